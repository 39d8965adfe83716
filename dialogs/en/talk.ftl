# Everything that the bot says beside the questions.

# nl: Dag. Ik ben Aanspraak. Ik help u iets te vinden tegen eenzaamheid. Ik ben een computer. Er leest geen mens mee. Ik stel u vragen. U mag elke vraag overslaan. Na drie antwoorden kan ik al iets laten zien. Heeft u nu hulp nodig? Typ dan /hulp.
# nl.begin: Beginnen
# nl.language: Taal / Language
# nl.privacy: Wat bewaart u?
welcome =
    Hello, I'm Aanspraak.
    I can help you find something to do about loneliness.
    I'm a computer program. No person is reading this.
    I'll ask you some questions. You can skip any of them.
    After three answers I can already suggest something.
    Do you need help now? Type /emergency.
    .begin = Begin
    .language = Taal / Language
    .privacy = What do you keep?

# nl: Dag, daar bent u weer. We gaan verder waar we waren.
welcome-back = Hello again. Let's carry on where we left off.

# nl: Dag. Ik ben Aanspraak, een computer. Er leest geen mens mee. U vroeg naar dit:
introduction = Hello, I'm Aanspraak, a computer program. No person is reading this. You asked about this:

# nl: Ik kon niet meer lezen wat ik van u bewaarde. Dat spijt me. We beginnen opnieuw.
anew = I'm sorry. I can no longer read what I kept about you. We'll have to start again.

# nl: Nu komen er persoonlijke vragen, zoals over gezondheid. Daarom vraag ik het eerst. Ik bewaar uw antwoorden, niet uw berichten. Dat doe ik $days dagen. U mag nee zeggen. Dan sla ik deze vragen over. Na ons gesprek vergeet ik dan ook de rest. Mag ik deze vragen stellen?
# nl.yes: Ja, dat mag
# nl.no: Nee, sla ze over
# nl.more: Wat bewaart u?
consent =
    The next questions are personal, for example about health.
    So I'm asking you first.
    I keep your answers, not your messages. I keep them for { $days } days.
    You can say no. Then I'll skip these questions.
    After our chat I'll forget everything else too.
    May I ask these questions?
    .yes = Yes, that's fine
    .no = No, skip them
    .more = What do you keep?

# nl: U vertelt iets persoonlijks. Daarom vraag ik het eerst. Ik bewaar alleen wat hierboven staat, niet uw bericht. Dat doe ik $days dagen. Zegt u nee? Dan vergeet ik het weer. Mag ik dit bewaren, en later meer van zulke vragen stellen?
# nl.no: Nee, vergeet het
consent-told =
    You've told me something personal. So I'm asking you first.
    I only keep what you see above, not your message. I keep it for { $days } days.
    If you say no, I'll forget it.
    May I keep this, and ask more questions like it later?
    .no = No, forget it
# nl: Wie meer van u weet, kan beter zoeken. Maar het hoeft niet.
consent-why = The more I know, the better I can search. But you don't have to tell me.
# nl: Dank u wel.
consent-given = Thank you.
# nl: Goed. Dat ben ik weer vergeten.
consent-forgotten = All right. I've deleted that.
# nl: Goed. Ik sla die vragen over.
consent-skipped = All right. I'll skip those questions.

# nl: In welke taal wilt u praten? / Which language would you like?
# nl.nl: Nederlands
# nl.en: English
language = In welke taal wilt u praten? / Which language would you like?
    .nl = Nederlands
    .en = English

# nl: We praten nu Nederlands.
language-is = I'll use English from now on.

# nl: Ik ben een computer. Er leest geen mens mee. Ik bewaar alleen uw antwoorden, niet uw berichten. Na $days dagen stilte wis ik alles. Met /wis gaat het meteen weg. Met /gegevens ziet u wat ik van u weet. Telegram bewaart het gesprek ook. Ik mis soms iets. Bel bij nood zelf 112, of praat met 113.
# nl.long: Lees meer
# nl.data: Wat weet u van mij?
# nl.erase: Alles wissen
privacy =
    I'm a computer program. No person is reading this.
    I only keep your answers, not your messages.
    I erase everything { $days } days after your last message. Type /erase to erase it at once.
    Type /data to see what I know about you.
    Telegram keeps this chat too.
    I sometimes miss things. If you are in danger, call 112 or 113 yourself.
    .long = Read more
    .data = What do you know about me?
    .erase = Erase everything

