# What is wrong in a sheet or a file, and what to do about it. Editors read this, not the people who talk with the bot.
# The name of a message is its code; .cure is what to do.

# Een fout in een blad.
# nl: rij $row [none] "" [other] , kolom '$column' : $cause " "wat u doet: $cure
sheet-fault = row { $row }{ $column ->
    [none] {""}
   *[other] , column '{ $column }'
  }: { $cause }
    {"    "}help: { $cure }

# nl: dit is geen blad met rijen en kolommen
# nl.cure: open uw lijst in Excel of LibreOffice, en bewaar die als Excel-werkmap (.xlsx)
sheet-no-sheet = this is no sheet with rows and columns
    .cure = open your list in a spreadsheet program, and save it as a workbook (.xlsx)
# nl: dit blad gaat niet open
# nl.cure: open het in Excel of LibreOffice, en bewaar het opnieuw als Excel-werkmap (.xlsx)
sheet-unreadable = this sheet cannot be opened
    .cure = open it in a spreadsheet program, and save it again as a workbook (.xlsx)
# nl: er zit een wachtwoord op dit blad
# nl.cure: open het in Excel, haal het wachtwoord weg, en bewaar het opnieuw
sheet-locked = this sheet has a password
    .cure = open it, take the password off, and save it again
# nl: er staat geen enkele activiteit onder de kopjes
# nl.cure: schrijf één activiteit op elke regel
sheet-no-rows = there is no row under the heading
    .cure = write one row for each activity
# nl: deze kolom ken ik niet, en lees ik niet
# nl.cure: [none] haal de kolom weg, of gebruik een van deze kopjes: $known [other] bedoelt u '$near'? Verander dan het kopje
sheet-column-unknown = there is no such column, and it is not read
    .cure = { $near ->
        [none] take the column out, or use one of: { $known }
       *[other] did you mean '{ $near }'?
      }
# nl: deze kolom ontbreekt, zodat geen enkele rij gelezen kan worden
# nl.cure: zet dit kopje erbij, en vul de kolom in
sheet-column-missing = the column is missing, so no row can be read
    .cure = add it to the heading, and fill it in
# nl: dit kopje staat er twee keer; alleen de eerste kolom telt
# nl.cure: haal een van de twee weg, of geef die een ander kopje
sheet-column-twice = the column stands there twice; only the first one counts
    .cure = remove one of them, or give it another heading
# nl: dit is het voorbeeld; dat telt niet mee
# nl.cure: u mag deze rij laten staan of weghalen
sheet-example = this is the example, which is not taken in
    .cure = the row may stay or go
# nl: dit vakje is leeg
# nl.cure: [id] kleine letters, cijfers en streepjes, zoals wandelen-in-het-park [name] vul de naam in, zoals de lezer die moet zien [kinds] kies een woord uit de lijst, zoals 'samen in een groep' [elements] kies een of meer woorden uit de lijst, zoals 'mensen ontmoeten' [checked] vul de dag in waarop u keek of belde, zoals 1 mrt 2026 [source] vul in waar u het zag of wie u sprak [summary] vul in wat het is en voor wie, in een of twee zinnen [join] vul de ene eerste stap in: wie bellen, of waar binnenlopen [say] vul in wat iemand aan de telefoon of bij de deur kan zeggen [other] vul het in
sheet-empty = the cell is empty
    .cure = { $column ->
        [id] small letters, digits and hyphens, such as wandelen-in-het-park
        [name] its name, as a resident should see it
        [kinds] one or more of: meeting, one-on-one, course
        [elements] one or more of the seven working elements
        [checked] the day somebody last looked, such as 2026-11-23
        [source] the page on which you saw that it is there
        [summary] what it is and for whom, in one or two sentences
        [join] the one first step: whom to phone or ask, or which page
        [say] what somebody can say on the phone or at the door
       *[other] fill it in
      }
# nl: deze rij heeft meer vakjes dan er kopjes zijn
# nl.cure: kijk of er een ; te veel in een tekst staat, of haal het laatste vakje weg
sheet-too-many-cells = the row has more cells than the heading has columns
    .cure = put a text that holds the sign between cells in "quotes"
# nl: '$id' kan geen kenmerk zijn
# nl.cure: gebruik kleine letters, cijfers en streepjes (hoogstens 48 tekens), zoals wandelen-in-het-park
sheet-no-id = '{ $id }' cannot be an id
    .cure = small letters, digits and hyphens (at most 48), such as wandelen-in-het-park
# nl: rij $first is dezelfde activiteit: '$id'
# nl.cure: haal een van de twee rijen weg, of geef die een andere naam
sheet-id-twice = row { $first } has the id '{ $id }' as well
    .cure = remove one of the two, or give it another name or id
# nl: het woord '$value' ken ik niet in deze kolom
# nl.cure: [none] gebruik een van deze woorden: $known [other] bedoelt u '$near'? U kunt kiezen uit: $known
sheet-unknown-value = '{ $value }' is no value of this column
    .cure = { $near ->
        [none] use one of: { $known }
       *[other] did you mean '{ $near }'? There is: { $known }
      }
# nl: hier staat '$text': een formule ging mis
# nl.cure: typ in dit vakje zelf wat er moet staan
sheet-formula-error = '{ $text }' stands here: a formula went wrong
    .cure = type what should stand in this cell
# nl: '$text' is geen leeftijd
# nl.cure: schrijf één getal, zoals 55; of laat het leeg
sheet-no-age = '{ $text }' is no age
    .cure = a whole number, such as 55; or leave it empty
# nl: er staat niet waar het is
# nl.cure: schrijf de gemeente; of kies een woord in de kolom over waar het te vinden is
sheet-nowhere = nothing says where it is
    .cure = write where it is; or under 'how': national, online …
# nl: er is geen plaats '$name'
# nl.cure: [none] schrijf de gemeente of de plaats zoals die op een kaart staat [other] bedoelt u '$near'?
sheet-no-place = there is no place '{ $name }'
    .cure = { $near ->
        [none] write the municipality or place as it is officially written
       *[other] did you mean '{ $near }'?
      }
