# The desk: for a volunteer with a caller on the line. Short, because there is little time.

# nl: Typ wat de beller vertelt. Eén regel is genoeg. Korte woorden mogen: mw 82 weduwe zwolle.
desk-empty = Type what the caller tells you. One line is enough. Short words will do: woman 82 widow zwolle.
# nl: [someone-else] Het gaat om: $list. [self] De beller: $list.
desk-facts = { $about ->
    [someone-else] This is about: { $list }.
   *[self] The caller: { $list }.
  }
# nl: Niet begrepen: $list.
desk-unread = Not understood: { $list }.
# nl: Streek: $name. Vraag in welke plaats.
desk-area-town = Region: { $name }. Ask which town.
# nl: Buiten Nederland: $name. Bellen en online meedoen kan soms wel.
desk-area-abroad = Outside the Netherlands: { $name }. Joining by phone or online is sometimes possible.
# nl: Dat punt ligt niet in Nederland. Typ de plaats van de beller.
desk-location-abroad = That point is not in the Netherlands. Type the caller's town.
# nl: Vraag nu: "$question"
desk-ask = Ask now: "{ $question }"
# nl: Ik vond niets dat past. Haal iets weg, of vraag verder.
desk-nothing-fits = I found nothing that fits. Remove something, or ask more.
# nl: Verder hieronder.
desk-folded = Continued below.
# nl: Weg: $words. Met één tik komt het terug.
desk-dropped = Removed: { $words }. One tap brings it back.
# nl: Gezocht: "$words".
desk-found = Searched for: "{ $words }".
# nl: Dat heb ik niet: "$words". Vraag het de welzijnsorganisatie of de gemeente.
desk-found-nothing = I do not have that: "{ $words }". Ask the welfare organisation or the municipality.
# nl: Dat heb ik niet. Vraag het de welzijnsorganisatie of de gemeente.
desk-understood-nothing = I do not have that. Ask the welfare organisation or the municipality.
# nl: Typ erachter wat u zoekt. Bijvoorbeeld: /zoek bridge den haag
desk-search-how = Type what you are looking for after it. For example: /search bridge den haag
# nl: Hier is het vel voor de post, in grote letters. Erop staat: $list. Over de beller staat er niets op.
desk-paper = Here is the page to post, in large letters. On it: { $list }. It says nothing about the caller.
# nl: Er staat nog niets op papier. Open een activiteit en tik op Zet op papier.
desk-paper-none = There is nothing on the page yet. Open an activity and tap Add to page.
# nl: ✗ $words
desk-chip = ✗ { $words }
# nl: Zoek: $words
desk-button-find = Search for: { $words }
# nl: Toch: $words
desk-button-keep = Put back: { $words }
# nl: Op papier
desk-button-paper = On paper
# nl: Andere vraag
desk-button-skip = Another question
# nl: Nieuwe beller
desk-button-new = New caller
# nl: Terug naar de lijst
desk-button-list = Back to the list
# nl: Terug naar de activiteit
desk-button-card = Back to the activity
# nl: Mijn favorieten
desk-button-favourites = My favourites
# nl: Zet op papier
desk-button-choose = Add to page
# nl: Niet meer op papier
desk-button-unchoose = Remove from page
# nl: Tekst om te sturen
desk-button-text = Text to send
# nl: Favoriet
desk-button-favourite = Favourite
# nl: Geen favoriet meer
desk-button-unfavourite = Remove from favourites
# nl: Zet op de teamlijst
desk-button-for-all = Add to team list
# nl: Haal van de teamlijst
desk-button-not-for-all = Remove from team list
# nl: De teamlijst
desk-button-team-list = The team list
# nl: Alle nummers
desk-button-numbers = All numbers
# nl: Verder met dit gesprek
desk-button-go-on = Carry on with this call
# nl: Naar de balie
desk-button-back = To the desk
# nl: Dit kunt u voorlezen:
desk-read-aloud = You can read this aloud:
# nl: Dit past ook. Andere dingen passen beter bij wat de beller vertelde.
desk-others-fit-better = This fits too. Other things fit better with what the caller told you.
# nl: De tekst om te sturen staat in een eigen bericht. Over de beller staat er niets in.
desk-text = The text to send is in a message of its own. It says nothing about the caller.
# nl: Telefoon: $number.
desk-text-phone = Phone: { $number }.
# nl: Dit heeft u bij de hand:
desk-favourites = Your favourites:
# nl: Dit heeft het hele team bij de hand:
desk-team-list = The whole team's list:
# nl: Er staat nog niets op de teamlijst. De coördinator zet er iets op, bij een activiteit.
desk-team-list-none = There is nothing on the team list yet. The coordinator adds things to it, from an activity.
# nl: U heeft nog geen favorieten. Open een activiteit en tik op Favoriet.
desk-favourites-none = You have no favourites yet. Open an activity and tap Favourite.
# nl: Gesprek
desk-topic = Call
# nl: Dit gesprek staat in het onderwerp Gesprek. Na het gesprek haal ik dat onderwerp weg.
desk-topic-told = This call is in the topic Call. After the call I remove that topic.
# nl: Alles van de vorige beller is weg.
desk-new = Everything about the last caller is gone.
# nl: Het was 15 minuten stil. Alles van die beller is weg.
desk-wiped = There was silence for 15 minutes. Everything about that caller is gone.
# nl: U bent weg van de balie. Alles van de beller is weg. Met /desk komt u terug.
desk-left = You have left the desk. Everything about the caller is gone. Type /desk to come back.
# nl: Die knop hoort bij een vorige beller. Hier zijn we nu:
desk-old-button = That button belongs to an earlier caller. This is where we are now:
# nl: Die knop werkt niet aan de balie. Met /desk gaat u weg van de balie.
desk-other-side = That button doesn't work at the desk. Type /desk to leave the desk.
# nl: Typ wat het moet zijn. Bijvoorbeeld: nee 82. Met ongedaan gaat de laatste regel weg.
desk-correct-how = Type what it should be. For example: no 82. Type undo to take back the last line.
# nl: Dat kan niet aan de balie. Met /desk gaat u weg van de balie.
desk-unknown-command = That isn't possible at the desk. Type /desk to leave the desk.
# nl: Die activiteit ken ik niet. Typ de naam zoals die in de lijst staat.
desk-unknown-activity = I don't know that activity. Type its name as it appears in the list.
# nl: Aan de balie lees ik alleen wat u typt.
desk-only-words = At the desk I only read what you type.
# nl: Wat klopt er niet bij $name?
# nl.gone: Het is er niet meer
# nl.contact: Telefoon of website
# nl.cost: Wat het kost
# nl.whom: Voor wie, of waar
# nl.other: Iets anders
desk-wrong = What is wrong with { $name }?
    .gone = It no longer exists
    .contact = Phone or website
    .cost = What it costs
    .whom = Who it's for, or where
    .other = Something else
