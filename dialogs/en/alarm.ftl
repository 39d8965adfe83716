# The cards for the worst moments. Fixed, reviewed words; the numbers come from data/helplines.toml.
# Never: a promise, a judgement, advice, a means, an exclamation mark, an activity.

alarm-emergency =
    Call { $n112 } now.
    Open the door if you can. Stay on the line. They tell you what to do.
    Is there somebody near you? Call out for help.
    Is your life not in danger? Then call your GP. In the evening and at the weekend: the huisartsenpost.
    I am a computer and cannot call for you.

alarm-acute =
    What you write frightens me.
    Call { $n113 } now. It is free, day and night. You need not say your name. You can chat on 113.nl.
    Are you in danger now? Call { $n112 }.
    Is there somebody near you? Ask them to come to you.
    I am a computer. No human reads along. A human can help you now.

alarm-suicide =
    It is good that you write this down. That is not easy.
    Talk about it with a human today. Call { $n113 }: free, day and night. You need not say your name.
    You can also be silent. Would you rather type? Chat on 113.nl.
    Your GP can help too.
    I am a computer. No human reads along.

alarm-indirect =
    That sounds heavy. I ask you directly: are you thinking of suicide?
    You can always call { $n113 }. Free, day and night. You need not say your name. Your GP can help too.
    I am a computer. No human reads along.
    .yes = Yes
    .sometimes = Sometimes
    .no = No

alarm-direct-no = Thank you. Does that change? Then 113 is always there, day and night.

alarm-other =
    You worry about somebody. That is good.
    Just ask: are you thinking of suicide? You do not make it worse by asking.
    Stay with that person, or on the line. Call { $n113 } together: free, day and night. You can also call because you worry.
    Is there danger now? Call { $n112 }.
    I am a computer. No human reads along.

alarm-violence =
    What is happening is not allowed. It is not your fault.
    Is it unsafe now? Call { $n112 }.
    Would you like to talk, or advice? Call Veilig Thuis: { $veiligthuis }. Free, day and night. You need not say your name.
    Note: others can read this talk on your phone. With /erase I take away what I know. You erase the talk itself in Telegram.
    I am a computer. No human reads along.

alarm-violence-other =
    What is happening there is not allowed.
    Is it unsafe now? Call { $n112 }.
    Would you like advice? Call Veilig Thuis: { $veiligthuis }. Free, day and night. Also when you see it happen to somebody else.
    I am a computer. No human reads along.

alarm-distress =
    Thank you for telling me this.
    Would you like to talk with somebody? De Luisterlijn is there day and night: { $luisterlijn } (normal rate). Sometimes it takes a while.

alarm-still = I am a computer and cannot help you well with this. A human can.
alarm-go-on = Go on about activities
button-help-now = I need help now

called = First this: did you manage to call?
    .yes = Yes
    .no = No, not yet

called-yes = Good that you called. You can always do that again.
called-no = That is hard. You can call at any moment: 113, or 112 in danger. You can chat on 113.nl.
