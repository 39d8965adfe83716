//! What the classifier sees of a text: words, neighbours, pieces of words, and classes of words.

/// A word as the classifier sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::understanding) struct Seen<'t> {
    /// The word as it is meant; a sign for a break, a number or what an idiom hides.
    pub(in crate::understanding) text: &'t str,
    /// The classes of the lexicon that it belongs to.
    pub(in crate::understanding) classes: Vec<&'t str>,
}

/// What stands for a number of any size.
pub(in crate::understanding) const NUMBER: &str = "#";
/// What stands for the words that an idiom hides.
pub(in crate::understanding) const HIDDEN: &str = "~";
/// What stands for a comma and for the end of a sentence.
pub(in crate::understanding) const BREAKS: [&str; 2] = [",", "."];

/// Something that a text has. The net knows what each weighs for each class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::understanding) struct Feature<'f> {
    /// Its name in parts, so that nothing is put together while a text is read.
    pub(in crate::understanding) parts: [&'f str; 4],
    /// How much it counts beside the others: there are many pieces to a word.
    pub(in crate::understanding) size: f32,
    /// The word that it belongs to.
    pub(in crate::understanding) at: usize,
}

/// How long the pieces of a word are, in letters.
const PIECES: std::ops::RangeInclusive<usize> = 3..=5;
/// Shorter words are not cut into pieces.
const CUT_LETTERS_MIN: usize = 4;
/// What a pair of classes counts beside a word.
const PAIR_SIZE: f32 = 0.5;
/// Two classes so many words apart still say something together, but less.
const APART: std::ops::RangeInclusive<usize> = 3..=6;
const APART_SIZE: f32 = 0.35;
/// What the classes begin with that stand for a rule found at a word.
pub(in crate::understanding) const MARK: &str = "rule";
/// The class of words that deny, and what a word behind one of them counts.
const NEGATION: &str = "negation";
const DENIED_SIZE: f32 = 0.7;

impl Feature<'_> {
    /// Its name, as it stands in the file.
    pub(in crate::understanding) fn name(&self) -> String {
        self.parts.concat()
    }

    /// A number for the name.
    pub(in crate::understanding) fn key(&self) -> u64 {
        self.parts.iter().fold(KEY_OF_NOTHING, |key, part| longer_key(key, part))
    }
}

/// What features are divided by, so that a long text weighs no more than a short one.
pub(in crate::understanding) fn length(squares: f32) -> f32 {
    squares.sqrt().max(1.0)
}

/// The number of a name in one part.
pub(in crate::understanding) fn key(name: &str) -> u64 {
    longer_key(KEY_OF_NOTHING, name)
}

/// The number of a longer name, from that of its beginning.
pub(in crate::understanding) fn continued_key(key: u64, part: &str) -> u64 {
    longer_key(key, part)
}

