# Alles wat de bot zegt buiten de vragen om.

welcome =
    Dag. Ik ben Aanspraak.
    Ik help u iets te vinden tegen eenzaamheid.
    Ik ben een computer. Er leest geen mens mee.
    Ik stel u vragen. U mag elke vraag overslaan.
    Na drie antwoorden kan ik al iets laten zien.
    Heeft u nu hulp nodig? Typ dan /hulp.
    .begin = Beginnen
    .language = Taal / Language
    .privacy = Wat bewaart u?

welcome-back = Dag, daar bent u weer. We gaan verder waar we waren.

introduction = Dag. Ik ben Aanspraak, een computer. Er leest geen mens mee. U vroeg naar dit:

anew = Ik kon niet meer lezen wat ik van u bewaarde. Dat spijt me. We beginnen opnieuw.

consent =
    Nu komen er persoonlijke vragen, zoals over gezondheid.
    Daarom vraag ik het eerst.
    Ik bewaar uw antwoorden, niet uw berichten. Dat doe ik { $days } dagen.
    U mag nee zeggen. Dan sla ik deze vragen over.
    Na ons gesprek vergeet ik dan ook de rest.
    Mag ik deze vragen stellen?
    .yes = Ja, dat mag
    .no = Nee, sla ze over
    .more = Wat bewaart u?

consent-told =
    U vertelt iets persoonlijks. Daarom vraag ik het eerst.
    Ik bewaar alleen wat hierboven staat, niet uw bericht. Dat doe ik { $days } dagen.
    Zegt u nee? Dan vergeet ik het weer.
    Mag ik dit bewaren, en later meer van zulke vragen stellen?
    .no = Nee, vergeet het
consent-why = Wie meer van u weet, kan beter zoeken. Maar het hoeft niet.
consent-given = Dank u wel.
consent-forgotten = Goed. Dat ben ik weer vergeten.
consent-skipped = Goed. Ik sla die vragen over.

language = In welke taal wilt u praten? / Which language would you like?
    .nl = Nederlands
    .en = English

language-is = We praten nu Nederlands.

privacy =
    Ik ben een computer. Er leest geen mens mee.
    Ik bewaar alleen uw antwoorden, niet uw berichten.
    Na { $days } dagen stilte wis ik alles. Met /wis gaat het meteen weg.
    Met /gegevens ziet u wat ik van u weet.
    Telegram bewaart het gesprek ook.
    Ik mis soms iets. Bel bij nood zelf 112, of praat met 113.
    .long = Lees meer
    .data = Wat weet u van mij?
    .erase = Alles wissen

privacy-long =
    Wat ik bewaar: uw taal en uw keuzes.
    Ook bewaar ik wat ik begreep van uw woorden.
    Ook: wat u bewaarde, en wat ik u liet zien.
    Ook: uw plan, en hoe vaak ik u herinnerde.
    En twee dagen lang de nummers van onze berichten, om ze te kunnen weghalen.
    Wat ik niet bewaar: uw naam en uw nummer.
    Ook uw berichten bewaar ik niet.
    Schrijft u dat u in gevaar bent? Dan help ik meteen. De woorden bewaar ik niet.
    Ik tel wel hoe vaak dat gebeurt. Zonder naam, per dag.
    Waarom: om iets te vinden dat bij u past. Voor niets anders.
    Wie: niemand leest mee. Alles staat op slot, met een sleutel per persoon.
    Hoe lang: { $days } dagen na uw laatste bericht. Dan is alles weg.
    Zegt u nee tegen bewaren? Dan vergeet ik alles na ons gesprek.
    Stopt u zomaar? Dan na één dag.
    Met /gegevens ziet u wat ik weet.
    Met /antwoorden verandert u het. Met /wis wist u het.
    Telegram is een ander bedrijf en bewaart het gesprek ook.
    Met /wis haal ik daar de berichten van twee dagen weg. De rest wist u daar zelf.

