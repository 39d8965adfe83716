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
    parts: [&'f str; 4],
    /// A number for the name.
    key: u64,
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

impl<'f> Feature<'f> {
    /// A feature with a name in one part.
    pub(in crate::understanding) fn named(name: &'f str, size: f32, at: usize) -> Self {
        Self { parts: [name, "", "", ""], key: key(name), size, at }
    }

    /// Its name, as it stands in the file.
    pub(in crate::understanding) fn name(&self) -> String {
        self.parts.concat()
    }

    /// A number for the name.
    pub(in crate::understanding) fn key(&self) -> u64 {
        self.key
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
    let mut pieces = Pieces::default();
    for (at, word) in words.iter().enumerate() {
        let mut say =
            |parts: [&str; 4], key: u64, size: f32| emit(Feature { parts, key, size, at });
        neighbours(words, at, &mut say);
        pieces.each(word.text, &mut say);
        for class in &word.classes {
            whole(["k ", class, "", ""], 1.0, &mut say);
            // A rule looked at the words around it already.
            if with_pairs && !is_mark(class) {
                pairs_of(class, words, at, &mut say);
            }
        }
        denied &= !BREAKS.contains(&word.text);
        if denied {
            whole(["n ", word.text, "", ""], DENIED_SIZE, &mut say);
            for class in &word.classes {
                whole(["nk ", class, "", ""], DENIED_SIZE, &mut say);
            }
        }
        denied |= word.classes.contains(&NEGATION);
    }
}

/// Gives a feature whose number nothing is known of yet. `say` takes the name in parts, its number, and the size.
fn whole(parts: [&str; 4], size: f32, say: &mut impl FnMut([&str; 4], u64, f32)) {
    say(parts, parts.iter().fold(KEY_OF_NOTHING, |key, part| longer_key(key, part)), size);
}

/// A word, and the words beside it.
fn neighbours(words: &[Seen<'_>], at: usize, say: &mut impl FnMut([&str; 4], u64, f32)) {
    let text = |at: usize| words.get(at).map_or("$", |word| word.text);
    let before = at.checked_sub(1).map_or("^", text);
    whole(["w ", text(at), "", ""], 1.0, say);
    whole(["b ", before, " ", text(at)], 1.0, say);
    if at + 1 == words.len() {
        whole(["b ", text(at), " ", "$"], 1.0, say);
    }
}

/// A class together with words and classes around its word.
fn pairs_of(class: &str, words: &[Seen<'_>], at: usize, say: &mut impl FnMut([&str; 4], u64, f32)) {
    let word = |at: usize| words.get(at);
    if let Some(before) = at.checked_sub(1).and_then(word) {
        whole(["l ", before.text, " ", class], PAIR_SIZE, say);
    }
    if let Some(next) = word(at + 1) {
        whole(["r ", class, " ", next.text], PAIR_SIZE, say);
        pairs(["j ", class], [next], PAIR_SIZE, say);
    }
    if let Some(next) = word(at + 2) {
        pairs(["jj ", class], [next], PAIR_SIZE, say);
    }
    let [from, to] = [APART.start(), APART.end()].map(|apart| (at + apart).min(words.len()));
    let apart = words.get(from..(to + 1).min(words.len())).unwrap_or_default();
    pairs(["q ", class], apart, APART_SIZE, say);
}

/// A class together with each class of other words.
fn pairs<'w, 't: 'w>(
    [kind, class]: [&str; 2],
    others: impl IntoIterator<Item = &'w Seen<'t>>,
    size: f32,
    say: &mut impl FnMut([&str; 4], u64, f32),
) {
    let start = [kind, class, " "].iter().fold(KEY_OF_NOTHING, |key, part| longer_key(key, part));
    for other in others.into_iter().flat_map(|other| &other.classes) {
        if !is_mark(other) {
            say([kind, class, " ", other], longer_key(start, other), size);
        }
    }
}

/// Whether a class stands for a rule that was found at the word.
fn is_mark(class: &str) -> bool {
    class.starts_with(MARK)
}

/// Cuts words into pieces, with the marks of where a word begins and ends.
#[derive(Default)]
struct Pieces {
    /// Where each letter begins, and where the last ends.
    bounds: Vec<usize>,
    /// The number of the piece from each letter on that was given last, without a mark behind it: the next is longer by
    /// one letter.
    keys: Vec<u64>,
}

impl Pieces {
    fn each(&mut self, word: &str, say: &mut impl FnMut([&str; 4], u64, f32)) {
        self.bounds.clear();
        self.bounds.extend(word.char_indices().map(|(at, _)| at));
        let letters = self.bounds.len();
        if letters < CUT_LETTERS_MIN {
            return;
        }
        self.bounds.push(word.len());
        let [at_start, inside] = ["c ^", "c "].map(key);
        self.keys.clear();
        self.keys.resize(letters + 1, inside);
        self.keys.first_mut().into_iter().for_each(|first| *first = at_start);
        let part = |bounds: &[usize], first: usize, last: usize| {
            let span = bounds.get(first).zip(bounds.get(last));
            span.and_then(|(from, to)| word.get(*from..*to)).unwrap_or_default()
        };
        for length in PIECES {
            // A mark counts as a letter.
            for start in 0..=(letters + 2).saturating_sub(length) {
                let end = start + length;
                let (first, last) = (start.saturating_sub(1), (end - 1).min(letters));
                let known = if length == *PIECES.start() { first } else { (end - 2).min(letters) };
                let Some(key) = self.keys.get_mut(start) else { continue };
                *key = longer_key(*key, part(&self.bounds, known, last));
                let (open, close) = (mark(start == 0, "^"), mark(end == letters + 2, "$"));
                let key = longer_key(*key, close);
                say(["c ", open, part(&self.bounds, first, last), close], key, 1.0);
            }
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
