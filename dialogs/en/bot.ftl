# How the bot presents itself in Telegram.

bot =
    .description =
        I am Aanspraak, a computer. No human reads along.
        I ask a few questions. Then I name things against loneliness that suit you.
        In danger: call 112. Are you thinking of suicide: call 113.
    .short = Looks with you for something against loneliness that suits you.

commands =
    .start = Begin or go on
    .help = How it works
    .hulp = Talk with a human now
    .terug = To the question before
    .bewaard = What you kept
    .opnieuw = From the beginning
    .antwoorden = See and change your answers
    .taal = Another language
    .privacy = What I keep
    .gegevens = What I know about you
    .wis = Erase everything
    .stop = Stop