# nl: er zijn meer plaatsen die '$name' heten
# nl.cure: schrijf welke: $which
sheet-several-places = there are several places '{ $name }'
    .cure = write which: { $which }
# nl: '$text' is geen jaar of maand
# nl.cure: schrijf 2024 of 2024-03
sheet-no-month = '{ $text }' is no month
    .cure = write 2024 or 2024-03
# nl: het is gestopt, maar er staat niet sinds wanneer
# nl.cure: schrijf het jaar of de maand, zoals 2024 of 2024-03
sheet-since-when = it stopped, but nothing says since when
    .cure = write 2024 or 2024-03
# nl: '$text' is geen dag
# nl.cure: schrijf het zo: 1 mrt 2026
sheet-no-day = '{ $text }' is no day
    .cure = write it like 2026-11-23
# nl: '$text' kan twee dagen zijn: $one of $other
# nl.cure: schrijf de maand met letters, zoals 1 mrt 2026
sheet-day-either = '{ $text }' can be two days: { $one } or { $other }
    .cure = write it like 2026-11-23
# nl: in '$text' staat het jaar niet voluit
# nl.cure: schrijf alle vier de cijfers van het jaar, zoals 1 mrt 2026
sheet-day-short-year = '{ $text }' does not say the whole year
    .cure = write it like 2026-11-23
# nl: $day moet nog komen, dus toen kan niemand gekeken hebben
# nl.cure: vul de dag in waarop u echt keek of belde
sheet-day-to-come = { $day } is still to come, so nobody can have looked on that day
    .cure = write the day on which somebody really looked
# nl: '$text' kan geen website zijn
# nl.cure: schrijf het zo: voorbeeld.nl, zonder spaties
sheet-no-website = '{ $text }' cannot be a website
    .cure = write it like oopoeh.nl, without spaces
# nl: '$text' kan geen e-mailadres zijn
# nl.cure: schrijf het zo: naam@voorbeeld.nl
sheet-no-email = '{ $text }' cannot be an e-mail address
    .cure = write it like name@example.org
# nl: '$text' kan geen Nederlands telefoonnummer zijn
# nl.cure: schrijf één nummer van tien cijfers, zoals 038 123 45 67; of een 0800- of 0900-nummer
sheet-no-phone = '{ $text }' cannot be a Dutch telephone number
    .cure = one number of ten digits, such as 038 123 45 67; or one that begins with 0800 or 0900
# nl: er staat 'deels', maar niet voor wie of wanneer
# nl.cure: zet er een zin achter, zoals: deels: alleen op dinsdag.
sheet-partly = it says 'partly', and not for whom or when
    .cure = write a sentence behind it, such as: partly: Only on Tuesdays.
# nl: een deel van het Engels is ingevuld, en dit niet
# nl.cure: vul alle drie de Engelse vakjes in, of laat ze alle drie leeg
sheet-english-in-part = a part of the English is filled in, and this is not
    .cure = fill in all three English cells, or leave all three empty
# nl: het bestand van deze activiteit kan niet gelezen worden
# nl.cure: laat het nakijken met aanspraak check, of haal het bestand weg
sheet-file-unreadable = the file of this activity cannot be read
    .cure = look at it with aanspraak check, or remove it

# Wat het inlezen vertelt.
# nl: $file: nieuw: $name
import-new = { $file }: new: { $name }
# nl: $file: veranderd: $name
import-changed = { $file }: changed: { $name }
# nl: $file: al goed: $name
import-same = { $file }: the same: { $name }
# nl: $field: [added] erbij: "$to" [removed] eruit: "$from" [other] "$from" wordt "$to"
import-change = { $field }: { $kind ->
    [added] added: "{ $to }"
    [removed] removed: "{ $from }"
   *[other] "{ $from }" becomes "{ $to }"
  }
# nl: let op, $field: in het bestand staat "$hand", in het blad "$sheet". [hand] Wat in het bestand staat, blijft. [other] Wat in het blad staat, komt ervoor in de plaats.
import-conflict = note, { $field }: the file has "{ $hand }", the sheet has "{ $sheet }". { $winner ->
    [hand] What the file has stays.
   *[other] What the sheet has takes its place.
  }
# nl: (niets)
import-empty = (nothing)
# nl: $file staat niet meer in het blad; het bestand blijft zoals het is
import-gone = { $file } is not in the sheet any more; the file stays as it is
# nl: $new nieuw, $changed veranderd, $same al goed, in $folder
import-done = { $new } new, { $changed } changed, { $same } the same, in { $folder }
# nl: Zo zou het worden: $new nieuw, $changed veranderd, $same al goed, in $folder. Er is niets geschreven.
import-dry = So it would be: { $new } new, { $changed } changed, { $same } the same, in { $folder }. Nothing was written.
# nl: [one] 1 fout: die rij is nog niet ingelezen. Verbeter het blad en lees het opnieuw in. [other] $faults fouten: die rijen zijn nog niet ingelezen. Verbeter het blad en lees het opnieuw in.
import-faults = { $faults ->
    [one] 1 fault: that row is not taken in yet. Mend the sheet and import it again.
   *[other] { $faults } faults: those rows are not taken in yet. Mend the sheet and import it again.
  }
# nl: $file is gemaakt. Open het met Excel of LibreOffice.
template-done = { $file } is made. Open it with a spreadsheet program.
# nl: $file is er al, en blijft zoals het is
# nl.cure: kies een andere naam met --out
template-there = { $file } is there already, and stays as it is
    .cure = choose another name with --out

# Een melding van aanspraak check, en wat er onderaan staat.
# nl: $place: [warning] waarschuwing [error] fout $code: $cause " "wat u doet: $cure
diagnostic = { $place }: { $severity ->
    [warning] warning
   *[error] error
  } { $code }: { $cause }
    {"    "}help: { $cure }
# nl: $activities activiteiten, $questions vragen, $helplines hulplijnen, $referrals verwijzingen: [one] 1 fout [other] $errors fouten , [one] 1 waarschuwing [other] $warnings waarschuwingen
check-sum = { $activities } activities, { $questions } questions, { $helplines } helplines, { $referrals } referrals: { $errors ->
    [one] { $errors } errors
   *[other] { $errors } errors
  }, { $warnings ->
    [one] { $warnings } warnings
   *[other] { $warnings } warnings
  }

