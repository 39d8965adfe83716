# What the bot says about typed words.

# nl: Dit begrijp ik: $list.
# nl.undo: Dat klopt niet
told = This is what I understand: { $list }.
    .undo = That is not right
# nl: Dat is een groot verlies.
told-loss = That is a great loss.
# nl: Goed, dat haal ik weg.
undone = All right, I take that away.
# nl: Dat is al even geleden. Met /antwoorden ziet en verandert u alles.
undone-before = That was a while ago. With /answers you see and change everything.
# nl: Dat bewaar ik niet, want u wilde dat niet.
told-not-kept = I do not keep that, because you did not want it.

# nl: Wat bedoelt u?
# nl.other: Iets anders
either = What do you mean?
    .other = Something else

# nl: Dat begreep ik niet. Wilt u het anders zeggen, of een knop kiezen?
not-understood = I did not understand that. Could you say it in other words, or choose a button?
# nl: Ik leg het anders uit.
not-understood-why = Let me explain it differently.
# nl: Kies een knop, of typ het nummer ervan. Overslaan mag ook.
not-understood-buttons = Choose a button, or type its number. You can also skip.
# nl: Kies een knop. Of typ de naam van iets uit de lijst.
not-understood-choose = Choose a button. Or type the name of something in the list.
# nl: Geeft niet. We gaan verder met de volgende vraag.
not-understood-on = Never mind. We go on with the next question.

# nl: Zullen we verdergaan in het Nederlands?
# nl.yes: Ja, graag
# nl.no: Nee, zo is het goed
offer-language = Shall we go on in English?
    .yes = Yes, please
    .no = No, this is fine

# nl: Ik ben een computer. Er leest geen mens mee. Wilt u een mens spreken? Typ dan /hulp.
talk-human = I am a computer. No human reads along. Would you like to talk to a human? Then type /emergency.
# nl: Er leest geen mens mee. Ik bewaar alleen uw antwoorden, 30 dagen. Meer leest u met /privacy.
talk-who-reads = No human reads along. I only keep your answers, for 30 days. Read more with /privacy.
# nl: Ik stel een paar vragen. Daarna noem ik activiteiten die bij u passen.
talk-what = I ask a few questions. Then I name activities that suit you.
# nl: Bij alles in de lijst staat waarom het past. Klopt dat niet? Tik dan op Dit past niet goed.
talk-why-list = Everything in the list says why it suits. Is that not right? Then tap This does not suit well.
# nl: Dat staat bij de activiteit zelf. Tik daarvoor op de naam.
talk-look-closer = The activity itself says that. Tap its name for it.
# nl: Meer dan hier staat, weet ik niet. Vraag het als u belt.
talk-all-i-know = I know no more than what stands here. Ask when you call.
# nl: Ik ben een computer: ik kan niet bellen of iets regelen. Ik zeg u wel wie u kunt bellen.
talk-do-it = I am a computer: I cannot phone or arrange things. I do tell you whom you can phone.
# nl: Daar weet ik niets over. Ik ken alleen mijn eigen lijst met activiteiten.
talk-unknown-activity = I know nothing about that. I only know my own list of activities.
# nl: Graag gedaan.
talk-thanks = You are welcome.
# nl: Dag. Fijn dat u er bent.
talk-greeting = Hello. Good that you are here.
# nl: Ik merk dat u boos bent. Dat mag. Wilt u een mens spreken? Typ dan /hulp.
talk-swearing = I notice that you are angry. You may be. Would you like to talk to a human? Then type /emergency.
# nl: Ik kan geen links openen. Wilt u het in woorden zeggen?
talk-link = I cannot open links. Could you say it in words?
# nl: Dat is een lang verhaal. Ik las alleen het begin. Wilt u het korter zeggen?
talk-long = That is a long story. I only read the beginning. Could you say it more briefly?

# nl: $years jaar
fact-age = { $years } years
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
    .together = lives with somebody
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
fact-circumstances =
    .partner-died = partner died
    .cancer = cancer
    .mental-health = mental health problems
    .addiction = addiction
    .homeless = without a home
    .dementia = trouble remembering
    .intellectual-disability = trouble learning
    .physical-disability = a disability or long illness
    .poor-mobility = walking badly
    .poor-sight = seeing badly
    .poor-hearing = hearing badly
    .intensive-care = needing much care
    .home-care = care at home
    .newcomer = new in the Netherlands
    .lgbt = gay, lesbian, bi or trans
    .low-income = little money
    .carer = cares for somebody
# nl.company: mensen om iets mee te doen
# nl.confidant: iemand om mee te praten
# nl.friendship: een vriend of vriendin
# nl.confidence: meer durven
# nl.help: hulp
# nl.usefulness: iets doen voor anderen
fact-wishes =
    .company = people to do things with
    .confidant = someone to talk with
    .friendship = a friend
    .confidence = daring more
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
    .phone = by telephone
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
    .beauty = looking good
    .crafts = making things
    .young-people = young people
# nl.yes: komt zelf de deur uit
# nl.with-help: komt met hulp de deur uit
# nl.no: komt de deur niet uit
fact-goes-out =
    .yes = gets out alone
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
    .someone-else = for somebody else
