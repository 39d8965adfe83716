# The desk: for a volunteer with a caller on the line. Short, because there is little time.

# nl: Typ wat de beller vertelt. Eén regel is genoeg. Korte woorden mogen: mw 82 weduwe zwolle.
desk-empty = Type what the caller tells. One line is enough. Short words will do: woman 82 widow zwolle.
# nl: De beller: $list.
desk-facts = The caller: { $list }.
# nl: Niet begrepen: $list.
desk-unread = Not understood: { $list }.
# nl: Vraag nu: "$question"
desk-ask = Ask now: "{ $question }"
# nl: Noem een paar dingen: $list.
desk-examples = Name a few things: { $list }.
# nl: Ik vond niets dat past. Haal iets weg, of vraag verder.
desk-nothing-fits = I found nothing that fits. Take something away, or ask more.
# nl: Verder hieronder.
desk-folded = Continued below.
# nl: Weg: $words. Met één tik komt het terug.
desk-dropped = Gone: { $words }. One tap brings it back.
# nl: Gezocht: "$words".
desk-found = Searched: "{ $words }".
# nl: Ik vond niets bij "$words". Probeer een ander woord, of maar één woord.
desk-found-nothing = I found nothing for "{ $words }". Try another word, or just one word.
# nl: Dit ken ik niet. Ik vond er ook geen activiteit bij.
desk-understood-nothing = I do not know this. I found no activity for it either.
# nl: Typ erachter wat u zoekt. Bijvoorbeeld: /zoek bridge den haag
desk-search-how = Type behind it what you look for. For example: /search bridge den haag
# nl: Hier is het vel voor de post, in grote letters. Erop staat: $list. Over de beller staat er niets op.
desk-paper = Here is the page for the post, in large letters. On it: { $list }. It says nothing about the caller.
# nl: Er staat nog niets op papier. Open een activiteit en tik op Zet op papier.
desk-paper-none = Nothing is on paper yet. Open an activity and tap Put on paper.
# nl: ✗ $words
desk-chip = ✗ { $words }
# nl: Zoek: $words
desk-button-find = Search: { $words }
# nl: Toch: $words
desk-button-keep = After all: { $words }
# nl: Zet deze lijst op papier
desk-button-paper = Put this list on paper
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
desk-button-choose = Put on paper
# nl: Niet meer op papier
desk-button-unchoose = Not on paper any more
# nl: Tekst om te sturen
desk-button-text = Text to send
# nl: Favoriet
desk-button-favourite = Favourite
# nl: Geen favoriet meer
desk-button-unfavourite = No favourite any more
# nl: Zet op de teamlijst
desk-button-for-all = Put on the team list
# nl: Haal van de teamlijst
desk-button-not-for-all = Take off the team list
# nl: De teamlijst
desk-button-team-list = The team list
# nl: Alle nummers
desk-button-numbers = All numbers
# nl: Verder met dit gesprek
desk-button-go-on = Go on with this call
# nl: Naar de balie
desk-button-back = To the desk
# nl: Dit kunt u voorlezen:
desk-read-aloud = You can read this aloud:
# nl: Dit past ook. Andere dingen passen beter bij wat de beller vertelde.
desk-others-fit-better = This fits too. Other things fit better with what the caller told.
# nl: Dit kunt u sturen. Over de beller staat er niets in.
desk-text = You can send this. It says nothing about the caller.
# nl: Telefoon: $number.
desk-text-phone = Phone: { $number }.
# nl: Dit heeft u bij de hand:
desk-favourites = You have this at hand:
# nl: Dit heeft het hele team bij de hand:
desk-team-list = The whole team has this at hand:
# nl: Er staat nog niets op de teamlijst. De coördinator zet er iets op, bij een activiteit.
desk-team-list-none = Nothing stands on the team list yet. The coordinator puts something there, at an activity.
# nl: U heeft nog geen favorieten. Open een activiteit en tik op Favoriet.
desk-favourites-none = You have no favourites yet. Open an activity and tap Favourite.
# nl: Alles van de vorige beller is weg.
desk-new = Everything about the last caller is gone.
# nl: Het was 15 minuten stil. Alles van die beller is weg.
desk-wiped = It was silent for 15 minutes. Everything about that caller is gone.
# nl: U bent weg van de balie. Alles van de beller is weg. Met /desk komt u terug.
desk-left = You have left the desk. Everything about the caller is gone. /desk brings you back.
# nl: Die knop hoort bij een vorige beller. Hier zijn we nu:
desk-old-button = That button belongs to an earlier caller. This is where we are now:
# nl: Die knop werkt niet aan de balie. Met /desk gaat u weg van de balie.
desk-other-side = That button does not work at the desk. With /desk you leave the desk.
# nl: Dat kan niet aan de balie. Met /desk gaat u weg van de balie.
desk-unknown-command = That is not possible at the desk. With /desk you leave the desk.
# nl: Die activiteit ken ik niet. Typ de naam zoals die in de lijst staat.
desk-unknown-activity = I do not know that activity. Type its name as it stands in the list.
# nl: Aan de balie lees ik alleen wat u typt.
desk-only-words = At the desk I only read what you type.
# nl: Wat klopt er niet bij $name?
# nl.gone: Het is er niet meer
# nl.contact: Telefoon of website
# nl.cost: Wat het kost
# nl.whom: Voor wie, of waar
# nl.other: Iets anders
desk-wrong = What is wrong with { $name }?
    .gone = It is not there any more
    .contact = Phone or website
    .cost = What it costs
    .whom = For whom, or where
    .other = Something else
