# De gesprekken rond een alarm: een tweede en derde tekst van elke kaart, rollen, en antwoorden. Vaste woorden; regels: zie alarm.ftl.

alarm-emergency-2 =
    Ik ben er nog. Bel { $n112 }, ook als u twijfelt.
    Zij stellen korte vragen en zeggen wat u moet doen.
    Lukt bellen niet? Roep iemand, of klop bij de buren aan.

alarm-emergency-3 =
    Is het gevaar er nog? Wacht niet en bel { $n112 }.
    Is het gevaar voorbij? Bel dan vandaag uw huisarts.

alarm-acute-2 =
    U bent er nog. Dat is goed.
    Bel { $n113 }, of chat op 113.nl. U mag ook stil zijn.
    Wordt het gevaarlijk? Bel { $n112 }.

alarm-acute-3 =
    Blijf niet alleen, als dat kan. Ga naar iemand toe, of vraag iemand te komen.
    { $n113 } is er nu ook: gratis, dag en nacht. Bij gevaar: { $n112 }.

alarm-suicide-2 =
    Dank u dat u blijft schrijven.
    Een mens kan beter luisteren dan ik. Bel { $n113 } of chat op 113.nl. Het is gratis en het kan dag en nacht.
    Wordt het gevaarlijk? Bel { $n112 }.

alarm-suicide-3 =
    U hoeft dit niet alleen te dragen.
    Is er iemand die u vertrouwt? Vertel het die persoon. { $n113 } kan ook, op elk moment.

alarm-indirect-2 =
    Ik vraag het nog een keer, want ik wil u goed begrijpen.
    Denkt u erover om uw leven te beëindigen?
    { $n113 } is er altijd: gratis, dag en nacht.

alarm-indirect-3 =
    Ik weet nog niet hoe het met u is. U hoeft niet te antwoorden.
    Praten kan met een mens, op { $n113 }. Gratis, dag en nacht.

alarm-again =
    Is er nu gevaar? Bel { $n112 }.
    Blijf hier niet alleen mee. Op { $n113 } luistert een mens. Gratis, dag en nacht.
    Is het ergens niet veilig? Veilig Thuis denkt mee: { $veiligthuis }.

alarm-other-2 =
    Fijn dat u er voor die persoon bent.
    U hoeft dit niet alleen te doen. Bel { $n113 } en vraag hoe u kunt helpen.
    Is er nu gevaar? Bel { $n112 }.

alarm-other-3 =
    Zeg dat u zich zorgen maakt, en luister. Beloof niet dat u het geheim houdt.
    { $n113 } denkt met u mee, dag en nacht. Bij gevaar: { $n112 }.

alarm-violence-2 =
    Ik ben er nog. Uw veiligheid gaat voor.
    Is het nu onveilig? Bel { $n112 }, of ga naar de buren.
    Veilig Thuis denkt met u mee: { $veiligthuis }. Chatten kan op veiligthuis.nl.

alarm-violence-3 =
    U beslist zelf wat u vertelt.
    Is er gevaar? Bel { $n112 }. Wilt u raad? Bel Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht.

alarm-violence-other-2 =
    Goed dat u hierover doorpraat.
    U hoeft niet zeker te zijn. Veilig Thuis luistert en geeft raad: { $veiligthuis }.
    Gebeurt het nu? Bel { $n112 }.

alarm-violence-other-3 =
    U hoeft dit niet alleen te dragen.
    Bel Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht. Bij gevaar: { $n112 }.

alarm-bystander =
    Goed dat u hierop let.
    Bel eerst aan en klop. Roep ook door de brievenbus.
    Hoort of ziet u iemand in nood? Of is de persoon oud of ziek? Bel { $n112 }.
    Heeft een buur of familielid een sleutel? Ga samen kijken.
    Lukt dat niet? Bel de politie. Twijfelt u, of is er haast? Bel { $n112 }.
    Ik ben een computer en kan niet voor u bellen.

alarm-bystander-2 =
    Is er nog steeds geen teken van leven? Bel { $n112 }.
    Zeg het adres. Zeg ook hoelang u niets hoorde.

alarm-bystander-3 =
    Wacht niet tot morgen. Bel { $n112 } en zeg dat u zich zorgen maakt.
    Blijf in de buurt als dat kan.