# nl: Wat ik bewaar: uw taal en uw keuzes. Ook bewaar ik wat ik begreep van uw woorden. Ook: wat u bewaarde, en wat ik u liet zien. Ook: uw plan, en hoe vaak ik u herinnerde. En twee dagen lang de nummers van onze berichten, om ze te kunnen weghalen. Wat ik niet bewaar: uw naam en uw nummer. Ook uw berichten bewaar ik niet. Schrijft u dat u in gevaar bent? Dan help ik meteen. De woorden bewaar ik niet. Ik tel wel hoe vaak dat gebeurt. Zonder naam, per dag. Waarom: om iets te vinden dat bij u past. Voor niets anders. Wie: niemand leest mee. Alles staat op slot, met een sleutel per persoon. Hoe lang: $days dagen na uw laatste bericht. Dan is alles weg. Zegt u nee tegen bewaren? Dan vergeet ik alles na ons gesprek. Stopt u zomaar? Dan na één dag. Met /gegevens ziet u wat ik weet. Met /antwoorden verandert u het. Met /wis wist u het. Telegram is een ander bedrijf en bewaart het gesprek ook. Met /wis haal ik daar de berichten van twee dagen weg. De rest wist u daar zelf.
privacy-long =
    What I keep: your language and your choices.
    I also keep what I understood from your words.
    And what you saved, and what I showed you.
    Also your plan, and how often I reminded you.
    And for two days the numbers of our messages, so that I can take them away.
    What I don't keep: your name and your number.
    I don't keep your messages either.
    If you write that you are in danger, I show help at once. I don't keep the words.
    I do count how often that happens, each day and without names.
    Why: to find something that suits you. Nothing else.
    Who: no person reads this. Everything is locked, with a separate key for each person.
    How long: until { $days } days after your last message. Then everything is gone.
    If you said no to keeping answers, I forget everything after our chat.
    If you just stop, I forget it after one day.
    Type /data to see what I know.
    Type /answers to change it, or /erase to erase it.
    Telegram is a separate company and keeps this chat too.
    /erase takes away the messages of two days there. You can delete the rest yourself.

# nl: Dit weet ik van u:
data = This is what I know about you:
# nl: Nog niets.
data-none = Nothing yet.
# nl: Bewaard: $list.
data-saved = Saved: { $list }.
# nl: Ik bewaar dit tot $days dagen na uw laatste bericht. Met /wis gaat het meteen weg.
data-kept = I keep this until { $days } days after your last message. Type /erase to erase it at once.
# nl: Ik vergeet dit na ons gesprek. Met /wis gaat het meteen weg.
data-kept-talk = I'll forget this after our chat. Type /erase to erase it at once.

# nl: Wilt u alles wissen wat ik van u weet? Dat kan ik niet terughalen.
# nl.yes: Ja, wis alles
# nl.no: Nee, bewaar het
erase = Do you want me to erase everything I know about you? I can't undo that.
    .yes = Yes, erase everything
    .no = No, keep it

# nl: Alles is weg. Ik weet niets meer van u.
erased = Everything is gone. I know nothing about you any more.

# nl: Alles is weg. Ik weet niets meer van u. Onze berichten van de laatste twee dagen haal ik hier ook weg. Berichten van langer geleden kan ik niet weghalen. Die haalt u zelf weg: houd uw vinger op een bericht en kies Verwijderen.
erased-screen =
    Everything is gone. I know nothing about you any more.
    I'm also taking away our messages of the last two days here.
    I can't take away older messages.
    You can do that yourself: hold your finger on a message and choose Delete.

# nl: We stoppen hier. Dank u voor het gesprek. U kunt altijd weer verdergaan. Wilt u nu met een mens praten? Typ dan /hulp.
stopped =
    We'll stop here. Thank you for talking.
    You can carry on at any time.
    Would you like to talk to a person now? Type /emergency.

