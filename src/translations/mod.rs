//! Sentences by key in a language. This room does not know what a key means.
//!
//! The sentences stand in `dialogs/LANGUAGE/*.ftl` (Project Fluent). A message `loss` with an
//! attribute `.why` is reached as `loss` and `loss.why`. Loading checks that every language says
//! the same; a sentence that is missing all the same is shown in Dutch, never blank.

mod check;
mod expand;
mod load;
mod said;
mod side_by_side;

pub use check::{CODES, broken, keys};
pub use expand::{UNKNOWN, expanded};
pub use said::SaidSentence;
pub use side_by_side::{SentenceForms, SideBySide, Translated, TranslationState, side_by_side};

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::language::Language;

/// The sentences of all languages.
#[derive(Default)]
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    said: said::SaidNotes,
}

/// The values that a sentence needs, by name.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

impl Texts {
    /// From here on it is noted what is said.
    pub fn note_what_is_said(&mut self) {
        self.said.begin();
    }

    /// From here on nothing is noted any more.
    pub fn note_nothing(&mut self) {
        self.said = said::SaidNotes::default();
    }

    /// What was said since the last time, in order; nothing where it is not noted.
    pub fn take_said(&self) -> Vec<SaidSentence> {
        self.said.take()
    }

    /// Whether a language has a sentence of its own under a key.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.bundles.get(&language).is_some_and(|bundle| pattern(bundle, key).is_some())
    }

    /// The sentence under a key, in Dutch where the language has none, and as its key in brackets
    /// where there is none at all: the checks keep that from happening.
    pub fn say(&self, language: Language, key: &str, args: &Args<'_>) -> String {
        self.find(language, key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The sentence under a key, if there is one.
    pub fn find(&self, language: Language, key: &str, args: &Args<'_>) -> Option<String> {
        let languages = [language, Language::default()];
        let bundle = languages
            .iter()
            .filter_map(|language| self.bundles.get(language))
            .find(|bundle| pattern(bundle, key).is_some())?;
        let pattern = pattern(bundle, key)?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, value.clone());
        }
        // What a pattern lacks is shown as its placeholder; the checks find it before release.
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        self.said.note(key, args, &words);
        Some(words)
    }
}

fn pattern<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    key: &str,
) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
    }
}
