# Wat mensen typen over de lijst die er staat, en over wie meekomt. Zet een | tussen twee manieren om het te zeggen.

list-words =
    .dog = hond | hondje | honden | teckel | labrador | herder | poedel | puppy | viervoeter | huisdier | poes | kat | beestje
    .animals = hond | hondje | honden | puppy | viervoeter | huisdier | huisdieren | dier | dieren | beest | beesten
    .grown-child = dochter | zoon
    .child = kind | kinderen | kindje | kleinkind | kleinkinderen | kleinzoon | kleindochter | dochtertje | zoontje | baby | kids
    .helper = begeleider | begeleidster | hulp | verzorger | verzorgster | verpleegkundige | thuishulp | mantelzorger | tolk
    .last = de laatste | die laatste | de onderste | die onderste | laatste van de lijst
    .not-counted = eerste stap | eerste keer | eerste les | tweede keer | laatste keer | laatste tijd
    .tried = geprobeerd | gedaan | gehad | geweest | uitgeprobeerd
    .wishes = ik wil | wil ik | ik zou | ik zoek | ik heb liever | liever | graag | geef mij | het liefst
    .at-home = bij mij thuis graag | liever bij mij thuis | liever aan huis | iets thuis | iets voor thuis | iets aan huis
    .less-far = niet zo ver | niet te ver | niet ver weg | dichter bij | dichterbij | wat dichter bij | minder ver | in mijn eigen buurt | in mijn buurt | het is te ver | te ver weg
    .paper = op papier | printen | uitprinten | print het | print dit | print het uit | geprint | uitgeprint | afdrukken | afgedrukt | een uitdraai | uitdraaien | op een blaadje | op een papiertje
    .no-paper = geen printer | niet printen | niet uitprinten | niet afdrukken | niet op papier | printer kapot | printer doet | niet printe
    .no-group = geen groep | niet in een groep | niet met een groep | geen groepen | liever met één persoon | liever één op één
    .costs-nothing = mag niks kosten | mag niets kosten | mag geen geld kosten | iets gratis | liever gratis | alleen gratis | iets goedkopers
    .only-women = alleen met vrouwen | alleen vrouwen | alleen voor vrouwen | met alleen vrouwen | geen mannen | zonder mannen | liever met vrouwen
    .body = stichting | vereniging | de | het | nationale
    .church = kerk | kerken | kerkelijk | kerkelijks | kerkelijke | geloof | gelovig | gelovigen | religie | religieus | religieuze | christelijk | christelijke | god
    .no-church = niks van de kerk | niets van de kerk | niet van de kerk | niks van een kerk | niets van een kerk | niks met de kerk | niets met de kerk | niks met een kerk | geen kerk | zonder kerk | niks met geloof | niets met geloof | niks met god | niets kerkelijks | niks kerkelijks | niet van een kerk
    .it = dat
    .counted = die eerste | de eerste | die tweede | de tweede | die derde | de derde | nummer een | nummer twee | nummer drie | nummer 1 | nummer 2 | nummer 3 | nr 1 | nr 2 | nr 3 | eerste | tweede | derde
