//! When a line is a search.
//!
//! A volunteer types what the caller tells and what she looks for in the same place. So nothing that
//! may be a fact is lost to a search: what is understood of the caller is always taken along. A short
//! line that names things is looked for as well: at once, as long as nobody is described; beside the
//! list, behind a button, when a call is under way.

use super::at::At;
use crate::catalogue::ActivityId;
use crate::search::Found;
use crate::understanding::{Reading, Utterance};

/// So many activities are shown of what was found.
pub(super) const SHOWN: usize = 5;
/// A line of more words that name something tells of a caller.
const WORDS: usize = 2;
/// A line in which nothing is understood of a caller may have so many.
const WORDS_ALONE: usize = 4;
/// A line of more words is a sentence, however few of them can be looked for.
const WORDS_IN_ALL: usize = 6;
/// So many bytes of the words has a button room for.
const BYTES: usize = 40;

/// A line as a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LookUp {
    /// It is none.
    No,
    /// It is one, and nothing was found.
    Nothing,
    /// It names this activity.
    Card(ActivityId),
    /// What these words find is shown.
    Show(String),
    /// These words can be looked for with one tap.
    Offer(String),
}

/// Reads a line as a search, beside what it tells of the caller.
pub(super) fn look_up(at: &At<'_>, said: &Utterance<'_>, reading: &Reading) -> LookUp {
    let (content, today, text) = (at.view.content, at.view.today, said.text());
    let found = content.find_read(today, said, reading, SHOWN);
    if reading.facts.is_empty() {
        return of_words_alone(&found, text, reading);
    }
    // "mw 82 zwolle oopoeh": what tells nothing of the caller may be a name.
    let rest = reading.unread.join(" ");
    if !rest.is_empty()
        && content.find(today, &rest, SHOWN).hits.first().is_some_and(|hit| hit.named)
    {
        return LookUp::Offer(searched(&rest));
    }
    let short = text.split_whitespace().count() <= WORDS_IN_ALL
        && (1..=WORDS).contains(&found.words)
        && (found.free || !found.about_a_person);
    let found_something =
        || !found.hits.is_empty() || !content.find_referrals_read(text, reading).is_empty();
    if short && found_something() {
        let words = searched(text);
        let busy = at.desk.call.describes_somebody();
        return if busy { LookUp::Offer(words) } else { LookUp::Show(words) };
    }
    LookUp::No
}

fn of_words_alone(found: &Found, text: &str, reading: &Reading) -> LookUp {
    if reading.talk.is_some() || !(1..=WORDS_ALONE).contains(&found.words) {
        return LookUp::No;
    }
    match found.hits.as_slice() {
        [] => LookUp::Nothing,
        [first, rest @ ..] if first.named && !rest.iter().any(|other| other.whole) => {
            LookUp::Card(first.id.clone())
        }
        [first, ..] if first.named || first.whole => LookUp::Show(searched(text)),
        _ => LookUp::No,
    }
}

/// The words of a search as a button carries them: no more of them than have room.
pub(super) fn searched(text: &str) -> String {
    let counts = |sign: char| sign.is_alphanumeric() || "+-&'".contains(sign);
    let words = text.split(|sign| !counts(sign)).filter(|word| !word.is_empty());
    let mut searched = String::new();
    for word in words {
        if searched.len() + 1 + word.len() > BYTES {
            break;
        }
        if !searched.is_empty() {
            searched.push(' ');
        }
        searched.push_str(word);
    }
    searched
}