# nl: Deze lijst is vol. Haal er eerst iets af.
desk-list-full = This list is full. Remove something first.
# nl: Dank u. Ik geef dit door aan de coördinator. Over de beller staat er niets in.
desk-wrong-told = Thank you. I'll pass this on to the coordinator. It says nothing about the caller.
# nl: Typ wat de beller vertelt, regel na regel. Typ ook wat de beller antwoordt op de vraag. Tik op Wijzig om iets weg te halen. Typ "ongedaan" en de laatste regel is weg. Typ 1, 2 of 3 voor alles over die activiteit. Typ een naam of een onderwerp om te zoeken, of /zoek met woorden erachter. Typ "waarom niet" met de naam erachter. Dan zeg ik de reden. /nieuw: een nieuwe beller, alles gaat weg /papier: wat u koos, om af te drukken /favorieten: wat u bij de hand heeft /teamlijst: wat het hele team bij de hand heeft /terugbellen: de beller wil teruggebeld worden /kaart met een codewoord: wekelijks bellen /nabellen: bellen of iets nog bestaat /hulp: alle nummers /desk: weg van de balie, en weer terug
desk-help =
    Type what the caller tells you, line by line.
    Also type what the caller answers to the question.
    Tap Change to remove something. Type "undo" and the last line is gone.
    Type 1, 2 or 3 for everything about that activity.
    To search, type a name or a subject, or /search and some words.
    Type "why not" and a name. I'll tell you the reason.
    /new: a new caller, everything is wiped
    /paper: what you chose, to print
    /favourites: your favourites
    /teamlist: the whole team's list
    /callback: the caller wants to be called back
    /card with a code word: weekly calls
    /confirm: phone to check that something still exists
    /emergency: all numbers
    /desk: leave the desk, and come back

