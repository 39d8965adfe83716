# Wat mensen typen in plaats van een knop. Zet een | tussen twee manieren om het te zeggen.

words =
    .near = te ver | dichterbij | dichtbij | het is te ver | iets dichterbij | in de buurt | te ver weg
    .home = liever thuis | thuis | bij mij thuis | ik blijf liever thuis | aan huis
    .small = kleiner | één persoon | liever één persoon | met één persoon | liever alleen met iemand | geen groep | een kleinere groep
    .free = gratis | het mag niets kosten | te duur | goedkoper | zonder kosten
    .not-this = niets voor mij | dit is niets voor mij | het is niets voor mij | dit past niet | dit past niet goed | er zit niets bij | iets anders | heeft u iets anders
    .results = laat zien | laat maar zien | laat zien wat past | wat past er | resultaten | de lijst | mijn lijst | toon de lijst | wat heeft u voor mij
    .saved = bewaard | wat heb ik bewaard | wat ik bewaarde | mijn bewaarde activiteiten
    .new-caller = nieuwe beller | volgende beller | nieuw gesprek | nieuwe oproep
    .why-not = waarom niet | waarom geen | waarom staat | waarom is
