# Wie dit is. Wie de bot draait, vult hier in wat voor hem waar is: zie dialogs/README.md.

about-bot-maker = Ik ben Aanspraak, een gratis computerprogramma. Welke organisatie of gemeente mij hier beheert, is nog niet ingevuld.
about-bot-pay = Ik kost u niets. Niemand verdient geld aan dit gesprek. Er is geen reclame.
about-bot-privacy = Er leest geen mens mee, ook niet de gemeente of uw familie. Uw antwoorden bewaar ik { $days } dagen, op slot. Ik verkoop niets. Met /wis gaat alles meteen weg. Telegram bewaart het gesprek ook.
about-bot-human = Ik ben een computer. Er leest geen mens mee. Wilt u een mens spreken? Typ dan /hulp.
about-bot-languages = Ik spreek Nederlands en Engels. Kies uw taal met /taal.
about-bot-can = Ik zoek activiteiten en mensen die bij u passen. Ik kan niet zelf bellen of iets regelen.
about-bot-health = Over ziekte en medicijnen weet ik te weinig. Vraag dat aan uw huisarts. Is het ernstig, bel dan 112.

# Vragen over het gesprek zelf.
about-talk-how-long = Dat bepaalt u. Na drie antwoorden kan ik al iets laten zien. U mag elke vraag overslaan, en altijd stoppen.
about-talk-stop = U mag altijd stoppen. Typ /stop, of schrijf gewoon niets meer. Met /wis gaat alles meteen weg.
about-talk-letters = Ik kan de letters zelf niet groter maken. Dat kan in de instellingen van uw telefoon of van Telegram. Zoek daar naar: tekstgrootte. Straks kan ik op papier geven wat bij u past. Dat is in grote letters.
about-talk-safe = Ik vraag nooit om geld, een wachtwoord of uw BSN. Uw naam hoeft u niet te zeggen. Er leest geen mens mee. Met /wis gaat alles meteen weg.