# nl: Voor u als coördinator: /uitnodigen: een link voor één nieuwe vrijwilliger /team: wie er bij het team is, en iemand weghalen /bellijst: wie teruggebeld wil worden /gemist: wat gevraagd is en niet gevonden
desk-help-coordinator =
    For you as a coordinator:
    /invite: a link for one new volunteer
    /team: who is on the team, and removing someone
    /callbacks: who wants to be called back
    /gaps: what was asked for and not found

# Danger on the line. Fixed words; the numbers come from data/helplines.toml.

# nl: Er is misschien gevaar. Doe dit nu: 1. Blijf aan de lijn. Vraag waar de beller is. 2. Bel $n112 met een andere telefoon. Of laat een collega bellen. 3. Doe wat $n112 zegt. Hang niet zelf op. 4. Vertel het daarna aan uw coördinator.
desk-alarm-emergency =
    There may be danger. Do this now:
    1. Stay on the line. Ask where the caller is.
    2. Call { $n112 } on another phone. Or ask a colleague to call.
    3. Do what { $n112 } says. Do not hang up yourself.
    4. Tell your coordinator afterwards.

# nl: Dit kan over zelfdoding gaan. Doe dit nu: 1. Blijf rustig en blijf aan de lijn. 2. Vraag het gewoon: "Denkt u aan zelfdoding?" Daar maakt u het niet erger mee. 3. Vraag: "Bent u nu in gevaar?" Ja? Bel $n112 met een andere telefoon. Of laat een collega bellen. 4. Nee? Geef het nummer $n113. Gratis, dag en nacht. De beller hoeft geen naam te zeggen. 5. Twijfelt u? Bel zelf met 113. Dat mag ook als u zich zorgen maakt. 6. Vertel het daarna aan uw coördinator.
desk-alarm-suicide =
    This may be about suicide. Do this now:
    1. Stay calm and stay on the line.
    2. Ask directly: "Are you thinking about suicide?" Asking does not make it worse.
    3. Ask: "Are you in danger right now?" Yes? Call { $n112 } on another phone. Or ask a colleague to call.
    4. No? Give the number { $n113 }. It is free, day and night. The caller does not have to give a name.
    5. Not sure? Call 113 yourself. You can also call when you are worried about someone.
    6. Tell your coordinator afterwards.

# nl: Dit kan over geweld of dwang gaan. Doe dit nu: 1. Vraag: "Kunt u vrij praten? Bent u nu veilig?" 2. Is het nu onveilig? Bel $n112 met een andere telefoon. Of laat een collega bellen. 3. Geef het nummer van Veilig Thuis: $veiligthuis. Gratis, dag en nacht. 4. Wilt u raad? Bel zelf met Veilig Thuis. Dat mag ook als u het van een ander hoort. 5. Vertel het daarna aan uw coördinator.
desk-alarm-violence =
    This may be about violence or coercion. Do this now:
    1. Ask: "Can you talk freely? Are you safe right now?"
    2. Is it unsafe now? Call { $n112 } on another phone. Or ask a colleague to call.
    3. Give the number of Veilig Thuis: { $veiligthuis }. It is free, day and night.
    4. Would you like advice? Call Veilig Thuis yourself. You can also call about someone else.
    5. Tell your coordinator afterwards.

# nl: De beller heeft het zwaar. Neem de tijd en luister. Wil de beller later praten? De Luisterlijn is er dag en nacht: $luisterlijn (gewoon tarief).
desk-alarm-distress =
    The caller is having a hard time. Take your time and listen.
    Would the caller like to talk later? De Luisterlijn is there day and night: { $luisterlijn } (normal call rate).

# The team: who may come to the desk.

# nl: Dit is het team.
team = This is the team.
# nl: [1] In de instellingen staat 1 coördinator. [other] In de instellingen staan $count coördinatoren.
team-coordinators = { $count ->
    [1] The settings list 1 coordinator.
   *[other] The settings list { $count } coordinators.
  }
