# How things are said aloud that are not written so. Between two ways stands a |; before an = what is written.
# Recordings are kept by what is said: who changes a line here makes those sentences anew.

# nl.digits: nul | één | twee | drie | vier | vijf | zes | zeven | acht | negen
# nl.dot: punt
# nl.slash: schuine streep
# nl.line: streepje
# nl.words: bijv. = bijvoorbeeld | o.a. = onder andere | e.d. = en dergelijke | m.b.v. = met behulp van | i.p.v. = in plaats van | ca. = ongeveer | p.p. = per persoon | nr. = nummer | tel. = telefoon | GGZ = gee gee zet | Wmo = wee em oo | MBO = em bee oo | QR = kuu er
# nl.names: OOPOEH = opoe | SOlink = so link | LHBTI = el haa bee tee ie | MIND = maaind | 50PLUS = vijftig plus
spoken =
    .digits = zero | one | two | three | four | five | six | seven | eight | nine
    .dot = dot
    .slash = slash
    .line = dash
    .words = e.g. = for example | i.e. = that is | approx. = about | tel. = telephone | GGZ = gay gay zet | Wmo = way em oh
    .names = OOPOEH = oo-poo | SOlink = so link
