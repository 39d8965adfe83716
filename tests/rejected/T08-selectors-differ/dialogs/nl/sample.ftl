sample-day = { $about ->
    [someone-else] Gaat het goed met deze persoon?
   *[self] Gaat het goed met u?
  }
