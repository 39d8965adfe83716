# Wat mensen typen in plaats van een knop. Zet een | tussen twee manieren om het te zeggen.

words =
    .i-am-called = ik heet | mijn naam is | me naam is | mn naam is
    .keep-yes = dat mag | mag je wel | mag u wel | mag je bewaren | mag u bewaren | bewaar het maar | bewaar maar | onthoud het maar | je mag het bewaren | u mag het bewaren | mag je onthouden | mag je wel onthouden | mag bewaard
    .keep-no = niet bewaren | niet te bewaren | niks opslaan | niets opslaan | niet opslaan | niets bewaren | niks bewaren | niet onthouden | niet te onthouden | nergens opslaan | niks onthouden
    .between-us = tussen ons | niet aan | niks naar | niet naar | niets naar | geheim | niemand | doorvertellen | niet verder | onder ons
    .go-on = beginnen | begin | begin maar | verder | ga verder | ga door | klaar | goed | oké | ok | prima
    .near = te ver | dichterbij | dichtbij | het is te ver | iets dichterbij | in de buurt | te ver weg
    .home = liever thuis | thuis | bij mij thuis | ik blijf liever thuis | aan huis
    .small = kleiner | één persoon | liever één persoon | met één persoon | liever alleen met iemand | geen groep | een kleinere groep
    .free = gratis | het mag niets kosten | te duur | goedkoper | zonder kosten
    .not-this = niets voor mij | dit is niets voor mij | het is niets voor mij | dit past niet | dit past niet goed | er zit niets bij | iets anders | heeft u iets anders
    .first = eerste | nummer een | nummer 1
    .second = tweede | nummer twee | nummer 2
    .third = derde | nummer drie | nummer 3
    .none = gelukkig niet | niet van toepassing | nvt | geen | geen enkele | geen van alle | niets daarvan | niets van dit alles
    .asks = hoe | wat | wie | waar | wanneer | waarom | welke | welk | kan | kun | kunt | kunnen | mag | moet | moeten | is | zijn | zit | zitten | heeft | heb je | hebt | hebben | doet | doen ze | komt | komen | gaat | bestaat | en wie | en hoe | en wat | en waar | en komen | en is | en kan | of kan | wordt | staat | geldt | hoor je | ziet | weet u | weet je | kost
    .results = laat zien | laat maar zien | laat zien wat past | wat past er | resultaten | de lijst | mijn lijst | toon de lijst | wat heeft u voor mij
    .saved = bewaard | wat heb ik bewaard | wat ik bewaarde | mijn bewaarde activiteiten
    .help-now = hulp | help | help me | help mij | hulp nodig | hulp graag | ik heb hulp nodig | ik heb nu hulp nodig | nu hulp | hulp nu | noodhulp | noodgeval | het is nood | sos
    .call = bel | bellen | belt | nummer | telefoonnummer | telefoon | lijn | het | de | een | naar | met | ik | u | wil | moet | kan | mag | zal | graag | nu | even | meteen | direct | snel | aub | alstublieft | alsjeblieft | hulp | help | van | wat | is | doe | geef | en | of | mij | me | voor | heb | nodig | zoek
    .new-caller = nieuwe beller | nw beller | nwe beller | volgende beller | nieuw gesprek | nieuwe oproep
    .next-caller = volgende | nieuwe beller | nw beller | nwe beller | volgende beller | nieuw gesprek | nieuw
    .search = zoek | zoeken | zoek naar | zoek op | vind
    .why-not = waarom niet | waarom geen | waarom staat | waarom is
    .undo = ongedaan | ongedaan maken | maak ongedaan | laatste weg | laatste regel weg | haal laatste weg | haal de laatste regel weg | laatste regel eruit | vorige regel weg | terugdraaien | draai terug | undo | foutje vorige regel | vergeet laatste regel | vergeet de laatste regel | schrap laatste | schrap laatste regel | streep laatste door
    .salutation = mw | mevr | mevrouw | mvr | dhr | meneer | mijnheer | hr | heer | dame | m | v
    .denial = niet | nt | geen | gn | nooit | nooit meer | niets | niks | zonder
    .tells = ik | hij | zij | ze | hem | mw | mevrouw | mevr | dhr | meneer | mijnheer | beller | komt | komen | gaat | belt | wil | wilt | kan | heeft | woont | zit | doet | krijgt | vindt | loopt | durft | mag | moet | was | werd | wordt | hoeft | vraagt | zegt | zoekt
    .correct = nee | neen | niet | nt | toch | toch niet | correctie | corr | cor | foutje | fout | foutje is | typo | tikfout | tikfoutje | typfout | sorry | sry | verkeerd | verkeerd verstaan | vrkeerd verstaan | ik bedoel | ik bedoelde | bedoel | bedoelde | ik zei | zei ik | dat klopt niet | klopt niet | wacht | o wacht | oh wacht | o | oh | oeps | is geen | is niet | wel | eigenlijk | nou ja | rectificatie | herstel | moet zijn | het is | dat is
    .strike = streep door | schrap | haal weg | weg met | doe weg | wis | vergeet | verwijder | niet meer
    .deny = niet | nt | geen | gn
    .in = in | te | uit | bij | van | naar | ik woon in | woont in | woon in | wel in | ik zit in
    .but = maar | en | wel
    .was = was | vroeger | hoeft
    .oneself = ikzelf | ik zelf | zelf woon ik | zelf ben ik | zelf zit ik | zelf heb ik
    .own-kin = mama | mam | mamma | papa | pap | pappa | pa | ma | mijn moeder | mijn vader | onze moeder | onze vader | moeders | oma | opa | mijn oma | mijn opa
    .own-care = ik krijg | ik heb zelf | bij mij | voor mij | mij wassen | mijn eigen
    .tail = he | hoor | dus | toch | dan | eigenlijk | bedoel | sorry
    .belongs = is van | zijn van | was van | van mijn | van de | van haar | van zijn | van zn | van mn
    .keep = dat mag | mag je | mag u | je mag | u mag | mag wel | is goed | vind ik goed | bewaar maar | onthoud maar | geen probleem | geen bezwaar | akkoord
    .keep-not = niet bewaren | niet te bewaren | niet opslaan | niks opslaan | niets opslaan | niet onthouden | niet te onthouden | niks bewaren | niets bewaren | nergens bewaren | niet noteren | vergeet het | vergeet dat
    .between-us = tussen ons | onder ons | niemand | vertel het niet | niet doorvertellen | niet verder vertellen | niks naar | niet naar | niets naar | geheim | blijft hier | prive | vertrouwelijk | niet aan