# nl: Deze lijst is vol. Haal er eerst iets af.
desk-list-full = This list is full. Take something off it first.
# nl: Dank u. Ik geef dit door aan de coördinator. Over de beller staat er niets in.
desk-wrong-told = Thank you. I pass this on to the coordinator. It says nothing about the caller.
# nl: Typ wat de beller vertelt, regel na regel. Typ ook wat de beller antwoordt op de vraag. Tik op ✗ om iets weg te halen. Typ een naam of een onderwerp om te zoeken, of /zoek met woorden erachter. Typ "waarom niet" met de naam erachter. Dan zeg ik de reden. /nieuw: een nieuwe beller, alles gaat weg /papier: wat u koos, om af te drukken /favorieten: wat u bij de hand heeft /teamlijst: wat het hele team bij de hand heeft /hulp: alle nummers /desk: weg van de balie, en weer terug
desk-help =
    Type what the caller tells, line after line.
    Type what the caller answers to the question too.
    Tap ✗ to take something away.
    Type a name or a subject to search, or /search with words behind it.
    Type "why not" with the name after it. Then I say the reason.
    /new: a new caller, everything goes
    /paper: what you chose, to print
    /favourites: what you have at hand
    /teamlist: what the whole team has at hand
    /emergency: all numbers
    /desk: away from the desk, and back again

# nl: Voor u als coördinator: /uitnodigen: een link voor één nieuwe vrijwilliger /team: wie er bij het team is, en iemand weghalen
desk-help-coordinator =
    For you as a coordinator:
    /invite: a link for one new volunteer
    /team: who is on the team, and taking somebody off

# Danger on the line. Fixed words; the numbers come from data/helplines.toml.

# nl: Er is misschien gevaar. Doe dit nu: 1. Blijf aan de lijn. Vraag waar de beller is. 2. Bel $n112 met een andere telefoon. Of laat een collega bellen. 3. Doe wat $n112 zegt. Hang niet zelf op. 4. Vertel het daarna aan uw coördinator.
desk-alarm-emergency =
    There may be danger. Do this now:
    1. Stay on the line. Ask where the caller is.
    2. Call { $n112 } with another phone. Or let a colleague call.
    3. Do what { $n112 } says. Do not hang up yourself.
    4. Tell your coordinator afterwards.

# nl: Dit kan over zelfdoding gaan. Doe dit nu: 1. Blijf rustig en blijf aan de lijn. 2. Vraag het gewoon: "Denkt u aan zelfdoding?" Daar maakt u het niet erger mee. 3. Vraag: "Bent u nu in gevaar?" Ja? Bel $n112 met een andere telefoon. Of laat een collega bellen. 4. Nee? Geef het nummer $n113. Gratis, dag en nacht. De beller hoeft geen naam te zeggen. 5. Twijfelt u? Bel zelf met 113. Dat mag ook als u zich zorgen maakt. 6. Vertel het daarna aan uw coördinator.
desk-alarm-suicide =
    This may be about suicide. Do this now:
    1. Stay calm and stay on the line.
    2. Just ask: "Are you thinking of suicide?" You do not make it worse.
    3. Ask: "Are you in danger now?" Yes? Call { $n112 } with another phone. Or let a colleague call.
    4. No? Give the number { $n113 }. Free, day and night. The caller need not say a name.
    5. In doubt? Call 113 yourself. You may, also when you are worried.
    6. Tell your coordinator afterwards.

# nl: Dit kan over geweld of dwang gaan. Doe dit nu: 1. Vraag: "Kunt u vrij praten? Bent u nu veilig?" 2. Is het nu onveilig? Bel $n112 met een andere telefoon. Of laat een collega bellen. 3. Geef het nummer van Veilig Thuis: $veiligthuis. Gratis, dag en nacht. 4. Wilt u raad? Bel zelf met Veilig Thuis. Dat mag ook als u het van een ander hoort. 5. Vertel het daarna aan uw coördinator.
desk-alarm-violence =
    This may be about violence or force. Do this now:
    1. Ask: "Can you speak freely? Are you safe now?"
    2. Is it unsafe now? Call { $n112 } with another phone. Or let a colleague call.
    3. Give the number of Veilig Thuis: { $veiligthuis }. Free, day and night.
    4. Would you like advice? Call Veilig Thuis yourself. You may, also when you hear it of somebody else.
    5. Tell your coordinator afterwards.

