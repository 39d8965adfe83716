# nl: Voor wie zoekt u iets?
# nl.short: Voor wie
# nl.why: Dan weet ik hoe ik de vragen moet stellen.
# nl.self: Voor mezelf
# nl.someone-else: Voor iemand anders
for-whom = Who is this for?
    .short = Who it's for
    .why = Then I know how to word the questions.
    .self = For myself
    .someone-else = For someone else

# nl: [someone-else] Wat mist deze persoon het meest? [yes] "" [no] " U mag meer dan één ding kiezen." [self] Wat mist u het meest? [yes] "" [no] " U mag meer dan één ding kiezen."
# nl.short: [someone-else] Wat deze persoon mist [self] Wat u mist
# nl.why: Iedereen mist iets anders. Wie gezelschap mist, is niet geholpen met een cursus.
# nl.company: Mensen om iets mee te doen
# nl.confidant: Iemand om mee te praten
# nl.friendship: Een goede vriend of vriendin
# nl.usefulness: Iets doen voor anderen
# nl.confidence: Meer durven bij mensen
# nl.help: Hulp bij gewone dingen
wishes = { $about ->
    [someone-else] What does this person miss most?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
   *[self] What do you miss most?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
  }
    .short = { $about ->
        [someone-else] What this person misses
       *[self] What you miss
      }
    .why = Everyone misses something different. If you miss company, a course may not be what you need.
    .company = People to do things with
    .confidant = Someone to talk to
    .friendship = A good friend
    .usefulness = Doing something for others
    .confidence = More confidence with people
    .help = Help with everyday things

# nl: [someone-else] Hoe woont deze persoon? [self] Hoe woont u?
# nl.short: Wonen
# nl.why: Wie alleen woont, zoekt vaak iets anders dan wie samen woont. Sommige dingen zijn alleen in een verpleeghuis.
# nl.alone: Alleen
# nl.together: Samen met iemand
# nl.care-home: In een verzorgings- of verpleeghuis
# nl.homeless: Zonder eigen huis
living = { $about ->
    [someone-else] What is this person's living situation?
   *[self] What is your living situation?
  }
    .short = Living situation
    .why = People who live alone are often looking for something different. Some things are only for people in a nursing home.
    .alone = Living alone
    .together = Living with someone
    .care-home = In a care home or nursing home
    .homeless = Without a home

# nl: [someone-else] Hoe oud is deze persoon? [yes] "" [no] " U mag ook het getal typen." [self] Hoe oud bent u? [yes] "" [no] " U mag ook het getal typen."
# nl.short: Leeftijd
# nl.why: Sommige dingen zijn voor ouderen. Andere zijn voor alle leeftijden.
# nl.y0-17: 17 of jonger
# nl.y18-49: 18 tot en met 49
# nl.y50-64: 50 tot en met 64
# nl.y65-74: 65 tot en met 74
# nl.y75-120: 75 of ouder
age = { $about ->
    [someone-else] How old is this person?{ $simple ->
        [yes] {""}
       *[no] {" You can also type a number."}
      }
   *[self] How old are you?{ $simple ->
        [yes] {""}
       *[no] {" You can also type a number."}
      }
  }
    .short = Age
    .why = Some things are for older people. Others are for all ages.
    .y0-17 = 17 or younger
    .y18-49 = 18 to 49
    .y50-64 = 50 to 64
    .y65-74 = 65 to 74
    .y75-120 = 75 or older

# nl: [someone-else] Komt deze persoon de deur uit? [self] Komt u de deur uit?
# nl.short: De deur uit
# nl.why: Als dat moeilijk gaat, zoek ik iets dat thuis kan. Of iets waarbij iemand wordt opgehaald.
# nl.yes: Ja, zelf
# nl.with-help: Alleen met hulp
# nl.no: Nee
goes-out = { $about ->
    [someone-else] Does this person get out of the house?
   *[self] Do you get out of the house?
  }
    .short = Getting out
    .why = If that's difficult, I'll look for something at home. Or something that offers transport.
    .yes = Yes, without help
    .with-help = Only with help
    .no = No

# nl: [someone-else] Wat vindt deze persoon leuk? [yes] "" [no] " U mag meer dan één ding kiezen." [self] Wat vindt u leuk? [yes] "" [no] " U mag meer dan één ding kiezen."
# nl.short: Leuk om te doen
# nl.why: Wat mensen leuk vinden, houden ze langer vol.
# nl.meals: Samen eten
# nl.cooking: Koken
# nl.walking: Wandelen
# nl.exercise: Bewegen
# nl.gardening: Tuinieren
# nl.animals: Dieren
# nl.games: Spelletjes en kaarten
# nl.music-dance: Muziek en dansen
# nl.culture: Theater en musea
# nl.travel: Uitjes en vakantie
# nl.computers: Computer en telefoon
# nl.beauty: Uiterlijk verzorgen
# nl.crafts: Iets maken
# nl.young-people: Omgaan met jonge mensen
interests = { $about ->
    [someone-else] What does this person enjoy?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
   *[self] What do you enjoy?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
  }
    .short = Interests
    .why = It's easier to keep going with something you enjoy.
    .meals = Eating together
    .cooking = Cooking
    .walking = Walking
    .exercise = Exercise
    .gardening = Gardening
    .animals = Animals
    .games = Games and cards
    .music-dance = Music and dancing
    .culture = Theatre and museums
    .travel = Outings and holidays
    .computers = Computers and phones
    .beauty = Beauty care
    .crafts = Making things
    .young-people = Being with young people

