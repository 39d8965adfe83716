//! Words of patterns that were not read: they are known, and nothing else is asked of them.

use memchr::memmem;

use crate::language::folded_name;

/// The words of patterns that were not read, as text: who asks for few of thousands of words is quicker to look for them than to
/// put each in a table.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct NotedWords(String);

impl NotedWords {
    /// Makes room for patterns of so many bytes together, with one more for each.
    pub(in crate::understanding) fn reserve(&mut self, bytes: usize) {
        self.0.reserve(bytes);
    }

    /// Notes the words of a pattern.
    pub(in crate::understanding) fn add(&mut self, pattern: &str) {
        self.0.push(' ');
        if is_folded(pattern) {
            self.0.push_str(pattern);
        } else {
            for sign in pattern.split(is_no_word).filter(|sign| !sign.starts_with('<')) {
                self.0.push(' ');
                self.add_sign(sign);
            }
        }
    }

    fn add_sign(&mut self, sign: &str) {
        if is_folded(sign) {
            return self.0.push_str(sign);
        }
        let stars = [sign.starts_with('*'), sign.ends_with('*')];
        let [before, behind] = stars.map(|stands| if stands { "*" } else { "" });
        for part in [before, &folded_name(sign), behind] {
            self.0.push_str(part);
        }
    }

    /// Gives back the room that was kept for more.
    pub(in crate::understanding) fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }

    /// Whether a folded word was noted.
    pub(in crate::understanding) fn has(&self, word: &str) -> bool {
        let text = self.0.as_bytes();
        let found = memmem::find_iter(text, word);
        !word.is_empty() && found.into_iter().any(|at| self.is_word(at..at + word.len()))
    }

    /// Whether a stretch is a whole word, without a star and not the name of a class.
    fn is_word(&self, at: std::ops::Range<usize>) -> bool {
        let before = self.0.get(..at.start).unwrap_or_default();
        let behind = self.0.get(at.end..).unwrap_or_default();
        let goes_on = |sign: char| sign.is_alphanumeric() || sign == '*';
        let is_class = || before.rsplit(is_no_word).next().is_some_and(|it| it.starts_with('<'));
        !before.ends_with(goes_on) && !behind.starts_with(goes_on) && !is_class()
    }
}

/// Whether a text is written as it is when it is folded. Every byte is looked at, so that many are looked at together.
fn is_folded(text: &str) -> bool {
    !text.bytes().fold(false, |any, byte| any | !byte.is_ascii() | is_folded_away(byte))
}

/// Whether a letter is written in another way, or not at all, when it is folded.
fn is_folded_away(byte: u8) -> bool {
    byte.is_ascii_uppercase() || matches!(byte, b'\'' | b'`')
}

/// What parts the signs of a pattern.
fn is_no_word(sign: char) -> bool {
    sign.is_ascii_whitespace() || matches!(sign, '(' | ')' | '[' | ']' | '|')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_known_and_neither_parts_nor_classes_nor_stars() {
        let mut noted = NotedWords::default();
        for pattern in [
            "(niet | !geen)",
            "<niet-goed>",
            "kanker*",
            "^ Één m'n <niet-fijn> Zieken* *Huizen",
            "-maar $",
        ] {
            noted.add(pattern);
        }
        for word in ["niet", "geen", "een", "mn", "maar"] {
            assert!(noted.has(word), "{word}");
        }
        for word in [
            "",
            "goed",
            "fijn",
            "kanker",
            "zieken",
            "huizen",
            "ker",
            "gee",
            "aar",
            "niet-goed",
            "niet geen",
        ] {
            assert!(!noted.has(word), "{word}");
        }
    }
}
