# Everything that the bot says beside the questions.

# nl: Dag. Ik ben Aanspraak. Ik help u iets te vinden tegen eenzaamheid. Ik ben een computer. Er leest geen mens mee. Ik stel u vragen. U mag elke vraag overslaan. Na drie antwoorden kan ik al iets laten zien. Heeft u nu hulp nodig? Typ dan /hulp.
# nl.begin: Beginnen
# nl.language: Taal / Language
# nl.privacy: Wat bewaart u?
welcome =
    Hello. I am Aanspraak.
    I help you to find something against loneliness.
    I am a computer. No human reads along.
    I ask you questions. You can skip every question.
    After three answers I can already show you something.
    Do you need help now? Then type /emergency.
    .begin = Begin
    .language = Taal / Language
    .privacy = What do you keep?

# nl: Dag, daar bent u weer. We gaan verder waar we waren.
welcome-back = Hello, there you are again. We go on where we were.

# nl: Dag. Ik ben Aanspraak, een computer. Er leest geen mens mee. U vroeg naar dit:
introduction = Hello. I am Aanspraak, a computer. No human reads along. You asked for this:

# nl: Ik kon niet meer lezen wat ik van u bewaarde. Dat spijt me. We beginnen opnieuw.
anew = I could no longer read what I kept of you. I am sorry. We begin again.

# nl: Nu komen er persoonlijke vragen, zoals over gezondheid. Daarom vraag ik het eerst. Ik bewaar uw antwoorden, niet uw berichten. Dat doe ik $days dagen. U mag nee zeggen. Dan sla ik deze vragen over. Na ons gesprek vergeet ik dan ook de rest. Mag ik deze vragen stellen?
# nl.yes: Ja, dat mag
# nl.no: Nee, sla ze over
# nl.more: Wat bewaart u?
consent =
    Now come personal questions, such as about health.
    So I ask you first.
    I keep your answers, not your messages. I keep them for { $days } days.
    You can say no. Then I leave these questions out.
    Then I also forget the rest after our talk.
    May I ask these questions?
    .yes = Yes, you may
    .no = No, leave them out
    .more = What do you keep?

# nl: U vertelt iets persoonlijks. Daarom vraag ik het eerst. Ik bewaar alleen wat hierboven staat, niet uw bericht. Dat doe ik $days dagen. Zegt u nee? Dan vergeet ik het weer. Mag ik dit bewaren, en later meer van zulke vragen stellen?
# nl.no: Nee, vergeet het
consent-told =
    You tell me something personal. So I ask you first.
    I only keep what stands above, not your message. I keep it for { $days } days.
    Do you say no? Then I forget it again.
    May I keep this, and ask more of such questions later?
    .no = No, forget it
# nl: Wie meer van u weet, kan beter zoeken. Maar het hoeft niet.
consent-why = Whoever knows more about you can search better. But you need not.
# nl: Dank u wel.
consent-given = Thank you.
# nl: Goed. Dat ben ik weer vergeten.
consent-forgotten = All right. I have forgotten that again.
# nl: Goed. Ik sla die vragen over.
consent-skipped = All right. I will leave those questions out.
# nl: Ik sla de persoonlijke vragen over. Met /opnieuw kunt u later anders kiezen.
consent-on = I leave the personal questions out. With /again you can choose differently later.

# nl: In welke taal wilt u praten? / Which language would you like?
# nl.nl: Nederlands
# nl.en: English
language = In welke taal wilt u praten? / Which language would you like?
    .nl = Nederlands
    .en = English

# nl: We praten nu Nederlands.
language-is = We speak English now.

# nl: Ik ben een computer. Er leest geen mens mee. Ik bewaar alleen uw antwoorden, niet uw berichten. Na $days dagen stilte wis ik alles. Met /wis gaat het meteen weg. Met /gegevens ziet u wat ik van u weet. Telegram bewaart het gesprek ook. Ik mis soms iets. Bel bij nood zelf 112, of praat met 113.
# nl.long: Lees meer
# nl.data: Wat weet u van mij?
# nl.erase: Alles wissen
privacy =
    I am a computer. No human reads along.
    I only keep your answers, not your messages.
    After { $days } days of silence I erase everything. With /erase it is gone at once.
    With /data you see what I know about you.
    Telegram keeps the conversation too.
    I sometimes miss something. In danger, call 112 yourself, or talk to 113.
    .long = Read more
    .data = What do you know about me?
    .erase = Erase everything