# nl: [1] In de instellingen staat 1 vrijwilliger. [other] In de instellingen staan $count vrijwilligers.
team-volunteers = { $count ->
    [1] The settings list 1 volunteer.
   *[other] The settings list { $count } volunteers.
  }
# nl: Er kwam nog niemand binnen met een uitnodiging.
team-nobody = No one has joined with an invitation yet.
# nl: Binnen met een uitnodiging:
team-members = Joined with an invitation:
# nl: $name, sinds $since
team-member = { $name }, since { $since }
# nl: Zonder naam
team-nameless = No name
# nl: [1] Er is 1 uitnodiging die nog niemand gebruikte. [other] Er zijn $count uitnodigingen die nog niemand gebruikte.
team-open-links = { $count ->
    [1] There is 1 invitation that no one has used yet.
   *[other] There are { $count } invitations that no one has used yet.
  }
# nl: ✗ $name
team-remove = ✗ { $name }
# nl: Iemand uitnodigen
team-invite = Invite someone
# nl: Het team
team-button = The team
# nl: Wilt u $name van het team halen? De balie gaat dan meteen dicht voor $name.
# nl.yes: Ja, weghalen
# nl.no: Nee, terug
team-removing = Do you want to remove { $name } from the team? The desk will close for { $name } at once.
    .yes = Yes, remove
    .no = No, go back
# nl: $name is van het team af.
team-removed-now = { $name } is no longer on the team.
# nl: Die persoon was al van het team af.
team-gone-already = That person had already left the team.
# nl: Stuur deze link naar één persoon. Die kan dan aan de balie. De link werkt één keer, en 7 dagen lang. https://t.me/$bot?start=$code
team-invitation =
    Send this link to one person. It lets that person use the desk.
    The link works once, and for 7 days.
    https://t.me/{ $bot }?start={ $code }
# nl: $name heeft uw uitnodiging gebruikt en is nu van het team.
team-joined = { $name } used your invitation and is now on the team.
# nl: Een vrijwilliger zegt dat er iets niet klopt bij $name ($id). Het gaat om: $what. Over een persoon staat er niets in.
team-wrong =
    A volunteer says that something is wrong with { $name } ({ $id }).
    It is about: { $what }.
    It says nothing about any person.
# nl: U hoort niet meer bij het team. De balie is voor u dicht. Alles van de beller is weg.
team-removed = You are no longer on the team. The desk is closed to you. Everything about the caller is gone.
# nl: Deze link is voor iemand anders. U bent al van het team.
team-link-for-others = This link is for someone else. You are already on the team.
# nl: Welkom bij het team. Dit is de balie, voor als u een beller aan de lijn heeft. U typt kort wat de beller vertelt. Ik zeg wat u kunt vragen en wat er past. Typ geen naam en geen adres van de beller. Dat is niet nodig. Typt u "nieuwe beller"? Dan is alles van de beller weg. Dat gaat ook vanzelf na 15 minuten stilte. Ik bewaar uw voornaam zolang u bij het team bent. De coördinator ziet die. Met /desk gaat u weg van de balie, en weer terug.
team-welcome =
    Welcome to the team. This is the desk, for when you have a caller on the line.
    Type briefly what the caller tells you. I'll say what you can ask and what fits.
    Please don't type the caller's name or address. There is no need.
    Type "new caller" to wipe everything about the caller. This also happens after 15 minutes of silence.
    I keep your first name for as long as you are on the team. The coordinator can see it.
    Type /desk to leave the desk, and again to come back.