# nl: [one] er is 1 fout in de inhoud; verbeter die, en doe dan 'aanspraak check' [other] er zijn $errors fouten in de inhoud; verbeter ze, en doe dan 'aanspraak check'
content-errors = { $errors ->
    [one] there is 1 error in the content; mend them, then run 'aanspraak check'
   *[other] there are { $errors } errors in the content; mend them, then run 'aanspraak check'
  }
# nl: $file is er niet, of kan niet gelezen worden
# nl.cure: kijk of de naam klopt, en of u in de goede map bent
sheet-not-there = { $file } is not there, or cannot be read
    .cure = look whether the name is right, and whether you are in the right folder

# De codes van aanspraak check.

# nl: deze regel kan niet gelezen worden
# nl.cure: kijk op deze regel en die erboven: een tekst staat tussen "aanhalingstekens", een lijst tussen [haken], en achter elk woord vooraan komt een =
F01 = this is not TOML
    .cure = a text stands between "quotes", a list between [brackets], one field a line
# nl: dit staat er twee keer
# nl.cure: haal een van de twee regels weg
F01-twice = this is not TOML: it stands there twice
    .cure = remove one of the two
# nl: dit veld bestaat niet
# nl.cure: kijk of het goed gespeld is
F02 = there is no such field
    .cure = look how it is spelt
# nl: het veld '$field' bestaat niet
# nl.cure: [none] gebruik een van: $known [other] bedoelt u '$near'?
F02-field = there is no field '{ $field }'
    .cure = { $near ->
        [none] use one of: { $known }
       *[other] did you mean '{ $near }'?
      }
# nl: er ontbreekt een veld
# nl.cure: zet het erbij
F03 = a field is missing
    .cure = add it
# nl: het veld '$field' ontbreekt
# nl.cure: zet een regel erbij die met $key begint; data/README.md zegt wat erin hoort
F03-field = the field '{ $field }' is missing
    .cure = add it
# nl: hier staat iets van de verkeerde soort
# nl.cure: kijk hoe hetzelfde veld in een ander bestand staat
F04 = this is of the wrong type
    .cure = see how another file has it
# nl: het veld '$field' moet [text] een tekst [boolean] true (ja) of false (nee) [plain] een tekst, een getal, true (ja) of false (nee) [whole-number] een heel getal van $min tot en met $max [number] een getal [day] een dag zonder aanhalingstekens [texts] een lijst van teksten [table] een groepje velden [tables] een lijst van groepjes velden zijn
# nl.cure: bijvoorbeeld: $key = $example
F04-type = the field '{ $field }' must be { $wanted ->
    [text] a text
    [boolean] true or false
    [plain] a text, a number, true or false
    [whole-number] a whole number from { $min } to { $max }
    [number] a number
    [day] a day without quotes
    [texts] a list of texts
    [table] a table
   *[tables] a list of tables
  }
    .cure = for example: { $key } = { $example }
# nl: het veld '$field' is leeg
# nl.cure: laat het veld weg als u het niet weet
F04-empty = the field '{ $field }' is empty
    .cure = leave the field out when it is not known
# nl: '$text' is geen jaar of maand
# nl.cure: schrijf "2024" of "2024-03"
F04-month = '{ $text }' is no year or month
    .cure = write "2024" or "2024-03"
# nl: dit woord mag hier niet
# nl.cure: kijk welke woorden mogen
F05 = this is no value of the field
    .cure = see which values there are
# nl: '$value' mag niet in het veld '$field'
# nl.cure: [none] gebruik een van: $known [other] bedoelt u '$near'?
F05-value = '{ $value }' is no value of the field '{ $field }'
    .cure = { $near ->
        [none] use one of: { $known }
       *[other] did you mean '{ $near }'?
      }
# nl: de taal '$value' is er niet
# nl.cure: [none] gebruik een van: $known [other] bedoelt u '$near'?
F05-language = there is no language '{ $value }'
    .cure = { $near ->
        [none] use one of: { $known }
       *[other] did you mean '{ $near }'?
      }
# nl: er ontbreekt een zin
# nl.cure: vul de zin aan
C01 = a sentence is missing
    .cure = add it
# nl: er zijn geen zinnen in de taal '$language'
# nl.cure: zet [text.$language] erbij, met summary, join en say
C01-language = there are no sentences in the language '{ $language }'
    .cure = add [text.{ $language }] with summary, join and say
# nl: de zin '$key' ontbreekt in de taal '$language'
# nl.cure: zet $key = "…" onder [text.$language]
C01-sentence = the sentence '{ $key }' is missing in the language '{ $language }'
    .cure = { $key } = "…" under [text.{ $language }]
# nl: er staat geen eerste stap in de taal '$language', dus niemand kan meedoen
# nl.cure: zet join = "…" onder [text.$language]: wie men belt of vraagt, of welke pagina
C02 = it says no first step in the language '{ $language }', so nobody can join
    .cure = join = "…" under [text.{ $language }]: whom to phone or ask, or which page
# nl: er staat niet waar dit gezien is, dus niemand kan het nakijken
# nl.cure: sources = ["https://…"]: de pagina's waarop u het zag, of wie u sprak
C03 = the status names no source, so nobody can check it again
    .cure = sources = ["https://…"]: the pages on which you saw it
# nl: hier keek al meer dan $days dagen niemand naar; mensen lezen nu dat het niet zeker is
# nl.cure: zoek uit of het nog bestaat, en zet de dag van vandaag achter checked
C04 = nobody looked at this for more than { $days } days, so people are told that it is not sure
    .cure = find out whether it still exists, and put today's date under checked
# nl: het is gestopt, maar er staat niet sinds wanneer
# nl.cure: zet since = "2022" of "2022-03" onder [status]
C05 = it stopped, but nothing says since when
    .cure = since = "2022" or "2022-03" under [status]