# nl: Wat ik bewaar: uw taal en uw keuzes. Ook bewaar ik wat ik begreep van uw woorden. Ook: wat u bewaarde, en wat ik u liet zien. Wat ik niet bewaar: uw naam en uw nummer. Ook uw berichten bewaar ik niet. Schrijft u dat u in gevaar bent? Dan help ik meteen. De woorden bewaar ik niet. Ik tel wel hoe vaak dat gebeurt. Zonder naam, per dag. Waarom: om iets te vinden dat bij u past. Voor niets anders. Wie: niemand leest mee. Alles staat op slot, met een sleutel per persoon. Hoe lang: 30 dagen na uw laatste bericht. Dan is alles weg. Zegt u nee tegen bewaren? Dan vergeet ik alles na ons gesprek. Stopt u zomaar? Dan na één dag. Met /gegevens ziet u wat ik weet. Met /antwoorden verandert u het. Met /wis wist u het. Telegram is een ander bedrijf en bewaart het gesprek ook. Dat wist u in Telegram zelf.
privacy-long =
    What I keep: your language and your choices.
    I also keep what I understood of your words.
    Also: what you kept, and what I showed you.
    What I do not keep: your name and your number.
    I do not keep your messages either.
    Do you write that you are in danger? Then I help at once. I do not keep the words.
    I do count how often that happens. Without a name, by day.
    Why: to find something that suits you. For nothing else.
    Who: nobody reads along. Everything is locked, with a key for each person.
    How long: 30 days after your last message. Then everything is gone.
    Do you say no to keeping? Then I forget everything after our talk.
    Do you just stop? Then after one day.
    With /data you see what I know.
    With /answers you change it. With /erase you erase it.
    Telegram is another company and keeps the talk too. You erase that in Telegram itself.

# nl: Dit weet ik van u:
data = This is what I know about you:
# nl: Nog niets.
data-none = Nothing yet.
# nl: Bewaard: $list.
data-saved = Kept: { $list }.
# nl: Ik bewaar dit tot 30 dagen na uw laatste bericht. Met /wis gaat het meteen weg.
data-kept = I keep this until 30 days after your last message. With /erase it is gone at once.
# nl: Ik vergeet dit na ons gesprek. Met /wis gaat het meteen weg.
data-kept-talk = I forget this after our talk. With /erase it is gone at once.

# nl: Wilt u alles wissen wat ik van u weet? Dat kan ik niet terughalen.
# nl.yes: Ja, wis alles
# nl.no: Nee, bewaar het
erase = Do you want to erase all that I know about you? I cannot get it back.
    .yes = Yes, erase all
    .no = No, keep it

# nl: Alles is weg. Ik weet niets meer van u.
erased = Everything is gone. I know nothing about you any more.

# nl: We stoppen hier. Dank u voor het gesprek. U kunt altijd weer verdergaan. Wilt u nu met een mens praten? Typ dan /hulp.
stopped =
    We stop here. Thank you for talking.
    You can always go on later.
    Would you like to talk with a human now? Then type /emergency.

# nl: We stoppen hier. Dank u voor het gesprek. Ik heb alles vergeten, want u wilde niet dat ik iets bewaar. Wilt u nu met een mens praten? Typ dan /hulp.
stopped-forgotten =
    We stop here. Thank you for talking.
    I have forgotten everything, because you did not want me to keep anything.
    Would you like to talk with a human now? Then type /emergency.

# nl: Zo werkt het: Tik op een knop, of typ uw antwoord. U mag ook het nummer van een knop typen. /terug: naar de vorige vraag /antwoorden: uw antwoorden zien en veranderen /bewaard: wat u bewaarde /opnieuw: van voren af aan /taal: een andere taal /privacy: wat ik bewaar /gegevens: wat ik van u weet /wis: alles wissen /stop: stoppen /hulp: nu met een mens praten
help =
    This is how it works:
    Tap a button, or type your answer.
    You can also type the number of a button.
    /back: to the question before
    /answers: see and change your answers
    /kept: what you kept
    /again: from the beginning
    /language: another language
    /privacy: what I keep
    /data: what I know about you
    /erase: erase everything
    /stop: stop
    /emergency: talk with a human now

# nl: Ik ben een computer en kan u niet zelf helpen. Deze mensen kunnen dat wel:
help-now =
    I am a computer and cannot help you myself.
    These people can:

