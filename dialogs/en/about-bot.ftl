# Who this is. Operators fill in what is true for their bot: see dialogs/README.md.

# nl: Ik ben Aanspraak, een gratis computerprogramma. Welke organisatie of gemeente mij hier beheert, is nog niet ingevuld.
about-bot-maker = I am Aanspraak, a free computer program. Which organisation or municipality runs me here has not been filled in yet.
# nl: Ik kost u niets. Niemand verdient geld aan dit gesprek. Er is geen reclame.
about-bot-pay = I cost you nothing. Nobody earns money from this talk. There are no advertisements.
# nl: Er leest geen mens mee, ook niet de gemeente of uw familie. Uw antwoorden bewaar ik $days dagen, op slot. Ik verkoop niets. Met /wis gaat alles meteen weg. Telegram bewaart het gesprek ook.
about-bot-privacy = No human reads along, nor does the council or your family. I keep your answers for { $days } days, locked. I sell nothing. Type /erase to delete it all at once. Telegram keeps the conversation too.
# nl: Ik ben een computer. Er leest geen mens mee. Wilt u een mens spreken? Typ dan /hulp.
about-bot-human = I'm a computer program. No person is reading this. Would you like to talk to a person? Type /emergency.
# nl: Ik spreek Nederlands en Engels. Kies uw taal met /taal.
about-bot-languages = I speak Dutch and English. Choose your language with /language.
# nl: Ik zoek activiteiten en mensen die bij u passen. Ik kan niet zelf bellen of iets regelen.
about-bot-can = I look for activities and people that suit you. I cannot call or arrange anything myself.
# nl: Over ziekte en medicijnen weet ik te weinig. Vraag dat aan uw huisarts. Is het ernstig, bel dan 112.
about-bot-health = I know too little about illness and medicines. Please ask your GP. If it is serious, call 112.

# Questions about the talk itself.
# nl: Dat bepaalt u. Na drie antwoorden kan ik al iets laten zien. U mag elke vraag overslaan, en altijd stoppen.
about-talk-how-long = That is up to you. After three answers I can show you something. You may skip any question, and stop at any time.
# nl: U mag altijd stoppen. Typ /stop, of schrijf gewoon niets meer. Met /wis gaat alles meteen weg.
about-talk-stop = You may stop at any time. Type /stop, or just write nothing more. Type /erase to delete it all at once.
# nl: Ik kan de letters zelf niet groter maken. Dat kan in de instellingen van uw telefoon of van Telegram. Zoek daar naar: tekstgrootte. Straks kan ik op papier geven wat bij u past. Dat is in grote letters.
about-talk-letters = I cannot make the letters larger myself. You can, in the settings of your phone or of Telegram. Look for: text size. What suits you I can give you on paper later, in large letters.
# nl: Ik vraag nooit om geld, een wachtwoord of uw BSN. Uw naam hoeft u niet te zeggen. Er leest geen mens mee. Met /wis gaat alles meteen weg.
about-talk-safe = I never ask for money, a password or your citizen service number. You need not tell your name. No human reads along. Type /erase to delete it all at once.
