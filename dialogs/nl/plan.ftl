# Na een keuze: wat maakt het lastig, welke stap eerst, wanneer, en hoe het ging.

card-choose = { $about ->
    [someone-else] Dit willen we proberen
   *[self] Dit wil ik proberen
  }
button-plan = Uw plan

plan-none = U heeft nog geen plan. Kies eerst iets uit de lijst.
plan-replaced = Uw plan van eerder laat ik los.
plan-ended = Goed. Dit plan is klaar.
plan-kept = Goed. Ik bewaar het voor u.

# Wat maakt het lastig?
plan-barriers = { $about ->
    [someone-else] Wat maakt het lastig voor deze persoon?
   *[self] Wat maakt het lastig om te gaan?
  }
plan-barriers-home = { $about ->
    [someone-else] Wat maakt het lastig voor deze persoon?
   *[self] Wat maakt het lastig om te beginnen?
  }
plan-barriers-more = Is er nog iets dat het lastig maakt?
plan-barrier =
    .transport = Vervoer
    .money = Geld
    .fear = Durven
    .phoning = Bellen
    .going-alone = Alleen gaan
    .senses = Horen of zien
    .language = De taal
    .nothing = Niets, het lukt zo
    .other = Er is nog iets lastig

# Wat helpt. Eerst wat van de activiteit bekend is, dan dit, dan wie helpt.
plan-help-transport = { $about ->
    [someone-else] Misschien kan iemand deze persoon halen en brengen.
   *[self] Misschien kan iemand u halen en brengen.
  }
plan-ask-transport = { $about ->
    [someone-else] Vraag daar naar vervoer voor deze persoon.
   *[self] Vraag daar naar vervoer voor u, bijvoorbeeld uit de Wmo.
  }
plan-help-money = { $about ->
    [someone-else] Is het te duur? De gemeente geeft soms een pas of geld om mee te doen.
   *[self] Is het te duur? Uw gemeente geeft soms een pas of geld om mee te doen.
  }
plan-ask-money = Vraag daar of er zo'n pas of regeling is.
plan-help-fear = { $about ->
    [someone-else] Er hoeft nog niets beloofd te worden. Vraag of eerst komen kijken mag.
   *[self] U hoeft nog niets te beloven. Vraag of u eerst een keer mag komen kijken.
  }
plan-help-fear-home = { $about ->
    [someone-else] Er hoeft nog niets beloofd te worden. Vraag of eerst kennismaken mag.
   *[self] U hoeft nog niets te beloven. Vraag of u eerst kennis mag maken.
  }
plan-help-phoning = { $about ->
    [someone-else] Bellen hoeft niet. Ik heb een tekst die u kunt sturen.
   *[self] Bellen hoeft niet. Ik heb een tekst die u kunt sturen.
  }
plan-help-going-alone = { $about ->
    [someone-else] De eerste keer samen gaan maakt het makkelijker.
   *[self] De eerste keer samen gaan is makkelijker. Vraag iemand die u kent.
  }
plan-ask-going-alone = Vraag daar of er een maatje is voor de eerste keer.
plan-help-hearing = { $about ->
    [someone-else] Zeg vooraf dat deze persoon niet goed hoort. Vraag of het ook schriftelijk kan.
   *[self] Zeg vooraf dat u niet goed hoort. U kunt ook een tekst sturen.
  }
plan-help-sight = { $about ->
    [someone-else] Zeg vooraf dat deze persoon niet goed ziet. Vraag of iemand meeloopt.
   *[self] Zeg vooraf dat u niet goed ziet. Vraag of iemand met u meeloopt.
  }
plan-help-senses = { $about ->
    [someone-else] Zeg vooraf dat deze persoon niet goed hoort of ziet. Vraag om rust en tijd.
   *[self] Zeg vooraf dat u niet goed hoort of ziet. Vraag om een rustige plek.
  }
