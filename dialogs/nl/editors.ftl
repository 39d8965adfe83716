# Wat er niet klopt in een blad of een bestand, en wat u daaraan doet. Dit leest wie de teksten bijhoudt, niet wie met de bot praat.
# De naam van een bericht is zijn code; .cure is wat u doet.

# Een fout in een blad.
sheet-fault = rij { $row }{ $column ->
    [none] {""}
   *[other] , kolom '{ $column }'
  }: { $cause }
    {"    "}wat u doet: { $cure }

sheet-no-sheet = dit is geen blad met rijen en kolommen
    .cure = open uw lijst in Excel of LibreOffice, en bewaar die als Excel-werkmap (.xlsx)
sheet-unreadable = dit blad gaat niet open
    .cure = open het in Excel of LibreOffice, en bewaar het opnieuw als Excel-werkmap (.xlsx)
sheet-locked = er zit een wachtwoord op dit blad
    .cure = open het in Excel, haal het wachtwoord weg, en bewaar het opnieuw
sheet-no-rows = er staat geen enkele activiteit onder de kopjes
    .cure = schrijf één activiteit op elke regel
sheet-column-unknown = deze kolom ken ik niet, en lees ik niet
    .cure = { $near ->
        [none] haal de kolom weg, of gebruik een van deze kopjes: { $known }
       *[other] bedoelt u '{ $near }'? Verander dan het kopje
      }
sheet-column-missing = deze kolom ontbreekt, zodat geen enkele rij gelezen kan worden
    .cure = zet dit kopje erbij, en vul de kolom in
sheet-column-twice = dit kopje staat er twee keer; alleen de eerste kolom telt
    .cure = haal een van de twee weg, of geef die een ander kopje
sheet-example = dit is het voorbeeld; dat telt niet mee
    .cure = u mag deze rij laten staan of weghalen
sheet-empty = dit vakje is leeg
    .cure = { $column ->
        [id] kleine letters, cijfers en streepjes, zoals wandelen-in-het-park
        [name] vul de naam in, zoals de lezer die moet zien
        [kinds] kies een woord uit de lijst, zoals 'samen in een groep'
        [elements] kies een of meer woorden uit de lijst, zoals 'mensen ontmoeten'
        [checked] vul de dag in waarop u keek of belde, zoals 1 mrt 2026
        [source] vul in waar u het zag of wie u sprak
        [summary] vul in wat het is en voor wie, in een of twee zinnen
        [join] vul de ene eerste stap in: wie bellen, of waar binnenlopen
        [say] vul in wat iemand aan de telefoon of bij de deur kan zeggen
       *[other] vul het in
      }
sheet-too-many-cells = deze rij heeft meer vakjes dan er kopjes zijn
    .cure = kijk of er een ; te veel in een tekst staat, of haal het laatste vakje weg
sheet-no-id = '{ $id }' kan geen kenmerk zijn
    .cure = gebruik kleine letters, cijfers en streepjes (hoogstens 48 tekens), zoals wandelen-in-het-park
sheet-id-twice = rij { $first } is dezelfde activiteit: '{ $id }'
    .cure = haal een van de twee rijen weg, of geef die een andere naam
sheet-unknown-value = het woord '{ $value }' ken ik niet in deze kolom
    .cure = { $near ->
        [none] gebruik een van deze woorden: { $known }
       *[other] bedoelt u '{ $near }'? U kunt kiezen uit: { $known }
      }
sheet-formula-error = hier staat '{ $text }': een formule ging mis
    .cure = typ in dit vakje zelf wat er moet staan
sheet-no-age = '{ $text }' is geen leeftijd
    .cure = schrijf één getal, zoals 55; of laat het leeg
sheet-nowhere = er staat niet waar het is
    .cure = schrijf de gemeente; of kies een woord in de kolom over waar het te vinden is
sheet-no-place = er is geen plaats '{ $name }'
    .cure = { $near ->
        [none] schrijf de gemeente of de plaats zoals die op een kaart staat
       *[other] bedoelt u '{ $near }'?
      }
sheet-several-places = er zijn meer plaatsen die '{ $name }' heten
    .cure = schrijf welke: { $which }
