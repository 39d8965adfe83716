//! What has a shape of its own, whatever the words around it: dates, times, phone numbers,
//! postcodes, amounts with a sign, addresses of the web.

use std::ops::Range;
use std::sync::LazyLock;

use regex_automata::Input;
use regex_automata::meta::Regex;
use regex_automata::nfa::thompson::WhichCaptures;
use regex_automata::util::syntax;
use rustc_hash::FxHashSet as HashSet;

use super::class::Class;
use super::regexes::quickly_made;

/// The shapes in order of priority: where two may begin at the same place, the first is taken.
const SIGNS: &[(Class, &str)] = &[
    (Class::Web, r"(?:https?://|www\.)\S+|\S+@\S+\.\S+"),
    // The country's number and nine digits, or ten with the trunk zero; "0800" and "0900" are shorter.
    (Class::Phone, r"(?:\+|\b00)31[\s().-]*(?:0[\s().-]*)?[1-9](?:[\s().-]*[0-9]){8}\b"),
    (Class::Phone, r"\b0[89][0-9]{2}[\s.-]*[0-9](?:[\s.-]?[0-9]){3,6}\b"),
    (Class::Phone, r"\(?\b0[1-9](?:[\s().-]*[0-9]){8}\b"),
    (Class::Phone, r"\b0[1-9][0-9]{0,3}[-/][0-9]{5,8}\b"),
    (Class::Phone, r"\b06[\s-]*[0-9](?:[\s-]?[0-9]){5,8}\b"),
    (Class::Date, r"\b(?:19|20)[0-9]{2}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12][0-9]|3[01])\b"),
    (
        Class::Date,
        r"\b(?:0?[1-9]|[12][0-9]|3[01])(?:\s?[-/.]\s?|\s)(?:0?[1-9]|1[0-2])(?:\s?[-/.]\s?|\s)(?:19|20)[0-9]{2}\b",
    ),
    (Class::Date, r"\b(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.][0-9]{2}\b"),
    (Class::Date, r"\b(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|1[0-2])\b"),
    (Class::Money, r"(?:€|\beur\b|\beuro\b)\s?[0-9][0-9.]*(?:,[0-9]{1,2}|,-)?"),
    (Class::Money, r"\b[0-9][0-9.]*(?:,[0-9]{1,2})?\s?(?:€|,-|(?:euro|euros|euries|eur|piek)\b)"),
    (Class::Money, r"\b[0-9]{1,4}k\b"),
    (Class::Area, r"\b[0-9][0-9.,]*\s?m[23²³]"),
    (Class::Time, r"\b(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?:\s?(?:uur|u|h)\b)?"),
    (Class::Time, r"\b(?:[01]?[0-9]|2[0-3])[.][0-5][0-9]\s?(?:uur|u|h)\b"),
    (Class::Postcode, r"\b[1-9][0-9]{3}[ ]?[A-Za-z]{2}\b"),
    (Class::Range, r"\b[0-9]{1,3}\s?[-–/]\s?[0-9]{1,3}(?:\b|x\b)"),
    // A number too long for anything that is counted.
    (Class::Phone, r"\b[0-9]{7,}\b"),
];

/// All of them at once.
static ALL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let patterns: Vec<&str> = SIGNS.iter().map(|(_, pattern)| *pattern).collect();
    let mut builder = Regex::builder();
    let letters = syntax::Config::new().case_insensitive(true);
    // Where a match begins is a capture as well.
    let spans = quickly_made().which_captures(WhichCaptures::Implicit);
    builder.configure(spans).syntax(letters).build_many(&patterns).ok()
});

/// What is found, where it stands, and the number that counts in it: for a date the year. Behind four digits a word of
/// `small`, of two letters, does not end a postcode.
pub(super) fn signs(
    text: &str,
    small: &HashSet<String>,
) -> Vec<(Class, Range<usize>, Option<u32>)> {
    let Some(all) = ALL.as_ref() else { return Vec::new() };
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(hit) = all.find(Input::new(text).span(from..text.len())) {
        let Some((class, _)) = SIGNS.get(hit.pattern().as_usize()) else { break };
        let sign = text.get(hit.range()).unwrap_or_default();
        from = hit.end();
        if *class == Class::Postcode && is_a_number_and_a_word(sign, small) {
            // The digits stay what they are; the word is read again.
            from = hit.start() + 4;
            continue;
        }
        let value = if *class == Class::Date { year_of(sign) } else { None };
        found.push((*class, hit.range(), value));
    }
    found
}

/// "1944 in", "2000 pd", "2023 ic": no postcode.
fn is_a_number_and_a_word(postcode: &str, small: &HashSet<String>) -> bool {
    let (digits, letters) = postcode.split_at_checked(4).unwrap_or((postcode, ""));
    let Some(word) = letters.strip_prefix(' ') else { return false };
    let is_year = ("1900".."2040").contains(&digits);
    let is_lower = word.chars().any(char::is_lowercase);
    (is_year && is_lower) || small.contains(&word.to_lowercase())
}

/// The year in a date: the part of four digits, or the last of three parts.
fn year_of(date: &str) -> Option<u32> {
    let parts = date.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let long = parts.iter().find(|part| part.len() == 4);
    let last = if parts.len() == 3 { parts.last() } else { None };
    long.or(last)?.parse().ok()
}

/// Whether a word stands in what has a shape of its own.
pub(super) fn is_in_sign(sign: &Range<usize>, span: &Range<usize>) -> bool {
    span.start < sign.end && span.end > sign.start
}
