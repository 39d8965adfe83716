//! Letters without case and accents: how names and typed words are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
            .flat_map(|other| std::iter::once(other).nfkd())
            .filter(|part| !is_combining_mark(*part))
            .flat_map(char::to_lowercase)
            // Lower case may bring a mark of its own (İ): it goes as well.
            .filter(|part| !is_combining_mark(*part)),
    )
}

/// Whether the character is an apostrophe, as keyboards and word processors write it.
pub(crate) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '‛' | '`' | '´' | 'ʼ' | '′' | '＇')
}

/// A name in words: no case, no accents, no apostrophes, anything else between two words a space.
pub(crate) fn folded_name(name: &str) -> String {
    let mut words = String::with_capacity(name.len());
    for character in name.chars().filter(|character| !is_apostrophe(*character)) {
        for part in folded(character) {
            if part.is_alphanumeric() {
                words.push(part);
            } else if !words.is_empty() && !words.ends_with(' ') {
                words.push(' ');
            }
        }
    }
    words.truncate(words.trim_end().len());
    words
}
