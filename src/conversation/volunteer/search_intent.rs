//! When a line is a search.
//!
//! A volunteer types what the caller tells and what she looks for in the same place. So nothing that
//! may be a fact is lost to a search: what is understood of the caller is always taken along. A short
//! line that names things is looked for as well: at once, as long as nobody is described; beside the
//! list, behind a button, when a call is under way.

use super::super::Speaker;
use super::super::interpret::phrases::{behind, holds, is_one};
use super::at::At;
use crate::catalogue::{ActivityId, Helpline, Referral};
use crate::language::folded_name;
use crate::search::{Found, without_places};
use crate::understanding::{Reading, Utterance};

/// So many activities are shown of what was found.
pub(super) const SHOWN: usize = 5;
/// A line of more words that name something tells of a caller.
const WORDS: usize = 2;
/// A line in which nothing is understood of a caller may have so many.
const WORDS_ALONE: usize = 4;
/// A line of more words is a sentence, however few of them can be looked for.
const WORDS_IN_ALL: usize = 6;
/// A word of so many letters at the head of a name is meant.
const LETTERS_OF_A_HEAD: usize = 7;
/// A number of so many digits may be somebody's telephone number.
const PHONE_DIGITS: usize = 8;
/// So many bytes of the words has a button room for.
const BYTES: usize = 40;

/// A line as a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::conversation) enum LookUp {
    /// It is none.
    #[default]
    No,
    /// It is one, and nothing was found.
    Nothing,
    /// It names this activity.
    Card(ActivityId),
    /// It is the name of something, with a place perhaps, and tells nothing else.
    Named(String),
    /// What these words find is shown.
    Show(String),
    /// These words can be looked for with one tap.
    Offer(String),
}

/// Reads a line as a search, beside what it tells of the caller.
pub(super) fn look_up(at: &At<'_>, said: &Utterance<'_>, reading: &Reading) -> LookUp {
    let (content, today, text) = (at.view.content, at.view.today, said.text());
    if let Some(core) =
        asked_number_of(at.speaker, text).filter(|core| is_name(at, core, reading, None))
    {
        return LookUp::Named(searched(&core));
    }
    let found = content.find_read(today, said, reading, SHOWN);
    if reading.facts.is_empty() {
        return of_words_alone(&found, at, text, reading);
    }
    if is_name(at, text, reading, Some(&found)) {
        return LookUp::Named(searched(text));
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
        && (found.free || !found.about_a_person)
        && !tells(at.speaker, text);
    let found_something =
        || !found.hits.is_empty() || !content.find_referrals_read(text, reading).is_empty();
    let busy = at.desk.call.describes_somebody();
    if short && !busy && found_something() {
        return LookUp::Show(searched(text));
    }
    LookUp::No
}

/// Of whom a number, an address or a day is asked for: "hoe was het nr van humanitas ook alweer" is "humanitas".
fn asked_number_of(speaker: Speaker<'_>, text: &str) -> Option<String> {
    if !holds(speaker, "words.asks-number", text) {
        return None;
    }
    let said = folded_name(text);
    let is_meant = |word: &&str| !is_one(speaker, "words.beside-number", word);
    let core: Vec<&str> = said.split(' ').filter(is_meant).collect();
    (!core.is_empty()).then(|| core.join(" "))
}

/// Whether the line, but for a place in it, is the name of an activity, an organisation, a helpline or a
/// referral. What it could tell of a caller is a word of that name then.
fn is_name(at: &At<'_>, text: &str, reading: &Reading, found: Option<&Found>) -> bool {
    let content = at.view.content;
    let core = without_places(text, reading);
    if core.trim().is_empty() || core.split_whitespace().count() > WORDS_ALONE {
        return false;
    }
    let is_named = |found: &Found| found.hits.first().is_some_and(|hit| hit.named);
    let named = match found.filter(|_| core == text) {
        Some(found) => is_named(found),
        None => is_named(&content.find(at.view.today, &core, SHOWN)),
    };
    let said = folded_name(&core);
    // "Schuldhulp" is the head of a name, and tells nothing of who calls.
    let heads = |name: &str| is_head(name, &said);
    let mut helplines = content.catalogue.helplines().iter().flat_map(Helpline::names);
    let referrals = content.catalogue.referrals().iter().flat_map(Referral::names);
    let mut referrals = referrals.map(folded_name);
    let is_it = |name: String| name == said || heads(&name);
    let is_door = || !content.find_doors_read(text, reading, at.view.profile.place).is_empty();
    named || is_door() || helplines.any(is_it) || referrals.any(is_it)
}

/// Whether one long word is the first of a name.
fn is_head(name: &str, word: &str) -> bool {
    word.len() >= LETTERS_OF_A_HEAD && name.split(' ').next() == Some(word)
}

fn of_words_alone(found: &Found, at: &At<'_>, text: &str, reading: &Reading) -> LookUp {
    let is_name = found.hits.first().is_some_and(|hit| hit.named);
    let is_short = (1..=WORDS_ALONE).contains(&found.words);
    let is_told =
        tells(at.speaker, text) || !reading.others.is_empty() || !reading.doubts.is_empty();
    if reading.talk.is_some() || !is_short || !is_name && is_told {
        return LookUp::No;
    }
    let content = at.view.content;
    let other = || {
        let (lines, referrals) =
            (content.find_helplines(text), content.find_referrals_read(text, reading));
        let doors = content.find_doors_read(text, reading, at.view.profile.place);
        !lines.named.is_empty()
            || !lines.about.is_empty()
            || !referrals.is_empty()
            || !doors.is_empty()
    };
    match found.hits.as_slice() {
        [first, rest @ ..] if first.named && !rest.iter().any(|other| other.whole) => {
            LookUp::Card(first.id.clone())
        }
        [first, ..] if first.named || first.whole => LookUp::Show(searched(text)),
        _ if other() => LookUp::Show(searched(text)),
        // What puts something right asks for nothing.
        [] if behind(at.speaker, "words.correct", text).is_some() => LookUp::No,
        [] => LookUp::Nothing,
        _ => LookUp::No,
    }
}

/// Whether a line tells what somebody is or does: "hij komt elke week" looks for nothing.
fn tells(speaker: Speaker<'_>, text: &str) -> bool {
    holds(speaker, "words.tells", text) || is_one(speaker, "words.yes-no", text)
}

/// Whether a line is a telephone number and nothing else. A date is none.
pub(super) fn is_phone_number(text: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_digit() || " -+()./".contains(sign);
    let groups: Vec<usize> = text
        .split(|sign: char| !sign.is_ascii_digit())
        .map(str::len)
        .filter(|length| *length > 0)
        .collect();
    let digits: usize = groups.iter().sum();
    let is_date = matches!(groups.as_slice(), [1 | 2, 1 | 2, 2 | 4]);
    let begins = text.trim_start().starts_with(['0', '+', '(']);
    // "14 030": the general number of a municipality.
    let is_of_a_municipality = matches!(groups.as_slice(), [2, 3 | 4])
        && text.trim_start().starts_with("14 0")
        && text.chars().all(is_sign);
    if is_of_a_municipality {
        return true;
    }
    begins && text.chars().all(is_sign) && (7..=14).contains(&digits) && !is_date
}

/// Whether a telephone number stands somewhere in a line.
pub(super) fn holds_phone_number(text: &str) -> bool {
    let mut digits = 0;
    for sign in text.chars() {
        if sign.is_ascii_digit() {
            digits += 1;
            if digits >= PHONE_DIGITS {
                return true;
            }
        } else if !" -+()./".contains(sign) {
            digits = 0;
        }
    }
    false
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