# nl: In een groep stel ik geen vragen. Dat doe ik alleen met u: https://t.me/$bot Zoekt u een activiteit? Typ dan /help en de naam.
group =
    In a group I ask no questions. I only do that with you alone: https://t.me/{ $bot }
    Are you looking for an activity? Then type /help and its name.

# nl: Dit vond ik. Typ /help met een naam erachter, dan vertel ik meer.
group-found = This is what I found. Type /help with a name behind it, and I tell more.

# nl: Typ de naam van een activiteit
inline-type = Type the name of an activity
# nl: Niets gevonden. Zoek samen met mij
inline-nothing = Nothing found. Search with me
# nl: Liever samen zoeken? Praat met mij
inline-talk = Rather search together? Talk to me
# nl: Nu hulp nodig?
# nl.about: Nummers om nu te bellen, dag en nacht.
inline-numbers = Need help now?
    .about = Numbers to call now, day and night.
# nl: Meer hierover
inline-more = More about this

# nl: Er ging iets mis bij mij. Dat ligt niet aan u. Wat u eerder koos, is er nog. Probeer het nog eens. Heeft u nu hulp nodig? Bel 112 bij gevaar, of 113 om te praten.
apology =
    Something went wrong on my side. It is not your fault.
    What you chose before is still there. Please try again.
    Do you need help now? Call 112 in danger, or 113 to talk.

# nl: U schrijft sneller dan ik kan lezen. Ik wacht even. Probeer het over een minuut weer. Bij gevaar: bel 112.
too-fast = You write faster than I can read. I pause for a moment. Please try again in a minute. In danger? Call 112.

# nl: Dat ken ik niet. Typ /help om te zien wat kan.
unknown-command = I do not know that. Type /help to see what is possible.

# nl: Die knop hoort bij een eerder moment. Hier zijn we nu:
old-button = That button belongs to an earlier moment. This is where we are:
# nl: Die knop hoort bij een eerdere vraag: $name. Hier zijn we nu:
old-button-of = That button belongs to an earlier question: { $name }. This is where we are:
# nl: Dit is de eerste vraag.
nothing-before = This is the first question.
# nl: Die plaats ken ik niet. Typ de naam van een dorp of stad. Overslaan mag ook.
unknown-place = I do not know that town. Type the name of a village or town. You can also skip.

# nl: Welke plaats bedoelt u?
# nl.other: Een andere plaats
which-place = Which town do you mean?
    .other = Another town

# nl: Dit is een knop van eerder: $choice. Wilt u dat antwoord veranderen?
# nl.yes: Ja, verander het
# nl.no: Nee, laat het zo
offer-change = This is a button from before: { $choice }. Do you want to change that answer?
    .yes = Yes, change it
    .no = No, leave it

# nl: U heeft een bericht van eerder veranderd. Ik lees nu: $list. Zal ik dat overnemen?
# nl.yes: Ja, neem dat over
# nl.no: Nee, laat het zo
offer-edit = You changed an earlier message. I now read: { $list }. Shall I use that?
    .yes = Yes, use that
    .no = No, leave it

# nl: Ik kan niet luisteren naar een stem. Wilt u het typen, of een knop kiezen?
heard-voice = I cannot listen to a voice. Could you type it, or choose a button?
# nl: Ik kan geen foto's bekijken. Wilt u het typen, of een knop kiezen?
heard-photo = I cannot look at photos. Could you type it, or choose a button?
# nl: Ik kan geen filmpjes bekijken. Wilt u het typen, of een knop kiezen?
heard-video = I cannot watch videos. Could you type it, or choose a button?
# nl: Ik kan dit niet openen. Wilt u het typen, of een knop kiezen?
heard-file = I cannot open this. Could you type it, or choose a button?
# nl: Dank u. Met een plaatje kan ik niet veel. Kiest u een knop, of typt u iets?
heard-sticker = Thank you. I cannot do much with a picture. Could you choose a button, or type something?
# nl: Dit bewaar ik niet. Ik heb alleen uw eigen antwoorden nodig.
heard-contact = I do not keep this. I only need your own answers.
# nl: Dit bericht is van iemand anders. Wilt u het in uw eigen woorden zeggen?
heard-forwarded = This message is from somebody else. Could you say it in your own words?
# nl: Met een peiling kan ik niets. Wilt u het typen, of een knop kiezen?
heard-poll = I cannot do anything with a poll. Could you type it, or choose a button?
# nl: Met een spelletje kan ik niets. Kiest u een knop, of typt u iets?
heard-dice = I cannot do anything with a game. Could you choose a button, or type something?
# nl: Hier kan ik niets mee. Wilt u het typen, of een knop kiezen?
heard-other = I cannot do anything with this. Could you type it, or choose a button?

