# Wat de bot zegt over getypte woorden.

told = Dit begrijp ik: { $list }.
    .undo = Dat klopt niet
told-loss = Dat is een groot verlies.
undone = Goed, dat haal ik weg.
undo-which = Wat klopt er niet? Haal weg wat fout is.
undone-before = Dat is al even geleden. Met /antwoorden ziet en verandert u alles.
told-not-kept = Dat bewaar ik niet, want u wilde dat niet.

either = Wat bedoelt u?
    .other = Iets anders
either-one = Bedoelt u dit?

not-understood-why = Ik leg het anders uit.
not-understood-buttons = Kies een knop, of typ het nummer ervan. Overslaan mag ook.
not-understood-choose = Kies een knop. Of typ de naam van iets uit de lijst.

offer-language = Zullen we verdergaan in het Nederlands?
    .yes = Ja, graag
    .no = Nee, zo is het goed

talk-human = Ik ben een computer. Er leest geen mens mee. Wilt u een mens spreken? Typ dan /hulp.
talk-who-reads = Er leest geen mens mee. Ik bewaar alleen uw antwoorden, { $days } dagen. Meer leest u met /privacy.
talk-what = Ik stel een paar vragen. Daarna noem ik activiteiten die bij u passen.
talk-why-list = Bij alles in de lijst staat waarom het past. Klopt dat niet? Tik dan op Dit past niet goed.
talk-look-closer = Dat staat bij de activiteit zelf. Tik daarvoor op de naam.
talk-all-i-know = Meer dan hier staat, weet ik niet. Vraag het als u belt.
talk-do-it = Ik ben een computer: ik kan niet bellen of iets regelen. Ik zeg u wel wie u kunt bellen.
talk-unknown-activity = Daar weet ik niets over. Ik ken alleen mijn eigen lijst met activiteiten.
talk-thanks = Graag gedaan.
talk-greeting = Dag. Fijn dat u er bent.
talk-swearing = Ik merk dat u boos bent. Dat mag. Wilt u een mens spreken? Typ dan /hulp.
talk-link = Ik kan geen links openen. Wilt u het in woorden zeggen?
talk-long = Dat is een lang verhaal. Ik las alleen het begin. Wilt u het korter zeggen?

fact-age = { $years } jaar
fact-not = niet: { $words }
fact-gender =
    .woman = vrouw
    .man = man
    .other = anders
fact-living =
    .alone = woont alleen
    .together = woont samen
    .care-home = woont in een zorghuis
    .homeless = heeft geen eigen huis
fact-circumstances =
    .partner-died = partner overleden
    .cancer = kanker
    .mental-health = psychische klachten
    .addiction = verslaving
    .homeless = zonder huis
    .dementia = moeite met onthouden
    .intellectual-disability = moeite met leren
    .physical-disability = beperking of langdurig ziek
    .poor-mobility = slecht lopen
    .poor-sight = slecht zien
    .poor-hearing = slecht horen
    .intensive-care = veel zorg nodig
    .home-care = zorg aan huis
    .newcomer = nieuw in Nederland
    .lgbt = homo of lesbisch, bi of trans
    .low-income = weinig geld
    .carer = zorgt voor een ander
    .divorced = gescheiden
    .debts = schulden
    .gambling = gokken
    .detention = in de gevangenis (geweest)
    .refugee = gevlucht
    .low-literacy = leest of schrijft moeilijk
    .little-dutch = spreekt weinig Nederlands
    .young-parent = jonge ouder
    .pregnant = zwanger
fact-losses =
    .child = kind overleden
    .parent = ouder overleden
    .sibling = broer of zus overleden
    .relative = familielid overleden
    .friend = vriend of vriendin overleden
    .pet = huisdier overleden
    .by-suicide = iemand verloren door zelfdoding
fact-occupation =
    .student = zit op school of studeert
    .works = heeft werk
    .volunteer = doet vrijwilligerswerk
    .retired = met pensioen
    .jobless = zonder werk
fact-faith =
    .christian = christelijk
    .muslim = moslim
    .jewish = joods
    .hindu = hindoe
    .none = niet gelovig
fact-pets =
    .dog = heeft een hond
    .cat = heeft een kat
    .other = heeft een huisdier
fact-languages =
    .dutch = spreekt Nederlands
    .english = spreekt Engels
    .turkish = spreekt Turks
    .arabic = spreekt Arabisch
    .berber = spreekt Berbers
    .polish = spreekt Pools
    .ukrainian = spreekt Oekraïens
    .german = spreekt Duits
    .french = spreekt Frans
    .spanish = spreekt Spaans
    .other = spreekt een andere taal
fact-barriers =
    .transport = geen vervoer
    .money = geld is een probleem
    .fear = durft niet goed
    .phoning = belt liever niet
    .going-alone = gaat niet graag alleen
fact-wishes =
    .company = mensen om iets mee te doen
    .confidant = iemand om mee te praten
    .friendship = een vriend of vriendin
    .confidence = meer durven
    .help = hulp
    .usefulness = iets doen voor anderen
fact-forms =
    .group = in een groep
    .one-on-one = met één persoon
    .course = een cursus
    .online = op de computer
    .phone = met de telefoon
    .at-home = thuis
    .outdoors = buiten
fact-interests =
    .meals = samen eten
    .cooking = koken
    .walking = wandelen
    .exercise = bewegen
    .gardening = tuinieren
    .animals = dieren
    .games = spelletjes
    .music-dance = muziek en dansen
    .culture = theater en musea
    .travel = uitjes
    .computers = computers
    .beauty = uiterlijk verzorgen
    .crafts = iets maken
    .young-people = jonge mensen
fact-goes-out =
    .yes = komt zelf de deur uit
    .with-help = komt met hulp de deur uit
    .no = komt de deur niet uit
fact-internet =
    .yes = kan omgaan met internet
    .a-little = kan een beetje omgaan met internet
    .no = heeft geen internet
fact-for-whom =
    .self = voor uzelf
    .someone-else = voor iemand anders

# Wat over anderen verteld werd.
other = { $who }: { $list }.
who =
    .caller = Beller
    .son = Zoon
    .daughter = Dochter
    .child = Kind
    .father = Vader
    .mother = Moeder
    .parent = Ouder
    .brother = Broer
    .sister = Zus
    .sibling = Broer of zus
    .husband = Man
    .wife = Vrouw
    .partner = Partner
    .grandchild = Kleinkind
    .relative = Familie
    .friend = Vriend of vriendin
    .neighbour = Buur
    .pet = Huisdier
    .writer = Wie belt of schrijft
    .helped = Voor wie het is
    .somebody = Iemand anders

# Vragen bij wat waarschijnlijk is en niet zeker.
doubt = Klopt dit ook: { $words }?
    .yes = Ja
    .no = Nee
    .living-alone = { $about ->
        [someone-else] Woont deze persoon alleen?
       *[self] Woont u alleen?
      }
    .living-together = { $about ->
        [someone-else] Woont deze persoon samen met iemand?
       *[self] Woont u samen met iemand?
      }
    .circumstances-carer = { $about ->
        [someone-else] Zorgt deze persoon voor iemand?
       *[self] Zorgt u voor iemand?
      }
