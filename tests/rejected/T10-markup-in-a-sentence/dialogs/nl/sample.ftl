sample = Kom <i>langs</i>.