# nl: de lijst van plaatsen heeft geen '$name'
# nl.cure: [none] schrijf de gemeente of de plaats zoals die op een kaart staat [other] bedoelt u '$near'?
C06-unknown = the gazetteer has no place '{ $name }'
    .cure = { $near ->
        [none] write the municipality or place as data/places.tsv has it
       *[other] did you mean '{ $near }'?
      }
# nl: er zijn meer plaatsen die '$name' heten
# nl.cure: schrijf welke: $which
C06-several = there are several places '{ $name }'
    .cure = write which: { $which }
# nl: $key $value ligt buiten Nederland
# nl.cure: latitude is ongeveer 52 en longitude ongeveer 5: staan ze andersom?
C06-abroad = { $key } { $value } lies outside of the Netherlands
    .cure = latitude is about 52 and longitude about 5: are they the other way round?
# nl: '$address' kan geen website zijn
# nl.cure: schrijf het zo: $example, zonder https:// en zonder spaties
C07 = '{ $address }' cannot be a website
    .cure = write it like { $example }, without https:// and without spaces
# nl: '$number' kan geen Nederlands telefoonnummer zijn
# nl.cure: [none] cijfers en spaties, zoals $example [other] schrijf het zo: $near
C08 = '{ $number }' cannot be a telephone number
    .cure = { $near ->
        [none] digits and spaces, such as { $example }
       *[other] write it like this: { $near }
      }
# nl: wat mensen ook antwoorden, deze activiteit en '$twin' krijgen altijd dezelfde punten
# nl.cure: zet in [for], [fits] of [reach] wat er anders is, of haal een van de twee weg
C09 = whatever people answer, this and '{ $twin }' come out the same
    .cure = say in [for], [fits] or [reach] what is different, or remove one of the two
# nl: bij dit onderzoek staat geen jaar
# nl.cure: year = 2016; of year-unknown = true als geen bron het zegt
C10 = this evidence has no year
    .cure = year = 2016; or year-unknown = true where no source says it
# nl: bij instead staat '$id', en zo'n andere activiteit is er niet
# nl.cure: [none] gebruik de naam van het bestand van een activiteit [other] bedoelt u '$near'?
C11 = 'instead' names '{ $id }', and there is no such other activity
    .cure = { $near ->
        [none] use the id of an activity
       *[other] did you mean '{ $near }'?
      }
# nl: er is onderzoek, maar geen zin erover in de taal '$language'
# nl.cure: zet evidence = "…" onder [text.$language]: wat er gevonden is, in gewone woorden
C12 = there is evidence, but no sentence about it in the language '{ $language }'
    .cure = evidence = "…" under [text.{ $language }]: what was found, in plain words
# nl: er is geen enkele activiteit, dus er kan niets worden aangeraden
# nl.cure: zet er bestanden bij, één voor elke activiteit, zoals data/activities/oopoeh.toml
C13 = there is no activity at all, so nothing can be suggested
    .cure = add files, one for each activity, such as data/activities/oopoeh.toml
# nl: het is gestopt, en er staat niets voor in de plaats
# nl.cure: instead = ["…"]: het kenmerk van wat iemand nu kan doen
C14 = it stopped, and nothing is named instead
    .cure = instead = ["…"]: the id of what somebody can do now
# nl: de lijst van werkzame elementen ontbreekt
# nl.cure: zet het bestand terug; het zegt welk element bij welke wens past
C15 = the table of working elements is missing
    .cure = put the file back; it says which element answers which wish
# nl: de naam van dit bestand, '$id', kan geen kenmerk zijn
# nl.cure: geef het bestand een andere naam: kleine letters, cijfers en streepjes, hoogstens $most, zoals oopoeh.toml
C16 = the file's name '{ $id }' cannot be the id of an activity
    .cure = rename the file: small letters, digits and hyphens, at most { $most }, such as oopoeh.toml
# nl: '$id' kan geen kenmerk van een folder zijn
# nl.cure: kleine letters, cijfers en streepjes, hoogstens 40, en elk kenmerk één keer
C17 = '{ $id }' cannot be the id of a flyer
    .cure = small letters, digits and hyphens, at most 40, and each id once
# nl: '$topic' geldt voor een deel, en geen zin zegt wanneer
# nl.cure: zet $topic = "…" onder [text.nl.practical]
C18 = '{ $topic }' holds in part, and no sentence says when
    .cure = { $topic } = "…" under [text.nl.practical] and the other languages
# nl: de zin over '$topic' ontbreekt in de taal '$language'
# nl.cure: zet $topic = "…" onder [text.$language.practical]
C19 = the sentence about '{ $topic }' is missing in the language '{ $language }'
    .cure = { $topic } = "…" under [text.{ $language }.practical]
# nl: een toevoeging heeft geen naam in de lijst van 2018, en deze noemt er een
# nl.cure: haal `source` weg, of `origin` als het wel in die lijst staat
C20 = an addition has no name in the source list, and this one names it
    .cure = take `source` out, or `origin` where the source list has it
# nl: $day moet nog komen, dus toen kan niemand gekeken hebben
# nl.cure: zet de dag erin waarop er echt gekeken of gebeld is
C21 = { $day } is still to come, so nobody can have looked on that day
    .cure = write the day on which somebody really looked
# nl: '$email' kan geen e-mailadres zijn
# nl.cure: schrijf het zo: naam@voorbeeld.nl
C22 = '{ $email }' cannot be an e-mail address
    .cure = write it like name@example.org
# nl: hier staat '$tag', code van een webpagina
# nl.cure: haal die code weg; alleen gewone woorden worden getoond
C23 = '{ $tag }' stands here, code of a web page
    .cure = take that code out; only plain words are shown
# nl: hier staat '$signs'
# nl.cure: één punt is genoeg; uitroeptekens achter elkaar lezen als roepen
C24 = '{ $signs }' stands here
    .cure = one point is enough; exclamation marks in a row read as shouting
# nl: de zin die begint met '$begin' heeft $words woorden
# nl.cure: maak er twee zinnen van; een goede zin heeft hoogstens 15 woorden
C25 = the sentence that begins with '{ $begin }' has { $words } words
    .cure = make two sentences of it; a good one has at most 15 words