# nl.desk: Naar de balie, of weg van de balie
# nl.nieuw: Een nieuwe beller: alles gaat weg
# nl.zoek: Activiteiten zoeken op woorden
# nl.favorieten: Wat u bij de hand heeft
# nl.teamlijst: Wat het hele team bij de hand heeft
# nl.papier: Wat u koos, om af te drukken
# nl.hulp: Alle nummers
# nl.help: Hoe het werkt
# nl.uitnodigen: Een link voor één nieuwe vrijwilliger
# nl.team: Wie er bij het team is
# nl.terugbellen: De beller wil teruggebeld worden
# nl.bellijst: Wie teruggebeld wil worden
# nl.gemist: Wat gevraagd is en niet gevonden
# nl.nabellen: Bellen of iets nog bestaat
# nl.kaart: De kaart van wekelijks bellen, met het codewoord erachter
commands-desk =
    .desk = Go to the desk, or leave it
    .nieuw = New caller: wipe everything
    .zoek = Search for activities
    .favorieten = Your favourites
    .teamlijst = The whole team's list
    .papier = What you chose, to print
    .hulp = All numbers
    .help = How it works
    .uitnodigen = A link for one new volunteer
    .kaart = The card of weekly calls, with the code word behind it
    .terugbellen = The caller wants to be called back
    .bellijst = Who wants to be called back
    .gemist = What was asked for and not found
    .nabellen = Phone to check that something still exists
    .team = Who is on the team

# nl: Niet: $list.
desk-denied = Not: { $list }.
# nl: en nog $count
desk-facts-more = and { $count } more
# nl: Vraag nu: "Over wie gaat het?"
desk-ask-whom = Ask now: "Who is this about?"
# nl: Vraag na: "Klopt dit: $words?"
desk-ask-doubt = Check: "Is this right: { $words }?"
# nl: vraag naar '$words'
desk-door-ask = ask for '{ $words }'
# nl: Let op bij $number: $text
desk-caution = Mind { $number }: { $text }
# nl: Hulp hierbij: $list
desk-help-told = Help with this: { $list }
# nl: Of dit er nog is, weten we niet zeker.
desk-unsure = We are not sure that this still exists.
# nl: Niet: $list.
desk-excluded = Left out: { $list }.
# nl: [doing-it] $name (heeft al) [tried] $name (al geprobeerd) [not-for-me] $name (wil niet)
desk-excluded-one = { $why ->
    [doing-it] { $name } (has it already)
    [tried] { $name } (tried it)
   *[not-for-me] { $name } (not wanted)
}
# nl: Tik op ✗ om iets weg te halen.
desk-edit = Tap ✗ to remove something.
# nl: Dit past ook:
desk-more = This fits too:
# nl: Meer past er nu niet.
desk-more-none = Nothing else fits now.
# nl: Dit past misschien:
desk-maybe = This may fit:
# nl: Dit past niet, en waarom:
desk-why-not = This does not fit, and why:
# nl: Hier staat nu niets.
desk-left-out-none = There is nothing here now.
# nl: Dit past niet bij deze beller: "$line". Is het een nieuwe beller?
desk-other-caller = This does not fit this caller: "{ $line }". Is it a new caller?
# nl: De laatste regel is weg.
desk-undone = The last line is gone.
# nl: Er is niets om terug te draaien.
desk-undone-nothing = There is nothing to take back.
# nl: ✓ $step
desk-step-done = ✓ { $step }
# nl: Dat heb ik niet: "$words". Vraag het de welzijnsorganisatie of de gemeente in $place.
desk-found-nothing-in = I do not have that: "{ $words }". Ask the welfare organisation or the municipality in { $place }.
# nl: Meer
desk-button-more = More
# nl: Wijzig
desk-button-edit = Change
# nl: Misschien
desk-button-maybe = Perhaps
# nl: Waarom niet
desk-button-why-not = Why not
# nl: Laatste regel weg
desk-button-undo = Remove the last line
# nl: Ja
desk-button-yes = Yes
# nl: Nee
desk-button-no = No
# nl: De beller
desk-button-caller = The caller
# nl: Ja, nieuwe beller
desk-button-next-caller = Yes, new caller
# nl: Nee, dezelfde beller
desk-button-same-caller = No, the same caller
# nl: Hoort bij de beller: $words
desk-button-of-caller = About the caller: { $words }
# nl: ✓ $number
desk-button-step = ✓ { $number }

# The question in one sentence to read aloud, where the usual one needs a long list.

