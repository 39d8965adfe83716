# Wie dit is. Wie de bot draait, vult hier in wat voor hem waar is: zie dialogs/README.md.

about-bot-maker = Ik ben Aanspraak, een gratis computerprogramma. Wie mij hier beheert, is nog niet ingevuld.
about-bot-pay = Ik kost u niets. Niemand verdient geld aan dit gesprek. Er is geen reclame.
about-bot-privacy = Er leest geen mens mee, ook niet de gemeente of uw familie. Uw antwoorden bewaar ik { $days } dagen, op slot. Ik verkoop niets. Met /wis gaat alles meteen weg. Telegram bewaart het gesprek ook.
about-bot-human = Ik ben een computer. Er leest geen mens mee. Wilt u een mens spreken? Typ dan /hulp.
about-bot-languages = Ik spreek Nederlands en Engels. Kies uw taal met /taal.
about-bot-can = Ik zoek activiteiten en mensen die bij u passen. Ik kan niet zelf bellen of iets regelen.
about-bot-health = Over ziekte en medicijnen weet ik te weinig. Vraag dat aan uw huisarts. Is het ernstig, bel dan 112.