# nl: We stoppen hier. Dank u voor het gesprek. Ik heb alles vergeten, want u wilde niet dat ik iets bewaar. Wilt u nu met een mens praten? Typ dan /hulp.
stopped-forgotten =
    We'll stop here. Thank you for talking.
    I've forgotten everything, because you didn't want me to keep anything.
    Would you like to talk to a person now? Type /emergency.

# nl: Zo werkt het: Tik op een knop, of typ uw antwoord. U mag ook het nummer van een knop typen. /terug: naar de vorige vraag /antwoorden: uw antwoorden zien en veranderen /bewaard: wat u bewaarde /plan: uw eerste stap /opnieuw: van voren af aan /taal: een andere taal /privacy: wat ik bewaar /gegevens: wat ik van u weet /wis: alles wissen /stop: stoppen /hulp: nu met een mens praten
help =
    This is how it works:
    Tap a button, or type your answer.
    You can also type the number of a button.
    /back: go back to the last question
    /answers: see or change your answers
    /saved: what you saved
    /plan: your first step
    /restart: start again from the beginning
    /language: change the language
    /privacy: what I keep about you
    /data: what I know about you
    /erase: erase everything
    /stop: stop
    /emergency: talk to a person now

# nl: Ik ben een computer en kan u niet zelf helpen. Deze mensen kunnen dat wel:
help-now =
    I'm a computer program, so I can't help you with this myself.
    These people can:

# nl: Dit is de hulp die er nu is.
help-stands = This is the help there is right now.
# nl: Hier staat de hulp nog een keer.
help-stands-again = Here is the help once more.
# nl: De hulp blijft hier staan.
help-stands-still = The help stays here.

# nl: In een groep stel ik geen vragen. Dat doe ik alleen met u: https://t.me/$bot Zoekt u een activiteit? Typ dan /help en de naam.
group =
    I don't ask questions in a group. I only do that in a private chat: https://t.me/{ $bot }
    Are you looking for an activity? Type /help and its name.

# nl: Dit vond ik. Typ /help met een naam erachter, dan vertel ik meer.
group-found = This is what I found. To read more, type /help and the name.

# nl: Typ de naam van een activiteit
inline-type = Type the name of an activity
# nl: Niets gevonden. Zoek samen met mij
inline-nothing = Nothing found. Search with me
# nl: Liever samen zoeken? Praat met mij
inline-talk = Rather search together? Talk to me
# nl: Nu hulp nodig?
# nl.about: Nummers om nu te bellen, dag en nacht.
inline-numbers = Need help now?
    .about = Numbers you can call now, day and night.
# nl: Meer hierover
inline-more = More about this

# nl: Er ging iets mis bij mij. Dat ligt niet aan u. Wat u eerder koos, is er nog. Probeer het nog eens. Heeft u nu hulp nodig? Bel 112 bij gevaar, of 113 om te praten.
apology =
    Something went wrong at my end. It's not your fault.
    Your earlier answers are still here. Please try again.
    Do you need help now? In danger, call 112. To talk, call 113.

# nl: Het lukt mij niet om het bestand te sturen. Dat ligt niet aan u. Vraag er later gerust nog eens om.
file-not-sent = I cannot send you the file. It is not your fault. Please ask for it again later.

# nl: U schrijft sneller dan ik kan lezen. Ik wacht even. Probeer het over een minuut weer. Bij gevaar: bel 112.
too-fast = You're writing faster than I can read. Please wait a minute and try again. In danger? Call 112.

# nl: Dat ken ik niet. Typ /help om te zien wat kan.
unknown-command = I don't know that command. Type /help to see what you can do.

# nl: Die knop hoort bij een eerder moment. Hier zijn we nu:
old-button = That button is from earlier. This is where we are now:
# nl: Die knop hoort bij een eerdere vraag: $name. Hier zijn we nu:
old-button-of = That button is from an earlier question: { $name }. This is where we are now:
# nl: Dit is de eerste vraag.
nothing-before = This is the first question.
# nl: Die plaats ken ik niet. Typ de naam van een dorp of stad. Overslaan mag ook.
unknown-place = I don't know that place. Type the name of a village or town. You can also skip this.

# nl: [someone-else] In welke plaats in $name woont deze persoon? Typ de naam van de plaats. [self] In welke plaats in $name woont u? Typ de naam van de plaats.
area-town = { $about ->
    [someone-else] Which town or village in { $name } does this person live in? Type its name.
   *[self] Which town or village in { $name } do you live in? Type its name.
  }