# nl: Dit is vraag $number.
progress = This is question { $number }.
# nl: Er komen nog een paar vragen.
progress-few = A few more questions are coming.
# nl: We zijn bijna klaar.
progress-nearly = We are nearly done.
# nl: Dit is de laatste vraag.
progress-last = This is the last question.

# nl: Nu staat er: $answer.
question-now = Now it says: { $answer }.
# nl: Gekozen: $list. Tik nog eens om iets weg te halen.
question-chosen = Chosen: { $list }. Tap again to take something away.

# nl: Nee
button-no = No
# nl: Geen van deze
button-none = None of these
# nl: Klaar, verder
button-done = Done, next question
# nl: Weet ik niet
button-dont-know = I do not know
# nl: Overslaan
button-skip = Skip
# nl: Waarom vraagt u dit?
button-why = Why do you ask?
# nl: Terug
button-back = Back
# nl: Verder
button-go-on = Go on
# nl: Laat zien wat past
button-results = Show what fits
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
answers-none = You have not answered a question yet.
# nl: Wijzig: $name
answers-change = Change: { $name }
# nl: U vertelde ook: $list.
answers-told = You also told me: { $list }.
# nl: Haal weg: $words
answers-take-back = Take away: { $words }
# nl: Veranderd. $name: $answer.
changed = Changed. { $name }: { $answer }.
# nl: ongeveer $years jaar
answers-age = about { $years } years
# nl: overgeslagen
answers-skipped = skipped

# nl: [someone-else] Dit past bij deze persoon, denk ik: [self] Dit past bij u, denk ik:
results = { $about ->
    [someone-else] I think this suits this person:
   *[self] I think this suits you:
  }
# nl: Dit kan ook:
results-more = This is possible too:
# nl: Meer weet ik niet. Een mens weet misschien wel iets.
results-none = I know nothing more. A human may know something.
# nl: Waarom: $reasons
results-why = Why: { $reasons }
# nl: Goed om te weten: $caution
results-know = Good to know: { $caution }
# nl: Eerste stap: $step
results-step = First step: { $step }
# nl: Meer over $name
results-card = More about { $name }
# nl: Liever nu iemand spreken? $name: $number.
results-human = Would you rather talk to somebody now? { $name }: { $number }.

# nl: Dit past niet goed
button-refine = This does not suit well
# nl: Op papier, om af te drukken
button-paper = On paper, to print

# nl: Hier is een vel om af te drukken, in grote letters. Over u staat er niets op. U mag het aan iemand geven.
paper =
    Here is a page to print, in large letters.
    It says nothing about you. You may give it to somebody.
# nl: Er is nog niets om af te drukken.
paper-none = There is nothing to print yet.
# nl: Iets om samen te doen of te praten
paper-title = Something to do together, or to talk
# nl: Dit vel komt van Aanspraak. Dat is een computer die zoekt in een lijst van activiteiten.
paper-intro = This page comes from Aanspraak. That is a computer that searches a list of activities.
# nl: Nu met iemand praten
paper-help = To talk with somebody now
# nl: $name: $number
paper-number = { $name }: { $number }
# nl: Wat u bewaarde
button-saved = What you kept

# nl: Wat klopt er niet? Tik op wat u wilt. Dan kijk ik opnieuw.
# nl.near: Het is te ver weg
# nl.home: Ik blijf liever thuis
# nl.small: Liever met één persoon
# nl.free: Het mag niets kosten
refine = What is not right? Tap what you want. Then I look again.
    .near = It is too far away
    .home = I would rather stay at home
    .small = Rather with one person
    .free = It may cost nothing
# nl: Dit staat aan: $list. Tik nog eens om het uit te zetten.
refine-on = This is on: { $list }. Tap again to turn it off.
# nl: Waarom staat iets er niet bij?
refine-why-not = Why is something not in the list?
# nl: Dan moet ik weten waar het is.
refine-where = Then I need to know where that is.
# nl.near: dichtbij
# nl.home: thuis
# nl.small: met één persoon
# nl.free: gratis of bijna gratis
refined =
    .near = near
    .home = at home
    .small = with one person
    .free = free or almost free
