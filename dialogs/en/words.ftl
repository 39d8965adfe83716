# What people type instead of a button. Put a | between two ways to say it.

# nl.near: te ver | dichterbij | dichtbij | het is te ver | iets dichterbij | in de buurt | te ver weg
# nl.home: liever thuis | thuis | bij mij thuis | ik blijf liever thuis | aan huis
# nl.small: kleiner | één persoon | liever één persoon | met één persoon | liever alleen met iemand | geen groep | een kleinere groep
# nl.free: gratis | het mag niets kosten | te duur | goedkoper | zonder kosten
# nl.not-this: niets voor mij | dit is niets voor mij | het is niets voor mij | dit past niet | dit past niet goed | er zit niets bij | iets anders | heeft u iets anders
# nl.asks: hoe | wat | wie | waar | wanneer | waarom | welke | welk | kan | kun | kunt | kunnen | mag | moet | moeten | is | zijn | zit | zitten | heeft | heb je | hebt | hebben | doet | doen ze | komt | komen | gaat | bestaat | en wie | en hoe | en wat | en waar | en komen | en is | en kan | of kan | wordt | staat | geldt | hoor je | ziet | weet u | weet je | kost
# nl.asks-back: is dit | is dat | is het | is die | zijn dit | zijn dat | zijn het | zijn die | zijn jullie | bent u | ben je | ben jij | kunnen jullie | doen jullie | hoe | wat | wie | waar | wanneer | waarom | welke
# nl.results: laat zien | laat maar zien | laat zien wat past | wat past er | resultaten | de lijst | mijn lijst | toon de lijst | wat heeft u voor mij
# nl.saved: bewaard | wat heb ik bewaard | wat ik bewaarde | mijn bewaarde activiteiten
# nl.help-now: hulp | help | help me | help mij | hulp nodig | hulp graag | ik heb hulp nodig | ik heb nu hulp nodig | nu hulp | hulp nu | noodhulp | noodgeval | het is nood | sos
# nl.call: bel | bellen | belt | nummer | telefoonnummer | telefoon | lijn | het | de | een | naar | met | ik | u | wil | moet | kan | mag | zal | graag | nu | even | meteen | direct | snel | aub | alstublieft | alsjeblieft | hulp | help | van | wat | is | doe | geef | en | of | mij | me | voor | heb | nodig | zoek | nr | tel | telnr | nummers | ook | alweer | weer | was | hoe | heet | vd | v | d | vind | waar | weet | je | jij | nog | kun | kunt | ff | effe | svp
# nl.new-caller: nieuwe beller | nw beller | nwe beller | volgende beller | nieuw gesprek | nieuwe oproep
# nl.next-caller: volgende | nieuwe beller | nw beller | nwe beller | volgende beller | nieuw gesprek | nieuw
# nl.search: zoek | zoeken | zoek naar | zoek op | vind
# nl.why-not: waarom niet | waarom geen | waarom staat | waarom is
# nl.go-on: beginnen | begin | begin maar | verder | ga verder | ga door | klaar | goed | oké | ok | prima
# nl.first: eerste | nummer een | nummer 1 | nr 1 | 1 lijkt | 1 is wel | 1 klinkt | doe 1 | die 1 maar
# nl.second: tweede | nummer twee | nummer 2 | nr 2 | 2 lijkt | 2 is wel | 2 klinkt | doe 2 | die 2 maar
# nl.third: derde | nummer drie | nummer 3 | nr 3 | 3 lijkt | 3 is wel | 3 klinkt | doe 3 | die 3 maar
# nl.none: gelukkig niet | niet van toepassing | nvt | geen | geen enkele | geen van alle | niets daarvan | niets van dit alles
# nl.undo: ongedaan | ongedaan maken | maak ongedaan | laatste weg | laatste regel weg | haal laatste weg | haal de laatste regel weg | laatste regel eruit | vorige regel weg | terugdraaien | draai terug | undo | foutje vorige regel | vergeet laatste regel | vergeet de laatste regel | schrap laatste | schrap laatste regel | streep laatste door
# nl.salutation: mw | mevr | mevrouw | mvr | dhr | meneer | mijnheer | hr | heer | dame | m | v
# nl.denial: niet | nt | geen | gn | nooit | nooit meer | niets | niks | zonder
# nl.tells: ik | hij | zij | ze | hem | mw | mevrouw | mevr | dhr | meneer | mijnheer | beller | komt | komen | gaat | belt | wil | wilt | kan | heeft | woont | zit | doet | krijgt | vindt | loopt | durft | mag | moet | was | werd | wordt | hoeft | vraagt | zegt | zoekt
# nl.correct: nee | neen | niet | nt | toch | toch niet | correctie | corr | cor | foutje | fout | foutje is | typo | tikfout | tikfoutje | typfout | sorry | sry | verkeerd | verkeerd verstaan | vrkeerd verstaan | ik bedoel | ik bedoelde | bedoel | bedoelde | ik zei | zei ik | dat klopt niet | klopt niet | wacht | o wacht | oh wacht | o | oh | oeps | is geen | is niet | wel | eigenlijk | nou ja | rectificatie | herstel | moet zijn | het is | dat is
# nl.strike: streep door | schrap | haal weg | weg met | doe weg | wis | vergeet | verwijder | niet meer
# nl.deny: niet | nt | geen | gn
# nl.in: in | te | uit | bij | van | naar | ik woon in | woont in | woon in | wel in | ik zit in
# nl.but: maar | en | wel
# nl.was: was | vroeger | hoeft
# nl.oneself: ikzelf | ik zelf | zelf woon ik | zelf ben ik | zelf zit ik | zelf heb ik
# nl.own-kin: mama | mam | mamma | papa | pap | pappa | pa | ma | mijn moeder | mijn vader | onze moeder | onze vader | moeders | oma | opa | mijn oma | mijn opa
# nl.own-care: ik krijg | ik heb zelf | bij mij | voor mij | mij wassen | mijn eigen
# nl.right-before: blijkt | het blijkt | blijkt toch | ik bedoel | ik bedoelde | bedoel | bedoelde | bedoelt | typfout | typfoutje | typefout | tikfout | tikfoutje | typo | foutje | oeps | correctie | rectificatie | herstel | autocorrect | verkeerd getypt | ik typte verkeerd | ik typte het verkeerd | verkeerd verstaan | ik zei | moet zijn | verschreven
# nl.right-behind: bedoel ik | bedoelde ik | bedoelt ze | bedoelt hij | zei ik | moet het zijn | moet dat zijn | moest het zijn | moest dat zijn | had het moeten zijn | wordt het
# nl.right-between: moet zijn | moest zijn | had moeten zijn | moet worden | is fout | is verkeerd | klopt niet | moet je lezen als
# nl.right-instead: ipv | i p v | in plaats van | inplaats van
# nl.right-must: moet | moest
# nl.right-be: zijn | worden | wezen
# nl.right-make: maak van | maak daar | maak er | maak hier | maak dat | verander dat in | verander in
# nl.right-of: van
# nl.right-small: te | zijn | toch | sorry | nee | oh | o | he | hoor | dus | het | een | de | is | ze | zij | hij | mw | dat
# nl.as-well: ook | daarnaast | bovendien | erbij | nog
# nl.right-only: oeps | foutje | fout | typfout | typfoutje | tikfout | tikfoutje | sorry typfout | sorry foutje | typo | verkeerd | verkeerd getypt | sorry verkeerd getypt | ik typte verkeerd | ik typte het verkeerd | ik heb me vergist | vergist | vergissing | klopt niet | dat klopt niet
# nl.asks-number: nr | nummer | nummers | tel | telnr | telefoonnummer | alweer | adres | website | site | wanneer
# nl.beside-number: wat | is | ook | alweer | weer | het | de | een | van | vd | v | d | der | nr | nummer | nummers | tel | telnr | telefoonnummer | telefoon | was | hoe | heet | kun | kan | kunt | je | jij | u | even | ff | effe | geef | geven | heb | voor | me | mij | nog | weet | waar | wanneer | vind | ik | mag | graag | aub | svp | adres | website | site | die
# nl.grave: leven | levend | dood | doodgaan | sterven | alles | niets | er niet meer | er mee op | einde | eind | slapen | inslapen | wakker | pillen | verder | door | zichzelf | weg | op | klaar | wereld | zin | niemand
# nl.tail: he | hoor | dus | toch | dan | eigenlijk | bedoel | sorry
# nl.belongs: is van | zijn van | was van | van mijn | van de | van haar | van zijn | van zn | van mn
# nl.keep: dat mag | mag je | mag u | je mag | u mag | mag wel | is goed | vind ik goed | bewaar maar | onthoud maar | geen probleem | geen bezwaar | akkoord
# nl.keep-not: niet bewaren | niet te bewaren | niet opslaan | niks opslaan | niets opslaan | niet onthouden | niet te onthouden | niks bewaren | niets bewaren | nergens bewaren | niet noteren | vergeet het | vergeet dat
# nl.between-us: tussen ons | onder ons | niemand | vertel het niet | niet doorvertellen | niet verder vertellen | niks naar | niet naar | niets naar | geheim | blijft hier | prive | vertrouwelijk | niet aan
# nl.keep-yes: dat mag | mag je wel | mag u wel | mag je bewaren | mag u bewaren | bewaar het maar | bewaar maar | onthoud het maar | je mag het bewaren | u mag het bewaren | mag je onthouden | mag je wel onthouden | mag bewaard
# nl.keep-no: niet bewaren | niet te bewaren | niks opslaan | niets opslaan | niet opslaan | niets bewaren | niks bewaren | niet onthouden | niet te onthouden | nergens opslaan | niks onthouden
# nl.between-us: tussen ons | niet aan | niks naar | niet naar | niets naar | geheim | niemand | doorvertellen | niet verder | onder ons
# nl.i-am-called: ik heet | mijn naam is | me naam is | mn naam is
words =
    .i-am-called = my name is | i am called | im called
    .keep-yes = that is fine | thats fine | you may | you can keep | you may keep | keep it | you can remember
    .keep-no = do not keep | dont keep | do not save | dont save | do not store | dont store | dont remember | do not remember | not to keep | nothing saved
    .between-us = between us | dont tell | do not tell | secret | nobody | no one | not to my
    .go-on = begin | start | go on | continue | carry on | done | fine | ok | okay
    .near = too far | closer | nearer | near me | nearby | it is too far | it's too far | too far away | it is too far away
    .home = rather at home | at home | i would rather stay at home | i'd rather stay at home | i prefer to stay at home
    .small = smaller | one person | rather one person | rather with one person | with one person | i would prefer one person | i'd rather have one person | i'd rather meet one person | i would rather meet one person | no group | a smaller group
    .free = free | it may cost nothing | it has to be free | it must be free | too expensive | cheaper
    .not-this = not for me | this is not for me | nothing for me | this does not fit | this does not suit well | this isn't right | these aren't right | not right | not quite right | something else | do you have something else
    .first = first | number one | number 1 | no 1 | 1 sounds | option 1
    .second = second | number two | number 2 | no 2 | 2 sounds | option 2
    .third = third | number three | number 3 | no 3 | 3 sounds | option 3
    .none = luckily not | fortunately not | not applicable | none | none at all
    .asks = how | what | who | where | when | why | which | can | could | may | must | should | is | are | do | does | did | will | would | has | have you
    .asks-back = is this | is that | is it | are these | are those | are they | are you | can you | do you | how | what | who | where | when | why | which
    .results = show me | show me what fits | what fits me | show me something | show what fits | show suggestions | show me suggestions | suggestions | results | the list | my list | show the list | what do you have for me
    .saved = kept | saved | what did i keep | what did i save | what you kept | what i kept | what i saved | my saved activities
    .help-now = help | help me | help now | I need help | I need help now | please help | please help me | emergency | SOS
    .call = call | calling | phone | ring | dial | number | telephone | line | the | a | to | with | I | you | want | need | must | can | may | should | please | now | quickly | help | of | what | is | give | and | or | me | my | for | have | it
    .new-caller = new caller | next caller | new call
    .next-caller = next | new caller | next caller | new call
    .search = search | search for | look for | find
    .why-not = why not | why no | why is | why isn't
    .undo = undo | take back | take that back | last line out | remove last | remove last line | remove the last line | delete last line | forget the last line
    .salutation = mrs | mr | ms | miss | lady | gentleman | m | f
    .denial = not | no | never | nothing | without | dont | doesnt | isnt
    .tells = i | he | she | him | they | mrs | mr | caller | comes | goes | calls | wants | can | has | lives | sits | does | gets | finds | walks | dares | may | must | was | says | asks
    .correct = no | not | sorry | actually | i mean | i meant | correction | typo | mistake | wrong | wait | oh wait | oh | oops | that is wrong | thats wrong | it is | its | i am | im | i said | it should be | should be | well
    .strike = strike | remove | delete | scratch | take out | forget | drop
    .deny = not
    .in = in | from | near | at | i live in | lives in
    .but = but | and
    .was = was | used
    .oneself = i myself | myself i
    .own-kin = mum | mom | mummy | mam | dad | daddy | my mother | my father | our mother | our father | grandma | granny | grandpa | my grandmother | my grandfather
    .own-care = i get | i have myself | with me | for me | my own
    .right-before = i mean | i meant | typo | oops | correction | mistake | i said | should be | autocorrect
    .right-behind = i mean | i meant | i said | it should be | that should be
    .right-between = should be | should have been | must be | is wrong
    .right-instead = instead of
    .right-must = should | must
    .right-be = be
    .right-make = make that | make it | change that to | change to
    .right-of = of
    .right-small = sorry | no | oh | so | the | a | an | is | she | he | it | that
    .as-well = also | too | besides | plus
    .right-only = oops | typo | mistake | my mistake | wrong | i typed it wrong | mistyped | that is wrong | thats wrong
    .asks-number = number | phone | again | address | website | site | when
    .beside-number = what | is | was | the | a | of | for | number | phone | again | address | website | site | when | where | do | you | have | can | i | me | please | give | that
    .grave = life | living | live | dead | die | dying | everything | nothing | end | sleep | wake | pills | on | herself | himself | away | world | nobody
    .tail = sorry | actually | though | then
    .belongs = belongs to | is my | was my | of my
    .keep = that is fine | thats fine | you may | you can | go ahead | no problem | fine by me | keep it
    .keep-not = do not keep | dont keep | do not save | dont save | do not store | dont store | do not remember | forget it | forget that
    .between-us = between us | nobody | no one | dont tell | do not tell | secret | private | confidential

