# What the bot says when people tell how it went: called, went there, did not dare.

# nl.first: Jammer dat niemand opnam. Bel later nog eens, op een ander uur.
# nl.again: Weer niemand, dat is vervelend. Vraag of iemand anders voor u belt. Of kies iets anders.
# nl.site: Kijk anders op $website, of vraag het daar.
report-no-answer =
    .first = A pity that nobody answered. Try again later, at another hour.
    .again = Nobody again, that is a nuisance. Ask somebody else to call for you. Or choose something else.
    .site = Or look on { $website }, or ask there.
# nl: Goed dat u contact heeft gehad. Vertel gerust hoe het verder gaat.
report-called = Good that you were in touch. Do tell me how it goes on.
# nl: Dank u dat u het vertelt. Hoe was het voor u?
report-went = Thank you for telling me. How was it for you?
# nl.said: Jammer dat het tegenviel. Dank u dat u het zegt.
# nl.next: Ik haal $name van de lijst. Wilt u iets anders proberen?
report-bad =
    .said = A pity that it was a disappointment. Thank you for saying so.
    .next = I take { $name } off the list. Would you like to try something else?
# nl.said: Dat hoeft ook niet meteen. Bellen is voor veel mensen moeilijk.
# nl.write: U kunt dit ook voorlezen of sturen: $say
# nl.others: Iemand die u kent, kan voor u bellen.
# nl.look: Of kijk eerst rustig op $website.
# nl.card: Tik op een naam. Daar staat wat u kunt zeggen.
report-not-dared =
    .said = You don't have to, not straight away. Calling is hard for many people.
    .write = You can also read this out, or send it: { $say }
    .others = Somebody you know can call for you.
    .look = Or first have a quiet look at { $website }.
    .card = Tap a name. There you find what you could say.
# nl.said: Jammer dat er nu geen plek is. Vraag of u op de wachtlijst mag.
# nl.next: Ik zet nu iets anders in de plaats van $name.
report-full =
    .said = A pity that there is no room now. Ask to be put on the waiting list.
    .next = I put something else in the place of { $name } now.
# nl.said: Goed dat u dat zegt.
# nl.next: Ik haal $name van de lijst. Er komt iets anders voor in de plaats.
report-already =
    .said = Good that you say so.
    .next = I take { $name } off the list. Something else takes its place.
# nl: Welke bedoelt u? Tik op de naam. Daar kunt u het weghalen.
report-which = Which one do you mean? Tap its name. There you can take it off.