data = Dit weet ik van u:
data-none = Nog niets.
data-saved = Bewaard: { $list }.
data-kept = Ik bewaar dit tot { $days } dagen na uw laatste bericht. Met /wis gaat het meteen weg.
data-kept-talk = Ik vergeet dit na ons gesprek. Met /wis gaat het meteen weg.

erase = Wilt u alles wissen wat ik van u weet? Dat kan ik niet terughalen.
    .yes = Ja, wis alles
    .no = Nee, bewaar het

erased = Alles is weg. Ik weet niets meer van u.

erased-screen =
    Alles is weg. Ik weet niets meer van u.
    Onze berichten van de laatste twee dagen haal ik hier ook weg.
    Berichten van langer geleden kan ik niet weghalen.
    Die haalt u zelf weg: houd uw vinger op een bericht en kies Verwijderen.

stopped =
    We stoppen hier. Dank u voor het gesprek.
    U kunt altijd weer verdergaan.
    Wilt u nu met een mens praten? Typ dan /hulp.

stopped-forgotten =
    We stoppen hier. Dank u voor het gesprek.
    Ik heb alles vergeten, want u wilde niet dat ik iets bewaar.
    Wilt u nu met een mens praten? Typ dan /hulp.

help =
    Zo werkt het:
    Tik op een knop, of typ uw antwoord.
    U mag ook het nummer van een knop typen.
    /terug: naar de vorige vraag
    /antwoorden: uw antwoorden zien en veranderen
    /bewaard: wat u bewaarde
    /plan: uw eerste stap
    /opnieuw: van voren af aan
    /taal: een andere taal
    /privacy: wat ik bewaar
    /gegevens: wat ik van u weet
    /wis: alles wissen
    /stop: stoppen
    /hulp: nu met een mens praten

help-now =
    Ik ben een computer en kan u niet zelf helpen.
    Deze mensen kunnen dat wel:

help-stands = Dit is de hulp die er nu is.
help-stands-again = Hier staat de hulp nog een keer.
help-stands-still = De hulp blijft hier staan.

group =
    In een groep stel ik geen vragen. Dat doe ik alleen met u: https://t.me/{ $bot }
    Zoekt u een activiteit? Typ dan /help en de naam.

group-found = Dit vond ik. Typ /help met een naam erachter, dan vertel ik meer.

inline-type = Typ de naam van een activiteit
inline-nothing = Niets gevonden. Zoek samen met mij
inline-talk = Liever samen zoeken? Praat met mij
inline-numbers = Nu hulp nodig?
    .about = Nummers om nu te bellen, dag en nacht.
inline-more = Meer hierover

apology =
    Er ging iets mis bij mij. Dat ligt niet aan u.
    Wat u eerder koos, is er nog. Probeer het nog eens.
    Heeft u nu hulp nodig? Bel 112 bij gevaar, of 113 om te praten.

file-not-sent = Het lukt mij niet om het bestand te sturen. Dat ligt niet aan u. Vraag er later gerust nog eens om.

too-fast = U schrijft sneller dan ik kan lezen. Ik wacht even. Probeer het over een minuut weer. Bij gevaar: bel 112.

unknown-command = Dat ken ik niet. Typ /help om te zien wat kan.

old-button = Die knop hoort bij een eerder moment. Hier zijn we nu:
old-button-of = Die knop hoort bij een eerdere vraag: { $name }. Hier zijn we nu:
nothing-before = Dit is de eerste vraag.
unknown-place = Die plaats ken ik niet. Typ de naam van een dorp of stad. Overslaan mag ook.

area-town = { $about ->
    [someone-else] In welke plaats in { $name } woont deze persoon? Typ de naam van de plaats.
   *[self] In welke plaats in { $name } woont u? Typ de naam van de plaats.
  }
area-noted = U noemt { $name }. De plaats vraag ik straks.
area-abroad =
    U noemt { $name }. Ik ken alleen activiteiten in Nederland.
    Bellen en online meedoen kan soms wel. Vraag het eerst na.