# What people type for a choice, beside what stands on its button.
# nl.self: mezelf | voor mezelf | zelf | voor me eigen | het betreft mijzelf | voor mij | mij | mijzelf | ikzelf | voor me | ik | voor mij alleen | ikke | ik zoek iets
# nl.someone-else: iemand anders | voor iemand anders | voor een ander | een ander | niet voor mij | voor iemand | mijn buurman | mijn buurvrouw | mijn vader | mijn moeder | mijn man | mijn vrouw | een vriendin | een vriend | mijn zus | mijn broer
words-for-whom =
    .self = for myself | for me | me | myself | just me | it's for me | it is for me
    .someone-else = somebody else | for another | for somebody else | someone else | not for me | my neighbour | my father | my mother | my husband | my wife | a friend
# nl.alone: op mezelf | ik ben alleen | in mijn eentje | helemaal alleen
# nl.together: met mijn man | met mijn vrouw | met zijn tweeën | niet alleen | met familie | bij mijn zoon in | bij mijn dochter in | bij familie
# nl.homeless: op straat | in de opvang | daklozenopvang | nergens
words-living =
    .alone = alone | i live alone | on my own | by myself | all alone
    .homeless = homeless | no home | on the street | in a shelter | nowhere
    .together = together | together with somebody | together with someone | with somebody | with someone | with my husband | with my wife | not alone | with family | with my son | with my daughter
