# Nabellen: bestaat iets nog? Wat twee vrijwilligers hetzelfde horen, gaat naar de redactie. Vanzelf verandert er niets.

confirm =
    Nabellen: bestaat dit nog?
    { $count ->
        [1] Er is er nog 1 om te bellen.
       *[other] Er zijn er nog { $count } om te bellen.
    }
confirm-in = Voor { $municipality }.
confirm-none = Er is nu niets na te bellen. Dank u wel.
confirm-why = { $why ->
    [unknown] We weten niet of dit er nog is. We keken het laatst na op { $day }.
    [never] Dit is nog nooit gebeld. We keken het na op { $day }.
   *[old] Het is lang geleden dat we hier iets van zagen. We keken het laatst na op { $day }.
  }
confirm-call = Bel { $name }, { $number }.
confirm-call-or-page = Kijk of er een nummer staat op { $page }. Anders belt u { $name }, { $number }.
confirm-page = Zoek een nummer op { $page } en bel { $name }.
confirm-ask = Goedemorgen, bestaat { $name } nog? Kunnen nieuwe mensen meedoen?
confirm-ask-there = Goedemorgen, is er in { $municipality } nog { $name }? Kunnen nieuwe mensen meedoen?
confirm-ask-door = Goedemorgen, kunnen mensen uit { $municipality } u bellen als ze ergens aan mee willen doen?
confirm-exists = Bestaat nog
confirm-stopped = Gestopt
confirm-missed = Niet bereikt
confirm-pass = Overslaan
confirm-noted = { $verdict ->
    [exists] Bewaard: bestaat nog.
    [stopped] Bewaard: gestopt.
   *[missed] Bewaard: niet bereikt. Morgen staat het weer in de lijst.
  }
confirm-noted-of = Het ging om { $name }.
confirm-gone = Dit staat niet meer in de gids.
confirm-disagreed = Niet eens over { $name }. Bestaat nog: { $exists }. Gestopt: { $stopped }.
confirm-again = Bel opnieuw: { $name }
confirm-again-done = De antwoorden zijn weg. Het staat weer in de lijst.
