# De balie: voor een vrijwilliger met een beller aan de lijn. Kort, want er is weinig tijd.

desk-empty = Typ wat de beller vertelt. Eén regel is genoeg. Korte woorden mogen: mw 82 weduwe zwolle.
desk-facts = { $about ->
    [someone-else] Het gaat om: { $list }.
   *[self] De beller: { $list }.
  }
desk-unread = Niet begrepen: { $list }.
desk-area-town = Streek: { $name }. Vraag in welke plaats.
desk-area-abroad = Buiten Nederland: { $name }. Bellen en online meedoen kan soms wel.
desk-location-abroad = Dat punt ligt niet in Nederland. Typ de plaats van de beller.
desk-ask = Vraag nu: "{ $question }"
desk-nothing-fits = Ik vond niets dat past. Haal iets weg, of vraag verder.
desk-folded = Verder hieronder.
desk-dropped = Weg: { $words }. Met één tik komt het terug.
desk-found = Gezocht: "{ $words }".
desk-found-nothing = Dat heb ik niet: "{ $words }". Vraag het de welzijnsorganisatie of de gemeente.
desk-understood-nothing = Dat heb ik niet. Vraag het de welzijnsorganisatie of de gemeente.
desk-search-how = Typ erachter wat u zoekt. Bijvoorbeeld: /zoek bridge den haag
desk-paper = Hier is het vel voor de post, in grote letters. Erop staat: { $list }. Over de beller staat er niets op.
desk-paper-none = Er staat nog niets op papier. Open een activiteit en tik op Zet op papier.
desk-chip = ✗ { $words }

desk-button-find = Zoek: { $words }
desk-button-keep = Toch: { $words }
desk-button-paper = Op papier
desk-button-skip = Andere vraag
desk-button-new = Nieuwe beller
desk-button-list = Terug naar de lijst
desk-button-card = Terug naar de activiteit
desk-button-favourites = Mijn favorieten
desk-button-choose = Zet op papier
desk-button-unchoose = Niet meer op papier
desk-button-text = Tekst om te sturen
desk-button-favourite = Favoriet
desk-button-unfavourite = Geen favoriet meer
desk-button-for-all = Zet op de teamlijst
desk-button-not-for-all = Haal van de teamlijst
desk-button-team-list = De teamlijst
desk-button-numbers = Alle nummers
desk-button-go-on = Verder met dit gesprek
desk-button-back = Naar de balie

desk-read-aloud = Dit kunt u voorlezen:
desk-others-fit-better = Dit past ook. Andere dingen passen beter bij wat de beller vertelde.
desk-text = De tekst om te sturen staat in een eigen bericht. Over de beller staat er niets in.
desk-text-phone = Telefoon: { $number }.
desk-favourites = Dit heeft u bij de hand:
desk-team-list = Dit heeft het hele team bij de hand:
desk-team-list-none = Er staat nog niets op de teamlijst. De coördinator zet er iets op, bij een activiteit.
desk-favourites-none = U heeft nog geen favorieten. Open een activiteit en tik op Favoriet.

desk-topic = Gesprek
desk-topic-told = Dit gesprek staat in het onderwerp Gesprek. Na het gesprek haal ik dat onderwerp weg.

desk-new = Alles van de vorige beller is weg.
desk-wiped = Het was 15 minuten stil. Alles van die beller is weg.
desk-left = U bent weg van de balie. Alles van de beller is weg. Met /desk komt u terug.
desk-old-button = Die knop hoort bij een vorige beller. Hier zijn we nu:
desk-other-side = Die knop werkt niet aan de balie. Met /desk gaat u weg van de balie.
desk-correct-how = Typ wat het moet zijn. Bijvoorbeeld: nee 82. Met ongedaan gaat de laatste regel weg.
desk-unknown-command = Dat kan niet aan de balie. Met /desk gaat u weg van de balie.
desk-unknown-activity = Die activiteit ken ik niet. Typ de naam zoals die in de lijst staat.
desk-only-words = Aan de balie lees ik alleen wat u typt.
desk-wrong = Wat klopt er niet bij { $name }?
    .gone = Het is er niet meer
    .contact = Telefoon of website
    .cost = Wat het kost
    .whom = Voor wie, of waar
    .other = Iets anders
desk-list-full = Deze lijst is vol. Haal er eerst iets af.
desk-wrong-told = Dank u. Ik geef dit door aan de coördinator. Over de beller staat er niets in.

desk-help =
    Typ wat de beller vertelt, regel na regel.
    Typ ook wat de beller antwoordt op de vraag.
    Tik op Wijzig om iets weg te halen. Typ "ongedaan" en de laatste regel is weg.
    Typ 1, 2 of 3 voor alles over die activiteit.
    Typ een naam of een onderwerp om te zoeken, of /zoek met woorden erachter.
    Typ "waarom niet" met de naam erachter. Dan zeg ik de reden.
    /nieuw: een nieuwe beller, alles gaat weg
    /papier: wat u koos, om af te drukken
    /favorieten: wat u bij de hand heeft
    /teamlijst: wat het hele team bij de hand heeft
    /terugbellen: de beller wil teruggebeld worden
    /kaart met een codewoord: wekelijks bellen
    /nabellen: bellen of iets nog bestaat
    /hulp: alle nummers
    /desk: weg van de balie, en weer terug

