//! A text in its sentences.

use super::SpokenWords;

/// The sentences of a line, in order. What has no letter and no digit is none, and neither is the number before
/// an entry of a list.
pub fn sentences<'t>(words: &SpokenWords, line: &'t str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, sign) in line.char_indices() {
        let end = at + sign.len_utf8();
        if matches!(sign, '.' | '?' | '!') && ends(words, line, begin, end) {
            found.extend(line.get(begin..end));
            begin = end;
        }
    }
    found.extend(line.get(begin..));
    found.iter().map(|sentence| sentence.trim()).filter(|it| is_said(it)).collect()
}

/// Whether a sentence ends here: a space follows and then no small letter, and what stands before is no
/// abbreviation.
fn ends(words: &SpokenWords, line: &str, begin: usize, end: usize) -> bool {
    let (before, after) = (line.get(begin..end).unwrap_or_default(), line.get(end..));
    let mut after = after.unwrap_or_default().chars();
    let is_apart = after.next().is_none_or(char::is_whitespace);
    let goes_on = after.find(|sign| !sign.is_whitespace()).is_some_and(char::is_lowercase);
    let last = before.split_whitespace().next_back().unwrap_or_default();
    is_apart && !goes_on && !words.is_abbreviation(last)
}

fn is_said(sentence: &str) -> bool {
    let is_number = sentence.strip_suffix('.').is_some_and(|it| it.parse::<u8>().is_ok());
    sentence.chars().any(char::is_alphanumeric) && !is_number
}
