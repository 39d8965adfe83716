sample = Kom langs!!
