# Phoning to check: does something still exist? What two volunteers hear alike goes to the editors. Nothing changes by itself.

# nl: Nabellen: bestaat dit nog? [1] Er is er nog 1 om te bellen. [other] Er zijn er nog $count om te bellen.
confirm =
    Phoning to check: does this still exist?
    { $count ->
        [1] There is 1 left to call.
       *[other] There are { $count } left to call.
    }
# nl: Voor $municipality.
confirm-in = For { $municipality }.
# nl: Er is nu niets na te bellen. Dank u wel.
confirm-none = There is nothing to check by phone now. Thank you.
# nl: [unknown] We weten niet of dit er nog is. We keken het laatst na op $day. [never] Dit is nog nooit gebeld. We keken het na op $day. [old] Het is lang geleden dat we hier iets van zagen. We keken het laatst na op $day.
confirm-why = { $why ->
    [unknown] We don't know whether this still exists. We last looked on { $day }.
    [never] Nobody has phoned about this yet. We looked on { $day }.
   *[old] It is a long time since we saw a sign of this. We last looked on { $day }.
  }
# nl: Bel $name, $number.
confirm-call = Call { $name }, { $number }.
# nl: Kijk of er een nummer staat op $page. Anders belt u $name, $number.
confirm-call-or-page = See whether there is a number on { $page }. If not, call { $name }, { $number }.
# nl: Zoek een nummer op $page en bel $name.
confirm-page = Look for a number on { $page } and call { $name }.
# nl: Goedemorgen, bestaat $name nog? Kunnen nieuwe mensen meedoen?
confirm-ask = Good morning, does { $name } still exist, and can new people join?
# nl: Goedemorgen, is er in $municipality nog $name? Kunnen nieuwe mensen meedoen?
confirm-ask-there = Good morning, is there still { $name } in { $municipality }, and can new people join?
# nl: Goedemorgen, kunnen mensen uit $municipality u bellen als ze ergens aan mee willen doen?
confirm-ask-door = Good morning, can people from { $municipality } call you if they would like to join something?
# nl: Bestaat nog
confirm-exists = Still exists
# nl: Gestopt
confirm-stopped = Stopped
# nl: Niet bereikt
confirm-missed = No answer
# nl: Overslaan
confirm-pass = Skip
# nl: [exists] Bewaard: bestaat nog. [stopped] Bewaard: gestopt. [missed] Bewaard: niet bereikt. Morgen staat het weer in de lijst.
confirm-noted = { $verdict ->
    [exists] Noted: still exists.
    [stopped] Noted: stopped.
   *[missed] Noted: no answer. It will be on the list again tomorrow.
  }
# nl: Het ging om $name.
confirm-noted-of = It was about { $name }.
# nl: Dit staat niet meer in de gids.
confirm-gone = This is no longer in the guide.
# nl: Niet eens over $name. Bestaat nog: $exists. Gestopt: $stopped.
confirm-disagreed = Not agreed about { $name }. Still exists: { $exists }. Stopped: { $stopped }.
# nl: Bel opnieuw: $name
confirm-again = Call again: { $name }
# nl: De antwoorden zijn weg. Het staat weer in de lijst.
confirm-again-done = The answers are gone. It is on the list again.
