# How the bot presents itself in Telegram.

# nl.description: Ik ben Aanspraak, een computer. Er leest geen mens mee. Ik stel een paar vragen. Daarna noem ik dingen tegen eenzaamheid die bij u passen. Bij gevaar: bel 112. Denkt u aan zelfdoding: bel 113.
# nl.short: Zoekt met u naar iets tegen eenzaamheid dat bij u past.
bot =
    .description =
        I'm Aanspraak, a computer program. No person reads what you write.
        I ask a few questions. Then I suggest things that may help if you feel lonely.
        In danger? Call 112. Thinking about suicide? Call 113.
    .short = Feeling lonely? Aanspraak helps you find something that suits you.

# nl.start: Beginnen of verdergaan
# nl.help: Hoe het werkt
# nl.hulp: Nu met een mens praten
# nl.terug: Naar de vorige vraag
# nl.bewaard: Wat u bewaarde
# nl.plan: Uw plan: de eerste stap
# nl.opnieuw: Van voren af aan
# nl.antwoorden: Uw antwoorden zien en veranderen
# nl.taal: Een andere taal
# nl.privacy: Wat ik bewaar
# nl.gegevens: Wat ik van u weet
# nl.wis: Alles wissen
# nl.stop: Stoppen
commands =
    .start = Begin, or carry on
    .help = How it works
    .hulp = Talk to a person now
    .terug = Go back to the last question
    .bewaard = What you saved
    .plan = Your plan: the first step
    .opnieuw = Start again from the beginning
    .antwoorden = See or change your answers
    .taal = Change the language
    .privacy = What I keep about you
    .gegevens = What I know about you
    .wis = Erase everything
    .stop = Stop
