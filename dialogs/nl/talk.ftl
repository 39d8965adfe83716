# Alles wat de bot zegt buiten de vragen om.

welcome =
    Dag. Ik ben Aanspraak.
    Ik help u iets te vinden tegen eenzaamheid.
    Ik ben een computer. Er leest geen mens mee.
    Ik stel een paar vragen. U mag elke vraag overslaan.
    Daarna noem ik dingen die bij u passen.
    Heeft u nu hulp nodig? Typ dan /hulp.
    .begin = Beginnen
    .language = Taal / Language
    .privacy = Wat bewaart u?

welcome-back = Fijn dat u er weer bent. We gaan verder waar we waren.

anew = Ik kon niet meer lezen wat ik van u bewaarde. Dat spijt me. We beginnen opnieuw.

consent =
    Nu komen er vragen over gezondheid en over uw leven.
    Dat is persoonlijk. Daarom vraag ik het eerst.
    Ik bewaar alleen de knoppen die u kiest. Dat doe ik { $days } dagen.
    U mag nee zeggen. Dan sla ik deze vragen over.
    Mag ik deze vragen stellen?
    .yes = Ja, dat mag
    .no = Nee, sla ze over
    .more = Wat bewaart u?

consent-told =
    U vertelt iets persoonlijks. Daarom vraag ik het eerst.
    Ik bewaar alleen wat hierboven staat, niet uw bericht. Dat doe ik { $days } dagen.
    Zegt u nee? Dan vergeet ik het weer.
    Mag ik dit bewaren, en later meer van zulke vragen stellen?
consent-why = Wie meer van u weet, kan beter zoeken. Maar het hoeft niet.
consent-on = Ik sla de persoonlijke vragen over. Met /opnieuw kunt u later anders kiezen.

language = In welke taal wilt u praten? / Which language would you like?
    .nl = Nederlands
    .en = English

language-is = We praten nu Nederlands.

privacy =
    Ik ben een computer. Er leest geen mens mee.
    Ik bewaar alleen uw keuzes, niet uw berichten.
    Na { $days } dagen stilte wis ik alles. Met /wis gaat het meteen weg.
    Met /gegevens ziet u wat ik van u weet.
    Telegram bewaart het gesprek ook.
    Ik mis soms iets. Bel bij nood zelf 112, of praat met 113.
    .data = Wat weet u van mij?
    .erase = Alles wissen

data = Dit weet ik van u:
data-none = Nog niets.
data-saved = Bewaard: { $name }

erase = Wilt u alles wissen wat ik van u weet? Dat kan ik niet terughalen.
    .yes = Ja, wis alles
    .no = Nee, bewaar het

erased = Alles is weg. Ik weet niets meer van u.

stopped =
    We stoppen hier. Dank u voor het gesprek.
    U kunt altijd weer verdergaan.
    Wilt u nu met een mens praten? Typ dan /hulp.

help =
    Zo werkt het:
    Tik op een knop, of typ uw antwoord.
    U mag ook het nummer van een knop typen.
    /terug: naar de vorige vraag
    /antwoorden: uw antwoorden zien en veranderen
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

group = In een groep stel ik geen vragen. Begin een gesprek met mij alleen.

apology =
    Er ging iets mis bij mij. Dat ligt niet aan u.
    Wat u eerder koos, is er nog. Probeer het nog eens.
    Heeft u nu hulp nodig? Bel 112 bij gevaar, of 113 om te praten.

too-fast = U schrijft sneller dan ik kan lezen. Ik wacht even. Probeer het over een minuut weer. Bij gevaar: bel 112.

unknown-command = Dat ken ik niet. Typ /help om te zien wat kan.


old-button = Die knop hoort bij een eerder moment. Hier zijn we nu:
nothing-before = Dit is de eerste vraag.
unknown-place = Die plaats ken ik niet. Typ de naam van een dorp of stad. Overslaan mag ook.

which-place = Welke plaats bedoelt u?
    .other = Een andere plaats

offer-change = Dit is een knop van eerder: { $choice }. Wilt u dat antwoord veranderen?
    .yes = Ja, verander het
    .no = Nee, laat het zo

heard-voice = Ik kan niet luisteren naar een stem. Wilt u het typen, of een knop kiezen?
heard-photo = Ik kan geen foto's bekijken. Wilt u het typen, of een knop kiezen?
heard-video = Ik kan geen filmpjes bekijken. Wilt u het typen, of een knop kiezen?
heard-file = Ik kan dit niet openen. Wilt u het typen, of een knop kiezen?
heard-sticker = Dank u. Met een plaatje kan ik niet veel. Kiest u een knop, of typt u iets?
heard-contact = Dit bewaar ik niet. Ik heb alleen uw eigen antwoorden nodig.
heard-forwarded = Dit bericht is van iemand anders. Wilt u het in uw eigen woorden zeggen?
heard-poll = Met een peiling kan ik niets. Wilt u het typen, of een knop kiezen?
heard-dice = Leuk. Maar daar kan ik niets mee. Kiest u een knop, of typt u iets?
heard-other = Hier kan ik niets mee. Wilt u het typen, of een knop kiezen?

question-chosen = Gekozen: { $list }. Tik nog eens om iets weg te halen.

button-no = Nee
button-none = Geen van deze
button-done = Klaar, verder
button-dont-know = Weet ik niet
button-skip = Overslaan
button-why = Waarom vraagt u dit?
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
answers-age = ongeveer { $years } jaar
answers-skipped = overgeslagen

results = Dit past bij u, denk ik:
results-more = Dit kan ook:
results-none = Meer weet ik niet. Een mens weet misschien wel iets.
results-why = Waarom: { $reasons }
results-know = Goed om te weten: { $caution }
results-step = Eerste stap: { $step }
results-card = Meer over { $name }
results-human = Liever nu iemand spreken? { $name }: { $number }.

no-more = Dit was alles. Ik begin weer bij het begin van de lijst.
saved = Ik bewaar het voor u. U ziet het terug met /gegevens.
dismissed = Goed, dat laat ik voortaan weg.
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
card-checked = We keken dit na op { $day }.
card-stopped = { $since ->
    [none] Dit is er niet meer.
   *[other] Dit is er niet meer sinds { $since }.
  }
card-save = Bewaren
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
