//! The short forms of volunteers, written out where they mean that and nowhere else.

use super::*;

/// The words that a text means, and how many were typed.
fn meant(text: &str) -> (String, usize) {
    let (typed, tokens) = SHIPPED.0.vocabulary.words(text);
    let words: Vec<&str> =
        tokens.iter().map(|token| token.word.as_str()).filter(|word| !word.is_empty()).collect();
    (words.join(" "), typed.iter().filter(|token| !token.word.is_empty()).count())
}

#[test]
fn short_forms_are_written_out_and_the_typed_word_is_kept() {
    for (short, long) in [
        ("mw nt mobiel, gn tz", "mevrouw niet mobiel geen thuiszorg"),
        ("dhr wedn, overl vr", "meneer weduwnaar overleden vrouw"),
        ("mantelz v man in rolst", "mantelzorger van man in rolstoel"),
        ("vph ivm dem", "verpleeghuis in verband met dementie"),
        ("clnt slechth en slechtz", "client slechthorend en slechtziend"),
        ("2x pw hh", "2 x per week huishoudelijke hulp"),
        ("durft nt nr buiten", "durft niet naar buiten"),
        ("wo alleen, wil nr de ha toe", "wo alleen wil naar de huisarts toe"),
        ("zelf wo nog thuis", "zelf woont nog thuis"),
        ("geb. 1944, gesch.", "geboren 1944 gescheiden"),
    ] {
        assert_eq!(meant(short).0, long, "{short}");
    }
    // Two words are meant by one that was typed.
    assert_eq!(meant("pw"), ("per week".to_owned(), 1));
}

#[test]
fn what_means_something_else_stays_as_it_is() {
    for text in ["ha leuk", "komt wo eten", "de rol van oma", "woon op nr 8", "ik won de bingo"] {
        assert_eq!(meant(text).0, text);
    }
}