# nl: U noemt $name. De plaats vraag ik straks.
area-noted = You mention { $name }. I'll ask for the town in a moment.
# nl: U noemt $name. Ik ken alleen activiteiten in Nederland. Bellen en online meedoen kan soms wel. Vraag het eerst na.
area-abroad =
    You mention { $name }. I only know activities in the Netherlands.
    Joining by phone or online is sometimes possible. Ask first.
# nl: Dat punt op de kaart ligt niet in Nederland. Ik ken alleen activiteiten in Nederland. Typ de naam van een Nederlandse plaats. Of sla dit over: bellen en online meedoen kan soms wel.
location-abroad =
    That point on the map is not in the Netherlands. I only know activities in the Netherlands.
    Type the name of a Dutch town. Or skip this: joining by phone or online is sometimes possible.

# nl: Welke plaats bedoelt u?
# nl.other: Een andere plaats
which-place = Which place do you mean?
    .other = Somewhere else

# nl: Dit is een knop van eerder: $choice. Wilt u dat antwoord veranderen?
# nl.yes: Ja, verander het
# nl.no: Nee, laat het zo
offer-change = That button is from earlier: { $choice }. Do you want to change that answer?
    .yes = Yes, change it
    .no = No, leave it

# nl: U heeft een bericht van eerder veranderd. Ik lees nu: $list. Zal ik dat overnemen?
# nl.yes: Ja, neem dat over
# nl.no: Nee, laat het zo
offer-edit = You changed an earlier message. I now read: { $list }. Shall I use that?
    .yes = Yes, use that
    .no = No, leave it

# nl: Ik kan niet luisteren naar een stem. Wilt u het typen, of een knop kiezen?
heard-voice = I can't listen to voice messages. Could you type it, or choose a button?
# nl: Ik kan geen foto's bekijken. Wilt u het typen, of een knop kiezen?
heard-photo = I can't look at photos. Could you type it, or choose a button?
# nl: Ik kan geen filmpjes bekijken. Wilt u het typen, of een knop kiezen?
heard-video = I can't watch videos. Could you type it, or choose a button?
# nl: Ik kan dit niet openen. Wilt u het typen, of een knop kiezen?
heard-file = I can't open this. Could you type it, or choose a button?
# nl: Dank u. Met een plaatje kan ik niet veel. Kiest u een knop, of typt u iets?
heard-sticker = Thank you. I can't read pictures, though. Could you choose a button, or type something?
# nl: Dit bewaar ik niet. Ik heb alleen uw eigen antwoorden nodig.
heard-contact = I won't keep this. I only need your own answers.
# nl: Dit bericht is van iemand anders. Wilt u het in uw eigen woorden zeggen?
heard-forwarded = This message is from someone else. Could you say it in your own words?
# nl: Met een peiling kan ik niets. Wilt u het typen, of een knop kiezen?
heard-poll = I can't use a poll. Could you type it, or choose a button?
# nl: Met een spelletje kan ik niets. Kiest u een knop, of typt u iets?
heard-dice = I can't play games. Could you choose a button, or type something?
# nl: Hier kan ik niets mee. Wilt u het typen, of een knop kiezen?
heard-other = I can't use this. Could you type it, or choose a button?

# nl: Dit is vraag $number.
progress = This is question { $number }.
# nl: Er komen nog een paar vragen.
progress-few = There are a few more questions.
# nl: We zijn bijna klaar.
progress-nearly = We're nearly there.
# nl: Dit is de laatste vraag.
progress-last = This is the last question.

# nl: Nu staat er: $answer.
question-now = Your answer now: { $answer }.
# nl: Gekozen: $list. Tik nog eens om iets weg te halen.
question-chosen = You chose: { $list }. Tap one again to remove it.

