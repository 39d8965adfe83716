sample = U wandelt met een groep mensen uit de buurt door het park en langs het water en daarna drinkt u samen koffie in het gebouw van de vereniging.
