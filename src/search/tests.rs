//! How near words come to each other.

use super::terms::{Stems, words};

fn nearness(kept: &str, typed: &str) -> f32 {
    let stems = Stems::default();
    stems.term(kept.to_owned()).nearness(&stems.term(typed.to_owned()))
}

#[test]
fn the_same_word_is_nearest_then_its_stem_then_its_parts_then_its_errors() {
    let steps = [
        nearness("wandelen", "wandelen"),
        nearness("honden", "hond"),
        nearness("wandelen", "wand"),
        nearness("bridge", "brigde"),
        nearness("wandelen", "wandelclub"),
    ];
    assert!(steps.windows(2).all(|pair| pair[0] > pair[1]), "{steps:?}");
    assert!(steps.iter().all(|step| *step > 0.0), "{steps:?}");
}

#[test]
fn other_words_are_not_near() {
    for (kept, typed) in
        [("hond", "mond en keel"), ("kaas", "kat"), ("de", "den"), ("dansen", "kaarten")]
    {
        assert!(nearness(kept, typed) <= 0.0, "{kept} {typed}");
    }
}

#[test]
fn words_of_a_text_are_folded() {
    assert_eq!(words("Café 't Één & GRIP&GLANS"), ["cafe", "t", "een", "grip", "glans"]);
}