# Wat mensen typen voor een keuze, naast wat er op de knop staat.
words-for-whom =
    .self = mezelf | voor mezelf | zelf | voor me eigen | het betreft mijzelf | voor mij | mij | mijzelf | ikzelf | voor me | ik | voor mij alleen | ikke | ik zoek iets
    .someone-else = iemand anders | voor iemand anders | voor een ander | een ander | niet voor mij | voor iemand | mijn buurman | mijn buurvrouw | mijn vader | mijn moeder | mijn man | mijn vrouw | een vriendin | een vriend | mijn zus | mijn broer
words-living =
    .alone = op mezelf | ik ben alleen | in mijn eentje | helemaal alleen
    .homeless = op straat | in de opvang | daklozenopvang | nergens
    .together = met mijn man | met mijn vrouw | met zijn tweeën | niet alleen | met familie | bij mijn zoon in | bij mijn dochter in | bij familie
words-goes-out =
    .no = ik blijf binnen | ik kom niet buiten
    .yes = ja hoor | dat gaat goed | dat gaat nog | elke dag | iedere dag | vaak genoeg | met de auto | met de fiets | met de bus
    .with-help = een beetje | soms | met hulp | met de rollator | met moeite
words-gender =
    .woman = v | mevrouw | dame
    .man = m | meneer | heer
words-health =
    .poor-mobility = mijn benen | slechte benen
    .poor-sight = mijn ogen | slechte ogen
    .poor-hearing = mijn oren | mijn gehoor | gehoor
    .dementia = ik vergeet dingen | ik vergeet veel
words-situation =
    .low-income = geen geld | niet veel geld

# Woorden van iemand zelf, die terugkomen.
own =
    .walls = muren op me af | muren komen op mij af | muren op mij af | muren komen op me af
    .crying = steeds huilen | alleen maar huilen | de hele dag huilen | elke dag huilen | moet huilen
    .nobody = heb niemand | is er niemand | niemand meer | niemand belt | belt niemand
    .quiet = zo stil | stil in huis | stil thuis | doodstil
    .empty = zo leeg | leeg huis | lege huis | leeg vanbinnen | lege stoel

# De woorden waarmee mensen zeggen om wie het gaat, of om welke plek.
who-said =
    .loss-partner = man | vrouw | partner | echtgenoot | echtgenote | verloofde
    .loss-child = zoon | dochter | kind | kindje | baby | zoontje | dochtertje | kleinkind
    .loss-parent = vader | moeder | papa | mama | mam | pap | pa | ma | ouders
    .loss-sibling = broer | zus | broertje | zusje | tweelingbroer | tweelingzus
    .loss-friend = vriend | vriendin | vriendinnetje | maat | collega | buurman | buurvrouw
    .loss-relative = opa | oma | tante | oom | neef | nicht | kleinzoon | kleindochter | schoonmoeder | schoonvader | zwager | schoonzus
    .loss-pet = hond | hondje | kat | poes | konijn | papegaai | kanarie | parkiet | paard | pony | vogel
    .loss-home = huis | boerderij | winkel | bedrijf | woning | flat | tuin | caravan | boot | café
