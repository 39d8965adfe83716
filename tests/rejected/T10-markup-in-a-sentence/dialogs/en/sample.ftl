# nl: Kom <i>langs</i>.
sample = Come along.