# nl.with-help: een beetje | soms | met hulp | met de rollator | met moeite
# nl.yes: ja hoor | dat gaat goed | dat gaat nog | elke dag | iedere dag | vaak genoeg | met de auto | met de fiets | met de bus
# nl.no: ik blijf binnen | ik kom niet buiten
words-goes-out =
    .no = never | i stay in
    .yes = that goes well | i can | every day | by car | by bus
    .with-help = a little | sometimes | with help | with difficulty
# nl.man: m | meneer | heer
# nl.woman: v | mevrouw | dame
words-gender =
    .woman = f | lady | female
    .man = m | gentleman | male
# nl.dementia: ik vergeet dingen | ik vergeet veel
# nl.poor-hearing: mijn oren | mijn gehoor | gehoor
# nl.poor-mobility: mijn benen | slechte benen
# nl.poor-sight: mijn ogen | slechte ogen
words-health =
    .poor-mobility = bad legs | i walk badly | walking badly | difficulty walking | walking is hard
    .poor-sight = bad eyes | my eyes | i see badly | seeing badly | bad eyesight
    .poor-hearing = bad ears | i hear badly | hearing badly | bad hearing | hard of hearing
    .dementia = i forget things | i forget a lot | trouble remembering | bad memory
# nl.low-income: geen geld | niet veel geld
words-situation =
    .low-income = no money | not much money | little money