# nl: Ik laat nu alleen dit zien: $list.
refined-to = Now I only show this: { $list }.
# nl: Ik vond niets dat zo is: $list. Daarom ziet u weer alles.
refined-nothing = I found nothing like this: { $list }. So you see everything again.

# nl: Typ de naam van een activiteit. Dan zeg ik waarom die er niet bij staat.
why-not-which = Type the name of an activity. Then I say why it is not in the list.
# nl: Dit staat niet in uw lijst. Het is alleen voor: $people.
why-not-only-for = This is not in your list. It is only for: { $people }.
# nl: Dit staat niet in uw lijst. Het is niet voor: $people.
why-not-not-for = This is not in your list. It is not for: { $people }.
# nl: Ik weet nog niet of dit past. Het is alleen voor: $people.
why-not-unknown = I do not know yet whether this fits. It is only for: { $people }.
# nl: [someone-else] Dit staat niet in de lijst. Deze persoon wil liever niet: $form. [self] Dit staat niet in uw lijst. U wilt liever niet: $form.
why-not-form = { $about ->
    [someone-else] This is not in the list. This person would rather not: { $form }.
   *[self] This is not in your list. You would rather not: { $form }.
  }
# nl: [someone-else] Dit staat niet in de lijst. Deze persoon houdt hier niet van. [self] Dit staat niet in uw lijst. U koos dat u hier niet van houdt.
why-not-interests = { $about ->
    [someone-else] This is not in the list. This person does not like this.
   *[self] This is not in your list. You chose that you do not like this.
  }
# nl: [someone-else] Dit staat niet in de lijst. Deze persoon komt de deur niet uit. [self] Dit staat niet in uw lijst. U komt de deur niet uit.
why-not-go-out = { $about ->
    [someone-else] This is not in the list. This person does not get out.
   *[self] This is not in your list. You do not get out.
  }
# nl: Dit kan ook. Andere dingen passen beter bij wat u vertelde.
why-not-better = This is possible too. Other things suit better what you told me.
# nl: Dit staat niet in uw lijst. Het is $km km ver.
why-not-far = This is not in your list. It is { $km } km away.
# nl: mensen vanaf $from jaar
why-not-age-from = people of { $from } and over
# nl: mensen tot en met $to jaar
why-not-age-to = people up to { $to } years
# nl: mensen van $from tot en met $to jaar
why-not-age-between = people from { $from } to { $to } years
# nl: " of "
why-not-or = {" or "}
# nl: Antwoord: $name
why-not-answer = Answer: { $name }

# nl: Naast elkaar:
compare = Side by side:
# nl: Waarmee wilt u $name vergelijken?
compare-with = With what do you want to compare { $name }?
# nl: Hoe: $list
compare-forms = How: { $list }
# nl: Waar: $list
compare-places = Where: { $list }
# nl: Kosten: dat weten we niet.
compare-cost-unknown = Costs: we do not know.
# nl: Onderzoek: ja, er is gekeken of het helpt.
compare-research = Research: yes, somebody looked whether it helps.
# nl: Onderzoek: niet gevonden.
compare-research-none = Research: none found.

# nl: Dit bewaar ik voor u:
saved-list = This I keep for you:
# nl: U heeft nog niets bewaard. Tik bij een activiteit op Bewaren.
saved-none = You have not kept anything yet. Tap Keep under an activity.
# nl: Dit doet u al: $list.
saved-doing = You do this already: { $list }.
# nl: Dit laat ik weg: $list.
saved-not = I leave this out: { $list }.
# nl: Toch laten zien: $name
saved-restore = Show after all: { $name }

# nl: Stuur dit door aan wie u wilt. Over u staat er niets in. $name: https://t.me/$bot?start=$id
share =
    Send this on to whoever you like. Nothing about you is in it.
    { $name }: https://t.me/{ $bot }?start={ $id }
# nl: Dank u. Ik geef door dat hier iets niet klopt. Uw naam staat er niet bij.
wrong-told = Thank you. I pass on that something is wrong here. Your name is not with it.

# nl: Zal ik over twee weken vragen of het is gelukt?
# nl.yes: Ja, vraag het maar
# nl.no: Nee, niet vragen
# nl.stop: Vraag over twee weken niets
follow-up-offer = Shall I ask in two weeks whether it worked?
    .yes = Yes, please ask
    .no = No, do not ask
    .stop = Ask nothing in two weeks
