# The talk around an alarm: a second and third wording of each card, roles, and answers. Fixed words; rules: see alarm.ftl.

# nl: Ik ben er nog. Bel $n112, ook als u twijfelt. Zij stellen korte vragen en zeggen wat u moet doen. Lukt bellen niet? Roep iemand, of klop bij de buren aan.
alarm-emergency-2 =
    I'm still here. Call { $n112 }, even if you aren't sure.
    They ask short questions and tell you what to do.
    Can't make the call? Call out to someone, or knock at the neighbours' door.

# nl: Is het gevaar er nog? Wacht niet en bel $n112. Is het gevaar voorbij? Bel dan vandaag uw huisarts.
alarm-emergency-3 =
    Is the danger still there? Don't wait: call { $n112 }.
    Is the danger over? Then call your GP today.

# nl: U bent er nog. Dat is goed. Bel $n113, of chat op 113.nl. U mag ook stil zijn. Wordt het gevaarlijk? Bel $n112.
alarm-acute-2 =
    You're still here. That's good.
    Call { $n113 }, or chat on 113.nl. You may be silent too.
    If it becomes dangerous, call { $n112 }.

# nl: Blijf niet alleen, als dat kan. Ga naar iemand toe, of vraag iemand te komen. $n113 is er nu ook: gratis, dag en nacht. Bij gevaar: $n112.
alarm-acute-3 =
    Try not to stay alone. Go to someone, or ask someone to come.
    { $n113 } is there right now too: free, day and night. In danger: { $n112 }.

# nl: Dank u dat u blijft schrijven. Een mens kan beter luisteren dan ik. Bel $n113 of chat op 113.nl. Het is gratis en het kan dag en nacht. Wordt het gevaarlijk? Bel $n112.
alarm-suicide-2 =
    Thank you for still writing.
    A person can listen better than I can. Call { $n113 } or chat on 113.nl. It's free, day and night.
    If it becomes dangerous, call { $n112 }.

# nl: U hoeft dit niet alleen te dragen. Is er iemand die u vertrouwt? Vertel het die persoon. $n113 kan ook, op elk moment.
alarm-suicide-3 =
    You don't have to carry this alone.
    Is there someone you trust? Tell them. You can also call { $n113 } at any moment.

# nl: Ik vraag het nog een keer, want ik wil u goed begrijpen. Denkt u erover om uw leven te beëindigen? $n113 is er altijd: gratis, dag en nacht.
alarm-indirect-2 =
    I'm asking once more, because I want to understand you properly.
    Are you thinking of ending your life?
    { $n113 } is always there: free, day and night.

# nl: Ik weet nog niet hoe het met u is. U hoeft niet te antwoorden. Praten kan met een mens, op $n113. Gratis, dag en nacht.
alarm-indirect-3 =
    I still don't know how you are. You don't have to answer.
    You can talk to a person on { $n113 }: free, day and night.

# nl: Is er nu gevaar? Bel $n112. Blijf hier niet alleen mee. Op $n113 luistert een mens. Gratis, dag en nacht. Is het ergens niet veilig? Veilig Thuis denkt mee: $veiligthuis.
alarm-again =
    Is there danger right now? Call { $n112 }.
    Don't stay alone with this. On { $n113 } a person listens. Free, day and night.
    Is it unsafe somewhere? Veilig Thuis can help you think: { $veiligthuis }.

# nl: Fijn dat u er voor die persoon bent. U hoeft dit niet alleen te doen. Bel $n113 en vraag hoe u kunt helpen. Is er nu gevaar? Bel $n112.
alarm-other-2 =
    It's good that you are there for them.
    You don't have to do this alone. Call { $n113 } and ask how you can help.
    Is anyone in danger right now? Call { $n112 }.

# nl: Zeg dat u zich zorgen maakt, en luister. Beloof niet dat u het geheim houdt. $n113 denkt met u mee, dag en nacht. Bij gevaar: $n112.
alarm-other-3 =
    Say that you're worried, and listen. Don't promise to keep it secret.
    { $n113 } can think along with you, day and night. In danger: { $n112 }.

# nl: Ik ben er nog. Uw veiligheid gaat voor. Is het nu onveilig? Bel $n112, of ga naar de buren. Veilig Thuis denkt met u mee: $veiligthuis. Chatten kan op veiligthuis.nl.
alarm-violence-2 =
    I'm still here. Your safety comes first.
    Is it unsafe right now? Call { $n112 }, or go to the neighbours.
    Veilig Thuis can think along with you: { $veiligthuis }. You can chat on veiligthuis.nl.

# nl: U beslist zelf wat u vertelt. Is er gevaar? Bel $n112. Wilt u raad? Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht.
alarm-violence-3 =
    You decide what you tell.
    In danger? Call { $n112 }. Would you like advice? Veilig Thuis: { $veiligthuis }, free, day and night.

