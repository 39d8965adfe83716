//! Sentences for one person: in their language, about themselves or about somebody else.

use fluent_bundle::FluentValue;

use crate::language::Language;
use crate::profile::{ForWhom, Profile};
use crate::translations::{Args, Texts};

/// Says sentences in the right language and person.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    texts: &'a Texts,
    /// The language.
    pub language: Language,
    view: &'static str,
    simple: bool,
}

impl<'a> Speaker<'a> {
    /// The speaker about one person.
    pub fn new(texts: &'a Texts, language: Language, profile: &Profile) -> Self {
        let other = profile.for_whom.value() == Some(ForWhom::SomeoneElse);
        Self { texts, language, view: if other { "someone-else" } else { "self" }, simple: false }
    }

    /// A speaker about nobody in particular.
    pub fn plain(texts: &'a Texts, language: Language) -> Self {
        Self { texts, language, view: "self", simple: false }
    }

    /// The same, in shorter sentences where there are some.
    #[must_use]
    pub fn simply(self, simple: bool) -> Self {
        Self { simple, ..self }
    }

    /// Whether it says things shorter.
    pub fn is_simple(&self) -> bool {
        self.simple
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The sentence under a key.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence under a key, with values.
    pub fn say_with(&self, key: &str, args: &Args<'_>) -> String {
        self.find(key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The sentence under a key, if there is one.
    pub fn find(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let mut all = Vec::with_capacity(args.len() + 2);
        all.push(("simple", FluentValue::from(if self.simple { "yes" } else { "no" })));
        all.push(("about", FluentValue::from(self.view)));
        all.extend(args.iter().cloned());
        self.texts.find(self.language, key, &all)
    }
}