# nl: onder [text.$written] staan zinnen die [nl] Nederlands [en] Engels [other] een andere taal lijken
# nl.cure: zet de zinnen onder [text.$read], of vertaal ze
S03 = the sentences under [text.{ $written }] seem to be { $read ->
    [nl] Dutch
    [en] English
   *[other] another language
  }
    .cure = put them under [text.{ $read }], or translate them
# nl: dit bestand wordt niet gelezen: de naam moet eindigen op $ending
# nl.cure: geef het de naam $name; Windows laat het laatste stuk van een naam soms niet zien
F06 = this file is not read: its name must end in { $ending }
    .cure = rename it to { $name }; Windows may hide the end of a name
# nl: de letters in dit bestand zijn niet in UTF-8 bewaard, maar in $encoding
# nl.cure: open het in Kladblok, kies Opslaan als, en kies bij Codering: UTF-8
F07 = the letters of this file are not in UTF-8, but in { $encoding }
    .cure = open it in a text editor, and save it as UTF-8
# nl: de vragen ontbreken
# nl.cure: zet het bestand terug: zonder dat kan er niets worden gevraagd
D01 = the interview is missing
    .cure = put the file back: without it nothing can be asked
# nl: er is geen enkele vraag
# nl.cure: begin met [[question]] en de id, fact en kind van een vraag
D01-empty = there is no question
    .cure = begin with [[question]] and its id, fact and kind
# nl: er zijn twee vragen met de naam '$id'
# nl.cure: geef een van de twee een andere id
D02 = there are two questions '{ $id }'
    .cure = give one of them another id
# nl: deze voorwaarde kan niet gelezen worden
# nl.cure: kijk hoe andere vragen ask_if schrijven; dialogs/README.md legt het uit
D03 = this condition cannot be read
    .cure = see how other questions write ask_if
# nl: '$choice' is geen keus bij deze vraag, of staat er twee keer
# nl.cure: kijk welke keuzes er mogen: data/README.md heeft de lijst
D04 = '{ $choice }' is no choice of this question, or stands in it twice
    .cure = see which choices there are
# nl: een vraag van de soort '$kind' kan niet vragen naar '$fact'
# nl.cure: schrijf: kind = "$wanted"
D05 = a question of kind '{ $kind }' cannot tell '{ $fact }'
    .cure = kind = "{ $wanted }"
# nl: '$fact' wordt pas na deze vraag gevraagd
# nl.cure: zet deze vraag onder die waarin het gevraagd wordt
D06 = '{ $fact }' is only asked after this question
    .cure = put this question below the one that asks it
# nl: de oude naam '$id' staat er twee keer
# nl.cure: een oude naam kan maar naar één vraag leiden, en niet naar een die nog zo heet
D07 = the old id '{ $id }' is used twice
    .cure = an old id can lead to one question only, and to none that still has it
# nl: deze vraag heeft geen keuzes
# nl.cure: choices = ["…"], in de volgorde waarin ze getoond worden
D08 = a question without choices
    .cure = choices = ["…"], in the order in which they are shown
# nl: de id '$id' is te lang voor een knop
# nl.cure: hoogstens $most letters
D09 = the id '{ $id }' is too long for a button
    .cure = at most { $most } letters
# nl: naar '$fact' wordt niet apart toestemming gevraagd
# nl.cure: haal de regel 'sensitive' weg
D10-not = '{ $fact }' is not asked after consent
    .cure = take the line 'sensitive' away
# nl: naar '$fact' wordt alleen na toestemming gevraagd
# nl.cure: zet de regel erbij: sensitive = true
D10-only = '{ $fact }' is only asked after consent
    .cure = add the line: sensitive = true
# nl: er staat niet waar dit gezien is, dus niemand kan het nakijken
# nl.cure: sources = ["https://…"]: de pagina's met het nummer
D11 = this door names no source, so nobody can check it again
    .cure = sources = ["https://…"]: the pages that show its number and page
# nl: de nieuwste bron is van $year
# nl.cure: zoek een nieuwere bron, of haal deze instantie weg: een dood nummer doet kwaad
D12 = its newest source is of { $year }
    .cure = find a newer source, or remove the door: a dead number does harm
# nl: dit bestand heeft geen enkele instantie
# nl.cure: zet erbij: [[door]] met role, name, phone of page, checked en sources
D13 = this file has no door
    .cure = [[door]] with role, name, phone or page, checked and sources
# nl: niemand kan deze instantie bereiken: er is geen nummer en geen pagina
# nl.cure: zet erbij wat een bron laat zien, of haal de instantie weg
D13-unreachable = nobody can reach this body: it has no phone and no page
    .cure = add what a source shows, or remove the door
# nl: de lijst van plaatsen heeft geen gemeente '$name'
# nl.cure: [none] schrijf de gemeente zoals de derde kolom van data/places.tsv die heeft [other] bedoelt u '$near'? Van twee met dezelfde naam staat de provincie erbij
D14 = the gazetteer has no municipality '{ $name }'
    .cure = { $near ->
        [none] write the municipality as the third column of data/places.tsv has it
       *[other] did you mean '{ $near }'? Two of one name carry their province
      }
# nl: een ander bestand heeft '$name' al
# nl.cure: houd één bestand voor elke gemeente
D15 = another file has the doors of '{ $name }' already
    .cure = keep one file for each municipality
# nl: de naam van dit bestand, '$id', kan geen gemeente zijn
# nl.cure: geef het een andere naam: kleine letters, cijfers en streepjes, zoals den-haag.toml
D16 = the file's name '{ $id }' cannot be the name of a municipality
    .cure = rename the file: small letters, digits and hyphens, such as den-haag.toml
# nl: de eerste stap noemt de rol '$role', en die is er niet
# nl.cure: [none] gebruik een van: $known [other] bedoelt u '$near'?
D17 = the first step names the role '{ $role }', and there is none
    .cure = { $near ->
        [none] use one of: { $known }
       *[other] did you mean '{ $near }'?
      }