# nl: Nee
button-no = No
# nl: Geen van deze
button-none = None of these
# nl: Klaar, verder
button-done = Done, next question
# nl: Weet ik niet
button-dont-know = I don't know
# nl: Overslaan
button-skip = Skip
# nl: Waarom?
button-why = Why?
# nl: Meer
button-more-choices = More
# nl: Terug
button-back = Back
# nl: Verder
button-go-on = Continue
# nl: Laat zien wat past
button-results = Show suggestions
# nl: Meer laten zien
button-more = Show more
# nl: Meer vragen beantwoorden
button-more-questions = Answer more questions
# nl: Uw antwoorden
button-answers = Your answers
# nl: Opnieuw beginnen
button-start-again = Start again
# nl: Stoppen
button-stop = Stop

# nl: Uw antwoorden:
answers = Your answers:
# nl: U heeft nog geen vraag beantwoord.
answers-none = You haven't answered any questions yet.
# nl: Wijzig: $name
answers-change = Change: { $name }
# nl: U vertelde ook: $list.
answers-told = You also told me: { $list }.
# nl: Haal weg: $words
answers-take-back = Remove: { $words }
# nl: Veranderd. $name: $answer.
changed = Changed. { $name }: { $answer }.
# nl: ongeveer $years jaar
answers-age = about { $years } years old
# nl: overgeslagen
answers-skipped = skipped

# nl: [someone-else] Dit past bij deze persoon, denk ik: [self] Dit past bij u, denk ik:
results = { $about ->
    [someone-else] I think these might suit this person:
   *[self] I think these might suit you:
  }
# nl: Dit kan ook:
results-more = Here is more to choose from:
# nl: Meer weet ik niet. Een mens weet misschien wel iets.
results-none = I have nothing more to suggest. A person may know of something.
# nl: Waarom: $reasons
results-why = Why: { $reasons }
# nl: Goed om te weten: $caution
results-know = Good to know: { $caution }
# nl: Eerste stap: $step
results-step = First step: { $step }
# nl: Meer over $name
results-card = More about { $name }
# nl: Liever nu iemand spreken? $name: $number.
results-human = Would you rather talk to someone now? { $name }: { $number }.

# nl: Dit past niet goed
button-refine = Not quite right
# nl: Op papier
button-paper = On paper

# nl: Hier is een vel om af te drukken, in grote letters. Over u staat er niets op. U mag het aan iemand geven.
paper =
    Here is a page to print, in large letters.
    It says nothing about you. You can give it to someone.
# nl: Er is nog niets om af te drukken.
paper-none = There is nothing to print yet.
# nl: Iets om samen te doen of te praten
paper-title = Something to do together, or someone to talk to
# nl: Dit vel komt van Aanspraak. Dat is een computer die zoekt in een lijst van activiteiten.
paper-intro = This page comes from Aanspraak. Aanspraak is a computer program that searches a list of activities.
# nl: Nu met iemand praten
paper-help = To talk to someone now
# nl: Bel:
paper-call = Call:
# nl: Bel gratis:
paper-call-free = Call free of charge:
# nl: Bel $name:
paper-call-body = Call { $name }:
# nl: Liever bellen? $name:
paper-call-local = Rather call? { $name }:
# nl.tel-112: Bij direct gevaar. Dag en nacht.
# nl.tel-113: 113 Zelfmoordpreventie. Dag en nacht.
# nl.tel-huisarts: Snel een dokter nodig? Bel de huisarts of de huisartsenpost.
# nl.tel-luisterlijn: De Luisterlijn, om te praten. Dag en nacht.
# nl.tel-veilig-thuis: Veilig Thuis, bij geweld. Dag en nacht.
paper-line =
    .tel-112 = For immediate danger. Day and night.
    .tel-113 = 113 suicide prevention. Day and night.
    .tel-huisarts = Need a doctor soon? Call your GP, or the out-of-hours GP service.
    .tel-luisterlijn = De Luisterlijn, to talk. Day and night.
    .tel-veilig-thuis = Veilig Thuis, for violence. Day and night.
# nl: We keken dit na op $day of later.
paper-checked = We checked this on { $day } or later.
# nl: Aantekeningen:
paper-notes = Notes:
# nl: QR-code van $address
paper-code = QR code for { $address }
# nl: Wat u bewaarde
button-saved = What you saved