# nl: Goed. Ik vraag het u over twee weken, overdag.
follow-up-on = All right. I ask you in two weeks, by day.
# nl: Goed. Ik vraag niets meer uit mezelf.
follow-up-off = All right. I ask nothing more of my own accord.
# nl: Dag. Twee weken geleden zochten we samen naar een activiteit.
follow-up = Hello. Two weeks ago we looked for an activity together.
# nl: U bewaarde: $list.
follow-up-kept = You kept: { $list }.
# nl: Is het gelukt om te bellen of te gaan?
follow-up-ask = Did you manage to call or to go?
# nl.been: Ja, dat is gelukt
# nl.not-yet: Nog niet
# nl.not-for-me: Het is niets voor mij
# nl.stop: Vraag dit niet meer
outcome =
    .been = Yes, that worked
    .not-yet = Not yet
    .not-for-me = It is not for me
    .stop = Do not ask this again
# nl: Goed dat u dat deed. Wilt u nog iets anders zien? Hier is uw lijst.
outcome-been = Good that you did that. Would you like to see something else? Here is your list.
# nl: Dat geeft niet. De eerste stap is vaak het moeilijkst. Hier is uw lijst nog eens.
outcome-not-yet = That is all right. The first step is often the hardest. Here is your list again.
# nl: Dank u dat u dat zegt. Dan zoeken we iets anders.
outcome-not-for-me = Thank you for saying so. Then we look for something else.

# nl: [someone-else] Dag, daar bent u weer. U zocht voor iemand anders: $list. [self] Dag, daar bent u weer. U zocht voor uzelf: $list.
recap = { $about ->
    [someone-else] Hello, there you are again. You were looking for something for somebody else: { $list }.
   *[self] Hello, there you are again. You were looking for something for yourself: { $list }.
  }

# nl: Dit was alles. Ik begin weer bij het begin van de lijst.
no-more = That was all. I begin again at the top of the list.
# nl: Ik bewaar het voor u. U ziet het terug met /bewaard.
saved = I keep it for you. You find it with /kept.
# nl: Goed, ik bewaar het niet meer.
unsaved = All right, I do not keep it any more.
# nl: Goed, dat laat ik voortaan weg.
dismissed = All right, I leave that out from now on.
# nl: Toch weer laten zien
dismissed-undo = Show it again after all
# nl: Goed, dat laat ik weer zien.
restored = All right, I show that again.
# nl: Dat ken ik niet meer.
no-such-activity = I do not know that any more.

# nl: Met alleen wat u leuk vindt, vond ik niets. Daarom zoek ik nu wat ruimer.
relaxed-interests = With only what you like I found nothing. So now I look a little wider.
# nl: Met het contact dat u wilt, vond ik niets. Daarom zoek ik nu wat ruimer.
relaxed-forms = With the contact that you want I found nothing. So now I look a little wider.
# nl: In de buurt vond ik niets. Daarom noem ik ook iets verder weg.
relaxed-distance = I found nothing near you. So I also name something farther away.
# nl: Thuis vond ik niets. Hiervoor moet u wel de deur uit.
relaxed-going-out = I found nothing at home. For this you have to go out.

# nl: Let op: $text
card-note = Note: { $text }
# nl: Kosten: $text
card-cost = Costs: { $text }
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
card-phone-normal = Phone: { $number } (normal rate)
# nl: Website: $address
card-website = Website: { $address }
# nl: We keken dit na op $day.
card-checked = We checked this on { $day }.
# nl: [none] Dit is er niet meer. [other] Dit is er niet meer sinds $since.
card-stopped = { $since ->
    [none] This no longer exists.
   *[other] This no longer exists since { $since }.
  }
# nl: Bewaren
card-save = Keep
# nl: Niet meer bewaren
card-unsave = Do not keep any more
# nl: Toch weer laten zien
card-restore = Show it again after all
# nl: Delen met iemand
card-share = Share with somebody
# nl: Vergelijken
card-compare = Compare
# nl: Hier klopt iets niet
card-wrong = This is not correct
# nl: Doe ik al
card-doing = I do this already
# nl: Niets voor mij
card-not-for-me = Not for me
# nl: Verder met de vragen
card-questions = On with the questions
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