sheet-no-month = '{ $text }' is geen jaar of maand
    .cure = schrijf 2024 of 2024-03
sheet-since-when = het is gestopt, maar er staat niet sinds wanneer
    .cure = schrijf het jaar of de maand, zoals 2024 of 2024-03
sheet-no-day = '{ $text }' is geen dag
    .cure = schrijf het zo: 1 mrt 2026
sheet-day-either = '{ $text }' kan twee dagen zijn: { $one } of { $other }
    .cure = schrijf de maand met letters, zoals 1 mrt 2026
sheet-day-short-year = in '{ $text }' staat het jaar niet voluit
    .cure = schrijf alle vier de cijfers van het jaar, zoals 1 mrt 2026
sheet-day-to-come = { $day } moet nog komen, dus toen kan niemand gekeken hebben
    .cure = vul de dag in waarop u echt keek of belde
sheet-no-website = '{ $text }' kan geen website zijn
    .cure = schrijf het zo: voorbeeld.nl, zonder spaties
sheet-no-email = '{ $text }' kan geen e-mailadres zijn
    .cure = schrijf het zo: naam@voorbeeld.nl
sheet-no-phone = '{ $text }' kan geen Nederlands telefoonnummer zijn
    .cure = schrijf één nummer van tien cijfers, zoals 038 123 45 67; of een 0800- of 0900-nummer
sheet-partly = er staat 'deels', maar niet voor wie of wanneer
    .cure = zet er een zin achter, zoals: deels: alleen op dinsdag.
sheet-english-in-part = een deel van het Engels is ingevuld, en dit niet
    .cure = vul alle drie de Engelse vakjes in, of laat ze alle drie leeg
sheet-file-unreadable = het bestand van deze activiteit kan niet gelezen worden
    .cure = laat het nakijken met aanspraak check, of haal het bestand weg

# Wat het inlezen vertelt.
import-new = { $file }: nieuw: { $name }
import-changed = { $file }: veranderd: { $name }
import-same = { $file }: al goed: { $name }
import-change = { $field }: { $kind ->
    [added] erbij: "{ $to }"
    [removed] eruit: "{ $from }"
   *[other] "{ $from }" wordt "{ $to }"
  }
import-conflict = let op, { $field }: in het bestand staat "{ $hand }", in het blad "{ $sheet }". { $winner ->
    [hand] Wat in het bestand staat, blijft.
   *[other] Wat in het blad staat, komt ervoor in de plaats.
  }
import-empty = (niets)
import-gone = { $file } staat niet meer in het blad; het bestand blijft zoals het is
import-done = { $new } nieuw, { $changed } veranderd, { $same } al goed, in { $folder }
import-dry = Zo zou het worden: { $new } nieuw, { $changed } veranderd, { $same } al goed, in { $folder }. Er is niets geschreven.
import-faults = { $faults ->
    [one] 1 fout: die rij is nog niet ingelezen. Verbeter het blad en lees het opnieuw in.
   *[other] { $faults } fouten: die rijen zijn nog niet ingelezen. Verbeter het blad en lees het opnieuw in.
  }
template-done = { $file } is gemaakt. Open het met Excel of LibreOffice.
template-there = { $file } is er al, en blijft zoals het is
    .cure = kies een andere naam met --out

# Een melding van aanspraak check, en wat er onderaan staat.
diagnostic = { $place }: { $severity ->
    [warning] waarschuwing
   *[error] fout
  } { $code }: { $cause }
    {"    "}wat u doet: { $cure }
check-sum = { $activities } activiteiten, { $questions } vragen, { $helplines } hulplijnen, { $referrals } verwijzingen: { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
  }, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
  }

content-errors = { $errors ->
    [one] er is 1 fout in de inhoud; verbeter die, en doe dan 'aanspraak check'
   *[other] er zijn { $errors } fouten in de inhoud; verbeter ze, en doe dan 'aanspraak check'
  }
sheet-not-there = { $file } is er niet, of kan niet gelezen worden
    .cure = kijk of de naam klopt, en of u in de goede map bent

# De codes van aanspraak check.

F01 = deze regel kan niet gelezen worden
    .cure = kijk op deze regel en die erboven: een tekst staat tussen "aanhalingstekens", een lijst tussen [haken], en achter elk woord vooraan komt een =
