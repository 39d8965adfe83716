# The cards for the worst moments. Fixed words; the numbers come from data/helplines.toml.
# Which guideline each wording follows: docs/decisions/english-texts-checklist.md.
# Never: a promise, a judgement, advice, a means, a feeling of the program, an exclamation mark, an activity.

# nl: Bel nu $n112. Doe de deur open als dat lukt. Blijf aan de lijn. Zij vertellen wat u moet doen. Is er iemand in de buurt? Roep om hulp. Is het niet levensgevaarlijk? Bel dan uw huisarts. In de avond en in het weekend: de huisartsenpost. Ik ben een computer en kan niet voor u bellen.
alarm-emergency =
    Call { $n112 } now.
    Open the door if you can. Stay on the line. They will tell you what to do.
    Is anyone near you? Call out for help.
    Is your life not in danger? Then call your GP. In the evening and at weekends: the huisartsenpost (out-of-hours GP).
    I'm a computer program. I can't make the call for you.

# nl: Goed dat u dit schrijft. Het klinkt ernstig. Bel nu $n113. Dat is gratis, dag en nacht. U hoeft uw naam niet te zeggen. Chatten kan op 113.nl. Bent u nu in gevaar? Bel $n112. Is er iemand bij u in de buurt? Vraag of diegene bij u komt. Ik ben een computer. Er leest geen mens mee. Een mens kan u nu wel helpen.
alarm-acute =
    Thank you for writing this. It sounds serious.
    Call { $n113 } now. That is the suicide prevention line: free, day and night. You don't have to give your name. You can also chat on 113.nl.
    Are you in danger right now? Call { $n112 }.
    Is anyone near you? Ask them to come and be with you.
    I'm a computer program. No person is reading this. A person can help you now.

# nl: Wat goed dat u dit opschrijft. Dat is niet makkelijk. Praat er vandaag over met een mens. Praten kan helpen. Bel $n113: gratis, dag en nacht. U hoeft uw naam niet te zeggen. U mag ook stil zijn. Wilt u liever typen? Chat op 113.nl. Uw huisarts kan ook helpen. Ik ben een computer. Er leest geen mens mee.
alarm-suicide =
    It's good that you wrote this down. That isn't easy.
    Please talk to someone about it today. Talking can help. Call { $n113 }, the suicide prevention line: free, day and night. You don't have to give your name.
    It's all right if you can't find the words. Would you rather type? Chat on 113.nl.
    Your GP can help too.
    I'm a computer program. No person is reading this.

# nl: Dat klinkt zwaar. Ik vraag het u rechtuit: denkt u aan zelfdoding? Bellen mag altijd: $n113. Gratis, dag en nacht. U hoeft uw naam niet te zeggen. Uw huisarts kan ook helpen. Ik ben een computer. Er leest geen mens mee.
# nl.yes: Ja
# nl.sometimes: Soms
# nl.no: Nee
alarm-indirect =
    That sounds really hard. I want to ask you directly: are you thinking about suicide?
    You can always call { $n113 }, the suicide prevention line: free, day and night. You don't have to give your name. Your GP can help too.
    I'm a computer program. No person is reading this.
    .yes = Yes
    .sometimes = Sometimes
    .no = No

# nl: Dank u dat u antwoordt. Verandert dat? Bel dan 113: gratis, dag en nacht.
alarm-direct-no = Thank you for answering. If that changes, call 113: free, day and night.

# nl: U maakt zich zorgen over iemand. Goed dat u dat zegt. Vraag het rechtuit: denkt u aan zelfdoding? Daar maakt u het niet erger mee. Blijf bij die persoon, of aan de lijn. Bel samen $n113: gratis, dag en nacht. Bellen mag ook als u zich zorgen maakt. Is er nu gevaar? Bel $n112. Ik ben een computer. Er leest geen mens mee.
alarm-other =
    You're worried about someone. It's good that you say so.
    Ask them directly: "Are you thinking about suicide?" Asking doesn't make it worse.
    Stay with them, or stay on the line. Call { $n113 } together. That is the suicide prevention line: free, day and night. You can also call on your own if you're worried.
    Is anyone in danger right now? Call { $n112 }.
    I'm a computer program. No person is reading this.

# nl: Wat er gebeurt, mag niet. Het is niet uw schuld. Is het nu onveilig? Bel $n112. Wilt u praten of advies vragen? Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht. U hoeft uw naam niet te zeggen. Let op: anderen kunnen dit gesprek lezen op uw telefoon. Met /wis haal ik weg wat ik weet. In Telegram haal ik ook de berichten van de laatste twee dagen weg. Dat lukt niet altijd helemaal: kijk zelf na wat er nog staat, en wis dat. Ik ben een computer. Er leest geen mens mee.
alarm-violence =
    What is happening to you is wrong. It is not your fault.
    Are you in danger right now? Call { $n112 }.
    Would you like to talk, or get advice? Call Veilig Thuis, the helpline for violence at home: { $veiligthuis }. It's free, day and night. You don't have to give your name.
    Please note: someone else could read this chat on your phone. Type /erase and I delete what I know. In Telegram I also delete messages of the last two days, but perhaps not all of them. Please check what is still there, and delete it yourself.
    I'm a computer program. No person is reading this.

# nl: Wat daar gebeurt, mag niet. Is er iemand in gevaar? Bel $n112. Wilt u advies vragen? Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht. Ook als u het ziet bij een ander. Ik ben een computer. Er leest geen mens mee.
alarm-violence-other =
    What is happening there is wrong.
    Is anyone in danger right now? Call { $n112 }.
    Would you like advice? Call Veilig Thuis, the helpline for violence at home: { $veiligthuis }. It's free, day and night. You can also call about someone else.
    I'm a computer program. No person is reading this.

# nl: Dank u dat u dit vertelt. Wilt u met iemand praten? De Luisterlijn is er dag en nacht: $luisterlijn (gewoon tarief). Soms duurt het even.
alarm-distress =
    Thank you for telling me this.
    Would you like to talk to someone? De Luisterlijn is a listening line, day and night: { $luisterlijn } (normal call rate). It can take a while to get through.

# nl: Ik weet niet zeker of ik u goed begrijp. Is er nu gevaar? Bel $n112. Denkt u aan zelfdoding? Bel $n113. Gratis, dag en nacht. Bent u ergens niet veilig? Bel Veilig Thuis: $veiligthuis. Gratis, dag en nacht.
alarm-unsure =
    I'm not sure I understand you properly.
    Is anyone in danger right now? Call { $n112 }.
    Are you thinking about suicide? Call { $n113 }: free, day and night.
    Do you feel unsafe at home or with someone? Call Veilig Thuis: { $veiligthuis }, free, day and night.

# nl: Verder over activiteiten
alarm-go-on = Go back to activities
# nl: Nu hulp nodig
button-help-now = I need help now

# nl: Eerst nog dit: is het gelukt om te bellen?
# nl.yes: Ja
# nl.no: Nee, nog niet
called = Before we go on: did you manage to call?
    .yes = Yes
    .no = No, not yet

# nl: Goed dat u heeft gebeld. Dat mag altijd weer.
called-yes = It's good that you called. You can call again at any time.
# nl: Dat is lastig. Bellen mag op elk moment: 113, of 112 bij gevaar. Chatten kan op 113.nl.
called-no = That can be hard. You can call at any time: 113, or 112 if you are in danger. You can also chat on 113.nl.