# nl: Goed dat u hierover doorpraat. U hoeft niet zeker te zijn. Veilig Thuis luistert en geeft raad: $veiligthuis. Gebeurt het nu? Bel $n112.
alarm-violence-other-2 =
    It's good that you keep talking about it.
    You don't have to be sure. Veilig Thuis listens and gives advice: { $veiligthuis }.
    Is it happening now? Call { $n112 }.

# nl: U hoeft dit niet alleen te dragen. Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht. Bij gevaar: $n112.
alarm-violence-other-3 =
    You don't have to carry this alone.
    Veilig Thuis: { $veiligthuis }, free, day and night. In danger: { $n112 }.

# nl: Goed dat u hierop let. Bel eerst aan en klop. Roep ook door de brievenbus. Hoort of ziet u iemand in nood? Of is de persoon oud of ziek? Bel $n112. Heeft een buur of familielid een sleutel? Ga samen kijken. Lukt dat niet? Bel de politie. Twijfelt u, of is er haast? Bel $n112. Ik ben een computer en kan niet voor u bellen.
alarm-bystander =
    It's good that you noticed this.
    First ring the bell, knock, and call through the letter box.
    Do you hear or see someone in trouble? Or is the person old or ill? Call { $n112 }.
    Does a neighbour or relative have a key? Go and look together.
    If that doesn't work, call the police. In doubt, or in a hurry? Call { $n112 }.
    I'm a computer program. I can't make the call for you.

# nl: Is er nog steeds geen teken van leven? Bel $n112. Zeg het adres. Zeg ook hoelang u niets hoorde.
alarm-bystander-2 =
    Still no sign of life? Call { $n112 }.
    Tell them who you are, the address, and how long you have heard nothing.

# nl: Wacht niet tot morgen. Bel $n112 en zeg dat u zich zorgen maakt. Blijf in de buurt als dat kan.
alarm-bystander-3 =
    Don't wait until tomorrow. Call { $n112 } and say that you're worried.
    Stay nearby if you can.

# nl: Dank u dat u dit vertelt. Dat is niet makkelijk. Zorgen kan zwaarder worden dan iemand dragen kan. Wordt het nu te veel? Ga even weg, naar een andere kamer of naar buiten. Een pauze is voor u allebei veiliger. De Mantelzorglijn luistert: $mantelzorglijn. Vraag daar ook naar respijtzorg: dan neemt iemand de zorg even over. Uw huisarts kan snel hulp erbij regelen. Veilig Thuis helpt ook wie zelf te ver ging: $veiligthuis. Gratis, dag en nacht. U hoeft uw naam niet te zeggen. Is er nu gevaar, of is iemand gewond? Bel $n112. Ik ben een computer. Er leest geen mens mee.
alarm-ashamed =
    Thank you for telling me this. That isn't easy.
    Caring can become heavier than a person can carry.
    Is it too much right now? Step away, to another room or outside. A break is safer for both of you.
    The Mantelzorglijn, for carers, will listen: { $mantelzorglijn }. Ask there about respite care too: someone takes over for a while.
    Your GP can arrange extra help quickly.
    Veilig Thuis also helps people who went too far themselves: { $veiligthuis }. It's free, day and night. You don't have to give your name.
    Is anyone in danger or hurt right now? Call { $n112 }.
    I'm a computer program. No person is reading this.

# nl: Het is goed dat u hierover blijft praten. Wie kan vandaag een uur bij u overnemen? Vraag het die persoon. De Mantelzorglijn denkt mee: $mantelzorglijn. Uw huisarts ook.
alarm-ashamed-2 =
    It's good that you keep talking about this.
    Who could take over for an hour today? Ask that person.
    The Mantelzorglijn can think along with you: { $mantelzorglijn }. So can your GP.

# nl: Voelt u het weer opkomen? Loop weg en adem rustig. Hulp erbij: Mantelzorglijn $mantelzorglijn, Veilig Thuis $veiligthuis. Bij gevaar: $n112.
alarm-ashamed-3 =
    Do you feel it coming up again? Walk away and breathe slowly.
    For help: Mantelzorglijn { $mantelzorglijn }, Veilig Thuis { $veiligthuis }. In danger: { $n112 }.

# nl: Sorry, dan begreep ik u verkeerd. Wordt het toch zwaar? 113 is er altijd.
alarm-no = Sorry, then I misunderstood you. If it does get hard, 113 is always there.

# nl: Goed dat u heeft gebeld. Dat mag altijd weer. Neem de tijd. We gaan verder wanneer u wilt.
alarm-called =
    It's good that you called. You can always call again.
    Take your time. We go on when you want to.

