# What people type about the list that is shown, and about who comes along. Put a | between two ways to say it.

# nl.dog: hond | hondje | honden | teckel | labrador | herder | poedel | puppy | viervoeter | huisdier | poes | kat | beestje
# nl.animals: hond | hondje | honden | puppy | viervoeter | huisdier | huisdieren | dier | dieren | beest | beesten
# nl.grown-child: dochter | zoon
# nl.child: kind | kinderen | kindje | kleinkind | kleinkinderen | kleinzoon | kleindochter | dochtertje | zoontje | baby | kids
# nl.helper: begeleider | begeleidster | hulp | verzorger | verzorgster | verpleegkundige | thuishulp | mantelzorger | tolk
# nl.last: de laatste | die laatste | de onderste | die onderste | laatste van de lijst
# nl.not-counted: eerste stap | eerste keer | eerste les | tweede keer | laatste keer | laatste tijd
# nl.tried: geprobeerd | gedaan | gehad | geweest | uitgeprobeerd
# nl.wishes: ik wil | wil ik | ik zou | ik zoek | ik heb liever | liever | graag | geef mij | het liefst
# nl.at-home: bij mij thuis graag | liever bij mij thuis | liever aan huis | iets thuis | iets voor thuis | iets aan huis
# nl.less-far: niet zo ver | niet te ver | niet ver weg | dichter bij | dichterbij | wat dichter bij | minder ver | in mijn eigen buurt | in mijn buurt | het is te ver | te ver weg
# nl.paper: op papier | printen | uitprinten | print het | print dit | print het uit | geprint | uitgeprint | afdrukken | afgedrukt | een uitdraai | uitdraaien | op een blaadje | op een papiertje
# nl.no-paper: geen printer | niet printen | niet uitprinten | niet afdrukken | niet op papier | printer kapot | printer doet | niet printe
# nl.no-group: geen groep | niet in een groep | niet met een groep | geen groepen | liever met één persoon | liever één op één
# nl.costs-nothing: mag niks kosten | mag niets kosten | mag geen geld kosten | iets gratis | liever gratis | alleen gratis | iets goedkopers
# nl.only-women: alleen met vrouwen | alleen vrouwen | alleen voor vrouwen | met alleen vrouwen | geen mannen | zonder mannen | liever met vrouwen
# nl.body: stichting | vereniging | de | het | nationale
# nl.church: kerk | kerken | kerkelijk | kerkelijks | kerkelijke | geloof | gelovig | gelovigen | religie | religieus | religieuze | christelijk | christelijke | god
# nl.no-church: niks van de kerk | niets van de kerk | niet van de kerk | niks van een kerk | niets van een kerk | niks met de kerk | niets met de kerk | niks met een kerk | geen kerk | zonder kerk | niks met geloof | niets met geloof | niks met god | niets kerkelijks | niks kerkelijks | niet van een kerk
# nl.it: dat
# nl.counted: die eerste | de eerste | die tweede | de tweede | die derde | de derde | nummer een | nummer twee | nummer drie | nummer 1 | nummer 2 | nummer 3 | nr 1 | nr 2 | nr 3 | eerste | tweede | derde
list-words =
    .dog = dog | dogs | puppy | pet | cat | labrador
    .animals = dog | dogs | puppy | pet | pets | animal | animals
    .grown-child = daughter | son
    .child = child | children | kids | baby | grandchild | grandchildren | grandson | granddaughter
    .helper = helper | carer | nurse | attendant | interpreter
    .last = the last one | last one | the bottom one
    .not-counted = first step | first time | second time | last time | first of all
    .tried = tried | done | been
    .wishes = i want | i would like | i d like | rather | prefer | looking for
    .at-home = something at home | rather at my home | at my place
    .less-far = not so far | not too far | not that far | closer by | closer to home | nearer by | in my own area
    .paper = on paper | print it | print this | print that | printed | print out | a printout
    .no-paper = no printer | not print | cannot print | not on paper
    .no-group = no groups | not in a group | not with a group | one on one
    .costs-nothing = something free | must be free | only free | something cheaper
    .only-women = only women | women only | only with women | only for women | no men | without men
    .body = foundation | association | the | stichting | vereniging | de | het | nationale
    .church = church | churches | religion | religious | christian | god
    .no-church = nothing from the church | nothing from a church | no church | nothing religious | not religious | nothing with religion
    .it = it
    .counted = that first one | the first one | the second one | the third one | the first | the second | the third | number one | number two | number three | number 1 | number 2 | number 3 | nr 1 | nr 2 | nr 3 | no 1 | no 2 | no 3
