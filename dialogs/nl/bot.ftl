# Hoe de bot zich voorstelt in Telegram.

bot =
    .description =
        Ik ben Aanspraak, een computer. Er leest geen mens mee.
        Ik stel een paar vragen. Daarna noem ik dingen tegen eenzaamheid die bij u passen.
        Bij gevaar: bel 112. Denkt u aan zelfdoding: bel 113.
    .short = Zoekt met u naar iets tegen eenzaamheid dat bij u past.

commands =
    .start = Beginnen of verdergaan
    .help = Hoe het werkt
    .hulp = Nu met een mens praten
    .terug = Naar de vorige vraag
    .bewaard = Wat u bewaarde
    .plan = Uw plan: de eerste stap
    .opnieuw = Van voren af aan
    .antwoorden = Uw antwoorden zien en veranderen
    .taal = Een andere taal
    .privacy = Wat ik bewaar
    .gegevens = Wat ik van u weet
    .wis = Alles wissen
    .stop = Stoppen