# nl: Wat klopt er niet? Tik op wat u wilt. Dan kijk ik opnieuw.
# nl.near: Het is te ver weg
# nl.home: Ik blijf liever thuis
# nl.small: Liever met één persoon
# nl.free: Het mag niets kosten
# nl.women: Alleen met vrouwen
# nl.no-church: Niet van een kerk
refine = What isn't right? Tap what you would like. Then I'll look again.
    .near = It's too far away
    .home = I'd rather stay at home
    .small = I'd rather meet one person
    .free = It has to be free
    .women = Only with women
    .no-church = Not run by a church
# nl: Dit staat aan: $list. Tik nog eens om het uit te zetten.
refine-on = Turned on: { $list }. Tap again to turn it off.
# nl: Waarom staat iets er niet?
refine-why-not = Why is something missing?
# nl: Dan moet ik weten waar het is.
refine-where = Then I need to know where you are looking.
# nl.near: dichtbij
# nl.home: thuis
# nl.small: met één persoon
# nl.free: gratis of bijna gratis
# nl.women: alleen met vrouwen
# nl.no-church: niet van een kerk
refined =
    .near = nearby
    .home = at home
    .small = with one person
    .free = free or almost free
    .women = only with women
    .no-church = not run by a church
# nl: Ik laat nu alleen dit zien: $list.
refined-to = Now you only see what is: { $list }.
# nl: Ik vond niets dat zo is: $list. Daarom ziet u weer alles.
refined-nothing = I found nothing that is: { $list }. So here is everything again.

# nl: Typ de naam van een activiteit. Dan zeg ik waarom die er niet bij staat.
why-not-which = Type the name of an activity. I'll tell you why it isn't on the list.
# nl: Dit staat niet in uw lijst. Het is alleen voor: $people.
why-not-only-for = This isn't on your list. It is only for: { $people }.
# nl: Dit staat niet in uw lijst. Het is niet voor: $people.
why-not-not-for = This isn't on your list. It is not for: { $people }.
# nl: Ik weet nog niet of dit past. Het is alleen voor: $people.
why-not-unknown = I don't know yet whether this fits. It is only for: { $people }.
# nl: [someone-else] Dit staat niet in de lijst. Deze persoon wil liever niet: $form. [self] Dit staat niet in uw lijst. U wilt liever niet: $form.
why-not-form = { $about ->
    [someone-else] This isn't on the list. This person would rather not have: { $form }.
   *[self] This isn't on your list. You would rather not have: { $form }.
  }
# nl: [someone-else] Dit staat niet in de lijst. Deze persoon houdt hier niet van. [self] Dit staat niet in uw lijst. U koos dat u hier niet van houdt.
why-not-interests = { $about ->
    [someone-else] This isn't on the list. This person doesn't enjoy this.
   *[self] This isn't on your list. You told me you don't enjoy this.
  }
# nl: [someone-else] Dit staat niet in de lijst. Deze persoon komt de deur niet uit. [self] Dit staat niet in uw lijst. U komt de deur niet uit.
why-not-go-out = { $about ->
    [someone-else] This isn't on the list. This person doesn't get out of the house.
   *[self] This isn't on your list. You don't get out of the house.
  }
# nl: Dit kan ook. Andere dingen passen beter bij wat u vertelde.
why-not-better = This is possible too. Other things fit better with what you told me.
# nl: Dit staat niet in uw lijst. Het is $km km ver.
why-not-far = This isn't on your list. It is { $km } km away.
# nl: mensen vanaf $from jaar
why-not-age-from = people aged { $from } and over
# nl: mensen tot en met $to jaar
why-not-age-to = people up to the age of { $to }
# nl: mensen van $from tot en met $to jaar
why-not-age-between = people aged { $from } to { $to }
# nl: " of "
why-not-or = {" or "}
# nl: Antwoord: $name
why-not-answer = Answer: { $name }

# nl: Naast elkaar:
compare = Side by side:
# nl: Waarmee wilt u $name vergelijken?
compare-with = What would you like to compare { $name } with?
# nl: Hoe: $list
compare-forms = How: { $list }
# nl: Waar: $list
compare-places = Where: { $list }
# nl: Kosten: dat weten we niet.
compare-cost-unknown = Cost: we don't know.
# nl: Onderzoek: ja, er is gekeken of het helpt.
compare-research = Research: yes, someone has studied whether it helps.
# nl: Onderzoek: niet gevonden.
compare-research-none = Research: none found.