F01-twice = dit staat er twee keer
    .cure = haal een van de twee regels weg
F02 = dit veld bestaat niet
    .cure = kijk of het goed gespeld is
F02-field = het veld '{ $field }' bestaat niet
    .cure = { $near ->
        [none] gebruik een van: { $known }
       *[other] bedoelt u '{ $near }'?
      }
F03 = er ontbreekt een veld
    .cure = zet het erbij
F03-field = het veld '{ $field }' ontbreekt
    .cure = zet een regel erbij die met { $key } begint; data/README.md zegt wat erin hoort
F04 = hier staat iets van de verkeerde soort
    .cure = kijk hoe hetzelfde veld in een ander bestand staat
F04-type = het veld '{ $field }' moet { $wanted ->
    [text] een tekst
    [boolean] true (ja) of false (nee)
    [plain] een tekst, een getal, true (ja) of false (nee)
    [whole-number] een heel getal van { $min } tot en met { $max }
    [number] een getal
    [day] een dag zonder aanhalingstekens
    [texts] een lijst van teksten
    [table] een groepje velden
   *[tables] een lijst van groepjes velden
  } zijn
    .cure = bijvoorbeeld: { $key } = { $example }
F04-empty = het veld '{ $field }' is leeg
    .cure = laat het veld weg als u het niet weet
F04-month = '{ $text }' is geen jaar of maand
    .cure = schrijf "2024" of "2024-03"
F05 = dit woord mag hier niet
    .cure = kijk welke woorden mogen
F05-value = '{ $value }' mag niet in het veld '{ $field }'
    .cure = { $near ->
        [none] gebruik een van: { $known }
       *[other] bedoelt u '{ $near }'?
      }
F05-language = de taal '{ $value }' is er niet
    .cure = { $near ->
        [none] gebruik een van: { $known }
       *[other] bedoelt u '{ $near }'?
      }
C01 = er ontbreekt een zin
    .cure = vul de zin aan
C01-language = er zijn geen zinnen in de taal '{ $language }'
    .cure = zet [text.{ $language }] erbij, met summary, join en say
C01-sentence = de zin '{ $key }' ontbreekt in de taal '{ $language }'
    .cure = zet { $key } = "…" onder [text.{ $language }]
C02 = er staat geen eerste stap in de taal '{ $language }', dus niemand kan meedoen
    .cure = zet join = "…" onder [text.{ $language }]: wie men belt of vraagt, of welke pagina
C03 = er staat niet waar dit gezien is, dus niemand kan het nakijken
    .cure = sources = ["https://…"]: de pagina's waarop u het zag, of wie u sprak
C04 = hier keek al meer dan { $days } dagen niemand naar; mensen lezen nu dat het niet zeker is
    .cure = zoek uit of het nog bestaat, en zet de dag van vandaag achter checked
C05 = het is gestopt, maar er staat niet sinds wanneer
    .cure = zet since = "2022" of "2022-03" onder [status]
C06-unknown = de lijst van plaatsen heeft geen '{ $name }'
    .cure = { $near ->
        [none] schrijf de gemeente of de plaats zoals die op een kaart staat
       *[other] bedoelt u '{ $near }'?
      }
C06-several = er zijn meer plaatsen die '{ $name }' heten
    .cure = schrijf welke: { $which }
C06-abroad = { $key } { $value } ligt buiten Nederland
    .cure = latitude is ongeveer 52 en longitude ongeveer 5: staan ze andersom?
C07 = '{ $address }' kan geen website zijn
    .cure = schrijf het zo: { $example }, zonder https:// en zonder spaties
C08 = '{ $number }' kan geen Nederlands telefoonnummer zijn
    .cure = { $near ->
        [none] cijfers en spaties, zoals { $example }
       *[other] schrijf het zo: { $near }
      }
C09 = wat mensen ook antwoorden, deze activiteit en '{ $twin }' krijgen altijd dezelfde punten
    .cure = zet in [for], [fits] of [reach] wat er anders is, of haal een van de twee weg
C10 = bij dit onderzoek staat geen jaar
    .cure = year = 2016; of year-unknown = true als geen bron het zegt