desk-help-coordinator =
    Voor u als coördinator:
    /uitnodigen: een link voor één nieuwe vrijwilliger
    /team: wie er bij het team is, en iemand weghalen
    /bellijst: wie teruggebeld wil worden
    /gemist: wat gevraagd is en niet gevonden

# Gevaar aan de lijn. Vaste woorden; de nummers komen uit data/helplines.toml.
desk-alarm-emergency =
    Er is misschien gevaar. Doe dit nu:
    1. Blijf aan de lijn. Vraag waar de beller is.
    2. Bel { $n112 } met een andere telefoon. Of laat een collega bellen.
    3. Doe wat { $n112 } zegt. Hang niet zelf op.
    4. Vertel het daarna aan uw coördinator.

desk-alarm-suicide =
    Dit kan over zelfdoding gaan. Doe dit nu:
    1. Blijf rustig en blijf aan de lijn.
    2. Vraag het gewoon: "Denkt u aan zelfdoding?" Daar maakt u het niet erger mee.
    3. Vraag: "Bent u nu in gevaar?" Ja? Bel { $n112 } met een andere telefoon. Of laat een collega bellen.
    4. Nee? Geef het nummer { $n113 }. Gratis, dag en nacht. De beller hoeft geen naam te zeggen.
    5. Twijfelt u? Bel zelf met 113. Dat mag ook als u zich zorgen maakt.
    6. Vertel het daarna aan uw coördinator.

desk-alarm-violence =
    Dit kan over geweld of dwang gaan. Doe dit nu:
    1. Vraag: "Kunt u vrij praten? Bent u nu veilig?"
    2. Is het nu onveilig? Bel { $n112 } met een andere telefoon. Of laat een collega bellen.
    3. Geef het nummer van Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht.
    4. Wilt u raad? Bel zelf met Veilig Thuis. Dat mag ook als u het van een ander hoort.
    5. Vertel het daarna aan uw coördinator.

desk-alarm-distress =
    De beller heeft het zwaar. Neem de tijd en luister.
    Wil de beller later praten? De Luisterlijn is er dag en nacht: { $luisterlijn } (gewoon tarief).

# Het team: wie er aan de balie mag.
team = Dit is het team.
team-coordinators = { $count ->
    [1] In de instellingen staat 1 coördinator.
   *[other] In de instellingen staan { $count } coördinatoren.
  }
team-volunteers = { $count ->
    [1] In de instellingen staat 1 vrijwilliger.
   *[other] In de instellingen staan { $count } vrijwilligers.
  }
team-nobody = Er kwam nog niemand binnen met een uitnodiging.
team-members = Binnen met een uitnodiging:
team-member = { $name }, sinds { $since }
team-nameless = Zonder naam
team-open-links = { $count ->
    [1] Er is 1 uitnodiging die nog niemand gebruikte.
   *[other] Er zijn { $count } uitnodigingen die nog niemand gebruikte.
  }
team-remove = ✗ { $name }
team-invite = Iemand uitnodigen
team-button = Het team
team-removing = Wilt u { $name } van het team halen? De balie gaat dan meteen dicht voor { $name }.
    .yes = Ja, weghalen
    .no = Nee, terug
team-removed-now = { $name } is van het team af.
team-gone-already = Die persoon was al van het team af.
team-invitation =
    Stuur deze link naar één persoon. Die kan dan aan de balie.
    De link werkt één keer, en 7 dagen lang.
    https://t.me/{ $bot }?start={ $code }
team-joined = { $name } heeft uw uitnodiging gebruikt en is nu van het team.
team-wrong =
    Een vrijwilliger zegt dat er iets niet klopt bij { $name } ({ $id }).
    Het gaat om: { $what }.
    Over een persoon staat er niets in.
team-removed = U hoort niet meer bij het team. De balie is voor u dicht. Alles van de beller is weg.
team-link-for-others = Deze link is voor iemand anders. U bent al van het team.
team-welcome =
    Welkom bij het team. Dit is de balie, voor als u een beller aan de lijn heeft.
    U typt kort wat de beller vertelt. Ik zeg wat u kunt vragen en wat er past.
    Typ geen naam en geen adres van de beller. Dat is niet nodig.
    Typt u "nieuwe beller"? Dan is alles van de beller weg. Dat gaat ook vanzelf na 15 minuten stilte.
    Ik bewaar uw voornaam zolang u bij het team bent. De coördinator ziet die.
    Met /desk gaat u weg van de balie, en weer terug.

