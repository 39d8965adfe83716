//! The words of the page itself, in every language: `dialogs/*/preview.ftl`.

use std::collections::BTreeMap;

use serde::Serialize;
use strum::IntoEnumIterator;

use crate::diagnostics::Files;
use crate::language::Language;
use crate::translations::{Texts, keys};

/// Where the words stand.
const FILE: &str = "/preview.ftl";

/// The values that a sentence of the page may name. They are filled in by the browser: here they stay as they
/// are, in braces.
const VALUES: [&str; 8] = ["date", "number", "total", "name", "list", "share", "old", "new"];

/// The words of the page by language and key.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Interface(BTreeMap<Language, BTreeMap<String, String>>);

impl Interface {
    /// The words that stand in the files.
    pub(super) fn load(files: &Files) -> Self {
        // What is wrong with them is told where the content is checked.
        let texts = Texts::load(files, &mut Vec::new());
        let own: Vec<String> = keys(files, Language::default())
            .into_iter()
            .filter(|(_, path)| path.ends_with(FILE))
            .map(|(key, _)| key)
            .collect();
        let of = |language: Language| {
            let say = |key: &String| (key.clone(), open(&texts, language, key));
            (language, own.iter().map(say).collect())
        };
        Self(Language::iter().map(of).collect())
    }

    /// The words under a key; the key in brackets where there are none.
    pub(super) fn say(&self, language: Language, key: &str) -> String {
        let words = self.0.get(&language).and_then(|words| words.get(key));
        words.cloned().unwrap_or_else(|| format!("[{key}]"))
    }

    /// The same with values filled in.
    pub(super) fn fill(&self, language: Language, key: &str, values: &[(&str, &str)]) -> String {
        let words = self.say(language, key);
        values
            .iter()
            .fold(words, |words, (name, value)| words.replace(&format!("{{{name}}}"), value))
    }
}

/// A sentence whose values are still to be filled in.
fn open(texts: &Texts, language: Language, key: &str) -> String {
    let args: Vec<_> = VALUES.iter().map(|name| (*name, format!("{{{name}}}").into())).collect();
    texts.say(language, key, &args)
}
