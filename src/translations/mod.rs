//! Sentences by key in a language. This room does not know what a key means.
//!
//! The sentences stand in `dialogs/LANGUAGE/*.ftl` (Project Fluent). A message `loss` with an
//! attribute `.why` is reached as `loss` and `loss.why`. Loading checks that every language says
//! the same; a sentence that is missing all the same is shown in Dutch, never blank.

mod check;
mod load;

pub use check::{CODES, broken, keys};

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::language::Language;

/// The sentences of all languages.
#[derive(Default)]
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

/// The values that a sentence needs, by name.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

impl Texts {
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
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
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