plan-help-language = { $about ->
    [someone-else] Vraag welke talen ze daar spreken. Vraag of u mee mag om te helpen.
   *[self] Vraag welke talen ze daar spreken. Vraag of er iemand mee mag.
  }

# Welke stap eerst?
plan-step-which = { $about ->
    [someone-else] Wat doet u als eerste?
   *[self] Welke stap wilt u als eerste doen? Eén is genoeg.
  }
plan-step-smaller = Een kleinere stap is ook een stap. Welke lukt wel?
plan-step-none = Dan is dit misschien niet het goede moment. U mag ook iets anders kiezen.
plan-step =
    .call = { $about ->
        [someone-else] Bellen voor deze persoon
       *[self] Bellen
      }
    .write = Een tekst sturen
    .visit = { $about ->
        [someone-else] Samen gaan kijken
       *[self] Eerst gaan kijken
      }
    .ask-along = { $about ->
        [someone-else] Iemand vragen die meegaat
       *[self] Iemand meevragen
      }
    .ask-to-call = { $about ->
        [someone-else] Samen bellen
       *[self] Iemand vragen bij het bellen
      }
    .look = Op de site kijken
    .again = Hetzelfde, op een andere dag

# Wanneer?
plan-day-which = Wanneer gaat u dat doen? U mag ook typen, zoals: donderdag om 10 uur.
plan-day =
    .today = Vandaag
    .tomorrow = Morgen
    .this-week = Deze week
    .next-week = Volgende week
plan-time-which = Na welk moment van de dag? Dan vergeet u het minder snel.
plan-time =
    .breakfast = Na het ontbijt
    .coffee = Na de koffie
    .lunch = Na het middageten
    .tea = Na de thee
    .dinner = Na het avondeten
    .any = Dat maakt niet uit
plan-past = Dat is al voorbij. Wanneer wilt u het dan doen?

# Het plan in één regel: { $step } is de stap, { $day } de dag, { $time } het moment.
plan-line = Uw plan: { $step }, { $day }{ $time }.
plan-line-open = Uw plan: { $step }.
plan-doing =
    .call = { $about ->
        [someone-else] bellen voor deze persoon
       *[self] bellen
      }
    .write = een tekst sturen
    .visit = { $about ->
        [someone-else] samen gaan kijken
       *[self] gaan kijken
      }
    .ask-along = iemand vragen om mee te gaan
    .ask-to-call = { $about ->
        [someone-else] samen bellen
       *[self] iemand vragen bij het bellen
      }
    .look = op de site kijken
plan-on =
    .today = vandaag
    .tomorrow = morgen
    .day = { $weekday } { $date }
    .until = uiterlijk { $weekday } { $date }
plan-at =
    .time = {" "}om { $clock } uur
    .breakfast = {" "}na het ontbijt
    .coffee = {" "}na de koffie
    .lunch = {" "}na het middageten
    .tea = {" "}na de thee
    .dinner = {" "}na het avondeten
plan-weekday = { $weekday ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
  }

# Hoe de stap gaat.
plan-how =
    .number = Bel { $name }: { $number }.
    .write-page = Stuur de tekst via { $page }, de site van { $name }.
    .write = Stuur de tekst. Of laat iemand hem voorlezen aan de telefoon.
    .visit = Vraag vooraf op welke dag u mag komen kijken.
    .ask-along = { $about ->
        [someone-else] Vraag iemand die deze persoon kent. Samen gaan is makkelijker.
       *[self] Vraag iemand die u kent: "Ga je een keer met mij mee naar { $activity }?"
      }
    .ask-to-call = { $about ->
        [someone-else] Bel samen, met de telefoon op luid.
       *[self] Vraag iemand die u kent: "Wil je erbij zijn als ik bel?"
      }
    .look = Kijk op { $page }, de site van { $name }. U hoeft nog niets te beslissen.

# Herinneren: alleen als iemand dat vraagt.
plan-remind = Zal ik u eraan herinneren?
    .yes = Ja, herinner mij
    .no = Nee, niet herinneren
