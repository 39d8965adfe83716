//! Which sentences were said: noted only for who asks for it, such as a page that shows which are never reached.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fluent_bundle::FluentValue;

/// A sentence that was put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidSentence {
    /// Its key.
    pub key: String,
    /// The values that are text, by name: they choose between the forms of a sentence.
    pub values: Vec<(String, String)>,
    /// The words.
    pub words: String,
}

/// The notes of what was said; none are taken until somebody asks for it.
#[derive(Default)]
pub(super) struct SaidNotes(Option<Mutex<Vec<SaidSentence>>>);

impl SaidNotes {
    /// Begins to take notes.
    pub(super) fn begin(&mut self) {
        self.0 = Some(Mutex::default());
    }

    /// What was said since the last time.
    pub(super) fn take(&self) -> Vec<SaidSentence> {
        self.notes().map(|mut notes| std::mem::take(&mut *notes)).unwrap_or_default()
    }

    pub(super) fn note(&self, key: &str, args: &[(&str, FluentValue<'_>)], words: &str) {
        let Some(mut notes) = self.notes() else { return };
        let text = |(name, value): &(&str, FluentValue<'_>)| match value {
            FluentValue::String(value) => Some(((*name).to_owned(), value.to_string())),
            FluentValue::Number(_)
            | FluentValue::Custom(_)
            | FluentValue::None
            | FluentValue::Error => None,
        };
        let values = args.iter().filter_map(text).collect();
        notes.push(SaidSentence { key: key.to_owned(), values, words: words.to_owned() });
    }

    /// A thread that ended badly while it noted something leaves notes that are whole.
    fn notes(&self) -> Option<MutexGuard<'_, Vec<SaidSentence>>> {
        self.0.as_ref().map(|notes| notes.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