C11 = bij instead staat '{ $id }', en zo'n andere activiteit is er niet
    .cure = { $near ->
        [none] gebruik de naam van het bestand van een activiteit
       *[other] bedoelt u '{ $near }'?
      }
C12 = er is onderzoek, maar geen zin erover in de taal '{ $language }'
    .cure = zet evidence = "…" onder [text.{ $language }]: wat er gevonden is, in gewone woorden
C13 = er is geen enkele activiteit, dus er kan niets worden aangeraden
    .cure = zet er bestanden bij, één voor elke activiteit, zoals data/activities/oopoeh.toml
C14 = het is gestopt, en er staat niets voor in de plaats
    .cure = instead = ["…"]: het kenmerk van wat iemand nu kan doen
C15 = de lijst van werkzame elementen ontbreekt
    .cure = zet het bestand terug; het zegt welk element bij welke wens past
C16 = de naam van dit bestand, '{ $id }', kan geen kenmerk zijn
    .cure = geef het bestand een andere naam: kleine letters, cijfers en streepjes, hoogstens { $most }, zoals oopoeh.toml
C17 = '{ $id }' kan geen kenmerk van een folder zijn
    .cure = kleine letters, cijfers en streepjes, hoogstens 40, en elk kenmerk één keer
C18 = '{ $topic }' geldt voor een deel, en geen zin zegt wanneer
    .cure = zet { $topic } = "…" onder [text.nl.practical]
C19 = de zin over '{ $topic }' ontbreekt in de taal '{ $language }'
    .cure = zet { $topic } = "…" onder [text.{ $language }.practical]
C20 = een toevoeging heeft geen naam in de lijst van 2018, en deze noemt er een
    .cure = haal `source` weg, of `origin` als het wel in die lijst staat
C21 = { $day } moet nog komen, dus toen kan niemand gekeken hebben
    .cure = zet de dag erin waarop er echt gekeken of gebeld is
C22 = '{ $email }' kan geen e-mailadres zijn
    .cure = schrijf het zo: naam@voorbeeld.nl
C23 = hier staat '{ $tag }', code van een webpagina
    .cure = haal die code weg; alleen gewone woorden worden getoond
C24 = hier staat '{ $signs }'
    .cure = één punt is genoeg; uitroeptekens achter elkaar lezen als roepen
C25 = de zin die begint met '{ $begin }' heeft { $words } woorden
    .cure = maak er twee zinnen van; een goede zin heeft hoogstens 15 woorden
S03 = onder [text.{ $written }] staan zinnen die { $read ->
    [nl] Nederlands
    [en] Engels
   *[other] een andere taal
  } lijken
    .cure = zet de zinnen onder [text.{ $read }], of vertaal ze
F06 = dit bestand wordt niet gelezen: de naam moet eindigen op { $ending }
    .cure = geef het de naam { $name }; Windows laat het laatste stuk van een naam soms niet zien
F07 = de letters in dit bestand zijn niet in UTF-8 bewaard, maar in { $encoding }
    .cure = open het in Kladblok, kies Opslaan als, en kies bij Codering: UTF-8
D01 = de vragen ontbreken
    .cure = zet het bestand terug: zonder dat kan er niets worden gevraagd
D01-empty = er is geen enkele vraag
    .cure = begin met [[question]] en de id, fact en kind van een vraag
D02 = er zijn twee vragen met de naam '{ $id }'
    .cure = geef een van de twee een andere id
D03 = deze voorwaarde kan niet gelezen worden
    .cure = kijk hoe andere vragen ask_if schrijven; dialogs/README.md legt het uit
D04 = '{ $choice }' is geen keus bij deze vraag, of staat er twee keer
    .cure = kijk welke keuzes er mogen: data/README.md heeft de lijst
D05 = een vraag van de soort '{ $kind }' kan niet vragen naar '{ $fact }'
    .cure = schrijf: kind = "{ $wanted }"
D06 = '{ $fact }' wordt pas na deze vraag gevraagd
    .cure = zet deze vraag onder die waarin het gevraagd wordt
D07 = de oude naam '{ $id }' staat er twee keer
    .cure = een oude naam kan maar naar één vraag leiden, en niet naar een die nog zo heet
D08 = deze vraag heeft geen keuzes
    .cure = choices = ["…"], in de volgorde waarin ze getoond worden