location-abroad =
    Dat punt op de kaart ligt niet in Nederland. Ik ken alleen activiteiten in Nederland.
    Typ de naam van een Nederlandse plaats. Of sla dit over: bellen en online meedoen kan soms wel.

which-place = Welke plaats bedoelt u?
    .other = Een andere plaats

offer-change = Dit is een knop van eerder: { $choice }. Wilt u dat antwoord veranderen?
    .yes = Ja, verander het
    .no = Nee, laat het zo

offer-edit = U heeft een bericht van eerder veranderd. Ik lees nu: { $list }. Zal ik dat overnemen?
    .yes = Ja, neem dat over
    .no = Nee, laat het zo

heard-voice = Ik kan niet luisteren naar een stem. Wilt u het typen, of een knop kiezen?
heard-photo = Ik kan geen foto's bekijken. Wilt u het typen, of een knop kiezen?
heard-video = Ik kan geen filmpjes bekijken. Wilt u het typen, of een knop kiezen?
heard-file = Ik kan dit niet openen. Wilt u het typen, of een knop kiezen?
heard-sticker = Dank u. Met een plaatje kan ik niet veel. Kiest u een knop, of typt u iets?
heard-contact = Dit bewaar ik niet. Ik heb alleen uw eigen antwoorden nodig.
heard-forwarded = Dit bericht is van iemand anders. Wilt u het in uw eigen woorden zeggen?
heard-poll = Met een peiling kan ik niets. Wilt u het typen, of een knop kiezen?
heard-dice = Met een spelletje kan ik niets. Kiest u een knop, of typt u iets?
heard-other = Hier kan ik niets mee. Wilt u het typen, of een knop kiezen?

progress = Dit is vraag { $number }.
progress-few = Er komen nog een paar vragen.
progress-nearly = We zijn bijna klaar.
progress-last = Dit is de laatste vraag.

question-now = Nu staat er: { $answer }.
question-chosen = Gekozen: { $list }. Tik nog eens om iets weg te halen.

button-no = Nee
button-none = Geen van deze
button-done = Klaar, verder
button-dont-know = Weet ik niet
button-skip = Overslaan
button-why = Waarom?
button-more-choices = Meer
button-back = Terug
button-go-on = Verder
button-results = Laat zien wat past
button-more = Meer laten zien
button-more-questions = Meer vragen beantwoorden
button-answers = Uw antwoorden
button-start-again = Opnieuw beginnen
button-stop = Stoppen

answers = Uw antwoorden:
answers-none = U heeft nog geen vraag beantwoord.
answers-change = Wijzig: { $name }
answers-told = U vertelde ook: { $list }.
answers-take-back = Haal weg: { $words }
changed = Veranderd. { $name }: { $answer }.
answers-age = ongeveer { $years } jaar
answers-skipped = overgeslagen

results = { $about ->
    [someone-else] Dit past bij deze persoon, denk ik:
   *[self] Dit past bij u, denk ik:
  }
results-more = Dit kan ook:
results-none = Meer weet ik niet. Een mens weet misschien wel iets.
results-why = Waarom: { $reasons }
results-know = Goed om te weten: { $caution }
results-step = Eerste stap: { $step }
results-card = Meer over { $name }
results-human = Liever nu iemand spreken? { $name }: { $number }.

button-refine = Dit past niet goed
button-saved = Wat u bewaarde
button-paper = Op papier

paper =
    Hier is een vel om af te drukken, in grote letters.
    Over u staat er niets op. U mag het aan iemand geven.
paper-none = Er is nog niets om af te drukken.
paper-title = Iets om samen te doen of te praten
paper-intro = Dit vel komt van Aanspraak. Dat is een computer die zoekt in een lijst van activiteiten.
paper-help = Nu met iemand praten
paper-call = Bel:
paper-call-free = Bel gratis:
paper-call-body = Bel { $name }:
paper-call-local = Liever bellen? { $name }:
paper-line =
    .tel-112 = Bij direct gevaar. Dag en nacht.
    .tel-113 = 113 Zelfmoordpreventie. Dag en nacht.
    .tel-huisarts = Snel een dokter nodig? Bel de huisarts of de huisartsenpost.
    .tel-luisterlijn = De Luisterlijn, om te praten. Dag en nacht.
    .tel-veilig-thuis = Veilig Thuis, bij geweld. Dag en nacht.