# nl: de eerste stap noemt twee rollen, dus mensen zouden over twee instanties horen
# nl.cure: houd de eerste, en schrijf de andere in gewone woorden
D18 = the first step names two roles, so people would hear of two doors
    .cure = keep the first, and write the other in plain words
# nl: de openingstijden ontbreken in de taal '$language'
# nl.cure: $language = "…" bij hours, of laat de tijden weg
D19 = the hours are missing in the language '{ $language }'
    .cure = { $language } = "…" in hours, or leave the hours out
# nl: het bestand met de hulplijnen ontbreekt
# nl.cure: zet het terug: zonder dat kan niemand horen wie te bellen
H01 = the file with the helplines is missing
    .cure = put the file back: without it nobody can be told whom to call
# nl: er staat niet waar deze hulplijn gezien is, dus niemand kan het nakijken
# nl.cure: sources = ["https://…"]: de pagina's waarop u het nummer zag
H02 = this helpline names no source, so nobody can check it again
    .cure = sources = ["https://…"]: the pages on which you saw the number
# nl: '$name' is al $days dagen door niemand nagekeken
# nl.cure: kijk op de eigen website of alles nog zo is, en zet de dag van vandaag achter checked
H03 = nobody checked '{ $name }' for { $days } days
    .cure = look at its own website whether all is still so, and put today's date under checked
# nl: '$name' is al $days dagen door niemand nagekeken
# nl.cure: kijk op de eigen website of alles nog zo is, en zet de dag van vandaag achter checked
H04 = nobody checked '{ $name }' for { $days } days
    .cure = look at its own website whether all is still so, and put today's date under checked
# nl: er zijn twee hulplijnen '$id'
# nl.cure: haal een van de twee weg, of geef die een andere id
H05 = there are two helplines '{ $id }'
    .cure = remove one of them, or give it another id
# nl: de hulplijn '$id' ontbreekt, en het programma noemt die
# nl.cure: zet een [[helpline]] erbij met id = "$id"
H06 = the helpline '{ $id }' is missing, and the program names it
    .cure = add a [[helpline]] with id = "{ $id }"
# nl: er staat niet waar dit gezien is, dus niemand kan het nakijken
# nl.cure: sources = ["https://…"]: de pagina's waarop u het zag
R01 = this referral names no source, so nobody can check it again
    .cure = sources = ["https://…"]: the pages on which you saw it
# nl: de nieuwste bron is van $year
# nl.cure: zoek een nieuwere bron, of haal de verwijzing weg: een dood nummer doet kwaad
R02 = its newest source is of { $year }
    .cure = find a newer source, or remove the referral: a dead number does harm
# nl: niemand kan dit bereiken: er is geen nummer, chat, pagina of hulplijn
# nl.cure: zet erbij wat een bron geeft, of local = true als elke plaats een eigen heeft
R03 = nobody can reach this: it has no number, chat, page or helpline
    .cure = add one that a source gives, or local = true where every town has its own
# nl: geen enkele situatie leidt naar deze verwijzing
# nl.cure: situations = ["debts"], of barriers: data/README.md heeft de lijsten
R04 = no situation leads to this referral
    .cure = situations = ["debts"], or barriers: data/README.md has the lists
# nl: er is geen hulplijn '$id' in data/helplines.toml
# nl.cure: [none] gebruik de id van een hulplijn, of zet number, page en sources hier [other] bedoelt u '$near'?
R05 = there is no helpline '{ $id }' in data/helplines.toml
    .cure = { $near ->
        [none] use the id of a helpline, or give number, page and sources here
       *[other] did you mean '{ $near }'?
      }
# nl: er zijn geen zinnen in de taal '$language'
# nl.cure: zet [text.$language] erbij, met for_whom, summary, step en say
R06-language = there are no sentences in the language '{ $language }'
    .cure = add [text.{ $language }] with for_whom, summary, step and say
# nl: de zin '$key' ontbreekt in de taal '$language'
# nl.cure: zet $key = "…" onder [text.$language]
R06-sentence = the sentence '{ $key }' is missing in the language '{ $language }'
    .cure = { $key } = "…" under [text.{ $language }]
# nl: de naam van dit bestand, '$id', kan geen kenmerk zijn
# nl.cure: geef het een andere naam: kleine letters, cijfers en streepjes, zoals geldfit.toml
R07 = the file's name '{ $id }' cannot be the id of a referral
    .cure = rename the file: small letters, digits and hyphens, such as geldfit.toml
# nl: '$key' staat hier, en ook bij de hulplijn '$line'
# nl.cure: haal '$key' hier weg: het komt uit data/helplines.toml
R08 = '{ $key }' stands here and with the helpline '{ $line }'
    .cure = remove '{ $key }' here: it is taken from data/helplines.toml
# nl: de vraag '$id' heeft geen Nederlandse woorden voor: $missing
# nl.cure: schrijf ze in $file [none] "" [other] ; heeft u het '$near' genoemd?
S01 = the question '{ $id }' has no Dutch words for: { $missing }
    .cure = write them in { $file }{ $near ->
        [none] {""}
       *[other] ; did you name it '{ $near }'?
      }
# nl: het programma zegt '$key', en daar zijn geen Nederlandse woorden voor
# nl.cure: schrijf het in $file [none] "" [other] ; heeft u het '$near' genoemd?
S02 = the program says '{ $key }', which has no Dutch words
    .cure = write it in { $file }{ $near ->
        [none] {""}
       *[other] ; did you name it '{ $near }'?
      }
# nl: deze zin kan niet gelezen worden
# nl.cure: een zin is naam = woorden ; een tweede regel begint met spaties, en bij elke "{" hoort een "}"
T01 = this is not Fluent
    .cure = a message is  key = words ; a line that goes on begins with spaces
# nl: er zijn twee zinnen met de naam '$id'
# nl.cure: haal er een weg, of geef die een andere naam
T02 = there are two messages '{ $id }'
    .cure = remove or rename one
# nl: de zin '$key' ontbreekt in de taal '$language'
# nl.cure: zet die erbij in dialogs/$language/$file
T03 = '{ $key }' is missing in the language '{ $language }'
    .cure = add it to dialogs/{ $language }/{ $file }