D09 = de id '{ $id }' is te lang voor een knop
    .cure = hoogstens { $most } letters
D10-not = naar '{ $fact }' wordt niet apart toestemming gevraagd
    .cure = haal de regel 'sensitive' weg
D10-only = naar '{ $fact }' wordt alleen na toestemming gevraagd
    .cure = zet de regel erbij: sensitive = true
D11 = er staat niet waar dit gezien is, dus niemand kan het nakijken
    .cure = sources = ["https://…"]: de pagina's met het nummer
D12 = de nieuwste bron is van { $year }
    .cure = zoek een nieuwere bron, of haal deze instantie weg: een dood nummer doet kwaad
D13 = dit bestand heeft geen enkele instantie
    .cure = zet erbij: [[door]] met role, name, phone of page, checked en sources
D13-unreachable = niemand kan deze instantie bereiken: er is geen nummer en geen pagina
    .cure = zet erbij wat een bron laat zien, of haal de instantie weg
D14 = de lijst van plaatsen heeft geen gemeente '{ $name }'
    .cure = { $near ->
        [none] schrijf de gemeente zoals de derde kolom van data/places.tsv die heeft
       *[other] bedoelt u '{ $near }'? Van twee met dezelfde naam staat de provincie erbij
      }
D15 = een ander bestand heeft '{ $name }' al
    .cure = houd één bestand voor elke gemeente
D16 = de naam van dit bestand, '{ $id }', kan geen gemeente zijn
    .cure = geef het een andere naam: kleine letters, cijfers en streepjes, zoals den-haag.toml
D17 = de eerste stap noemt de rol '{ $role }', en die is er niet
    .cure = { $near ->
        [none] gebruik een van: { $known }
       *[other] bedoelt u '{ $near }'?
      }
D18 = de eerste stap noemt twee rollen, dus mensen zouden over twee instanties horen
    .cure = houd de eerste, en schrijf de andere in gewone woorden
D19 = de openingstijden ontbreken in de taal '{ $language }'
    .cure = { $language } = "…" bij hours, of laat de tijden weg
H01 = het bestand met de hulplijnen ontbreekt
    .cure = zet het terug: zonder dat kan niemand horen wie te bellen
H02 = er staat niet waar deze hulplijn gezien is, dus niemand kan het nakijken
    .cure = sources = ["https://…"]: de pagina's waarop u het nummer zag
H03 = '{ $name }' is al { $days } dagen door niemand nagekeken
    .cure = kijk op de eigen website of alles nog zo is, en zet de dag van vandaag achter checked
H04 = '{ $name }' is al { $days } dagen door niemand nagekeken
    .cure = kijk op de eigen website of alles nog zo is, en zet de dag van vandaag achter checked
H05 = er zijn twee hulplijnen '{ $id }'
    .cure = haal een van de twee weg, of geef die een andere id
H06 = de hulplijn '{ $id }' ontbreekt, en het programma noemt die
    .cure = zet een [[helpline]] erbij met id = "{ $id }"
R01 = er staat niet waar dit gezien is, dus niemand kan het nakijken
    .cure = sources = ["https://…"]: de pagina's waarop u het zag
R02 = de nieuwste bron is van { $year }
    .cure = zoek een nieuwere bron, of haal de verwijzing weg: een dood nummer doet kwaad
R03 = niemand kan dit bereiken: er is geen nummer, chat, pagina of hulplijn
    .cure = zet erbij wat een bron geeft, of local = true als elke plaats een eigen heeft
R04 = geen enkele situatie leidt naar deze verwijzing
    .cure = situations = ["debts"], of barriers: data/README.md heeft de lijsten
R05 = er is geen hulplijn '{ $id }' in data/helplines.toml
    .cure = { $near ->
        [none] gebruik de id van een hulplijn, of zet number, page en sources hier
       *[other] bedoelt u '{ $near }'?
      }
R06-language = er zijn geen zinnen in de taal '{ $language }'
    .cure = zet [text.{ $language }] erbij, met for_whom, summary, step en say
R06-sentence = de zin '{ $key }' ontbreekt in de taal '{ $language }'
    .cure = zet { $key } = "…" onder [text.{ $language }]
