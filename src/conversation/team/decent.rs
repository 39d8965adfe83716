//! Words of people that stand in a line: nothing in them turns, breaks or hides it.

/// So many letters of a name are kept.
pub(super) const NAME_MAX: usize = 40;

/// A name without what would turn, break or hide a line.
pub(super) fn decent(name: &str) -> String {
    decent_text(name, NAME_MAX)
}

/// At most so many letters of a text, without what would turn, break or hide a line.
pub(in crate::conversation) fn decent_text(name: &str, most: usize) -> String {
    let turns = |letter: char| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}');
    let kept = name.chars().filter(|letter| !letter.is_control() && !turns(*letter));
    let kept: String = kept.take(most).collect();
    kept.trim().to_owned()
}