# nl.health: [someone-else] Is er iets met de gezondheid van deze persoon, waardoor meedoen lastig is? [self] Is er iets met uw gezondheid, waardoor meedoen lastig is?
# nl.situation: [someone-else] Speelt er bij deze persoon nog iets, zoals geldzorgen of zorg voor een ander? [self] Speelt er nog iets, zoals geldzorgen of zorg voor een ander?
# nl.forms: [someone-else] Wil deze persoon liever iets met één persoon of in een groep? [self] Doet u liever iets met één persoon of in een groep?
desk-aloud =
    .health = { $about ->
        [someone-else] Is there anything about this person's health that makes it hard to join in?
       *[self] Is there anything about your health that makes it hard to join in?
      }
    .situation = { $about ->
        [someone-else] Is there anything else with this person, such as money worries or caring for somebody?
       *[self] Is there anything else, such as money worries or caring for somebody?
      }
    .forms = { $about ->
        [someone-else] Would this person prefer one person or a group?
       *[self] Would you prefer one person or a group?
      }

# Danger that asks for steps of its own. The numbers come from data/helplines.toml.

# nl: Iemand zit misschien aan het geld van de beller. Doe dit: 1. Vraag: "Kunt u nu vrij praten?" 2. Vraag: "Wie regelt uw geld? Wilt u dat zo?" 3. Geef het nummer van Veilig Thuis: $veiligthuis. Gratis, dag en nacht. 4. Is de pas weg? Laat de beller meteen de bank bellen. 5. Vertel het daarna aan uw coördinator.
desk-concern-money =
    Somebody may be after the caller's money. Do this:
    1. Ask: "Can you talk freely now?"
    2. Ask: "Who looks after your money? Is that what you want?"
    3. Give the number of Veilig Thuis: { $veiligthuis }. Free, day and night.
    4. Is the bank card gone? Have the caller phone the bank at once.
    5. Tell your coordinator afterwards.

# nl: Iemand bepaalt misschien alles voor de beller. Doe dit: 1. Vraag: "Kunt u nu vrij praten?" Nee? Vraag wanneer het wel kan. 2. Vraag: "Bent u bang voor iemand?" 3. Is het nu onveilig? Bel $n112 met een andere telefoon. 4. Geef het nummer van Veilig Thuis: $veiligthuis. Gratis, dag en nacht. 5. Bel niet zelf terug. Iemand anders kan opnemen. 6. Vertel het daarna aan uw coördinator.
desk-concern-control =
    Somebody may be deciding everything for the caller. Do this:
    1. Ask: "Can you talk freely now?" No? Ask when would be better.
    2. Ask: "Are you afraid of somebody?"
    3. Not safe now? Phone { $n112 } on another phone.
    4. Give the number of Veilig Thuis: { $veiligthuis }. Free, day and night.
    5. Do not call back yourself. Somebody else may answer.
    6. Tell your coordinator afterwards.

# nl: De beller zorgt misschien niet meer goed voor zichzelf. Doe dit: 1. Vraag: "Heeft u vandaag gegeten en gedronken?" 2. Vraag: "Komt er iemand bij u langs?" 3. Vraag of u samen de huisarts mag bellen. 4. Wil de beller niets? Vraag Veilig Thuis om raad: $veiligthuis. 5. Vertel het daarna aan uw coördinator.
desk-concern-neglect =
    The caller may no longer be looking after themselves. Do this:
    1. Ask: "Have you had anything to eat and drink today?"
    2. Ask: "Does anybody come to see you?"
    3. Ask if you may phone the GP together.
    4. Does the caller refuse? Ask Veilig Thuis for advice: { $veiligthuis }.
    5. Tell your coordinator afterwards.

# nl: De beller is stil of weg. Doe dit: 1. Zeg: "Ik ben er nog. U hoeft niets te zeggen." 2. Vraag: "Kunt u tikken als u mij hoort?" Wacht twee minuten. 3. Was er gevaar? Bel $n112 met een andere telefoon. 4. Was er geen gevaar? Houd de lijn vrij voor als de beller terugbelt. 5. Vertel het daarna aan uw coördinator.
desk-concern-silent =
    The caller is silent or gone. Do this:
    1. Say: "I am still here. You do not have to say anything."
    2. Ask: "Can you tap if you hear me?" Wait two minutes.
    3. Was there danger? Phone { $n112 } on another phone.
    4. No danger? Keep the line free in case the caller phones back.
    5. Tell your coordinator afterwards.
