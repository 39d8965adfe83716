//! Every sentence beside its translations, each with how it stands.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::IntoEnumIterator;

use super::check::{OF_NUMBER, Sentence, sentences};
use crate::diagnostics::Files;
use crate::language::Language;

/// A sentence in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SideBySide {
    /// Its key.
    pub key: String,
    /// The file of the source, where an editor finds it; of the translation where there is no source.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// The words of the source, as they are written; `None` where only a translation is there.
    pub source: Option<String>,
    /// The forms between which the source chooses by a value that is text.
    #[serde(skip)]
    pub forms: Vec<SentenceForms>,
    /// The translations by language.
    pub translations: BTreeMap<Language, Translated>,
}

/// Forms of a sentence, of which one is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceForms {
    /// The value that it chooses by.
    pub value: String,
    /// The forms by name.
    pub names: BTreeSet<String>,
    /// The form for everything else.
    pub default: Option<String>,
}

impl SentenceForms {
    /// The form that is said for a value.
    pub fn of<'f>(&'f self, value: &'f str) -> Option<&'f str> {
        if self.names.contains(value) { Some(value) } else { self.default.as_deref() }
    }
}

/// A translation of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Translated {
    /// Its words, as they are written; `None` where it is missing.
    pub words: Option<String>,
    /// How it stands.
    pub state: TranslationState,
    /// The source that it was made from, where that is another one than today's.
    pub made_from: Option<String>,
}

/// How a translation stands beside its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// There is none.
    Missing,
    /// The source changed since it was made.
    Stale,
    /// There is no source.
    Orphan,
    /// Nothing says what it was made from.
    Unmarked,
    /// It was made from the source as it is.
    Current,
}

/// All sentences, by key.
pub fn side_by_side(files: &Files) -> Vec<SideBySide> {
    let source = sentences(files, Language::default());
    let others: Vec<_> = Language::iter().skip(1).map(|it| (it, sentences(files, it))).collect();
    let translated = others.iter().flat_map(|(_, all)| all.keys());
    let keys: BTreeSet<&String> = source.keys().chain(translated).collect();
    let of = |key: &String| {
        let original = source.get(key);
        let all = others.iter().map(|(language, all)| (*language, all.get(key)));
        row(key, original, all.collect())
    };
    keys.into_iter().filter_map(of).collect()
}

fn row(
    key: &str,
    source: Option<&Sentence<'_>>,
    others: BTreeMap<Language, Option<&Sentence<'_>>>,
) -> Option<SideBySide> {
    let at = source.or_else(|| others.values().flatten().next().copied())?;
    let translations = others.into_iter().map(|(language, it)| (language, translated(source, it)));
    Some(SideBySide {
        key: key.to_owned(),
        file: at.file.shown.clone(),
        line: at.file.place(at.offset).line,
        source: source.map(|sentence| sentence.words.clone()),
        forms: source.map(forms).unwrap_or_default(),
        translations: translations.collect(),
    })
}

/// The forms by values that are text; those by a number differ from language to language.
fn forms(sentence: &Sentence<'_>) -> Vec<SentenceForms> {
    let is_number =
        |name: &String| OF_NUMBER.contains(&name.as_str()) || name.parse::<f64>().is_ok();
    let by_text = sentence.forms.iter().filter(|(_, names)| !names.iter().all(is_number));
    by_text
        .map(|(value, names)| SentenceForms {
            value: value.clone(),
            names: names.clone(),
            default: sentence.defaults.get(value).cloned(),
        })
        .collect()
}

fn translated(source: Option<&Sentence<'_>>, own: Option<&Sentence<'_>>) -> Translated {
    let words = own.map(|sentence| sentence.words.clone());
    let made_from = own.and_then(|sentence| sentence.made_from.clone());
    let state = match (source, own, &made_from) {
        (_, None, _) => TranslationState::Missing,
        (None, Some(_), _) => TranslationState::Orphan,
        (Some(_), Some(_), None) => TranslationState::Unmarked,
        (Some(source), Some(_), Some(old)) if *old != source.words => TranslationState::Stale,
        (Some(_), Some(_), Some(_)) => TranslationState::Current,
    };
    let made_from = made_from.filter(|_| state == TranslationState::Stale);
    Translated { words, state, made_from }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn states(nl: &str, en: &str) -> Vec<(String, TranslationState)> {
        let mut files = Files::default();
        files.insert("dialogs/nl/a.ftl", nl);
        files.insert("dialogs/en/a.ftl", en);
        let all = side_by_side(&files).into_iter();
        all.map(|it| (it.key, it.translations[&Language::En].state)).collect()
    }

    #[test]
    fn each_translation_has_its_state() {
        let nl = "same = Dag\nold = Hoi\nnone = Ja\nbare = Nee\n";
        let en = "# nl: Dag\nsame = Hello\n# nl: Hallo\nold = Hi\nbare = No\nextra = More\n";
        let all = states(nl, en);
        let state = |key: &str| all.iter().find(|(other, _)| other == key).unwrap().1;
        assert_eq!(state("same"), TranslationState::Current);
        assert_eq!(state("old"), TranslationState::Stale);
        assert_eq!(state("none"), TranslationState::Missing);
        assert_eq!(state("bare"), TranslationState::Unmarked);
        assert_eq!(state("extra"), TranslationState::Orphan);
    }
}