alarm-ashamed =
    Dank u dat u dit vertelt. Dat is niet makkelijk.
    Zorgen kan zwaarder worden dan iemand dragen kan.
    Wordt het nu te veel? Ga even weg, naar een andere kamer of naar buiten. Een pauze is voor u allebei veiliger.
    De Mantelzorglijn luistert: { $mantelzorglijn }. Vraag daar ook naar respijtzorg: dan neemt iemand de zorg even over.
    Uw huisarts kan snel hulp erbij regelen.
    Veilig Thuis helpt ook wie zelf te ver ging: { $veiligthuis }. Gratis, dag en nacht. U hoeft uw naam niet te zeggen.
    Is er nu gevaar, of is iemand gewond? Bel { $n112 }.
    Ik ben een computer. Er leest geen mens mee.

alarm-ashamed-2 =
    Het is goed dat u hierover blijft praten.
    Wie kan vandaag een uur bij u overnemen? Vraag het die persoon.
    De Mantelzorglijn denkt mee: { $mantelzorglijn }. Uw huisarts ook.

alarm-ashamed-3 =
    Voelt u het weer opkomen? Loop weg en adem rustig.
    Hulp erbij: Mantelzorglijn { $mantelzorglijn }, Veilig Thuis { $veiligthuis }. Bij gevaar: { $n112 }.

alarm-no = Sorry, dan begreep ik u verkeerd. Wordt het toch zwaar? 113 is er altijd.

alarm-called =
    Goed dat u heeft gebeld. Dat mag altijd weer.
    Neem de tijd. We gaan verder wanneer u wilt.

alarm-coming =
    Fijn dat er iemand komt. Blijf bij elkaar.
    Wordt het erger? Bel 112. We gaan verder wanneer u wilt.

alarm-what-happens =
    Bij { $n113 } krijgt u een mens aan de lijn. U hoeft uw naam niet te zeggen en u mag stil zijn. Bellen is gratis. Soms duurt het even.
    Bij { $n112 } zeggen ze wat u moet doen tot er hulp is.

alarm-free = Bellen met { $n113 } is gratis. Veilig Thuis en De Kindertelefoon zijn ook gratis. De Luisterlijn kost het gewone tarief.

alarm-dares-not =
    Bellen is een grote stap. Typen mag ook: chat op 113.nl, of op deluisterlijn.nl.
    Belt u toch? Zeg dan alleen: “Ik weet niet wat ik moet zeggen.” Dat is genoeg.

alarm-cannot-call =
    Dan eerst typen: chat op 113.nl, of op deluisterlijn.nl.
    Bij gevaar kunt u typen met 112 in de gratis app 112NL. Of vraag iemand om te bellen.

alarm-kept = Dat onthoud ik.

alarm-line = Hulp blijft dichtbij: { $n113 }, gratis. Bij gevaar: { $n112 }.

alarm-chat-first = Kunt u niet bellen? Chat op 113.nl of op deluisterlijn.nl. Bij gevaar: typ met 112 in de gratis app 112NL.

alarm-young = Ben je jonger dan 18? De Kindertelefoon luistert: { $kindertelefoon }, elke dag van 11 tot 21 uur. Gratis. Chatten kan op kindertelefoon.nl.

# Voor wie een andere taal schrijft: het Nederlands en het Engels staan onder elkaar.

alarm-foreign-emergency =
    Gevaar? Bel { $n112 }. Zeg uw adres.
    Praat u geen Nederlands of Engels? De gratis app 112NL vertaalt.
    Ik ben een computer.

alarm-foreign-suicide =
    U bent niet alleen. Praat nu met een mens. Bel { $n113 }. Het is gratis, dag en nacht.
    Typen kan ook: 113.nl. Gevaar? Bel { $n112 }.
    Bel ook uw huisarts, of vraag iemand die Nederlands praat.
    Ik ben een computer.

alarm-foreign-violence =
    Dit mag niemand u doen. Gevaar? Bel { $n112 }.
    Hulp en raad: Veilig Thuis, { $veiligthuis }. Gratis, dag en nacht.
    Ik ben een computer.

alarm-foreign-again =
    Gevaar? Bel { $n112 }. Denkt u aan zelfdoding? Bel { $n113 }.
    Niet veilig thuis? Bel { $veiligthuis }.

alarm-foreign-last = Vraag iemand bij u om te bellen: { $n112 } of { $n113 }.

other-language =
    Ik lees alleen Nederlands en Engels. Schrijf korte zinnen. /taal
    Gevaar: { $n112 }. Zelfdoding: { $n113 }. Niet veilig: { $veiligthuis }.
