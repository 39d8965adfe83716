//! What is wrong, as a sentence of `dialogs/*/editors.ftl` and the values in it: it can be told in each language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use strum::IntoEnumIterator;
use unic_langid::LanguageIdentifier;

use super::closest;
use crate::language::Language;

/// One thing that is wrong, and what to do about it, before it is put into words.
///
/// Its id is that of a message: the message says what is wrong, its attribute `.cure` what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    id: &'static str,
    args: Vec<(&'static str, Argument)>,
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Argument {
    Text(String),
    /// A number by which a sentence may choose its form.
    Count(usize),
}

impl Finding {
    /// What the message with this id says.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same with a value for a place in the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, Argument::Text(value.to_string())));
        self
    }

    /// The same with a number, by which the sentence chooses its form.
    #[must_use]
    pub fn count(mut self, name: &'static str, number: usize) -> Self {
        self.args.push((name, Argument::Count(number)));
        self
    }

    /// The same with what may be meant by a misspelt name: `near` is the candidate nearest to it, or `none`;
    /// `known` are all of them.
    #[must_use]
    pub fn near<'a>(
        self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str> + Clone,
    ) -> Self {
        let near = closest(name, candidates.clone()).unwrap_or("none").to_owned();
        let known: Vec<&str> = candidates.into_iter().collect();
        self.with("near", near).with("known", known.join(", "))
    }

    /// The id of the message.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The code that it belongs to: what stands before the first hyphen.
    pub fn code(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(code, _)| code)
    }

    /// What is wrong.
    pub fn cause(&self, language: Language) -> String {
        SENTENCES.say(language, self.id, None, &self.args)
    }

    /// What to do about it; empty where nothing is to be done.
    pub fn cure(&self, language: Language) -> String {
        SENTENCES.say(language, self.id, Some("cure"), &self.args)
    }
}

/// The sentences for editors. They are inside the program: what is wrong with the content must be told
/// also when the content cannot be read.
static SENTENCES: LazyLock<Sentences> = LazyLock::new(Sentences::load);

const FILES: [(Language, &str); 2] = [
    (Language::Nl, include_str!("../../dialogs/nl/editors.ftl")),
    (Language::En, include_str!("../../dialogs/en/editors.ftl")),
];

struct Sentences(BTreeMap<Language, FluentBundle<FluentResource>>);

impl Sentences {
    fn load() -> Self {
        Self(Language::iter().map(|language| (language, bundle(language))).collect())
    }

    fn say(
        &self,
        language: Language,
        id: &str,
        attribute: Option<&str>,
        args: &[(&'static str, Argument)],
    ) -> String {
        let said = self.0.get(&language).and_then(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut values = FluentArgs::with_capacity(args.len());
            for (name, argument) in args {
                match argument {
                    Argument::Text(text) => values.set(*name, text.as_str()),
                    Argument::Count(number) => values.set(*name, *number),
                }
            }
            Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
        });
        // A cure may be absent; that no cause is, a test keeps.
        said.unwrap_or_else(|| attribute.map_or_else(|| format!("[{id}]"), |_| String::new()))
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = language.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    for (_, text) in FILES.iter().filter(|(other, _)| *other == language) {
        let resource = FluentResource::try_new((*text).to_owned());
        // The file is checked with all others (T01); what can be read of it is told all the same.
        let resource = resource.unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