plan-remind-on = Goed. Ik herinner u { $day } om { $clock } uur.
plan-remind-at = Ik herinner u { $day } om { $clock } uur.
plan-remind-off = Goed. Ik herinner u niet.
plan-remind-keep = Herinneren kan pas als ik dit mag bewaren.
plan-remind-refused = U wilt niet dat ik iets bewaar. Daarom kan ik u niet herinneren.
plan-remind-far = Zo lang bewaar ik dit niet. Daarom kan ik u dan niet herinneren.
plan-remind-spent = Ik heb u vaak genoeg herinnerd. Typ zelf /plan als u verder wilt.

plan-reminder = Dag. U vroeg mij om u te herinneren.
plan-reminder-ask = Vertel het me daarna. Is het gelukt?
plan-review-ask =
    .yes = Ja, het is gelukt
    .no = Nee, niet gelukt
    .later = Vraag het morgen weer
plan-button =
    .done = Het is gelukt
    .text = De tekst om te sturen
    .change = Een andere stap
    .next = Een volgende stap
    .keep = Bewaar dit voor mij
    .end = Dit plan is klaar
    .show = Naar uw plan

# Het is gelukt.
plan-done =
    .call = Wat goed dat u belde. Dat is niet niks.
    .write = Wat goed dat u schreef. Dat is niet niks.
    .visit = Wat goed dat u ging. Dat is niet niks.
    .ask = Wat goed dat u het vroeg. Dat is niet niks.
    .look = Goed dat u keek.
plan-was = { $about ->
    [someone-else] Hoe was het?
   *[self] Hoe was het voor u?
  }
    .good = Goed
    .fair = Gaat wel
    .bad = Het viel tegen
plan-was-good = Fijn om te horen.
plan-was-fair = Dank u dat u het vertelt. Het mag wennen.
plan-was-bad = Jammer dat het tegenviel. Dank u dat u het zegt.
plan-next = Wat wilt u nu met { $name }?
plan-going-on = U gaat verder met { $name }.

# Het is niet gelukt.
plan-hindrance = Dat geeft niet. Wat zat er in de weg?
    .not-dared = Ik durfde niet
    .no-answer = Er kwam geen antwoord
    .no-time = Vergeten, of geen tijd
    .transport = Ik kon er niet komen
    .going-alone = Alleen was lastig
    .not-for-me = Het is toch niets
    .other = Iets anders
plan-hindered =
    .dared = Dat is voor veel mensen moeilijk. Dan maken we het kleiner.
    .no-answer = Jammer dat er geen antwoord kwam. Probeer het op een ander uur.
    .no-time = Dat kan gebeuren. We kiezen een nieuwe dag.
    .other = Dank u dat u het zegt. Dan maken we het kleiner.

# Een tekst om te sturen.
plan-text = Deze tekst kunt u sturen. Druk erop om hem te kopiëren.
    .copy = Kopieer de tekst
    .own = { $say } Wilt u mij een bericht terugsturen? Bellen vind ik lastig.
    .other = Ik schrijf voor iemand die ik ken. Dit is de vraag: “{ $say }” Wilt u mij een bericht terugsturen?
    .kin = Ik schrijf voor mijn { $who }. Dit is de vraag: “{ $say }” Wilt u mij een bericht terugsturen?
    .to-page = Stuur hem via { $page }, de site van { $name }.
    .to-number = Wilt u liever dat iemand belt? Het nummer van { $name } is { $number }.

# Bij /gegevens.
data-plan = Een plan met: { $name }.

# Voor wie iemand schrijft: mijn …
plan-text-who =
    .son = zoon
    .daughter = dochter
    .child = kind
    .father = vader
    .mother = moeder
    .parent = ouder
    .brother = broer
    .sister = zus
    .husband = man
    .wife = vrouw
    .partner = partner
    .grandchild = kleinkind

# Wie in het hele land helpt, wat die doet, en de eerste stap.
plan-helper = { $name }: { $summary } { $step }
