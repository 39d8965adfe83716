# The first step names the body in the person's own municipality: data/doors/.
# After these sentences comes what somebody asks there, such as: Ask for 'een maatje voor mij' (a companion for me).

# A role within a sentence.
# nl.humanitas: Humanitas
# nl.library: de bibliotheek
# nl.municipality: de gemeente
# nl.neighbourhood-team: het wijkteam
# nl.red-cross: het Rode Kruis
# nl.welfare: de welzijnsorganisatie
# nl.wmo: het Wmo-loket
door-role =
    .municipality = the municipality
    .wmo = the Wmo desk
    .welfare = the welfare organisation (welzijnsorganisatie)
    .library = the library
    .humanitas = Humanitas
    .red-cross = the Red Cross
    .neighbourhood-team = the neighbourhood team (wijkteam)

# Words to look for on the internet, with the municipality behind them.
# nl.humanitas: Humanitas
# nl.library: bibliotheek
# nl.municipality: gemeente
# nl.neighbourhood-team: wijkteam
# nl.red-cross: Rode Kruis
# nl.welfare: welzijnswerk
# nl.wmo: Wmo-loket
door-words =
    .municipality = gemeente
    .wmo = Wmo-loket
    .welfare = welzijnswerk
    .library = bibliotheek
    .humanitas = Humanitas
    .red-cross = Rode Kruis
    .neighbourhood-team = wijkteam

# nl: [municipality] Bel de gemeente $municipality, $phone. [other] Bel $name, $phone.
door-call = { $role ->
    [municipality] Call the municipality of { $municipality } on { $phone }.
   *[other] Call { $name } on { $phone }.
  }
# nl: [municipality] Ga naar $page, de site van de gemeente $municipality. [other] Ga naar $page, de site van $name.
door-visit = { $role ->
    [municipality] Go to { $page }, the website of the municipality of { $municipality }.
   *[other] Go to { $page }, the website of { $name }.
  }

# Where only a website is known.
# nl: Liever bellen? Dat kan bij de gemeente $municipality, $phone.
door-or-call = Prefer to call? Call the municipality of { $municipality } on { $phone }.

# Where the activity has only a website: who knows the way here.
# nl: [municipality] Liever bellen? De gemeente $municipality wijst u de weg: $phone. [other] Liever bellen? $name wijst u de weg: $phone.
door-local-call = { $role ->
    [municipality] Prefer to call? The municipality of { $municipality } can point you to it: { $phone }.
   *[other] Prefer to call? { $name } can point you to it: { $phone }.
  }

# Where the activity has a number of its own, or is only on the internet: who can help if that does not work out.
# nl: [municipality] Lukt dat niet? De gemeente $municipality denkt met u mee: $phone. [other] Lukt dat niet? $name denkt met u mee: $phone.
door-local-else = { $role ->
    [municipality] If that doesn't work out, the municipality of { $municipality } can help you look further: { $phone }.
   *[other] If that doesn't work out, { $name } can help you look further: { $phone }.
  }

# Another body of the same municipality shows the way.
# nl: We hebben geen nummer van $wanted in $municipality.
door-missing = We have no number for { $wanted } in { $municipality }.
# nl: [municipality] Bel daarom de gemeente $municipality, $phone. [other] Bel daarom $name, $phone.
door-instead-call = { $role ->
    [municipality] Call the municipality of { $municipality } instead, on { $phone }.
   *[other] Call { $name } instead, on { $phone }.
  }
# nl: [municipality] Ga daarom naar $page, de site van de gemeente $municipality. [other] Ga daarom naar $page, de site van $name.
door-instead-visit = { $role ->
    [municipality] Go to { $page } instead, the website of the municipality of { $municipality }.
   *[other] Go to { $page } instead, the website of { $name }.
  }

# The municipality is known, but nobody there.
# nl: [municipality] We hebben geen nummer van de gemeente $municipality. Zoek op internet naar ‘$words $municipality’. [humanitas] We hebben geen nummer van Humanitas in $municipality. Zoek op humanitas.nl de afdeling die het dichtst bij is. [other] We hebben geen nummer van $wanted in $municipality. Zoek op internet naar ‘$words $municipality’, of vraag het de huisarts.
door-unknown = { $role ->
    [municipality] We have no number for the municipality of { $municipality }. Search the internet for ‘{ $words } { $municipality }’.
    [humanitas] We have no number for Humanitas in { $municipality }. Go to humanitas.nl to find the nearest branch.
   *[other] We have no number for { $wanted } in { $municipality }. Search the internet for ‘{ $words } { $municipality }’, or ask a GP.
  }

# The town is not known.
# nl: [municipality] [someone-else] Bel de gemeente waar deze persoon woont. [self] Bel uw gemeente. [wmo] [someone-else] Bel het Wmo-loket van de gemeente waar deze persoon woont. [self] Bel het Wmo-loket van uw gemeente. [humanitas] [someone-else] Zoek op humanitas.nl de afdeling bij deze persoon in de buurt. [self] Zoek op humanitas.nl de afdeling bij u in de buurt. [other] [someone-else] Bel $wanted in de plaats van deze persoon. [self] Bel $wanted in uw plaats.
door-no-place = { $role ->
    [municipality] { $about ->
        [someone-else] Call the municipality where this person lives.
       *[self] Call your municipality.
      }
    [wmo] { $about ->
        [someone-else] Call the Wmo desk of the municipality where this person lives.
       *[self] Call the Wmo desk of your municipality.
      }
    [humanitas] { $about ->
        [someone-else] Go to humanitas.nl to find the branch near this person.
       *[self] Go to humanitas.nl to find the branch near you.
      }
   *[other] { $about ->
        [someone-else] Call { $wanted } in this person's town.
       *[self] Call { $wanted } in your town.
      }
  }
# nl: [someone-else] Als ik de plaats weet, kan ik misschien een nummer noemen. [self] Als ik uw plaats weet, kan ik misschien een nummer noemen.
door-hint = { $about ->
    [someone-else] If I know the town, I may be able to give a number.
   *[self] If I know your town, I may be able to give a number.
  }

# On the card and on paper, below the first step.
# nl: Website van $name: $page
door-site = Website of { $name }: { $page }
# nl: $name is te bereiken: $hours
door-hours = You can reach { $name }: { $hours }
# nl: We zagen het nummer van $name het laatst in $year.
door-old = We last saw the number of { $name } in { $year }.