paper-checked = We keken dit na op { $day } of later.
paper-notes = Aantekeningen:
paper-code = QR-code van { $address }

refine = Wat klopt er niet? Tik op wat u wilt. Dan kijk ik opnieuw.
    .near = Het is te ver weg
    .home = Ik blijf liever thuis
    .small = Liever met één persoon
    .free = Het mag niets kosten
    .women = Alleen met vrouwen
    .no-church = Niet van een kerk
refine-on = Dit staat aan: { $list }. Tik nog eens om het uit te zetten.
refine-why-not = Waarom staat iets er niet?
refine-where = Dan moet ik weten waar het is.
refined =
    .near = dichtbij
    .home = thuis
    .small = met één persoon
    .free = gratis of bijna gratis
    .women = alleen met vrouwen
    .no-church = niet van een kerk
refined-to = Ik laat nu alleen dit zien: { $list }.
refined-nothing = Ik vond niets dat zo is: { $list }. Daarom ziet u weer alles.

why-not-which = Typ de naam van een activiteit. Dan zeg ik waarom die er niet bij staat.
why-not-only-for = Dit staat niet in uw lijst. Het is alleen voor: { $people }.
why-not-not-for = Dit staat niet in uw lijst. Het is niet voor: { $people }.
why-not-unknown = Ik weet nog niet of dit past. Het is alleen voor: { $people }.
why-not-form = { $about ->
    [someone-else] Dit staat niet in de lijst. Deze persoon wil liever niet: { $form }.
   *[self] Dit staat niet in uw lijst. U wilt liever niet: { $form }.
  }
why-not-interests = { $about ->
    [someone-else] Dit staat niet in de lijst. Deze persoon houdt hier niet van.
   *[self] Dit staat niet in uw lijst. U koos dat u hier niet van houdt.
  }
why-not-go-out = { $about ->
    [someone-else] Dit staat niet in de lijst. Deze persoon komt de deur niet uit.
   *[self] Dit staat niet in uw lijst. U komt de deur niet uit.
  }
why-not-better = Dit kan ook. Andere dingen passen beter bij wat u vertelde.
why-not-far = Dit staat niet in uw lijst. Het is { $km } km ver.
why-not-age-from = mensen vanaf { $from } jaar
why-not-age-to = mensen tot en met { $to } jaar
why-not-age-between = mensen van { $from } tot en met { $to } jaar
why-not-or = {" of "}
why-not-answer = Antwoord: { $name }

compare = Naast elkaar:
compare-with = Waarmee wilt u { $name } vergelijken?
compare-forms = Hoe: { $list }
compare-places = Waar: { $list }
compare-cost-unknown = Kosten: dat weten we niet.
compare-research = Onderzoek: ja, er is gekeken of het helpt.
compare-research-none = Onderzoek: niet gevonden.

saved-list = Dit bewaar ik voor u:
saved-none = U heeft nog niets bewaard. Tik bij een activiteit op Bewaren.
saved-doing = Dit doet u al: { $list }.
saved-not = Dit laat ik weg: { $list }.
saved-tried = Dit probeerde u al: { $list }.
saved-full = Hier was geen plek: { $list }.
saved-restore = Toch laten zien: { $name }

share =
    Stuur dit door aan wie u wilt. Over u staat er niets in.
    { $name }: https://t.me/{ $bot }?start={ $id }
wrong-told = Dank u. Ik geef door dat hier iets niet klopt. Uw naam staat er niet bij.

follow-up-offer = Zal ik over twee weken vragen of het is gelukt?
    .yes = Ja, vraag het maar
    .no = Nee, niet vragen
    .stop = Vraag over twee weken niets
