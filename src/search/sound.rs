//! How a Dutch word sounds: who writes by ear writes "eksodus", "vijlig thuis" and "slagtoferhulp".
//!
//! Letters that are said alike become one; no list of words is needed. After the rules of Dutch spelling for sounds
//! with more than one way to write them (ei and ij, ou and au, g and ch, f and v, s and z, d and t at the end), with
//! those of loan words.

use super::term_set::TermSet;

/// Letters on the left, as they stand in a word, sound like those on the right. The first that fits counts.
const ALIKE: &[(&str, &str)] = &[
    ("tch", "g"),
    ("ch", "g"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("x", "ks"),
    ("ij", "ei"),
    ("auw", "ou"),
    ("ouw", "ou"),
    ("ow", "ou"),
    ("au", "ou"),
    ("oa", "o"),
    ("ie", "i"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("y", "i"),
    ("v", "f"),
    ("z", "s"),
    ("dt", "t"),
];

/// Shorter sounds are those of too many texts.
const LETTERS_MIN: usize = 4;

/// A text as it sounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sound {
    text: String,
    bag: TermSet,
}

impl Sound {
    /// Of a folded text.
    pub(super) fn of(folded: &str) -> Self {
        let mut text = String::with_capacity(folded.len());
        let mut rest = folded;
        while let Some(first) = rest.chars().next() {
            let alike = ALIKE.iter().find_map(|(written, said)| {
                let behind = rest.strip_prefix(written)?;
                Some((*said, behind))
            });
            if let Some((said, behind)) = alike {
                said.chars().for_each(|letter| push(&mut text, letter));
                rest = behind;
            } else {
                push(&mut text, first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
        for (written, said) in [('d', 't'), ('b', 'p')] {
            if text.ends_with(written) {
                text.pop();
                push(&mut text, said);
            }
        }
        Self { bag: TermSet::of(&text), text }
    }

    /// How many errors are in what was typed, written by ear: that alone is one; `None` where they are more than `allowed`.
    pub(super) fn errors_to(&self, typed: &Self, allowed: usize) -> Option<usize> {
        let beside = allowed.checked_sub(1)?;
        let is_short = self.bag.length.min(typed.bag.length) < LETTERS_MIN;
        if is_short || self.bag.is_far(&typed.bag, beside) {
            return None;
        }
        if self.text == typed.text {
            return Some(1);
        }
        let errors = strsim::osa_distance(&self.text, &typed.text);
        (errors <= beside).then_some(errors + 1)
    }
}

/// Adds a letter; what is written twice sounds as once.
fn push(text: &mut String, letter: char) {
    if !text.ends_with(letter) {
        text.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_by_ear_sounds_the_same() {
        for (written, heard) in [
            ("exodus", "eksodus"),
            ("veilig", "vijlig"),
            ("slachtofferhulp", "slagtoferhulp"),
            ("switchboard", "swichbort"),
            ("wandelclub", "wandelklup"),
            ("vrouwencafe", "frauenkafe"),
        ] {
            assert_eq!(Sound::of(written), Sound::of(heard), "{written}");
        }
        assert_ne!(Sound::of("bridge"), Sound::of("brugge"));
    }

    #[test]
    fn one_more_error_is_one_more() {
        let [meant, heard] = ["cliniclowns", "klinikloons"].map(Sound::of);
        assert_eq!(meant.errors_to(&heard, 2), Some(2));
        assert_eq!(meant.errors_to(&heard, 1), None);
        assert_eq!(meant.errors_to(&Sound::of("kliniklouns"), 1), Some(1));
        assert_eq!(meant.errors_to(&Sound::of("kliniklouns"), 0), None);
        assert_eq!(Sound::of("zzzzzzzzzz").errors_to(&Sound::of("ss"), 2), None);
    }
}