# nl.walls: muren op me af | muren komen op mij af | muren op mij af | muren komen op me af
# nl.crying: steeds huilen | alleen maar huilen | de hele dag huilen | elke dag huilen | moet huilen
# nl.nobody: heb niemand | is er niemand | niemand meer | niemand belt | belt niemand
# nl.quiet: zo stil | stil in huis | stil thuis | doodstil
# nl.empty: zo leeg | leeg huis | lege huis | leeg vanbinnen | lege stoel
own =
    .walls = walls are closing in | walls close in
    .crying = keep crying | crying all day | cry all day | cry every day | cant stop crying
    .nobody = have nobody | have no one | nobody calls | no one calls
    .quiet = so quiet | so silent
    .empty = so empty | empty house | empty inside | empty chair

# nl.loss-partner: man | vrouw | partner | echtgenoot | echtgenote | verloofde
# nl.loss-child: zoon | dochter | kind | kindje | baby | zoontje | dochtertje | kleinkind
# nl.loss-parent: vader | moeder | papa | mama | mam | pap | pa | ma | ouders
# nl.loss-sibling: broer | zus | broertje | zusje | tweelingbroer | tweelingzus
# nl.loss-friend: vriend | vriendin | vriendinnetje | maat | collega | buurman | buurvrouw
# nl.loss-relative: opa | oma | tante | oom | neef | nicht | kleinzoon | kleindochter | schoonmoeder | schoonvader | zwager | schoonzus
# nl.loss-pet: hond | hondje | kat | poes | konijn | papegaai | kanarie | parkiet | paard | pony | vogel
# nl.loss-home: huis | boerderij | winkel | bedrijf | woning | flat | tuin | caravan | boot | café
who-said =
    .loss-partner = husband | wife | partner | fiance | fiancee
    .loss-child = son | daughter | child | baby
    .loss-parent = father | mother | mum | mom | dad | parents
    .loss-sibling = brother | sister | twin brother | twin sister
    .loss-friend = friend | mate | colleague | neighbour
    .loss-relative = grandfather | grandmother | grandpa | grandma | nan | aunt | uncle | cousin | nephew | niece | grandson | granddaughter
    .loss-pet = dog | cat | rabbit | parrot | bird | horse | pony
    .loss-home = house | farm | shop | flat | garden | caravan | boat
