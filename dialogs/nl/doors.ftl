# De eerste stap noemt de organisatie in de gemeente van de persoon: data/doors/.
# Na deze zinnen volgt wat iemand daar vraagt, bijvoorbeeld: Vraag naar 'een maatje voor mij'.

# Een rol in een zin.
door-role =
    .municipality = de gemeente
    .wmo = het Wmo-loket
    .welfare = de welzijnsorganisatie
    .library = de bibliotheek
    .humanitas = Humanitas
    .red-cross = het Rode Kruis
    .neighbourhood-team = het wijkteam

# Woorden om op internet te zoeken, met de gemeente erachter.
door-words =
    .municipality = gemeente
    .wmo = Wmo-loket
    .welfare = welzijnswerk
    .library = bibliotheek
    .humanitas = Humanitas
    .red-cross = Rode Kruis
    .neighbourhood-team = wijkteam

door-call = { $role ->
    [municipality] Bel de gemeente { $municipality }, { $phone }.
   *[other] Bel { $name }, { $phone }.
  }
door-visit = { $role ->
    [municipality] Ga naar { $page }, de site van de gemeente { $municipality }.
   *[other] Ga naar { $page }, de site van { $name }.
  }

# Waar alleen een site bekend is.
door-or-call = Liever bellen? Dat kan bij de gemeente { $municipality }, { $phone }.

# Waar de activiteit alleen een site heeft: wie hier de weg weet.
door-local-call = { $role ->
    [municipality] Liever bellen? De gemeente { $municipality } wijst u de weg: { $phone }.
   *[other] Liever bellen? { $name } wijst u de weg: { $phone }.
  }

# Waar de activiteit een eigen nummer heeft, of alleen op internet is: wie verder helpt als dat niet lukt.
door-local-else = { $role ->
    [municipality] Lukt dat niet? De gemeente { $municipality } denkt met u mee: { $phone }.
   *[other] Lukt dat niet? { $name } denkt met u mee: { $phone }.
  }

# Een andere organisatie in dezelfde gemeente wijst de weg.
door-missing = We hebben geen nummer van { $wanted } in { $municipality }.
door-instead-call = { $role ->
    [municipality] Bel daarom de gemeente { $municipality }, { $phone }.
   *[other] Bel daarom { $name }, { $phone }.
  }
door-instead-visit = { $role ->
    [municipality] Ga daarom naar { $page }, de site van de gemeente { $municipality }.
   *[other] Ga daarom naar { $page }, de site van { $name }.
  }

# De gemeente is bekend, maar niemand daar.
door-unknown = { $role ->
    [municipality] We hebben geen nummer van de gemeente { $municipality }. Zoek op internet naar ‘{ $words } { $municipality }’.
    [humanitas] We hebben geen nummer van Humanitas in { $municipality }. Zoek op humanitas.nl de afdeling die het dichtst bij is.
   *[other] We hebben geen nummer van { $wanted } in { $municipality }. Zoek op internet naar ‘{ $words } { $municipality }’, of vraag het de huisarts.
  }

# De plaats is niet bekend.
door-no-place = { $role ->
    [municipality] { $about ->
        [someone-else] Bel de gemeente waar deze persoon woont.
       *[self] Bel uw gemeente.
      }
    [wmo] { $about ->
        [someone-else] Bel het Wmo-loket van de gemeente waar deze persoon woont.
       *[self] Bel het Wmo-loket van uw gemeente.
      }
    [humanitas] { $about ->
        [someone-else] Zoek op humanitas.nl de afdeling bij deze persoon in de buurt.
       *[self] Zoek op humanitas.nl de afdeling bij u in de buurt.
      }
   *[other] { $about ->
        [someone-else] Bel { $wanted } in de plaats van deze persoon.
       *[self] Bel { $wanted } in uw plaats.
      }
  }
door-hint = { $about ->
    [someone-else] Als ik de plaats weet, kan ik misschien een nummer noemen.
   *[self] Als ik uw plaats weet, kan ik misschien een nummer noemen.
  }

# Op de kaart en op papier, onder de eerste stap.
door-site = Website van { $name }: { $page }
door-hours = { $name } is te bereiken: { $hours }
door-old = We zagen het nummer van { $name } het laatst in { $year }.