R07 = de naam van dit bestand, '{ $id }', kan geen kenmerk zijn
    .cure = geef het een andere naam: kleine letters, cijfers en streepjes, zoals geldfit.toml
R08 = '{ $key }' staat hier, en ook bij de hulplijn '{ $line }'
    .cure = haal '{ $key }' hier weg: het komt uit data/helplines.toml
S01 = de vraag '{ $id }' heeft geen Nederlandse woorden voor: { $missing }
    .cure = schrijf ze in { $file }{ $near ->
        [none] {""}
       *[other] ; heeft u het '{ $near }' genoemd?
      }
S02 = het programma zegt '{ $key }', en daar zijn geen Nederlandse woorden voor
    .cure = schrijf het in { $file }{ $near ->
        [none] {""}
       *[other] ; heeft u het '{ $near }' genoemd?
      }
T01 = deze zin kan niet gelezen worden
    .cure = een zin is  naam = woorden ; een tweede regel begint met spaties, en bij elke {"{"} hoort een {"}"}
T02 = er zijn twee zinnen met de naam '{ $id }'
    .cure = haal er een weg, of geef die een andere naam
T03 = de zin '{ $key }' ontbreekt in de taal '{ $language }'
    .cure = zet die erbij in dialogs/{ $language }/{ $file }
T04 = '{ $key }' is een vertaling van een zin die er in het Nederlands niet is
    .cure = haal die weg, of schrijf eerst de Nederlandse zin
T05 = in deze taal is er geen enkele zin
    .cure = zet er de .ftl-bestanden neer, één voor elk bestand van dialogs/nl/
T06 = '{ $key }' gebruikt ${ $name }, en de Nederlandse zin heeft dat niet
    .cure = gebruik dezelfde $namen als de Nederlandse zin
T07 = het Nederlands van '{ $key }' is veranderd sinds het vertaald werd; het was: { $old }
    .cure = vertaal het opnieuw, en zet het Nederlands van nu in de regel erboven: { $now }
T08 = deze vertaling kiest tussen andere vormen dan het Nederlands
    .cure = schrijf een vorm voor elke vorm van het Nederlands, onder dezelfde naam
T09 = er staat niet van welk Nederlands '{ $key }' vertaald is
    .cure = zet deze regel erboven: # nl{ $attribute }: { $now }
T10 = hier staat '{ $tag }', code van een webpagina
    .cure = haal die code weg; alleen gewone woorden worden getoond
T11 = in '{ $key }' staat '{ $signs }'
    .cure = één punt is genoeg; uitroeptekens achter elkaar lezen als roepen
T12 = in '{ $key }' heeft de zin die begint met '{ $begin }' { $words } woorden
    .cure = maak er twee zinnen van; een goede zin heeft hoogstens 15 woorden
W01 = de punten van de score ontbreken
    .cure = zet het bestand terug
W02 = een gewicht zonder reden
    .cure = why = "…": een getal zonder reden kan niemand beoordelen
P01 = de lijst van plaatsen ontbreekt
    .cure = zet het bestand terug, anders wordt geen plaats begrepen
P02 = deze regel heeft andere kolommen dan de tabel
    .cure = kijk hoe de regels erboven eruitzien; tussen twee vakjes staat één tab
P03 = dit is geen nummer van een plaats
    .cure = een heel getal, zoals 2747371
P04 = dit nummer staat er twee keer
    .cure = geef elke plaats een eigen nummer
P05 = deze provincie is er niet
    .cure = schrijf de provincie zoals de regels erboven
P06 = dit punt ligt niet in Nederland
    .cure = graden noord, dan graden oost: 52.0907, 5.1214
P07 = dit is geen aantal inwoners
    .cure = een heel getal zonder punten, of niets
P08 = een plaats zonder naam of zonder gemeente
    .cure = schrijf allebei
P09 = deze regel van namen klopt niet
    .cure = kijk hoe de regels erboven eruitzien
L01 = dit patroon kan niet gelezen worden
    .cure = dialogs/lexicon/README.md legt uit hoe een patroon eruitziet
L02 = twee antwoorden hebben dezelfde woorden
    .cure = laat de woorden bij een van de twee staan