follow-up-on = Goed. Ik vraag het u over twee weken, overdag.
follow-up-off = Goed. Ik vraag niets meer uit mezelf.
follow-up = Dag. Twee weken geleden zochten we samen naar een activiteit.
follow-up-kept = U bewaarde: { $list }.
follow-up-ask = Is het gelukt om te bellen of te gaan?
outcome =
    .been = Ja, dat is gelukt
    .not-yet = Nog niet
    .not-for-me = Het is niets voor mij
    .stop = Vraag dit niet meer
outcome-been = Goed dat u dat deed. Wilt u nog iets anders zien? Hier is uw lijst.
outcome-not-yet = Dat geeft niet. De eerste stap is vaak het moeilijkst. Hier is uw lijst nog eens.
outcome-not-for-me = Dank u dat u dat zegt. Dan zoeken we iets anders.

recap = { $about ->
    [someone-else] Dag, daar bent u weer. U zocht voor iemand anders: { $list }.
   *[self] Dag, daar bent u weer. U zocht voor uzelf: { $list }.
  }

no-more = Dit was alles. Ik begin weer bij het begin van de lijst.
saved = Ik bewaar het voor u. U ziet het terug met /bewaard.
unsaved = Goed, ik bewaar het niet meer.
dismissed = Goed, dat laat ik voortaan weg.
dismissed-undo = Toch weer laten zien
restored = Goed, dat laat ik weer zien.
no-such-activity = Dat ken ik niet meer.

relaxed-interests = Met alleen wat u leuk vindt, vond ik niets. Daarom zoek ik nu wat ruimer.
relaxed-forms = Met het contact dat u wilt, vond ik niets. Daarom zoek ik nu wat ruimer.
relaxed-distance = In de buurt vond ik niets. Daarom noem ik ook iets verder weg.
relaxed-going-out = Thuis vond ik niets. Hiervoor moet u wel de deur uit.

card-note = Let op: { $text }
card-cost = Kosten: { $text }
card-evidence = Onderzoek: { $text }
card-step = Eerste stap: { $text }
card-say = Dit kunt u zeggen: "{ $text }"
card-phone = Telefoon: { $number }
card-phone-free = Telefoon: { $number } (gratis)
card-phone-normal = Telefoon: { $number } (gewoon tarief)
card-website = Website: { $address }
card-email = E-mail: { $address }
card-other-language = Dit staat er alleen in een andere taal.
card-when = Wanneer: { $text }
card-where = Waar: { $text }
card-checked = We keken dit na op { $day }.
card-stopped = { $since ->
    [none] Dit is er niet meer.
   *[other] Dit is er niet meer sinds { $since }.
  }
card-save = Bewaren
card-unsave = Niet meer bewaren
card-restore = Toch weer laten zien
card-share = Stuur dit aan iemand
card-copy-number = Kopieer nummer
card-copy-say = Kopieer zin
keep-number = Bewaar in mijn contacten
    .lines = Bewaar deze hulplijnen
    .told = Dit nummer kunt u in uw telefoon bewaren. Staat er een kaartje bij? Tik daar dan op.
    .none = Hier weet ik geen nummer van.
show-place = Laat zien waar het is
    .told = { $name }: { $address }.
    .none = Het adres weet ik niet.
place-button = Typen hoeft niet. U mag ook onderaan op de knop tikken. Ik bewaar alleen uw plaats, niet waar u precies bent.
    .label = Mijn plek sturen
    .gone = De knop voor uw plek is weer weg.
card-compare = Vergelijken
card-wrong = Hier klopt iets niet
card-doing = Doe ik al
card-not-for-me = Niets voor mij
card-questions = Verder met de vragen
card-back = Terug naar de lijst

month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
  }

# Hulp die geen activiteit is (data/referrals/).
referral-step = De eerste stap: { $step }
referral-old = Dit weten wij uit { $year }. Kijk even of het nog klopt.
referral-undated = Wij weten niet hoe oud dit bericht is. Kijk even of het nog klopt.

button-read-aloud = Lees voor

read-some = De rest van dit scherm kan ik niet voorlezen.
read-nothing = Dit scherm kan ik niet voorlezen.
