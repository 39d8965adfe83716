//! What makes a sentence hard to read wherever it is shown: code of web pages, shouting, too many words.

use std::sync::LazyLock;

use memchr::{memchr, memchr2};
use regex::Regex;

use super::Finding;

/// Something that no sentence for people should hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentenceFault {
    /// A tag or a character in the code of web pages, which is shown as it stands.
    Markup(String),
    /// Several exclamation marks after each other.
    Shouting(String),
    /// More than [`WORDS_MAX`] words.
    Long {
        /// How many.
        words: usize,
        /// The first of them.
        begin: String,
    },
}

impl SentenceFault {
    /// The fault in words: the ids of the messages for code, for shouting and for many words.
    pub fn finding(self, [markup, shouting, long]: [&'static str; 3]) -> Finding {
        match self {
            Self::Markup(tag) => Finding::new(markup).with("tag", tag),
            Self::Shouting(signs) => Finding::new(shouting).with("signs", signs),
            Self::Long { words, begin } => {
                Finding::new(long).with("words", words).with("begin", begin)
            }
        }
    }
}

/// The words that a sentence may have before a reader loses its beginning.
pub const WORDS_MAX: usize = 25;
/// How many of its words show which sentence is meant.
const WORDS_SHOWN: usize = 5;

/// What is wrong with a text of one or more sentences.
pub fn sentence_faults(text: &str) -> Vec<SentenceFault> {
    // Most texts have none of the signs that these begin with.
    let bytes = text.as_bytes();
    let markup = memchr2(b'<', b'&', bytes).and_then(|_| first_match(&MARKUP, text));
    let shouting = memchr(b'!', bytes).and_then(|_| first_match(&SHOUTING, text));
    let markup = markup.map(SentenceFault::Markup);
    let shouting = shouting.map(SentenceFault::Shouting);
    markup.into_iter().chain(shouting).chain(long(text)).collect()
}

static MARKUP: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#\d{1,6});").ok()
});
static SHOUTING: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"!(?:\s?[!?])+").ok());

fn first_match(shape: &LazyLock<Option<Regex>>, text: &str) -> Option<String> {
    Some(shape.as_ref()?.find(text)?.as_str().to_owned())
}

fn long(text: &str) -> Option<SentenceFault> {
    // Most texts have not so many words in all their sentences together.
    if has_few_words(text) {
        return None;
    }
    let mut sentences = sentences(text).into_iter().filter(|sentence| !has_few_words(sentence));
    sentences.find_map(|sentence| {
        let words: Vec<&str> = sentence
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .collect();
        let begin = words.iter().take(WORDS_SHOWN).copied().collect::<Vec<_>>().join(" ");
        (words.len() > WORDS_MAX).then_some(SentenceFault::Long { words: words.len(), begin })
    })
}

/// Whether the words of a text need not be counted: so few spaces part so few words.
fn has_few_words(text: &str) -> bool {
    let may_part = |byte: &u8| byte.is_ascii_whitespace() || !byte.is_ascii();
    text.trim().bytes().filter(may_part).count() < WORDS_MAX
}

/// The sentences of a text: each ends with a mark before a space, or with its line. A point inside a
/// number or an address ends nothing.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        let is_mark = matches!(sign, '.' | '!' | '?' | ':' | ';');
        let ends = is_mark && (rest.is_empty() || rest.starts_with(char::is_whitespace));
        if ends || sign == '\n' {
            sentences.push(text.get(start..end).unwrap_or_default());
            start = end;
        }
    }
    sentences.push(text.get(start..).unwrap_or_default());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_reader_should_see_is_found() {
        let found = |text| sentence_faults(text);
        assert_eq!(found("Kom <b>langs</b>."), [SentenceFault::Markup("<b>".into())]);
        assert_eq!(found("Koffie &amp; thee."), [SentenceFault::Markup("&amp;".into())]);
        assert_eq!(found("Gratis!!!"), [SentenceFault::Shouting("!!!".into())]);
        let long = "woord ".repeat(26);
        let begin = "woord woord woord woord woord".to_owned();
        assert_eq!(found(&long), [SentenceFault::Long { words: 26, begin }]);
    }

    #[test]
    fn an_ordinary_text_is_left_alone() {
        let short = "woord ".repeat(24);
        for text in [
            "Bel 038 123 45 67!",
            "Het kost < 5 euro en > 2 euro.",
            "Koffie & thee; kom langs.",
            &format!("{short}eind. {short}eind."),
            "Kijk op www.park.nl en kom.",
        ] {
            assert_eq!(sentence_faults(text), [], "{text}");
        }
    }
}
