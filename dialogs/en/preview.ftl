# The page of `aanspraak preview`: what an editor sees. No resident reads this.

# nl.title: Aanspraak: zien wat u schrijft
# nl.lead: Alles wat de bot zegt, zoals mensen het zien. Niets op deze pagina wordt verstuurd of bewaard.
# nl.made: Gemaakt op $date.
# nl.skip: Naar de inhoud
# nl.language: Taal
# nl.search: Zoeken
# nl.all: alle
# nl.more: Toon meer (nog $number)
# nl.problems: Meldingen over de inhoud: $number
# nl.mistakes: Meldingen over de inhoud: $number. De pagina blijft zoals ze was tot de fouten weg zijn.
# nl.noscript: Zet JavaScript aan in uw browser om deze pagina te zien.
# nl.changed: De inhoud is veranderd. De pagina laadt opnieuw.
# nl.stopped: Het programma antwoordt niet meer. Start het opnieuw om te zien wat u verandert.
preview =
    .title = Aanspraak: see what you write
    .lead = Everything the bot says, as people see it. Nothing on this page is sent or kept.
    .made = Made on { $date }.
    .skip = To the content
    .language = Language
    .search = Search
    .all = all
    .more = Show more ({ $number } left)
    .problems = Messages about the content: { $number }
    .mistakes = Messages about the content: { $number }. The page stays as it was until the errors are gone.
    .noscript = Turn on JavaScript in your browser to see this page.
    .changed = The content changed. The page loads again.
    .stopped = The program does not answer any more. Start it again to see what you change.
# nl.name: Onderdelen
# nl.screens: Schermen
# nl.play: Praten
# nl.map: Vragen
# nl.coverage: Bereik
# nl.translations: Vertalingen
# nl.health: Aanbod
preview-tab =
    .name = Parts
    .screens = Screens
    .play = Talk
    .map = Questions
    .coverage = Coverage
    .translations = Translations
    .health = Catalogue
# nl.nl: Nederlands
# nl.en: Engels
# nl.oneself: voor mezelf
# nl.someone-else: voor iemand anders
preview-form =
    .nl = Dutch
    .en = English
    .oneself = for myself
    .someone-else = for someone else
# nl.around: Rond het gesprek
# nl.questions: Vragen
# nl.list: De lijst
# nl.plan: Het plan
# nl.help: Alarm en hulp
# nl.answers: Antwoorden
# nl.desk: De balie
# nl.activities: Activiteiten
preview-group =
    .around = Around the talk
    .questions = Questions
    .list = The list
    .plan = The plan
    .help = Alarm and help
    .answers = Answers
    .desk = The desk
    .activities = Activities
# nl.about: Elk scherm zoals Telegram het toont. Zoek op woorden die erop staan, of op een naam.
# nl.found: $number van $total schermen
# nl.group: Soort
# nl.person: Over wie
preview-screens =
    .about = Every screen as Telegram shows it. Search by words that stand on it, or by a name.
    .found = { $number } of { $total } screens
    .group = Kind
    .person = About whom
# nl.and: en
# nl.or: of
# nl.not: niet: $name
# nl.known: bekend: $name
# nl.not-known: niet bekend: $name
# nl.at-least: $number jaar of ouder
# nl.younger: jonger dan $number jaar
preview-condition =
    .and = and
    .or = or
    .not = not: { $name }
    .known = known: { $name }
    .not-known = not known: { $name }
    .at-least = { $number } years or older
    .younger = younger than { $number } years
# nl.about: De vragen in hun volgorde. Bij elke vraag staat wanneer ze komt, en bij hoeveel manieren van antwoorden.
# nl.always: Deze vraag komt altijd.
# nl.when: Komt als dit waar is: $name.
# nl.written: Zo staat het in het bestand:
# nl.ways: Komt bij $number van de $total manieren om de vragen ervoor te beantwoorden.
# nl.open: Bij $number manieren is het niet bekend. Dan komt de vraag niet.
# nl.uncounted: Er zijn te veel manieren van antwoorden om te tellen.
# nl.sensitive: alleen met toestemming
preview-map =
    .about = The questions in their order. With each stands when it comes, and in how many ways of answering.
    .always = This question always comes.
    .when = Comes when this is true: { $name }.
    .written = As it stands in the file:
    .ways = Comes in { $number } of the { $total } ways to answer the questions before it.
    .open = In { $number } ways it is not known. Then the question does not come.
    .uncounted = There are too many ways of answering to count.
    .sensitive = with consent only
# nl.about: Elke zin met haar vertaling. Wat ontbreekt of verouderd is, staat bovenaan. Bij verouderd ziet u wat er in het Nederlands veranderde.
# nl.found: $number van $total zinnen
# nl.state: Stand
# nl.missing: ontbreekt
# nl.stale: verouderd
# nl.orphan: zonder Nederlandse zin
# nl.unmarked: zonder bron
# nl.current: in orde
preview-translations =
    .about = Every sentence with its translation. What is missing or stale stands first. With a stale one you see what changed in the Dutch.
    .found = { $number } of { $total } sentences
    .state = State
    .missing = missing
    .stale = stale
    .orphan = without a Dutch sentence
    .unmarked = without a source
    .current = in order
