//! A text as the classifiers see it: its words, with the classes of the lexicon that each belongs to.

use rustc_hash::FxHashMap;

use super::features::{BREAKS, HIDDEN, NUMBER, Seen};
use crate::understanding::vocabulary::grammar::{Grammar, SetId};
use crate::understanding::vocabulary::tokens::{Kind, Token};
use crate::understanding::vocabulary::window::{Positions, WINDOW_WORDS, Window, bits};

/// A word at which something else was found, such as a rule, and what stands for that as a class of the word.
pub(in crate::understanding) type Mark = (usize, &'static str);

/// Adds to each word what was found at it.
pub(in crate::understanding) fn marked<'t>(
    mut seen: Vec<Seen<'t>>,
    marks: &[Mark],
) -> Vec<Seen<'t>> {
    for (at, mark) in marks {
        if let Some(word) = seen.get_mut(*at) {
            word.classes.push(mark);
        }
    }
    seen
}

/// The words of a window as a classifier sees them. `hidden` are the words of idioms, `classes` the
/// name of each class, by its number.
pub(in crate::understanding) fn seen<'t>(
    window: &Window<'_>,
    tokens: &'t [Token],
    hidden: Positions,
    classes: &'t ClassNames,
) -> Vec<Seen<'t>> {
    let mut seen: Vec<Seen<'_>> = tokens.iter().take(WINDOW_WORDS).map(sign).collect();
    for set in window.present() {
        let Some(name) = classes.get(&set) else { continue };
        for at in bits(window.mask(set)).map(|bit| bit.trailing_zeros() as usize) {
            if let Some(word) = seen.get_mut(at) {
                word.classes.push(name);
            }
        }
    }
    for at in bits(hidden).map(|bit| bit.trailing_zeros() as usize) {
        if let Some(word) = seen.get_mut(at) {
            *word = Seen { text: HIDDEN, classes: Vec::new() };
        }
    }
    seen
}

/// The same, with one sign for all words of an idiom that stand side by side.
pub(in crate::understanding) fn merged<'t>(seen: &[Seen<'t>]) -> Vec<Seen<'t>> {
    let mut merged = seen.to_vec();
    merged.dedup_by(|next, word| next.text == HIDDEN && word.text == HIDDEN);
    merged
}

fn sign(token: &Token) -> Seen<'_> {
    let [comma, stop] = BREAKS;
    let text = match token.kind {
        Kind::Comma => comma,
        Kind::Stop => stop,
        Kind::Word if token.word.bytes().all(|byte| byte.is_ascii_digit()) => NUMBER,
        Kind::Word => &token.word,
    };
    Seen { text, classes: Vec::new() }
}

/// Classes whose names begin so are for facts alone: one more of them changes no prediction of the alarm.
const FOR_FACTS: &str = "fact-";

/// The names of classes of words.
pub(in crate::understanding) type ClassNames = FxHashMap<SetId, Box<str>>;

/// The name of each class of words; without those that only acts use, when `acts` is
/// false.
pub(in crate::understanding) fn class_names(grammar: &Grammar, acts: bool) -> ClassNames {
    let mut names = ClassNames::default();
    for (name, set) in grammar.names.iter().filter(|(_, set)| acts || **set < grammar.acts_from) {
        let class = name.strip_prefix('<').and_then(|name| name.strip_suffix('>'));
        let class = class.filter(|class| acts || !class.starts_with(FOR_FACTS));
        names.extend(class.map(|class| (*set, class.into())));
    }
    names
}