# nl: Dit bewaar ik voor u:
saved-list = Here is what you saved:
# nl: U heeft nog niets bewaard. Tik bij een activiteit op Bewaren.
saved-none = You haven't saved anything yet. Open an activity and tap Save.
# nl: Dit doet u al: $list.
saved-doing = You already do this: { $list }.
# nl: Dit laat ik weg: $list.
saved-not = I'm leaving this out: { $list }.
# nl: Dit probeerde u al: $list.
saved-tried = You tried this before: { $list }.
# nl: Hier was geen plek: $list.
saved-full = There was no room here: { $list }.
# nl: Toch laten zien: $name
saved-restore = Show again: { $name }

# nl: Stuur dit door aan wie u wilt. Over u staat er niets in. $name: https://t.me/$bot?start=$id
share =
    Send this to anyone you like. It says nothing about you.
    { $name }: https://t.me/{ $bot }?start={ $id }
# nl: Dank u. Ik geef door dat hier iets niet klopt. Uw naam staat er niet bij.
wrong-told = Thank you. I'll report that something is wrong here. I won't give your name.

# nl: Zal ik over twee weken vragen of het is gelukt?
# nl.yes: Ja, vraag het maar
# nl.no: Nee, niet vragen
# nl.stop: Vraag over twee weken niets
follow-up-offer = Shall I ask you in two weeks how it went?
    .yes = Yes, please ask
    .no = No, don't ask
    .stop = Don't ask me in two weeks
# nl: Goed. Ik vraag het u over twee weken, overdag.
follow-up-on = All right. I'll ask you in two weeks, during the day.
# nl: Goed. Ik vraag niets meer uit mezelf.
follow-up-off = All right. I won't contact you again unless you write to me.
# nl: Dag. Twee weken geleden zochten we samen naar een activiteit.
follow-up = Hello. Two weeks ago we looked for an activity together.
# nl: U bewaarde: $list.
follow-up-kept = You saved: { $list }.
# nl: Is het gelukt om te bellen of te gaan?
follow-up-ask = Did you manage to call, or to go?
# nl.been: Ja, dat is gelukt
# nl.not-yet: Nog niet
# nl.not-for-me: Het is niets voor mij
# nl.stop: Vraag dit niet meer
outcome =
    .been = Yes, I did
    .not-yet = Not yet
    .not-for-me = It's not for me
    .stop = Don't ask me this again
# nl: Goed dat u dat deed. Wilt u nog iets anders zien? Hier is uw lijst.
outcome-been = It's good that you did that. Would you like to see something else? Here is your list.
# nl: Dat geeft niet. De eerste stap is vaak het moeilijkst. Hier is uw lijst nog eens.
outcome-not-yet = That's all right. The first step is often the hardest. Here is your list again.
# nl: Dank u dat u dat zegt. Dan zoeken we iets anders.
outcome-not-for-me = Thank you for telling me. Let's look for something else.

# nl: [someone-else] Dag, daar bent u weer. U zocht voor iemand anders: $list. [self] Dag, daar bent u weer. U zocht voor uzelf: $list.
recap = { $about ->
    [someone-else] Hello again. You were looking for something for someone else: { $list }.
   *[self] Hello again. You were looking for something for yourself: { $list }.
  }

# nl: Dit was alles. Ik begin weer bij het begin van de lijst.
no-more = That was everything. I'll start again at the top of the list.
# nl: Ik bewaar het voor u. U ziet het terug met /bewaard.
saved = I've saved it for you. Type /saved to see it again.
# nl: Goed, ik bewaar het niet meer.
unsaved = All right, it's no longer saved.
# nl: Goed, dat laat ik voortaan weg.
dismissed = All right, I won't show that again.
# nl: Toch weer laten zien
dismissed-undo = Show it again
# nl: Goed, dat laat ik weer zien.
restored = All right, I'll show that again.
# nl: Dat ken ik niet meer.
no-such-activity = I no longer have that activity.