# nl: '$key' is een vertaling van een zin die er in het Nederlands niet is
# nl.cure: haal die weg, of schrijf eerst de Nederlandse zin
T04 = '{ $key }' is a translation of a sentence that is not there in Dutch
    .cure = remove it, or write the Dutch sentence first
# nl: in deze taal is er geen enkele zin
# nl.cure: zet er de .ftl-bestanden neer, één voor elk bestand van dialogs/nl/
T05 = there is no sentence at all in this language
    .cure = put its .ftl files there, one for each file of dialogs/nl/
# nl: '$key' gebruikt $$name, en de Nederlandse zin heeft dat niet
# nl.cure: gebruik dezelfde $namen als de Nederlandse zin
T06 = '{ $key }' uses ${ $name }, which the Dutch sentence does not have
    .cure = use the same $names as the Dutch sentence
# nl: het Nederlands van '$key' is veranderd sinds het vertaald werd; het was: $old
# nl.cure: vertaal het opnieuw, en zet het Nederlands van nu in de regel erboven: $now
T07 = the Dutch of '{ $key }' changed since it was translated; it was: { $old }
    .cure = translate it again, and copy the Dutch of now into its comment: { $now }
# nl: deze vertaling kiest tussen andere vormen dan het Nederlands
# nl.cure: schrijf een vorm voor elke vorm van het Nederlands, onder dezelfde naam
T08 = the translation chooses between other forms than Dutch
    .cure = write a form for each that Dutch has, under the same names
# nl: er staat niet van welk Nederlands '$key' vertaald is
# nl.cure: zet deze regel erboven: # nl$attribute: $now
T09 = nothing says from which Dutch '{ $key }' was made
    .cure = write above it: # nl{ $attribute }: { $now }
# nl: hier staat '$tag', code van een webpagina
# nl.cure: haal die code weg; alleen gewone woorden worden getoond
T10 = '{ $tag }' stands here, code of a web page
    .cure = take that code out; only plain words are shown
# nl: in '$key' staat '$signs'
# nl.cure: één punt is genoeg; uitroeptekens achter elkaar lezen als roepen
T11 = '{ $key }' has '{ $signs }' in it
    .cure = one point is enough; exclamation marks in a row read as shouting
# nl: in '$key' heeft de zin die begint met '$begin' $words woorden
# nl.cure: maak er twee zinnen van; een goede zin heeft hoogstens 15 woorden
T12 = in '{ $key }' the sentence that begins with '{ $begin }' has { $words } words
    .cure = make two sentences of it; a good one has at most 15 words
# nl: de punten van de score ontbreken
# nl.cure: zet het bestand terug
W01 = the weights of the score are missing
    .cure = put them back
# nl: een gewicht zonder reden
# nl.cure: why = "…": een getal zonder reden kan niemand beoordelen
W02 = a weight without a reason
    .cure = why = "…": a number without a reason cannot be reviewed
# nl: de lijst van plaatsen ontbreekt
# nl.cure: zet het bestand terug, anders wordt geen plaats begrepen
P01 = the list of places is missing
    .cure = put the gazetteer there, or no place can be understood
# nl: deze regel heeft andere kolommen dan de tabel
# nl.cure: kijk hoe de regels erboven eruitzien; tussen twee vakjes staat één tab
P02 = the row has other columns
    .cure = cells are parted by one tab each
# nl: dit is geen nummer van een plaats
# nl.cure: een heel getal, zoals 2747371
P03 = this is no place number
    .cure = a whole number, such as 2747371
# nl: dit nummer staat er twee keer
# nl.cure: geef elke plaats een eigen nummer
P04 = the number stands twice
    .cure = give each place a number of its own
# nl: deze provincie is er niet
# nl.cure: schrijf de provincie zoals de regels erboven
P05 = there is no such province
    .cure = write it as the rows above do
# nl: dit punt ligt niet in Nederland
# nl.cure: graden noord, dan graden oost: 52.0907, 5.1214
P06 = the point is not in the Netherlands
    .cure = degrees north, then degrees east: 52.0907, 5.1214
# nl: dit is geen aantal inwoners
# nl.cure: een heel getal zonder punten, of niets
P07 = this is no number
    .cure = a whole number without points, or nothing
# nl: een plaats zonder naam of zonder gemeente
# nl.cure: schrijf allebei
P08 = a place has no name or no municipality
    .cure = write both the name and the municipality
# nl: deze regel van namen klopt niet
# nl.cure: kijk hoe de regels erboven eruitzien
P09 = this row of names is not right
    .cure = see how the rows above it look
# nl: dit patroon kan niet gelezen worden
# nl.cure: dialogs/lexicon/README.md legt uit hoe een patroon eruitziet
L01 = this pattern cannot be read
    .cure = dialogs/lexicon/README.md explains patterns
# nl: twee antwoorden hebben dezelfde woorden
# nl.cure: laat de woorden bij een van de twee staan
L02 = two answers have the same words
    .cure = keep it in one of the two
# nl: een gezegde verbergt hier een alarm
# nl.cure: maak het gezegde langer of nauwkeuriger
L03 = an idiom hides an alarm
    .cure = make the idiom longer
# nl: deze groep woorden is er niet
# nl.cure: kijk hoe de groep heet
L04 = there is no such class
    .cure = look how the class is named
# nl: dit feit of deze waarde is er niet
# nl.cure: data/README.md heeft de lijst
L05 = there is no such fact or value
    .cure = data/README.md has the list
# nl: deze groep woorden staat er twee keer
# nl.cure: zet de woorden bij elkaar
L06 = the class stands there twice
    .cure = put its words in one place
# nl: deze groepen verwijzen in een kring naar elkaar
# nl.cure: haal een van de verwijzingen weg
L07 = the classes lead to each other in a circle
    .cure = take one of them out
# nl: dit voorbeeld moet een alarm geven, en doet dat niet
# nl.cure: maak het patroon ruimer
L08 = this example must be an alarm, and is none
    .cure = widen the pattern
