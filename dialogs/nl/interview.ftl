# De vragen. Elke vraag heeft:
#   de vraag zelf, met een vorm voor iemand anders (someone-else)
#   .short   de naam van de vraag in een lijst
#   .why     het antwoord op "Waarom vraagt u dit?"
#   .keuze   wat er op een knop staat

for-whom = Voor wie zoekt u iets?
    .short = Voor wie
    .why = Dan weet ik hoe ik de vragen moet stellen.
    .self = Voor mezelf
    .someone-else = Voor iemand anders

wishes = { $about ->
    [someone-else] Wat mist deze persoon het meest?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
   *[self] Wat mist u het meest?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
  }
    .short = { $about ->
        [someone-else] Wat deze persoon mist
       *[self] Wat u mist
      }
    .why = Iedereen mist iets anders. Wie gezelschap mist, is niet geholpen met een cursus.
    .company = Mensen om iets mee te doen
    .confidant = Iemand om mee te praten
    .friendship = Een goede vriend of vriendin
    .usefulness = Iets doen voor anderen
    .confidence = Meer durven bij mensen
    .help = Hulp bij gewone dingen

living = { $about ->
    [someone-else] Hoe woont deze persoon?
   *[self] Hoe woont u?
  }
    .short = Wonen
    .why = Wie alleen woont, zoekt vaak iets anders dan wie samen woont. Sommige dingen zijn alleen in een verpleeghuis.
    .alone = Alleen
    .together = Samen met iemand
    .care-home = In een verzorgings- of verpleeghuis
    .homeless = Zonder eigen huis

age = { $about ->
    [someone-else] Hoe oud is deze persoon?{ $simple ->
        [yes] {""}
       *[no] {" U mag ook het getal typen."}
      }
   *[self] Hoe oud bent u?{ $simple ->
        [yes] {""}
       *[no] {" U mag ook het getal typen."}
      }
  }
    .short = Leeftijd
    .why = Sommige dingen zijn voor ouderen. Andere zijn voor alle leeftijden.
    .y0-17 = 17 of jonger
    .y18-49 = 18 tot en met 49
    .y50-64 = 50 tot en met 64
    .y65-74 = 65 tot en met 74
    .y75-120 = 75 of ouder

goes-out = { $about ->
    [someone-else] Komt deze persoon de deur uit?
   *[self] Komt u de deur uit?
  }
    .short = De deur uit
    .why = Als dat moeilijk gaat, zoek ik iets dat thuis kan. Of iets waarbij iemand wordt opgehaald.
    .yes = Ja, zelf
    .with-help = Alleen met hulp
    .no = Nee

interests = { $about ->
    [someone-else] Wat vindt deze persoon leuk?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
   *[self] Wat vindt u leuk?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
  }
    .short = Leuk om te doen
    .why = Wat mensen leuk vinden, houden ze langer vol.
    .meals = Samen eten
    .cooking = Koken
    .walking = Wandelen
    .exercise = Bewegen
    .gardening = Tuinieren
    .animals = Dieren
    .games = Spelletjes en kaarten
    .music-dance = Muziek en dansen
    .culture = Theater en musea
    .travel = Uitjes en vakantie
    .computers = Computer en telefoon
    .beauty = Uiterlijk verzorgen
    .crafts = Iets maken
    .young-people = Omgaan met jonge mensen

loss = { $about ->
    [someone-else] Is de partner van deze persoon overleden?
   *[self] Is uw partner overleden?
  }
    .short = Partner overleden
    .why = Er zijn mensen die hetzelfde meemaakten. Praten met hen kan goed doen.
    .partner-died = Ja

health = { $about ->
    [someone-else] Heeft deze persoon hiermee te maken?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
   *[self] Heeft u hiermee te maken?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
  }
    .short = Gezondheid
    .why = Dan zoek ik iets dat wel kan. Ik laat weg wat te zwaar is.
    .poor-mobility = Slecht lopen
    .poor-sight = Slecht zien
    .poor-hearing = Slecht horen
    .physical-disability = Beperking of langdurig ziek
    .intensive-care = Veel zorg nodig
    .home-care = Zorg aan huis
    .cancer = Kanker (gehad)
    .dementia = Moeite met onthouden

situation = { $about ->
    [someone-else] Past hier iets van bij deze persoon?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
   *[self] Past hier iets van bij u?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
  }
    .short = Situatie
    .why = Er zijn plekken waar u niets hoeft uit te leggen. Mensen maakten daar hetzelfde mee.
    .low-income = Weinig geld
    .mental-health = Psychische klachten
    .addiction = Verslaving
    .intellectual-disability = Moeite met leren
    .carer = Zorgen voor een ander
    .newcomer = Nieuw in Nederland
    .lgbt = Homo of lesbisch, bi of trans

forms = { $about ->
    [someone-else] Hoe heeft deze persoon het liefst contact?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
   *[self] Hoe heeft u het liefst contact?{ $simple ->
        [yes] {""}
       *[no] {" U mag meer dan één ding kiezen."}
      }
  }
    .short = Soort contact
    .why = De een zit graag in een groep. De ander praat liever met één persoon.
    .group = In een groep
    .one-on-one = Met één persoon
    .at-home = { $about ->
        [someone-else] Bij deze persoon thuis
       *[self] Bij mij thuis
      }
    .outdoors = Buiten
    .course = Een cursus
    .phone = Met de telefoon
    .online = Op de computer

gender = { $about ->
    [someone-else] Is deze persoon een vrouw of een man?
   *[self] Bent u een vrouw of een man?
  }
    .short = Vrouw of man
    .why = Een paar cursussen zijn alleen voor vrouwen.
    .woman = Vrouw
    .man = Man
    .other = Anders

place = { $about ->
    [someone-else] In welke plaats woont deze persoon? Typ de naam van de plaats.
   *[self] In welke plaats woont u? Typ de naam van de plaats.
  }
    .short = Woonplaats
    .why = Dan zie ik wat er in de buurt is. Een straat hoef ik niet te weten.

internet = { $about ->
    [someone-else] Kan deze persoon omgaan met internet?
   *[self] Kunt u omgaan met internet?
  }
    .short = Internet
    .why = Sommige dingen gaan alleen via een computer of telefoon.
    .yes = Ja
    .a-little = Een beetje
    .no = Nee