# nl: Met alleen wat u leuk vindt, vond ik niets. Daarom zoek ik nu wat ruimer.
relaxed-interests = I found nothing with only the things you enjoy. So I'm looking a bit wider.
# nl: Met het contact dat u wilt, vond ik niets. Daarom zoek ik nu wat ruimer.
relaxed-forms = I found nothing with the kind of contact you want. So I'm looking a bit wider.
# nl: In de buurt vond ik niets. Daarom noem ik ook iets verder weg.
relaxed-distance = I found nothing near you. So here is something further away too.
# nl: Thuis vond ik niets. Hiervoor moet u wel de deur uit.
relaxed-going-out = I found nothing at home. You have to go out for this.

# nl: Let op: $text
card-note = Please note: { $text }
# nl: Kosten: $text
card-cost = Cost: { $text }
# nl: Onderzoek: $text
card-evidence = Research: { $text }
# nl: Eerste stap: $text
card-step = First step: { $text }
# nl: Dit kunt u zeggen: "$text"
card-say = You could say: "{ $text }"
# nl: Telefoon: $number
card-phone = Phone: { $number }
# nl: Telefoon: $number (gratis)
card-phone-free = Phone: { $number } (free)
# nl: Telefoon: $number (gewoon tarief)
card-phone-normal = Phone: { $number } (normal call rate)
# nl: Website: $address
card-website = Website: { $address }
# nl: E-mail: $address
card-email = Email: { $address }
# nl: Dit staat er alleen in een andere taal.
card-other-language = This is only described in Dutch:
# nl: Wanneer: $text
card-when = When: { $text }
# nl: Waar: $text
card-where = Where: { $text }
# nl: We keken dit na op $day.
card-checked = We checked this on { $day }.
# nl: [none] Dit is er niet meer. [other] Dit is er niet meer sinds $since.
card-stopped = { $since ->
    [none] This no longer exists.
   *[other] This stopped in { $since }.
  }
# nl: Bewaren
card-save = Save
# nl: Niet meer bewaren
card-unsave = Remove from saved
# nl: Toch weer laten zien
card-restore = Show it again
# nl: Stuur dit aan iemand
card-share = Send this to someone
# nl: Kopieer nummer
card-copy-number = Copy number
# nl: Kopieer zin
card-copy-say = Copy words
# nl: Bewaar in mijn contacten
# nl.lines: Bewaar deze hulplijnen
# nl.told: Dit nummer kunt u in uw telefoon bewaren. Staat er een kaartje bij? Tik daar dan op.
# nl.none: Hier weet ik geen nummer van.
keep-number = Save to my contacts
    .lines = Save these helplines
    .told = You can save this number in your phone. Is there a card below? Then tap that.
    .none = I don't know a number for this.
# nl: Laat zien waar het is
# nl.told: $name: $address.
# nl.none: Het adres weet ik niet.
show-place = Show me where it is
    .told = { $name }: { $address }.
    .none = I don't know the address.
# nl: Typen hoeft niet. U mag ook onderaan op de knop tikken. Ik bewaar alleen uw plaats, niet waar u precies bent.
# nl.label: Mijn plek sturen
# nl.gone: De knop voor uw plek is weer weg.
place-button = You don't have to type. You can also tap the button at the bottom. I keep only your town, not where exactly you are.
    .label = Send my location
    .gone = The button for your location is gone again.
# nl: Vergelijken
card-compare = Compare
# nl: Hier klopt iets niet
card-wrong = Something is wrong here
# nl: Doe ik al
card-doing = I already do this
# nl: Niets voor mij
card-not-for-me = Not for me
# nl: Verder met de vragen
card-questions = Go on with the questions
# nl: Terug naar de lijst
card-back = Back to the list

# nl: [1] januari [2] februari [3] maart [4] april [5] mei [6] juni [7] juli [8] augustus [9] september [10] oktober [11] november [12] december
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }

# nl: De eerste stap: $step
referral-step = The first step: { $step }
# nl: Dit weten wij uit $year. Kijk even of het nog klopt.
referral-old = We know this from { $year }. Please check that it is still right.
# nl: Wij weten niet hoe oud dit bericht is. Kijk even of het nog klopt.
referral-undated = We don't know how old this information is. Please check that it is still right.

# nl: Lees voor
button-read-aloud = Read aloud

# nl: De rest van dit scherm kan ik niet voorlezen.
read-some = I can't read the rest of this screen aloud.
# nl: Dit scherm kan ik niet voorlezen.
read-nothing = I can't read this screen aloud.
