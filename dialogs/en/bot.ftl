# How the bot presents itself in Telegram.

# nl.description: Ik ben Aanspraak, een computer. Er leest geen mens mee. Ik stel een paar vragen. Daarna noem ik dingen tegen eenzaamheid die bij u passen. Bij gevaar: bel 112. Denkt u aan zelfdoding: bel 113.
# nl.short: Zoekt met u naar iets tegen eenzaamheid dat bij u past.
bot =
    .description =
        I am Aanspraak, a computer. No human reads along.
        I ask a few questions. Then I name things against loneliness that suit you.
        In danger: call 112. Are you thinking of suicide: call 113.
    .short = Looks with you for something against loneliness that suits you.

# nl.start: Beginnen of verdergaan
# nl.help: Hoe het werkt
# nl.hulp: Nu met een mens praten
# nl.terug: Naar de vorige vraag
# nl.bewaard: Wat u bewaarde
# nl.opnieuw: Van voren af aan
# nl.antwoorden: Uw antwoorden zien en veranderen
# nl.taal: Een andere taal
# nl.privacy: Wat ik bewaar
# nl.gegevens: Wat ik van u weet
# nl.wis: Alles wissen
# nl.stop: Stoppen
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