# nl: [someone-else] Is de partner van deze persoon overleden? [self] Is uw partner overleden?
# nl.short: Partner overleden
# nl.why: Er zijn mensen die hetzelfde meemaakten. Praten met hen kan goed doen.
# nl.partner-died: Ja
loss = { $about ->
    [someone-else] Has this person's partner died?
   *[self] Has your partner died?
  }
    .short = Partner died
    .why = Other people have been through the same thing. Talking to them can help.
    .partner-died = Yes

# nl: [someone-else] Heeft deze persoon hiermee te maken? [yes] "" [no] " U mag meer dan één ding kiezen." [self] Heeft u hiermee te maken? [yes] "" [no] " U mag meer dan één ding kiezen."
# nl.short: Gezondheid
# nl.why: Dan zoek ik iets dat wel kan. Ik laat weg wat te zwaar is.
# nl.poor-mobility: Slecht lopen
# nl.poor-sight: Slecht zien
# nl.poor-hearing: Slecht horen
# nl.physical-disability: Beperking of langdurig ziek
# nl.intensive-care: Veel zorg nodig
# nl.home-care: Zorg aan huis
# nl.cancer: Kanker (gehad)
# nl.dementia: Moeite met onthouden
health = { $about ->
    [someone-else] Does this person have any of these?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
   *[self] Do you have any of these?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
  }
    .short = Health
    .why = Then I can look for what is possible. I leave out what would be too hard.
    .poor-mobility = Trouble walking
    .poor-sight = Poor eyesight
    .poor-hearing = Poor hearing
    .physical-disability = Disability or long illness
    .intensive-care = Needing a lot of care
    .home-care = Care at home
    .cancer = Cancer (now or before)
    .dementia = Memory problems

# nl: [someone-else] Past hier iets van bij deze persoon? [yes] "" [no] " U mag meer dan één ding kiezen." [self] Past hier iets van bij u? [yes] "" [no] " U mag meer dan één ding kiezen."
# nl.short: Situatie
# nl.why: Er zijn plekken waar u niets hoeft uit te leggen. Mensen maakten daar hetzelfde mee.
# nl.low-income: Weinig geld
# nl.mental-health: Psychische klachten
# nl.addiction: Verslaving
# nl.intellectual-disability: Moeite met leren
# nl.carer: Zorgen voor een ander
# nl.newcomer: Nieuw in Nederland
# nl.lgbt: Homo of lesbisch, bi of trans
situation = { $about ->
    [someone-else] Do any of these apply to this person?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
   *[self] Do any of these apply to you?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
  }
    .short = Situation
    .why = There are places where you don't have to explain. People there have been through the same thing.
    .low-income = Not much money
    .mental-health = Mental health problems
    .addiction = Addiction
    .intellectual-disability = Learning difficulties
    .carer = Caring for someone
    .newcomer = New to the Netherlands
    .lgbt = Gay, lesbian, bi or trans

# nl: [someone-else] Hoe heeft deze persoon het liefst contact? [yes] "" [no] " U mag meer dan één ding kiezen." [self] Hoe heeft u het liefst contact? [yes] "" [no] " U mag meer dan één ding kiezen."
# nl.short: Soort contact
# nl.why: De een zit graag in een groep. De ander praat liever met één persoon.
# nl.group: In een groep
# nl.one-on-one: Met één persoon
# nl.at-home: [someone-else] Bij deze persoon thuis [self] Bij mij thuis
# nl.outdoors: Buiten
# nl.course: Een cursus
# nl.phone: Met de telefoon
# nl.online: Op de computer
forms = { $about ->
    [someone-else] What kind of contact would this person like?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
   *[self] What kind of contact would you like?{ $simple ->
        [yes] {""}
       *[no] {" You can choose more than one."}
      }
  }
    .short = Kind of contact
    .why = Some people like being in a group. Others would rather talk to one person.
    .group = In a group
    .one-on-one = With one person
    .at-home = { $about ->
        [someone-else] At this person's home
       *[self] At my home
      }
    .outdoors = Outdoors
    .course = A course
    .phone = By telephone
    .online = On the computer

# nl: [someone-else] Is deze persoon een vrouw of een man? [self] Bent u een vrouw of een man?
# nl.short: Vrouw of man
# nl.why: Een paar cursussen zijn alleen voor vrouwen.
# nl.woman: Vrouw
# nl.man: Man
# nl.other: Anders
gender = { $about ->
    [someone-else] Is this person a woman or a man?
   *[self] Are you a woman or a man?
  }
    .short = Woman or man
    .why = A few courses are for women only.
    .woman = Woman
    .man = Man
    .other = Other

# nl: [someone-else] In welke plaats woont deze persoon? Typ de naam van de plaats. [self] In welke plaats woont u? Typ de naam van de plaats.
# nl.short: Woonplaats
# nl.why: Dan zie ik wat er in de buurt is. Een straat hoef ik niet te weten.
place = { $about ->
    [someone-else] Which town or village does this person live in? Type its name.
   *[self] Which town or village do you live in? Type its name.
  }
    .short = Town or village
    .why = Then I can see what is nearby. I don't need to know the street.

# nl: [someone-else] Kan deze persoon omgaan met internet? [self] Kunt u omgaan met internet?
# nl.short: Internet
# nl.why: Sommige dingen gaan alleen via een computer of telefoon.
# nl.yes: Ja
# nl.a-little: Een beetje
# nl.no: Nee
internet = { $about ->
    [someone-else] Can this person use the internet?
   *[self] Can you use the internet?
  }
    .short = Internet
    .why = Some things only work on a computer or a phone.
    .yes = Yes
    .a-little = A little
    .no = No
