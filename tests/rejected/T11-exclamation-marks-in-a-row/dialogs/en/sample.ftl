# nl: Kom langs!!
sample = Come along.
