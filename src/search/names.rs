//! The names of the activities, and whether a line is one of them.

use super::sound::Sound;
use super::term_set::TermSet;
use super::terms::{errors_allowed, errors_between, least, words};
use crate::catalogue::Activity;
use crate::understanding::Lexicon;

/// Names of fewer letters have no errors: too much else is near.
const LETTERS_WITH_ERRORS: usize = 7;
/// So many words may stand between two words of a topic.
const WORDS_BETWEEN: usize = 1;

/// One name of an activity.
pub(super) struct Name {
    /// Its words, folded, with a space on both sides.
    words: String,
    letters: Letters,
    /// Not a name, but several words by which people look for it: they can only stand in a line.
    is_topic: bool,
}

/// How a line agrees with the names of an activity; more is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// Not as a name.
    #[default]
    None,
    /// A whole name stands in the line.
    Holds,
    /// The line is a name with errors in it.
    Nearly,
    /// The line is a name.
    Is,
}

/// Letters without spaces, which are the commonest error in a name, and with digits for numbers in
/// words: "nl voor elkaar", "4hetleven", "vijftigplusnet".
pub(super) struct Letters {
    text: String,
    bag: TermSet,
    sound: Sound,
}

impl Letters {
    /// Of a folded text.
    pub(super) fn of(folded: &str, lexicon: &Lexicon) -> Self {
        let text = lexicon.with_digits(&folded.replace(' ', ""));
        Self { bag: TermSet::of(&text), sound: Sound::of(&text), text }
    }

    /// Of a text as it was typed.
    pub(super) fn of_text(text: &str, lexicon: &Lexicon) -> Self {
        Self::of(&words(text).join(" "), lexicon)
    }

    /// Whether a line is what these letters are of: written together, apart, or with errors.
    pub(super) fn are_meant_by(&self, typed: &Self) -> bool {
        self.text == typed.text || self.are_nearly(typed)
    }

    fn are_nearly(&self, typed: &Self) -> bool {
        self.text.len() >= LETTERS_WITH_ERRORS && self.errors_to(typed).is_some()
    }

    /// How many errors were made in them, if they are not too many.
    fn errors_to(&self, typed: &Self) -> Option<usize> {
        let spelled = errors_between(&self.bag, &self.text, &typed.bag, &typed.text);
        let allowed = errors_allowed(typed.text.chars().count());
        least(spelled, || self.sound.errors_to(&typed.sound, allowed))
    }
}

/// Every name of an activity.
pub(super) fn names(activity: &Activity, lexicon: &Lexicon) -> Vec<Name> {
    let all = activity.also.iter().chain(&activity.source).chain([&activity.name]);
    let topics = activity.topics.iter().filter(|topic| topic.contains(' '));
    let named = all.map(|name| (name, false)).chain(topics.map(|topic| (topic, true)));
    named
        .map(|(name, is_topic)| (words(name).join(" "), is_topic))
        .map(|(name, is_topic)| Name {
            letters: Letters::of(&name, lexicon),
            words: format!(" {name} "),
            is_topic,
        })
        .collect()
}

/// How a line agrees best; `padded` is the line, folded, with a space on both sides.
pub(super) fn agreement(names: &[Name], letters: &Letters, padded: &str) -> Agreement {
    let best = names.iter().map(|name| name.agreement(letters, padded)).max();
    best.unwrap_or_default()
}

/// Whether the words of a topic stand in a line in their order, with hardly a word between two of them.
fn holds_in_order(line: &str, topic: &str) -> bool {
    let line: Vec<&str> = line.split_whitespace().collect();
    let topic: Vec<&str> = topic.split_whitespace().collect();
    (0..line.len()).any(|start| {
        let mut at = start;
        topic.iter().enumerate().all(|(number, word)| {
            let reach = if number == 0 { 1 } else { 1 + WORDS_BETWEEN };
            let found = line.iter().skip(at).take(reach).position(|said| said == word);
            found.inspect(|further| at += further + 1).is_some()
        })
    })
}

impl Name {
    fn agreement(&self, typed: &Letters, padded: &str) -> Agreement {
        let own = &self.letters;
        if self.is_topic {
            return if holds_in_order(padded, &self.words) {
                Agreement::Holds
            } else {
                Agreement::None
            };
        }
        if own.text == typed.text {
            return Agreement::Is;
        }
        if own.are_nearly(typed) {
            return Agreement::Nearly;
        }
        if padded.contains(&self.words) { Agreement::Holds } else { Agreement::None }
    }
}
