# What the bot says about typed words.

# nl: Dit begrijp ik: $list.
# nl.undo: Dat klopt niet
told = This is what I understood: { $list }.
    .undo = That's not right
# nl: Dat is een groot verlies.
told-loss = That is a great loss.
# nl: Goed, dat haal ik weg.
undone = All right, I've taken that out.
# nl: Wat klopt er niet? Haal weg wat fout is.
undo-which = Which one is wrong? Remove what is not right.
# nl: Dat is al even geleden. Met /antwoorden ziet en verandert u alles.
undone-before = That was a while ago. Type /answers to see or change everything.
# nl: Dat bewaar ik niet, want u wilde dat niet.
told-not-kept = I won't keep that, because you asked me not to.

# nl: Wat bedoelt u?
# nl.other: Iets anders
either = Which do you mean?
    .other = Something else
# nl: Bedoelt u dit?
either-one = Is this what you mean?

# nl: Ik leg het anders uit.
not-understood-why = Let me put it another way.
# nl: Kies een knop, of typ het nummer ervan. Overslaan mag ook.
not-understood-buttons = Choose a button, or type its number. You can also skip this.
# nl: Kies een knop. Of typ de naam van iets uit de lijst.
not-understood-choose = Choose a button. Or type the name of something on the list.

# nl: Zullen we verdergaan in het Nederlands?
# nl.yes: Ja, graag
# nl.no: Nee, zo is het goed
offer-language = Shall we carry on in English?
    .yes = Yes, please
    .no = No, this is fine

# nl: Ik ben een computer. Er leest geen mens mee. Wilt u een mens spreken? Typ dan /hulp.
talk-human = I'm a computer program. No person is reading this. Would you like to talk to a person? Type /emergency.
# nl: Er leest geen mens mee. Ik bewaar alleen uw antwoorden, $days dagen. Meer leest u met /privacy.
talk-who-reads = No person is reading this. I only keep your answers, for { $days } days. Type /privacy to read more.
# nl: Ik stel een paar vragen. Daarna noem ik activiteiten die bij u passen.
talk-what = I ask a few questions. Then I suggest activities that might suit you.
# nl: Bij alles in de lijst staat waarom het past. Klopt dat niet? Tik dan op Dit past niet goed.
talk-why-list = Under each suggestion it says why it might suit you. If that's wrong, tap Not quite right.
# nl: Dat staat bij de activiteit zelf. Tik daarvoor op de naam.
talk-look-closer = You can find that under the activity itself. Tap its name.
# nl: Meer dan hier staat, weet ik niet. Vraag het als u belt.
talk-all-i-know = What you see here is all I know. Ask when you call.
# nl: Ik ben een computer: ik kan niet bellen of iets regelen. Ik zeg u wel wie u kunt bellen.
talk-do-it = I'm a computer program, so I can't phone or arrange things. I can tell you who to phone.
# nl: Daar weet ik niets over. Ik ken alleen mijn eigen lijst met activiteiten.
talk-unknown-activity = I don't know anything about that. I only know my own list of activities.
# nl: Graag gedaan.
talk-thanks = You're welcome.
# nl: Dag. Fijn dat u er bent.
talk-greeting = Hello. It's good that you're here.
# nl: Ik merk dat u boos bent. Dat mag. Wilt u een mens spreken? Typ dan /hulp.
talk-swearing = You sound angry. That's all right. Would you like to talk to a person? Type /emergency.
# nl: Ik kan geen links openen. Wilt u het in woorden zeggen?
talk-link = I can't open links. Could you say it in words?
# nl: Dat is een lang verhaal. Ik las alleen het begin. Wilt u het korter zeggen?
talk-long = That is a long story. I only read the beginning. Could you make it shorter?

# nl: $years jaar
fact-age = { $years } years old
# nl: niet: $words
fact-not = not: { $words }
# nl.woman: vrouw
# nl.man: man
# nl.other: anders
fact-gender =
    .woman = woman
    .man = man
    .other = other
# nl.alone: woont alleen
# nl.together: woont samen
# nl.care-home: woont in een zorghuis
# nl.homeless: heeft geen eigen huis
fact-living =
    .alone = lives alone
    .together = lives with someone
    .care-home = lives in a care home
    .homeless = has no home
