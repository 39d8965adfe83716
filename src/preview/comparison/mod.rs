//! What differs between two contents: what was edited, and what people notice of it.

mod changes;
mod edited;
mod noticed;
mod report;

use jiff::Timestamp;
use serde::Serialize;

use super::talk::TalkScript;
use crate::conversation::Content;
use crate::diagnostics::Files;
pub use changes::Changes;
use edited::{ActivityChange, QuestionChange, SentenceChange};
use noticed::{PersonChange, ScreenChange, TalkChange};
pub use report::in_words;

/// One of the two contents.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// The content, loaded.
    pub content: &'a Content,
    /// Its files.
    pub files: &'a Files,
}

/// What differs.
#[derive(Debug, Serialize)]
pub struct Difference {
    /// Sentences, in each language.
    pub sentences: Changes<SentenceChange>,
    /// Questions: their place, condition and choices.
    pub questions: Changes<QuestionChange>,
    /// Activities, field by field.
    pub activities: Changes<ActivityChange>,
    /// People to whom other activities are suggested first.
    pub people: Changes<PersonChange>,
    /// Screens that show something else.
    pub screens: Changes<ScreenChange>,
    /// Talks in which the bot says something else.
    pub talks: Changes<TalkChange>,
}

impl Difference {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.sentences.changed.is_empty()
            && self.questions.changed.is_empty()
            && self.activities.changed.is_empty()
            && self.people.changed.is_empty()
            && self.screens.changed.is_empty()
            && self.talks.changed.is_empty()
    }
}

/// Compares two contents at a moment; the talks are played with both.
pub fn difference(
    old: Compared<'_>,
    new: Compared<'_>,
    talks: &[TalkScript],
    now: Timestamp,
) -> Difference {
    Difference {
        sentences: edited::sentences(old.files, new.files),
        questions: edited::questions(old.content, new.content),
        activities: edited::activities(old.content, new.content),
        people: noticed::people(old.content, new.content, now),
        screens: noticed::screens(old.content, new.content, now),
        talks: noticed::talks(old.content, new.content, talks, now),
    }
}

#[cfg(test)]
mod tests;
