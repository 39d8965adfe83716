# Wat de bot zegt als iemand vertelt hoe het ging: gebeld, geweest, niet gedurfd.

report-no-answer =
    .first = Jammer dat niemand opnam. Bel later nog eens, op een ander uur.
    .again = Weer niemand, dat is vervelend. Vraag of iemand anders voor u belt. Of kies iets anders.
    .site = Kijk anders op { $website }, of vraag het daar.
report-called = Goed dat u contact heeft gehad. Vertel gerust hoe het verder gaat.
report-went = Dank u dat u het vertelt. Hoe was het voor u?
report-bad =
    .said = Jammer dat het tegenviel. Dank u dat u het zegt.
    .next = Ik haal { $name } van de lijst. Wilt u iets anders proberen?
report-not-dared =
    .said = Dat hoeft ook niet meteen. Bellen is voor veel mensen moeilijk.
    .write = U kunt dit ook voorlezen of sturen: { $say }
    .others = Iemand die u kent, kan voor u bellen.
    .look = Of kijk eerst rustig op { $website }.
    .card = Tik op een naam. Daar staat wat u kunt zeggen.
report-full =
    .said = Jammer dat er nu geen plek is. Vraag of u op de wachtlijst mag.
    .next = Ik zet nu iets anders in de plaats van { $name }.
report-already =
    .said = Goed dat u dat zegt.
    .next = Ik haal { $name } van de lijst. Er komt iets anders voor in de plaats.
report-which = Welke bedoelt u? Tik op de naam. Daar kunt u het weghalen.