# nl: Fijn dat er iemand komt. Blijf bij elkaar. Wordt het erger? Bel 112. We gaan verder wanneer u wilt.
alarm-coming =
    It's good that someone is coming. Stay together.
    If it gets worse, call 112. We go on when you want to.

# nl: Bij $n113 krijgt u een mens aan de lijn. U hoeft uw naam niet te zeggen en u mag stil zijn. Bellen is gratis. Soms duurt het even. Bij $n112 zeggen ze wat u moet doen tot er hulp is.
alarm-what-happens =
    At { $n113 } a person answers. You don't have to give your name, and you may be silent. The call is free. It can take a while to get through.
    At { $n112 } they tell you what to do until help is there.

# nl: Bellen met $n113 is gratis. Veilig Thuis en De Kindertelefoon zijn ook gratis. De Luisterlijn kost het gewone tarief.
alarm-free = Calling { $n113 } is free. Veilig Thuis and De Kindertelefoon are free too. De Luisterlijn costs the normal rate.

# nl: Bellen is een grote stap. Typen mag ook: chat op 113.nl, of op deluisterlijn.nl. Belt u toch? Zeg dan alleen: “Ik weet niet wat ik moet zeggen.” Dat is genoeg.
alarm-dares-not =
    Calling is a big step. You can type instead: chat on 113.nl, or on deluisterlijn.nl.
    If you do call, just say: “I don't know what to say.” That is enough.

# nl: Dan eerst typen: chat op 113.nl, of op deluisterlijn.nl. Bij gevaar kunt u typen met 112 in de gratis app 112NL. Of vraag iemand om te bellen.
alarm-cannot-call =
    Then type first: chat on 113.nl, or on deluisterlijn.nl.
    In danger you can type to 112 in the free app 112NL. Or ask someone to call for you.

# nl: Dat onthoud ik.
alarm-kept = I'll remember that.

# nl: Hulp blijft dichtbij: $n113, gratis. Bij gevaar: $n112.
alarm-line = Help stays close: { $n113 }, free. In danger: { $n112 }.

# nl: Kunt u niet bellen? Chat op 113.nl of op deluisterlijn.nl. Bij gevaar: typ met 112 in de gratis app 112NL.
alarm-chat-first = Can't phone? Chat on 113.nl or on deluisterlijn.nl. In danger: type to 112 in the free app 112NL.

# nl: Ben je jonger dan 18? De Kindertelefoon luistert: $kindertelefoon, elke dag van 11 tot 21 uur. Gratis. Chatten kan op kindertelefoon.nl.
alarm-young = Are you under 18? De Kindertelefoon listens: { $kindertelefoon }, every day from 11 am to 9 pm. Free. You can chat on kindertelefoon.nl.

# nl: Gevaar? Bel $n112. Zeg uw adres. Praat u geen Nederlands of Engels? De gratis app 112NL vertaalt. Ik ben een computer.
alarm-foreign-emergency =
    In danger? Call { $n112 }. Say your address.
    No Dutch or English? The free app 112NL translates.
    I am a computer program.

# nl: U bent niet alleen. Praat nu met een mens. Bel $n113. Het is gratis, dag en nacht. Typen kan ook: 113.nl. Gevaar? Bel $n112. Bel ook uw huisarts, of vraag iemand die Nederlands praat. Ik ben een computer.
alarm-foreign-suicide =
    You are not alone. Talk to a person now. Call { $n113 }. It is free, day and night.
    You can also type: 113.nl. In danger? Call { $n112 }.
    Also call your doctor, or ask someone who speaks Dutch.
    I am a computer program.

# nl: Dit mag niemand u doen. Gevaar? Bel $n112. Hulp en raad: Veilig Thuis, $veiligthuis. Gratis, dag en nacht. Ik ben een computer.
alarm-foreign-violence =
    No one may do this to you. In danger? Call { $n112 }.
    Help and advice: Veilig Thuis, { $veiligthuis }. Free, day and night.
    I am a computer program.

# nl: Gevaar? Bel $n112. Denkt u aan zelfdoding? Bel $n113. Niet veilig thuis? Bel $veiligthuis.
alarm-foreign-again =
    In danger? Call { $n112 }. Thinking of suicide? Call { $n113 }.
    Not safe at home? Call { $veiligthuis }.

# nl: Vraag iemand bij u om te bellen: $n112 of $n113.
alarm-foreign-last = Ask someone near you to call: { $n112 } or { $n113 }.

# nl: Ik lees alleen Nederlands en Engels. Schrijf korte zinnen. /taal Gevaar: $n112. Zelfdoding: $n113. Niet veilig: $veiligthuis.
other-language =
    I only read Dutch and English. Write short sentences. /language
    Danger: { $n112 }. Suicide: { $n113 }. Not safe: { $veiligthuis }.