const KEY_OF_NOTHING: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a: short names, no allocation, the same on every machine.
fn longer_key(key: u64, part: &str) -> u64 {
    part.bytes().fold(key, |key, byte| (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Gives every feature of these words, in their order.
pub(in crate::understanding) fn each(
    words: &[Seen<'_>],
    emit: &mut (impl FnMut(Feature<'_>) + ?Sized),
) {
    each_of(words, true, emit);
}

/// The same without pairs of a class with what stands around it: there are many, and texts are too few to learn them for
/// many outputs.
pub(in crate::understanding) fn each_single(
    words: &[Seen<'_>],
    emit: &mut (impl FnMut(Feature<'_>) + ?Sized),
) {
    each_of(words, false, emit);
}

fn each_of(words: &[Seen<'_>], with_pairs: bool, emit: &mut (impl FnMut(Feature<'_>) + ?Sized)) {
    let mut denied = false;
    for (at, word) in words.iter().enumerate() {
        let mut say = |parts: [&str; 4], size: f32| emit(Feature { parts, size, at });
        neighbours(words, at, &mut say);
        pieces(word.text, &mut say);
        for class in &word.classes {
            say(["k ", class, "", ""], 1.0);
            // A rule looked at the words around it already.
            if with_pairs && !is_mark(class) {
                pairs_of(class, words, at, &mut say);
            }
        }
        denied &= !BREAKS.contains(&word.text);
        if denied {
            say(["n ", word.text, "", ""], DENIED_SIZE);
            word.classes.iter().for_each(|class| say(["nk ", class, "", ""], DENIED_SIZE));
        }
        denied |= word.classes.contains(&NEGATION);
    }
}

/// A word, and the words beside it.
fn neighbours(words: &[Seen<'_>], at: usize, say: &mut impl FnMut([&str; 4], f32)) {
    let text = |at: usize| words.get(at).map_or("$", |word| word.text);
    let before = at.checked_sub(1).map_or("^", text);
    say(["w ", text(at), "", ""], 1.0);
    say(["b ", before, " ", text(at)], 1.0);
    if at + 1 == words.len() {
        say(["b ", text(at), " ", "$"], 1.0);
    }
}

/// A class together with words and classes around its word.
fn pairs_of(class: &str, words: &[Seen<'_>], at: usize, say: &mut impl FnMut([&str; 4], f32)) {
    let word = |at: usize| words.get(at);
    if let Some(before) = at.checked_sub(1).and_then(word) {
        say(["l ", before.text, " ", class], PAIR_SIZE);
    }
    if let Some(next) = word(at + 1) {
        say(["r ", class, " ", next.text], PAIR_SIZE);
        pairs("j ", class, next, PAIR_SIZE, say);
    }
    if let Some(next) = word(at + 2) {
        pairs("jj ", class, next, PAIR_SIZE, say);
    }
    for other in APART.filter_map(|apart| word(at + apart)) {
        pairs("q ", class, other, APART_SIZE, say);
    }
}

fn pairs(
    kind: &str,
    class: &str,
    other: &Seen<'_>,
    size: f32,
    say: &mut impl FnMut([&str; 4], f32),
) {
    for other in other.classes.iter().filter(|class| !is_mark(class)) {
        say([kind, class, " ", other], size);
    }
}

/// Whether a class stands for a rule that was found at the word.
fn is_mark(class: &str) -> bool {
    class.starts_with(MARK)
}

/// The pieces of a word, with the marks of where it begins and ends.
fn pieces(word: &str, say: &mut impl FnMut([&str; 4], f32)) {
    let bounds: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let letters = bounds.len() - 1;
    if letters < CUT_LETTERS_MIN {
        return;
    }
    for length in PIECES {
        // A mark counts as a letter.
        for start in 0..=(letters + 2).saturating_sub(length) {
            let end = start + length;
            let (first, last) = (start.saturating_sub(1), (end - 1).min(letters));
            let span = bounds.get(first).zip(bounds.get(last));
            let piece = span.and_then(|(from, to)| word.get(*from..*to)).unwrap_or_default();
            let (open, close) = (mark(start == 0, "^"), mark(end == letters + 2, "$"));
            say(["c ", open, piece, close], 1.0);
        }
    }
}

fn mark(stands: bool, sign: &'static str) -> &'static str {
    if stands { sign } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[Seen<'_>]) -> Vec<String> {
        let mut names = Vec::new();
        each(words, &mut |feature| {
            assert_eq!(feature.key(), key(&feature.name()));
            names.push(feature.name());
        });
        names
    }

    #[test]
    fn words_neighbours_pieces_and_classes_are_seen() {
        let ik = Seen { text: "ik", classes: vec!["i"] };
        let vier = Seen { text: "vier", classes: vec!["wish"] };
        let expected = [
            "w ik",
            "b ^ ik",
            "k i",
            "r i vier",
            "j i wish",
            "w vier",
            "b ik vier",
            "b vier $",
            "c ^vi",
            "c vie",
            "c ier",
            "c er$",
            "c ^vie",
            "c vier",
            "c ier$",
            "c ^vier",
            "c vier$",
            "k wish",
            "l ik wish",
        ];
        assert_eq!(names(&[ik, vier]), expected);
    }

    #[test]
    fn what_stands_behind_a_negation_is_seen_as_denied_until_a_break() {
        let plain = |text| Seen { text, classes: Vec::new() };
        let not = Seen { text: "niet", classes: vec!["negation"] };
        let dead = Seen { text: "dood", classes: vec!["die"] };
        let denied = names(&[dead.clone(), not.clone(), dead.clone()]);
        let denied = denied.iter().filter(|name| name.starts_with('n')).collect::<Vec<_>>();
        assert_eq!(denied, ["n dood", "nk die"]);
        let parted = names(&[not, plain(","), dead]);
        assert!(!parted.iter().any(|name| name.starts_with('n')), "{parted:?}");
    }

    #[test]
    fn classes_a_few_words_apart_are_seen_together() {
        let plain = Seen { text: "x", classes: Vec::new() };
        let ik = Seen { text: "ik", classes: vec!["i"] };
        let dead = Seen { text: "dood", classes: vec!["die"] };
        let names = names(&[ik, plain.clone(), plain, dead]);
        assert!(names.contains(&"q i die".to_owned()), "{names:?}");
    }

    #[test]
    fn letters_of_any_alphabet_are_cut() {
        assert!(
            names(&[Seen { text: "жизнь", classes: Vec::new() }]).contains(&"c изн".to_owned())
        );
    }
}
