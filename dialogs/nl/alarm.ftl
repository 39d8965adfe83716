# De kaarten voor de zwaarste momenten. Vaste woorden; de nummers komen uit data/helplines.toml.
# Welke richtlijn elke zin volgt: docs/decisions/english-texts-checklist.md.
# Nooit: een belofte, een oordeel, een raad, een middel, een gevoel van het programma, een uitroepteken, een activiteit.

alarm-emergency =
    Bel nu { $n112 }.
    Doe de deur open als dat lukt. Blijf aan de lijn. Zij vertellen wat u moet doen.
    Is er iemand in de buurt? Roep om hulp.
    Is het niet levensgevaarlijk? Bel dan uw huisarts. In de avond en in het weekend: de huisartsenpost.
    Ik ben een computer en kan niet voor u bellen.

alarm-acute =
    Goed dat u dit schrijft. Het klinkt ernstig.
    Bel nu { $n113 }. Dat is gratis, dag en nacht. U hoeft uw naam niet te zeggen. Chatten kan op 113.nl.
    Bent u nu in gevaar? Bel { $n112 }.
    Is er iemand bij u in de buurt? Vraag of diegene bij u komt.
    Ik ben een computer. Er leest geen mens mee. Een mens kan u nu wel helpen.

alarm-suicide =
    Wat goed dat u dit opschrijft. Dat is niet makkelijk.
    Praat er vandaag over met een mens. Praten kan helpen. Bel { $n113 }: gratis, dag en nacht. U hoeft uw naam niet te zeggen.
    U mag ook stil zijn. Wilt u liever typen? Chat op 113.nl.
    Uw huisarts kan ook helpen.
    Ik ben een computer. Er leest geen mens mee.

alarm-indirect =
    Dat klinkt zwaar. Ik vraag het u rechtuit: denkt u aan zelfdoding?
    Bellen mag altijd: { $n113 }. Gratis, dag en nacht. U hoeft uw naam niet te zeggen. Uw huisarts kan ook helpen.
    Ik ben een computer. Er leest geen mens mee.
    .yes = Ja
    .sometimes = Soms
    .no = Nee

alarm-direct-no = Dank u dat u antwoordt. Verandert dat? Bel dan 113: gratis, dag en nacht.

alarm-other =
    U maakt zich zorgen over iemand. Goed dat u dat zegt.
    Vraag het rechtuit: denkt u aan zelfdoding? Daar maakt u het niet erger mee.
    Blijf bij die persoon, of aan de lijn. Bel samen { $n113 }: gratis, dag en nacht. Bellen mag ook als u zich zorgen maakt.
    Is er nu gevaar? Bel { $n112 }.
    Ik ben een computer. Er leest geen mens mee.

alarm-violence =
    Wat er gebeurt, mag niet. Het is niet uw schuld.
    Is het nu onveilig? Bel { $n112 }.
    Wilt u praten of advies vragen? Bel Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht. U hoeft uw naam niet te zeggen.
    Let op: anderen kunnen dit gesprek lezen op uw telefoon. Met /wis haal ik weg wat ik weet. In Telegram haal ik ook de berichten van de laatste twee dagen weg. Dat lukt niet altijd helemaal: kijk zelf na wat er nog staat, en wis dat.
    Ik ben een computer. Er leest geen mens mee.

alarm-violence-other =
    Wat daar gebeurt, mag niet.
    Is er iemand in gevaar? Bel { $n112 }.
    Wilt u advies vragen? Bel Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht. Ook als u het ziet bij een ander.
    Ik ben een computer. Er leest geen mens mee.

alarm-distress =
    Dank u dat u dit vertelt.
    Wilt u met iemand praten? De Luisterlijn is er dag en nacht: { $luisterlijn } (gewoon tarief). Soms duurt het even.

alarm-unsure =
    Ik weet niet zeker of ik u goed begrijp.
    Is er nu gevaar? Bel { $n112 }.
    Denkt u aan zelfdoding? Bel { $n113 }. Gratis, dag en nacht.
    Bent u ergens niet veilig? Bel Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht.

alarm-go-on = Verder over activiteiten
button-help-now = Nu hulp nodig

called = Eerst nog dit: is het gelukt om te bellen?
    .yes = Ja
    .no = Nee, nog niet

called-yes = Goed dat u heeft gebeld. Dat mag altijd weer.
called-no = Dat is lastig. Bellen mag op elk moment: 113, of 112 bij gevaar. Chatten kan op 113.nl.