L03 = een gezegde verbergt hier een alarm
    .cure = maak het gezegde langer of nauwkeuriger
L04 = deze groep woorden is er niet
    .cure = kijk hoe de groep heet
L05 = dit feit of deze waarde is er niet
    .cure = data/README.md heeft de lijst
L06 = deze groep woorden staat er twee keer
    .cure = zet de woorden bij elkaar
L07 = deze groepen verwijzen in een kring naar elkaar
    .cure = haal een van de verwijzingen weg
L08 = dit voorbeeld moet een alarm geven, en doet dat niet
    .cure = maak het patroon ruimer
L09 = dit voorbeeld mag geen alarm geven, en doet dat wel
    .cure = maak het patroon nauwkeuriger
L10 = het woordenboek van de bot ontbreekt
    .cure = zet de bestanden terug, anders wordt niets begrepen
L11 = deze spelling staat er twee keer
    .cure = laat een van de twee staan
L12 = deze woorden leiden naar twee feiten die niet samengaan
    .cure = laat een van de twee staan
L13 = dit bestand met gewichten kan niet gelezen worden
    .cure = maak het opnieuw met aanspraak learn
L14 = dit voorbeeld wordt niet herkend
    .cure = maak het patroon ruimer
L15 = dit voorbeeld wordt herkend, en mag dat niet
    .cure = maak het patroon nauwkeuriger
M01 = een bestand met gewichten ontbreekt
    .cure = maak het opnieuw met aanspraak learn
M02 = dit bestand heeft geen gewichten
    .cure = maak het opnieuw met aanspraak learn
M03 = dit bestand met gewichten is afgebroken
    .cure = maak het opnieuw met aanspraak learn
M04 = dit bestand met gewichten is daarna veranderd
    .cure = maak het opnieuw met aanspraak learn
M05 = het bestand met gewichten en zijn beschrijving horen niet bij elkaar
    .cure = maak ze opnieuw met aanspraak learn
M06 = de gewichten zijn van andere voorbeelden dan er nu zijn
    .cure = maak ze opnieuw met aanspraak learn
E01 = deze tabel heeft andere kolommen
    .cure = kijk welke kolommen er horen: training/crisis/DATA_CARD.md
E02 = deze regel heeft te veel of te weinig vakjes
    .cure = één tab tussen twee vakjes, geen tab in een tekst
E03 = dit woord vooraan is er niet
    .cure = kijk welke er zijn
E04 = dit is geen code van een taal
    .cure = twee kleine letters: nl, en
E05 = dit vakje is leeg
    .cure = vul het in
E06 = dit is geen dag
    .cure = bijvoorbeeld 2026-11-23
E07 = deze regel staat er twee keer
    .cure = laat een van de twee staan
E08 = deze regel staat er ook, met iets anders vooraan
    .cure = kies een van de twee
E09 = de tabel is leeg
    .cure = zet er regels in
E10 = van een soort zijn er te weinig regels
    .cure = zet er voorbeelden bij
E11 = de letters in deze tabel zijn niet in UTF-8 bewaard
    .cure = bewaar de tabel opnieuw als UTF-8

# De websites (check --links).
links-asked = { $asked } van { $all }: { $address }
K01 = deze website is weg
    .cure = zoek de nieuwe website, of haal deze weg
K01-gone = { $address } is weg: de website zegt dat de pagina er niet is ({ $status })
    .cure = zoek de pagina op de website, of haal het adres weg
K01-host = { $address } bestaat niet, of is niet te bereiken
    .cure = kijk zelf; bestaat het echt niet meer, zoek dan het nieuwe adres of haal dit weg
K02 = { $address } is verhuisd naar { $to }
    .cure = kijk of dat nog over hetzelfde gaat, en zet dan het nieuwe adres in het bestand
K03 = van deze website kwam geen duidelijk antwoord
    .cure = kijk zelf of de pagina er nog is
K03-status = { $address } laat een programma niet zien of de pagina er is ({ $status })
    .cure = kijk zelf of de pagina er nog is
K03-silent = { $address } gaf geen antwoord
    .cure = kijk zelf, of probeer het later nog eens
K03-circle = { $address } stuurt steeds verder en komt nergens uit
    .cure = kijk zelf of de pagina er nog is
