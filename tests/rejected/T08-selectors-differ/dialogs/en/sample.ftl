# nl: [someone-else] Gaat het goed met deze persoon? [self] Gaat het goed met u?
sample-day = { $about ->
    [somebody-else] Is this person well?
   *[self] Are you well?
  }
