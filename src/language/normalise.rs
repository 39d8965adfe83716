//! Letters without case and accents: how names and typed words are compared.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The longest compatibility decomposition of a character (U+FDFA).
const PARTS_MAX: usize = 18;

/// What a character is written with when case and accents do not count.
///
/// A combining mark gives nothing, so composed and decomposed letters come out the same.
pub(crate) fn folded(character: char) -> impl Iterator<Item = char> {
    let plain = match character {
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        'đ' | 'Đ' => 'd',
        'ı' => 'i',
        other => other,
    };
    // Most characters need no table: the way of every ordinary line.
    let ascii = plain.is_ascii().then(|| plain.to_ascii_lowercase());
    let sharp = matches!(plain, 'ß' | 'ẞ').then_some("ss").unwrap_or_default();
    let rest = (ascii.is_none() && sharp.is_empty()).then_some(plain);
    ascii.into_iter().chain(sharp.chars()).chain(
        rest.into_iter()
            .flat_map(parts_of)
            .filter(|part| !is_combining_mark(*part))
            .flat_map(char::to_lowercase)
            // Lower case may bring a mark of its own (İ): it goes as well.
            .filter(|part| !is_combining_mark(*part)),
    )
}

/// What a character is made of (NFKD). That of one character is in order.
fn parts_of(character: char) -> impl Iterator<Item = char> {
    let (mut parts, mut count) = (['\0'; PARTS_MAX], 0);
    decompose_compatible(character, |part| {
        if let Some(free) = parts.get_mut(count) {
            (*free, count) = (part, count + 1);
        }
    });
    parts.into_iter().take(count)
}

/// Whether the character is an apostrophe, as keyboards and word processors write it.
pub(crate) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '‛' | '`' | '´' | 'ʼ' | '′' | '＇')
}

/// A name in words: no case, no accents, no apostrophes, anything else between two words a space.
pub(crate) fn folded_name(name: &str) -> String {
    // Most words of a pattern are folded as they stand.
    if name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return name.to_owned();
    }
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return name.to_ascii_lowercase();
    }
    let mut words = String::with_capacity(name.len());
    if name.is_ascii() {
        // The same without tables: the way of every pattern and of most names.
        for byte in name.bytes().filter(|byte| !matches!(byte, b'\'' | b'`')) {
            push_folded(&mut words, char::from(byte.to_ascii_lowercase()));
        }
    } else {
        push_all_folded(&mut words, name);
    }
    words.truncate(words.trim_end().len());
    words
}

fn push_all_folded(words: &mut String, name: &str) {
    for character in name.chars().filter(|character| !is_apostrophe(*character)) {
        for part in folded(character) {
            push_folded(words, part);
        }
    }
}

/// Adds a letter, or one space for all that stands between two words.
fn push_folded(words: &mut String, part: char) {
    if part.is_alphanumeric() {
        words.push(part);
    } else if !words.is_empty() && !words.ends_with(' ') {
        words.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn a_character_is_made_of_what_unicode_says() {
        for letter in '\0'..=char::MAX {
            assert!(parts_of(letter).eq(std::iter::once(letter).nfkd()), "{letter:?}");
        }
        assert_eq!(folded('ي').collect::<String>(), "ي");
        assert_eq!(folded('Й').collect::<String>(), "и");
    }

    #[test]
    fn the_short_way_for_plain_letters_gives_what_the_long_way_gives() {
        for text in
            ["'s-Hertogenbosch", "  A`b  c.D ", "Bergen (NH)", "o'clock!", "", "--", "\tx\n"]
        {
            let mut long = String::new();
            push_all_folded(&mut long, text);
            assert_eq!(folded_name(text), long.trim_end(), "{text}");
        }
        let every: String = (0..=127_u8).map(char::from).collect();
        let mut long = String::new();
        push_all_folded(&mut long, &every);
        assert_eq!(folded_name(&every), long.trim_end());
    }
}