# Wat Telegram toont naast de balk om te typen, voor wie bij het team is.
commands-desk =
    .desk = Naar de balie, of weg van de balie
    .nieuw = Een nieuwe beller: alles gaat weg
    .zoek = Activiteiten zoeken op woorden
    .favorieten = Wat u bij de hand heeft
    .teamlijst = Wat het hele team bij de hand heeft
    .papier = Wat u koos, om af te drukken
    .hulp = Alle nummers
    .help = Hoe het werkt
    .uitnodigen = Een link voor één nieuwe vrijwilliger
    .kaart = De kaart van wekelijks bellen, met het codewoord erachter
    .terugbellen = De beller wil teruggebeld worden
    .bellijst = Wie teruggebeld wil worden
    .gemist = Wat gevraagd is en niet gevonden
    .nabellen = Bellen of iets nog bestaat
    .team = Wie er bij het team is

desk-denied = Niet: { $list }.
desk-facts-more = en nog { $count }
desk-ask-whom = Vraag nu: "Over wie gaat het?"
desk-ask-doubt = Vraag na: "Klopt dit: { $words }?"
desk-door-ask = vraag naar '{ $words }'
desk-caution = Let op bij { $number }: { $text }
desk-help-told = Hulp hierbij: { $list }
desk-unsure = Of dit er nog is, weten we niet zeker.
desk-excluded = Niet: { $list }.
desk-excluded-one = { $why ->
    [doing-it] { $name } (heeft al)
    [tried] { $name } (al geprobeerd)
   *[not-for-me] { $name } (wil niet)
}
desk-edit = Tik op ✗ om iets weg te halen.
desk-more = Dit past ook:
desk-more-none = Meer past er nu niet.
desk-maybe = Dit past misschien:
desk-why-not = Dit past niet, en waarom:
desk-left-out-none = Hier staat nu niets.
desk-other-caller = Dit past niet bij deze beller: "{ $line }". Is het een nieuwe beller?
desk-undone = De laatste regel is weg.
desk-undone-nothing = Er is niets om terug te draaien.
desk-step-done = ✓ { $step }
desk-found-nothing-in = Dat heb ik niet: "{ $words }". Vraag het de welzijnsorganisatie of de gemeente in { $place }.
desk-button-more = Meer
desk-button-edit = Wijzig
desk-button-maybe = Misschien
desk-button-why-not = Waarom niet
desk-button-undo = Laatste regel weg
desk-button-yes = Ja
desk-button-no = Nee
desk-button-caller = De beller
desk-button-next-caller = Ja, nieuwe beller
desk-button-same-caller = Nee, dezelfde beller
desk-button-of-caller = Hoort bij de beller: { $words }
desk-button-step = ✓ { $number }

# De vraag in één zin om voor te lezen, waar de gewone vraag een lange lijst nodig heeft.
desk-aloud =
    .health = { $about ->
        [someone-else] Is er iets met de gezondheid van deze persoon, waardoor meedoen lastig is?
       *[self] Is er iets met uw gezondheid, waardoor meedoen lastig is?
      }
    .situation = { $about ->
        [someone-else] Speelt er bij deze persoon nog iets, zoals geldzorgen of zorg voor een ander?
       *[self] Speelt er nog iets, zoals geldzorgen of zorg voor een ander?
      }
    .forms = { $about ->
        [someone-else] Wil deze persoon liever iets met één persoon of in een groep?
       *[self] Doet u liever iets met één persoon of in een groep?
      }

# Gevaar dat eigen stappen vraagt. De nummers komen uit data/helplines.toml.
desk-concern-money =
    Iemand zit misschien aan het geld van de beller. Doe dit:
    1. Vraag: "Kunt u nu vrij praten?"
    2. Vraag: "Wie regelt uw geld? Wilt u dat zo?"
    3. Geef het nummer van Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht.
    4. Is de pas weg? Laat de beller meteen de bank bellen.
    5. Vertel het daarna aan uw coördinator.

desk-concern-control =
    Iemand bepaalt misschien alles voor de beller. Doe dit:
    1. Vraag: "Kunt u nu vrij praten?" Nee? Vraag wanneer het wel kan.
    2. Vraag: "Bent u bang voor iemand?"
    3. Is het nu onveilig? Bel { $n112 } met een andere telefoon.
    4. Geef het nummer van Veilig Thuis: { $veiligthuis }. Gratis, dag en nacht.
    5. Bel niet zelf terug. Iemand anders kan opnemen.
    6. Vertel het daarna aan uw coördinator.

desk-concern-neglect =
    De beller zorgt misschien niet meer goed voor zichzelf. Doe dit:
    1. Vraag: "Heeft u vandaag gegeten en gedronken?"
    2. Vraag: "Komt er iemand bij u langs?"
    3. Vraag of u samen de huisarts mag bellen.
    4. Wil de beller niets? Vraag Veilig Thuis om raad: { $veiligthuis }.
    5. Vertel het daarna aan uw coördinator.

desk-concern-silent =
    De beller is stil of weg. Doe dit:
    1. Zeg: "Ik ben er nog. U hoeft niets te zeggen."
    2. Vraag: "Kunt u tikken als u mij hoort?" Wacht twee minuten.
    3. Was er gevaar? Bel { $n112 } met een andere telefoon.
    4. Was er geen gevaar? Houd de lijn vrij voor als de beller terugbelt.
    5. Vertel het daarna aan uw coördinator.