# nl: De beller heeft het zwaar. Neem de tijd en luister. Wil de beller later praten? De Luisterlijn is er dag en nacht: $luisterlijn (gewoon tarief).
desk-alarm-distress =
    The caller is having a hard time. Take your time and listen.
    Does the caller want to talk later? De Luisterlijn is there day and night: { $luisterlijn } (normal rate).

# The team: who may come to the desk.

# nl: Dit is het team.
team = This is the team.
# nl: [1] In de instellingen staat 1 coördinator. [other] In de instellingen staan $count coördinatoren.
team-coordinators = { $count ->
    [1] The settings name 1 coordinator.
   *[other] The settings name { $count } coordinators.
  }
# nl: [1] In de instellingen staat 1 vrijwilliger. [other] In de instellingen staan $count vrijwilligers.
team-volunteers = { $count ->
    [1] The settings name 1 volunteer.
   *[other] The settings name { $count } volunteers.
  }
# nl: Er kwam nog niemand binnen met een uitnodiging.
team-nobody = Nobody has come in with an invitation yet.
# nl: Binnen met een uitnodiging:
team-members = In with an invitation:
# nl: $name, sinds $since
team-member = { $name }, since { $since }
# nl: Zonder naam
team-nameless = Without a name
# nl: [1] Er is 1 uitnodiging die nog niemand gebruikte. [other] Er zijn $count uitnodigingen die nog niemand gebruikte.
team-open-links = { $count ->
    [1] There is 1 invitation that nobody has used yet.
   *[other] There are { $count } invitations that nobody has used yet.
  }
# nl: ✗ $name
team-remove = ✗ { $name }
# nl: Iemand uitnodigen
team-invite = Invite somebody
# nl: Het team
team-button = The team
# nl: Wilt u $name van het team halen? De balie gaat dan meteen dicht voor $name.
# nl.yes: Ja, weghalen
# nl.no: Nee, terug
team-removing = Do you want to take { $name } off the team? The desk closes at once for { $name } then.
    .yes = Yes, take off
    .no = No, back
# nl: $name is van het team af.
team-removed-now = { $name } is off the team.
# nl: Die persoon was al van het team af.
team-gone-already = That person was off the team already.
# nl: Stuur deze link naar één persoon. Die kan dan aan de balie. De link werkt één keer, en 7 dagen lang. https://t.me/$bot?start=$code
team-invitation =
    Send this link to one person. That person can come to the desk then.
    The link works once, and for 7 days.
    https://t.me/{ $bot }?start={ $code }
# nl: $name heeft uw uitnodiging gebruikt en is nu van het team.
team-joined = { $name } used your invitation and is on the team now.
# nl: Een vrijwilliger zegt dat er iets niet klopt bij $name ($id). Het gaat om: $what. Over een persoon staat er niets in.
team-wrong =
    A volunteer says that something is wrong with { $name } ({ $id }).
    It is about: { $what }.
    It says nothing about a person.
# nl: U hoort niet meer bij het team. De balie is voor u dicht. Alles van de beller is weg.
team-removed = You are not on the team any more. The desk is closed for you. Everything about the caller is gone.
# nl: Deze link is voor iemand anders. U bent al van het team.
team-link-for-others = This link is for somebody else. You are on the team already.
# nl: Welkom bij het team. Dit is de balie, voor als u een beller aan de lijn heeft. U typt kort wat de beller vertelt. Ik zeg wat u kunt vragen en wat er past. Typ geen naam en geen adres van de beller. Dat is niet nodig. Typt u "nieuwe beller"? Dan is alles van de beller weg. Dat gaat ook vanzelf na 15 minuten stilte. Ik bewaar uw voornaam zolang u bij het team bent. De coördinator ziet die. Met /desk gaat u weg van de balie, en weer terug.
team-welcome =
    Welcome to the team. This is the desk, for when you have a caller on the line.
    You briefly type what the caller tells. I say what you can ask and what fits.
    Do not type a name or an address of the caller. There is no need.
    Do you type "new caller"? Then everything about the caller is gone. So it is after 15 minutes of silence.
    I keep your first name as long as you are on the team. The coordinator sees it.
    With /desk you leave the desk, and come back.

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
commands-desk =
    .desk = To the desk, or away from it
    .nieuw = A new caller: everything goes
    .zoek = Look for activities by words
    .favorieten = What you have at hand
    .teamlijst = What the whole team has at hand
    .papier = What you chose, to print
    .hulp = All numbers
    .help = How it works
    .uitnodigen = A link for one new volunteer
    .team = Who is on the team