# nl.partner-died: partner overleden
# nl.cancer: kanker
# nl.mental-health: psychische klachten
# nl.addiction: verslaving
# nl.homeless: zonder huis
# nl.dementia: moeite met onthouden
# nl.intellectual-disability: moeite met leren
# nl.physical-disability: beperking of langdurig ziek
# nl.poor-mobility: slecht lopen
# nl.poor-sight: slecht zien
# nl.poor-hearing: slecht horen
# nl.intensive-care: veel zorg nodig
# nl.home-care: zorg aan huis
# nl.newcomer: nieuw in Nederland
# nl.lgbt: homo of lesbisch, bi of trans
# nl.low-income: weinig geld
# nl.carer: zorgt voor een ander
# nl.divorced: gescheiden
# nl.debts: schulden
# nl.gambling: gokken
# nl.detention: in de gevangenis (geweest)
# nl.refugee: gevlucht
# nl.low-literacy: leest of schrijft moeilijk
# nl.little-dutch: spreekt weinig Nederlands
# nl.young-parent: jonge ouder
# nl.pregnant: zwanger
fact-circumstances =
    .partner-died = partner has died
    .cancer = cancer
    .mental-health = mental health problems
    .addiction = addiction
    .homeless = without a home
    .dementia = memory problems
    .intellectual-disability = learning difficulties
    .physical-disability = disability or long illness
    .poor-mobility = trouble walking
    .poor-sight = poor eyesight
    .poor-hearing = poor hearing
    .intensive-care = needs a lot of care
    .home-care = care at home
    .newcomer = new to the Netherlands
    .lgbt = gay, lesbian, bi or trans
    .low-income = not much money
    .carer = cares for someone
    .divorced = divorced or separated
    .debts = debts
    .gambling = gambling
    .detention = has been in prison
    .refugee = refugee
    .low-literacy = reading or writing is hard
    .little-dutch = speaks little Dutch
    .young-parent = young parent
    .pregnant = pregnant
# nl.child: kind overleden
# nl.parent: ouder overleden
# nl.sibling: broer of zus overleden
# nl.relative: familielid overleden
# nl.friend: vriend of vriendin overleden
# nl.pet: huisdier overleden
# nl.by-suicide: iemand verloren door zelfdoding
fact-losses =
    .child = child has died
    .parent = parent has died
    .sibling = brother or sister has died
    .relative = relative has died
    .friend = friend has died
    .pet = pet has died
    .by-suicide = lost someone to suicide
# nl.student: zit op school of studeert
# nl.works: heeft werk
# nl.volunteer: doet vrijwilligerswerk
# nl.retired: met pensioen
# nl.jobless: zonder werk
fact-occupation =
    .student = at school or studying
    .works = has a job
    .volunteer = volunteers
    .retired = retired
    .jobless = out of work
# nl.christian: christelijk
# nl.muslim: moslim
# nl.jewish: joods
# nl.hindu: hindoe
# nl.none: niet gelovig
fact-faith =
    .christian = Christian
    .muslim = Muslim
    .jewish = Jewish
    .hindu = Hindu
    .none = not religious
# nl.dog: heeft een hond
# nl.cat: heeft een kat
# nl.other: heeft een huisdier
fact-pets =
    .dog = has a dog
    .cat = has a cat
    .other = has a pet
# nl.dutch: spreekt Nederlands
# nl.english: spreekt Engels
# nl.turkish: spreekt Turks
# nl.arabic: spreekt Arabisch
# nl.berber: spreekt Berbers
# nl.polish: spreekt Pools
# nl.ukrainian: spreekt Oekraïens
# nl.german: spreekt Duits
# nl.french: spreekt Frans
# nl.spanish: spreekt Spaans
# nl.other: spreekt een andere taal
fact-languages =
    .dutch = speaks Dutch
    .english = speaks English
    .turkish = speaks Turkish
    .arabic = speaks Arabic
    .berber = speaks Berber
    .polish = speaks Polish
    .ukrainian = speaks Ukrainian
    .german = speaks German
    .french = speaks French
    .spanish = speaks Spanish
    .other = speaks another language
# nl.transport: geen vervoer
# nl.money: geld is een probleem
# nl.fear: durft niet goed
# nl.phoning: belt liever niet
# nl.going-alone: gaat niet graag alleen
fact-barriers =
    .transport = no way to get there
    .money = money is a problem
    .fear = finds it scary to go
    .phoning = would rather not phone
    .going-alone = does not like to go alone
