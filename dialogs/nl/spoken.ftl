# How things are said aloud that are not written so. Between two ways stands a |; before an = what is written.
# Recordings are kept by what is said: who changes a line here makes those sentences anew.

spoken =
    .digits = nul | één | twee | drie | vier | vijf | zes | zeven | acht | negen
    .dot = punt
    .slash = schuine streep
    .line = streepje
    .words = bijv. = bijvoorbeeld | o.a. = onder andere | e.d. = en dergelijke | m.b.v. = met behulp van | i.p.v. = in plaats van | ca. = ongeveer | p.p. = per persoon | nr. = nummer | tel. = telefoon | GGZ = gee gee zet | Wmo = wee em oo | MBO = em bee oo | QR = kuu er
    .names = OOPOEH = opoe | SOlink = so link | LHBTI = el haa bee tee ie | MIND = maaind | 50PLUS = vijftig plus
