# The cards for the worst moments. Fixed, reviewed words; the numbers come from data/helplines.toml.
# Never: a promise, a judgement, advice, a means, an exclamation mark, an activity.

# nl: Bel nu $n112. Doe de deur open als dat lukt. Blijf aan de lijn. Zij vertellen wat u moet doen. Is er iemand in de buurt? Roep om hulp. Is het niet levensgevaarlijk? Bel dan uw huisarts. In de avond en in het weekend: de huisartsenpost. Ik ben een computer en kan niet voor u bellen.
alarm-emergency =
    Call { $n112 } now.
    Open the door if you can. Stay on the line. They tell you what to do.
    Is there somebody near you? Call out for help.
    Is your life not in danger? Then call your GP. In the evening and at the weekend: the huisartsenpost.
    I am a computer and cannot call for you.

# nl: Ik schrik van wat u schrijft. Bel nu $n113. Dat is gratis, dag en nacht. U hoeft uw naam niet te zeggen. Chatten kan op 113.nl. Bent u nu in gevaar? Bel $n112. Is er iemand bij u in de buurt? Vraag of diegene bij u komt. Ik ben een computer. Er leest geen mens mee. Een mens kan u nu wel helpen.
alarm-acute =
    What you write frightens me.
    Call { $n113 } now. It is free, day and night. You need not say your name. You can chat on 113.nl.
    Are you in danger now? Call { $n112 }.
    Is there somebody near you? Ask them to come to you.
    I am a computer. No human reads along. A human can help you now.

# nl: Wat goed dat u dit opschrijft. Dat is niet makkelijk. Praat er vandaag over met een mens. Bel $n113: gratis, dag en nacht. U hoeft uw naam niet te zeggen. U mag ook stil zijn. Wilt u liever typen? Chat op 113.nl. Uw huisarts kan ook helpen. Ik ben een computer. Er leest geen mens mee.
alarm-suicide =
    It is good that you write this down. That is not easy.
    Talk about it with a human today. Call { $n113 }: free, day and night. You need not say your name.
    You can also be silent. Would you rather type? Chat on 113.nl.
    Your GP can help too.
    I am a computer. No human reads along.

# nl: Dat klinkt zwaar. Ik vraag het u rechtuit: denkt u aan zelfdoding? Bellen mag altijd: $n113. Gratis, dag en nacht. U hoeft uw naam niet te zeggen. Uw huisarts kan ook helpen. Ik ben een computer. Er leest geen mens mee.
# nl.yes: Ja
# nl.sometimes: Soms
# nl.no: Nee
alarm-indirect =
    That sounds heavy. I ask you directly: are you thinking of suicide?
    You can always call { $n113 }. Free, day and night. You need not say your name. Your GP can help too.
    I am a computer. No human reads along.
    .yes = Yes
    .sometimes = Sometimes
    .no = No

# nl: Dank u. Verandert dat? Dan is 113 er altijd, dag en nacht.
alarm-direct-no = Thank you. Does that change? Then 113 is always there, day and night.

# nl: U maakt zich zorgen over iemand. Dat is goed. Vraag het gewoon: denkt u aan zelfdoding? Daar maakt u het niet erger mee. Blijf bij die persoon, of aan de lijn. Bel samen $n113: gratis, dag en nacht. Bellen mag ook als u zich zorgen maakt. Is er nu gevaar? Bel $n112. Ik ben een computer. Er leest geen mens mee.
alarm-other =
    You worry about somebody. That is good.
    Just ask: are you thinking of suicide? You do not make it worse by asking.
    Stay with that person, or on the line. Call { $n113 } together: free, day and night. You can also call because you worry.
    Is there danger now? Call { $n112 }.
    I am a computer. No human reads along.

# nl: Wat er gebeurt, mag niet. Het is niet uw schuld. Is het nu onveilig? Bel $n112. Wilt u praten of raad? Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht. U hoeft uw naam niet te zeggen. Let op: anderen kunnen dit gesprek lezen op uw telefoon. Met /wis haal ik weg wat ik weet. Het gesprek zelf wist u in Telegram. Ik ben een computer. Er leest geen mens mee.
alarm-violence =
    What is happening is not allowed. It is not your fault.
    Is it unsafe now? Call { $n112 }.
    Would you like to talk, or advice? Call Veilig Thuis: { $veiligthuis }. Free, day and night. You need not say your name.
    Note: others can read this talk on your phone. With /erase I take away what I know. You erase the talk itself in Telegram.
    I am a computer. No human reads along.

# nl: Wat daar gebeurt, mag niet. Is het nu onveilig? Bel $n112. Wilt u raad? Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht. Ook als u het ziet bij een ander. Ik ben een computer. Er leest geen mens mee.
alarm-violence-other =
    What is happening there is not allowed.
    Is it unsafe now? Call { $n112 }.
    Would you like advice? Call Veilig Thuis: { $veiligthuis }. Free, day and night. Also when you see it happen to somebody else.
    I am a computer. No human reads along.

# nl: Dank u dat u dit vertelt. Wilt u met iemand praten? De Luisterlijn is er dag en nacht: $luisterlijn (gewoon tarief). Soms duurt het even.
alarm-distress =
    Thank you for telling me this.
    Would you like to talk with somebody? De Luisterlijn is there day and night: { $luisterlijn } (normal rate). Sometimes it takes a while.

# nl: Ik weet niet zeker of ik u goed begrijp. Is er nu gevaar? Bel $n112. Denkt u aan de dood? Bel $n113. Gratis, dag en nacht. Bent u ergens niet veilig? Bel Veilig Thuis: $veiligthuis.
alarm-unsure =
    I am not sure that I understand you well.
    Is there danger now? Call { $n112 }.
    Do you think about death? Call { $n113 }. Free, day and night.
    Are you not safe somewhere? Call Veilig Thuis: { $veiligthuis }.

# nl: Ik ben een computer en kan u hier niet goed bij helpen. Een mens kan dat wel.
alarm-still = I am a computer and cannot help you well with this. A human can.
# nl: Verder over activiteiten
alarm-go-on = Go on about activities
# nl: Nu hulp nodig
button-help-now = I need help now

# nl: Eerst nog dit: is het gelukt om te bellen?
# nl.yes: Ja
# nl.no: Nee, nog niet
called = First this: did you manage to call?
    .yes = Yes
    .no = No, not yet

# nl: Goed dat u heeft gebeld. Dat mag altijd weer.
called-yes = Good that you called. You can always do that again.
# nl: Dat is lastig. Bellen mag op elk moment: 113, of 112 bij gevaar. Chatten kan op 113.nl.
called-no = That is hard. You can call at any moment: 113, or 112 in danger. You can chat on 113.nl.
