//! The door in a few words.

use super::*;

#[test]
fn the_words_to_ask_for_are_found_in_a_first_step() {
    for (join, words) in [
        (
            "Bel de welzijnsorganisatie. Vraag naar 'een maatje voor mij'.",
            Some("een maatje voor mij"),
        ),
        ("Vraag: 'Zijn er hier buddy's die bij mensen langskomen?'", None),
        ("Vraag de gemeente naar 'Buur & Co' of naar 'hulp van buren'.", Some("Buur & Co")),
        ("Zo'n avond is er niet overal.", None),
    ] {
        assert_eq!(quoted(join), words, "{join}");
    }
}

#[test]
fn a_page_is_found_in_a_first_step() {
    for (join, address) in [
        ("Zoek op netwerkdak.nl een inloophuis. Loop binnen.", Some("netwerkdak.nl")),
        (
            "Ga naar utrechtnatuurlijk.nl/samentuinieren en meld u daar aan.",
            Some("utrechtnatuurlijk.nl/samentuinieren"),
        ),
        ("Bel 088 0767 000. Liever schrijven?", None),
    ] {
        assert_eq!(page(join), address, "{join}");
    }
}