# nl.about: Praat met de bot zoals die nu is. Het adres van deze pagina onthoudt het gesprek. Er wordt niets bewaard.
# nl.file: Dit is een bestand. Zelf praten kan hier niet: start `aanspraak preview --listen 127.0.0.1:8000`. Wel kunt u gesprekken stap voor stap bekijken.
# nl.talk: Gesprek
# nl.live: Zelf praten
# nl.say: Typ iets
# nl.send: Stuur
# nl.back: Stap terug
# nl.again: Opnieuw
# nl.next: Volgende stap
# nl.all: Alles tonen
# nl.desk: aan de balie
# nl.at: Stap $number van $total
# nl.recorded: Dit gesprek gaat over meer telefoons. Het staat hier zoals het is opgeschreven.
# nl.differs: Hier zegt de bot nu iets anders dan er is opgeschreven.
# nl.differs-short: zegt nu iets anders
# nl.no-button: Er is geen knop $name meer.
preview-play =
    .about = Talk with the bot as it is now. The address of this page remembers the talk. Nothing is kept.
    .file = This is a file. You cannot talk here: start `aanspraak preview --listen 127.0.0.1:8000`. You can look at talks step by step.
    .talk = Talk
    .live = Talk yourself
    .say = Type something
    .send = Send
    .back = One step back
    .again = Again
    .next = Next step
    .all = Show all
    .desk = at the desk
    .at = Step { $number } of { $total }
    .recorded = This talk is on several telephones. It stands here as it was written down.
    .differs = Here the bot now says something else than was written down.
    .differs-short = says something else now
    .no-button = There is no button { $name } any more.
# nl.about: Wat komt ooit in beeld? Hier staat elke zin, keuze, kant van een voorwaarde, reden en activiteit. Wat niets bereikt, ziet niemand.
# nl.found: $number van $total
# nl.only-none: alleen wat niets bereikt
# nl.none: niets bereikt dit
# nl.talks: gesprek
# nl.people: voorbeeldpersoon
# nl.proof: bewijs
# nl.screens: scherm
# nl.gone: hoort niet
# nl.summary: $name: $number van $total bereikt
preview-coverage =
    .about = What is ever seen? Here stands every sentence, choice, side of a condition, reason and activity. What nothing reaches, nobody sees.
    .found = { $number } of { $total }
    .only-none = only what nothing reaches
    .none = nothing reaches this
    .talks = talk
    .people = example person
    .proof = proof
    .screens = screen
    .gone = not meant to be
    .summary = { $name }: { $number } of { $total } reached
# nl.sentence: zin
# nl.reason: reden
# nl.choice: keuze
# nl.side: voorwaarde
# nl.activity: activiteit
preview-kind =
    .sentence = sentence
    .reason = reason
    .choice = choice
    .side = condition
    .activity = activity
# nl.sentence: Zinnen
# nl.reason: Redenen
# nl.choice: Keuzes
# nl.side: Kanten van voorwaarden
# nl.activity: Activiteiten
preview-kinds =
    .sentence = Sentences
    .reason = Reasons
    .choice = Choices
    .side = Sides of conditions
    .activity = Activities
# nl.yes: waar
# nl.no: niet waar
# nl.open: niet bekend
preview-side =
    .yes = true
    .no = not true
    .open = not known
# nl.about: Hoe staat het aanbod ervoor? De lijsten zijn die van $number voorbeeldpersonen.
# nl.unconfirmed: Bij $number van de $total voorbeeldpersonen staat iets onbevestigds bij de eerste drie.
# nl.found: $number van $total activiteiten
# nl.show: Toon
# nl.sure: bevestigd
# nl.unsure: niet bevestigd
# nl.gone: gestopt
# nl.in-lists: niet bevestigd en bij de eerste drie
# nl.no-way: geen manier om binnen te komen
# nl.no-number: zonder telefoonnummer
# nl.old: meer dan 180 dagen niet bekeken
# nl.future: bekeken in de toekomst
# nl.unlisted: in geen enkele lijst
# nl.checked: bekeken op $date, $number dagen geleden
# nl.seen: laatste teken $date
# nl.ways: Binnenkomen:
# nl.phone: telefoon
# nl.page: website
# nl.door: via de gemeente ($name)
# nl.evidence: onderzoeken: $number
# nl.lists: bij de eerste drie van $number van $total
# nl.who: Bij wie? ($number)
preview-health =
    .about = How is the catalogue? The lists are those of { $number } example people.
    .unconfirmed = With { $number } of the { $total } example people something unconfirmed stands in the first three.
    .found = { $number } of { $total } activities
    .show = Show
    .sure = confirmed
    .unsure = not confirmed
    .gone = stopped
    .in-lists = not confirmed and in the first three
    .no-way = no way in
    .no-number = without a telephone number
    .old = not looked at for more than 180 days
    .future = looked at in the future
    .unlisted = in no list at all
    .checked = looked at on { $date }, { $number } days ago
    .seen = last sign { $date }
    .ways = Ways in:
    .phone = telephone
    .page = website
    .door = by the municipality ({ $name })
    .evidence = studies: { $number }
    .lists = in the first three of { $number } of { $total }
    .who = With whom? ({ $number })
# nl.nothing: Er is niets anders.
# nl.sentences: Zinnen: $number van $total anders
# nl.questions: Vragen: $number van $total anders
# nl.activities: Activiteiten: $number van $total anders
# nl.people: Voorbeeldpersonen met andere eerste drie: $number van $total
# nl.screens: Schermen: $number van $total anders
# nl.talks: Gesprekken: $number van $total anders
# nl.more: … en nog $number
# nl.added: nieuw
# nl.removed: weg
# nl.changed: anders
# nl.empty: (niets)
# nl.step: bij stap $number, na "$name"
diff =
    .nothing = Nothing differs.
    .sentences = Sentences: { $number } of { $total } differ
    .questions = Questions: { $number } of { $total } differ
    .activities = Activities: { $number } of { $total } differ
    .people = Example people with other first three: { $number } of { $total }
    .screens = Screens: { $number } of { $total } differ
    .talks = Talks: { $number } of { $total } differ
    .more = … and { $number } more
    .added = new
    .removed = gone
    .changed = other
    .empty = (nothing)
    .step = at step { $number }, after "{ $name }"