# nl.company: mensen om iets mee te doen
# nl.confidant: iemand om mee te praten
# nl.friendship: een vriend of vriendin
# nl.confidence: meer durven
# nl.help: hulp
# nl.usefulness: iets doen voor anderen
fact-wishes =
    .company = people to do things with
    .confidant = someone to talk to
    .friendship = a friend
    .confidence = more confidence
    .help = help
    .usefulness = doing something for others
# nl.group: in een groep
# nl.one-on-one: met één persoon
# nl.course: een cursus
# nl.online: op de computer
# nl.phone: met de telefoon
# nl.at-home: thuis
# nl.outdoors: buiten
fact-forms =
    .group = in a group
    .one-on-one = with one person
    .course = a course
    .online = on the computer
    .phone = by phone
    .at-home = at home
    .outdoors = outdoors
# nl.meals: samen eten
# nl.cooking: koken
# nl.walking: wandelen
# nl.exercise: bewegen
# nl.gardening: tuinieren
# nl.animals: dieren
# nl.games: spelletjes
# nl.music-dance: muziek en dansen
# nl.culture: theater en musea
# nl.travel: uitjes
# nl.computers: computers
# nl.beauty: uiterlijk verzorgen
# nl.crafts: iets maken
# nl.young-people: jonge mensen
fact-interests =
    .meals = eating together
    .cooking = cooking
    .walking = walking
    .exercise = exercise
    .gardening = gardening
    .animals = animals
    .games = games
    .music-dance = music and dancing
    .culture = theatre and museums
    .travel = outings
    .computers = computers
    .beauty = beauty care
    .crafts = making things
    .young-people = young people
# nl.yes: komt zelf de deur uit
# nl.with-help: komt met hulp de deur uit
# nl.no: komt de deur niet uit
fact-goes-out =
    .yes = gets out without help
    .with-help = gets out with help
    .no = does not get out
# nl.yes: kan omgaan met internet
# nl.a-little: kan een beetje omgaan met internet
# nl.no: heeft geen internet
fact-internet =
    .yes = can use the internet
    .a-little = can use the internet a little
    .no = has no internet
# nl.self: voor uzelf
# nl.someone-else: voor iemand anders
fact-for-whom =
    .self = for yourself
    .someone-else = for someone else

# nl: $who: $list.
other = { $who }: { $list }.
# nl.caller: Beller
# nl.son: Zoon
# nl.daughter: Dochter
# nl.child: Kind
# nl.father: Vader
# nl.mother: Moeder
# nl.parent: Ouder
# nl.brother: Broer
# nl.sister: Zus
# nl.sibling: Broer of zus
# nl.husband: Man
# nl.wife: Vrouw
# nl.partner: Partner
# nl.grandchild: Kleinkind
# nl.relative: Familie
# nl.friend: Vriend of vriendin
# nl.neighbour: Buur
# nl.pet: Huisdier
# nl.writer: Wie belt of schrijft
# nl.helped: Voor wie het is
# nl.somebody: Iemand anders
who =
    .caller = Caller
    .son = Son
    .daughter = Daughter
    .child = Child
    .father = Father
    .mother = Mother
    .parent = Parent
    .brother = Brother
    .sister = Sister
    .sibling = Brother or sister
    .husband = Husband
    .wife = Wife
    .partner = Partner
    .grandchild = Grandchild
    .relative = Family
    .friend = Friend
    .neighbour = Neighbour
    .pet = Pet
    .writer = Caller or writer
    .helped = Person it is for
    .somebody = Somebody else

# nl: Klopt dit ook: $words?
# nl.yes: Ja
# nl.no: Nee
# nl.living-alone: [someone-else] Woont deze persoon alleen? [self] Woont u alleen?
# nl.living-together: [someone-else] Woont deze persoon samen met iemand? [self] Woont u samen met iemand?
# nl.circumstances-carer: [someone-else] Zorgt deze persoon voor iemand? [self] Zorgt u voor iemand?
doubt = Is this right too: { $words }?
    .yes = Yes
    .no = No
    .living-alone = { $about ->
        [someone-else] Does this person live alone?
       *[self] Do you live alone?
      }
    .living-together = { $about ->
        [someone-else] Does this person live with someone?
       *[self] Do you live with someone?
      }
    .circumstances-carer = { $about ->
        [someone-else] Does this person look after someone?
       *[self] Do you look after someone?
      }