# nl: dit voorbeeld mag geen alarm geven, en doet dat wel
# nl.cure: maak het patroon nauwkeuriger
L09 = this example must be no alarm, and is one
    .cure = narrow the pattern
# nl: het woordenboek van de bot ontbreekt
# nl.cure: zet de bestanden terug, anders wordt niets begrepen
L10 = there is no lexicon
    .cure = put its files there, or nothing that people type can be understood
# nl: deze spelling staat er twee keer
# nl.cure: laat een van de twee staan
L11 = this spelling stands there twice
    .cure = keep one of the two
# nl: deze woorden leiden naar twee feiten die niet samengaan
# nl.cure: laat een van de twee staan
L12 = these words lead to two facts that clash
    .cure = keep one of the two
# nl: dit bestand met gewichten kan niet gelezen worden
# nl.cure: maak het opnieuw met aanspraak learn
L13 = this file of weights cannot be read
    .cure = make it again with aanspraak learn
# nl: dit voorbeeld wordt niet herkend
# nl.cure: maak het patroon ruimer
L14 = this example is missed
    .cure = widen the pattern
# nl: dit voorbeeld wordt herkend, en mag dat niet
# nl.cure: maak het patroon nauwkeuriger
L15 = this example must be silent
    .cure = narrow the pattern
# nl: een bestand met gewichten ontbreekt
# nl.cure: maak het opnieuw met aanspraak learn
M01 = a model is missing
    .cure = make it again with aanspraak learn
# nl: dit bestand heeft geen gewichten
# nl.cure: maak het opnieuw met aanspraak learn
M02 = the model holds no weights
    .cure = make it again with aanspraak learn
# nl: dit bestand met gewichten is afgebroken
# nl.cure: maak het opnieuw met aanspraak learn
M03 = the model is cut off
    .cure = make it again with aanspraak learn
# nl: dit bestand met gewichten is daarna veranderd
# nl.cure: maak het opnieuw met aanspraak learn
M04 = the model was changed after it was written
    .cure = make it again with aanspraak learn
# nl: het bestand met gewichten en zijn beschrijving horen niet bij elkaar
# nl.cure: maak ze opnieuw met aanspraak learn
M05 = the model and its manifest do not match
    .cure = make them again with aanspraak learn
# nl: de gewichten zijn van andere voorbeelden dan er nu zijn
# nl.cure: maak ze opnieuw met aanspraak learn
M06 = the model was trained on other phrases
    .cure = make it again with aanspraak learn
# nl: deze tabel heeft andere kolommen
# nl.cure: kijk welke kolommen er horen: training/crisis/DATA_CARD.md
E01 = the table has other columns
    .cure = see which columns there are
# nl: deze regel heeft te veel of te weinig vakjes
# nl.cure: één tab tussen twee vakjes, geen tab in een tekst
E02 = the row has more or fewer cells
    .cure = one tab between two cells, none inside a text
# nl: dit woord vooraan is er niet
# nl.cure: kijk welke er zijn
E03 = there is no such label
    .cure = see which labels there are
# nl: dit is geen code van een taal
# nl.cure: twee kleine letters: nl, en
E04 = this is no code of a language
    .cure = two small letters: nl, en
# nl: dit vakje is leeg
# nl.cure: vul het in
E05 = this cell is empty
    .cure = fill it in
# nl: dit is geen dag
# nl.cure: bijvoorbeeld 2026-11-23
E06 = this is no day
    .cure = for example 2026-11-23
# nl: deze regel staat er twee keer
# nl.cure: laat een van de twee staan
E07 = this line stands there twice
    .cure = keep one of the two
# nl: deze regel staat er ook, met iets anders vooraan
# nl.cure: kies een van de twee
E08 = this line stands there with another label
    .cure = decide on one of the two
# nl: de tabel is leeg
# nl.cure: zet er regels in
E09 = the table is empty
    .cure = put lines in it
# nl: van een soort zijn er te weinig regels
# nl.cure: zet er voorbeelden bij
E10 = a class has too few examples
    .cure = add examples
# nl: de letters in deze tabel zijn niet in UTF-8 bewaard
# nl.cure: bewaar de tabel opnieuw als UTF-8
E11 = the table is not UTF-8
    .cure = save it as UTF-8

# De websites (check --links).
# nl: $asked van $all: $address
links-asked = { $asked } of { $all }: { $address }
# nl: deze website is weg
# nl.cure: zoek de nieuwe website, of haal deze weg
K01 = this website is gone
    .cure = find the new one, or remove it
# nl: $address is weg: de website zegt dat de pagina er niet is ($status)
# nl.cure: zoek de pagina op de website, of haal het adres weg
K01-gone = { $address } is gone: the website says that there is no such page ({ $status })
    .cure = find the page on the website, or remove the address
# nl: $address bestaat niet, of is niet te bereiken
# nl.cure: kijk zelf; bestaat het echt niet meer, zoek dan het nieuwe adres of haal dit weg
K01-host = { $address } does not exist, or cannot be reached
    .cure = look yourself; if it is really gone, find the new address or remove this one
# nl: $address is verhuisd naar $to
# nl.cure: kijk of dat nog over hetzelfde gaat, en zet dan het nieuwe adres in het bestand
K02 = { $address } moved to { $to }
    .cure = look whether that is about the same, and put the new address in the file
# nl: van deze website kwam geen duidelijk antwoord
# nl.cure: kijk zelf of de pagina er nog is
K03 = no clear answer came from this website
    .cure = look yourself whether the page is still there
# nl: $address laat een programma niet zien of de pagina er is ($status)
# nl.cure: kijk zelf of de pagina er nog is
K03-status = { $address } does not show a program whether the page is there ({ $status })
    .cure = look yourself whether the page is still there
# nl: $address gaf geen antwoord
# nl.cure: kijk zelf, of probeer het later nog eens
K03-silent = { $address } gave no answer
    .cure = look yourself, or try again later
# nl: $address stuurt steeds verder en komt nergens uit
# nl.cure: kijk zelf of de pagina er nog is
K03-circle = { $address } leads on and on, and nowhere
    .cure = look yourself whether the page is still there
