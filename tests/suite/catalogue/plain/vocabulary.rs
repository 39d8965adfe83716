//! The words that our texts may use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::catalogue::{catalogue, root};

/// The words that need no explaining, those that are let through, and names.
pub(super) struct Vocabulary {
    pub(super) common: BTreeSet<String>,
    pub(super) let_through: BTreeMap<String, String>,
    names: BTreeSet<String>,
}

impl Vocabulary {
    pub(super) fn read() -> Self {
        let read = |name: &str| fs::read_to_string(root().join("tests/plain").join(name)).unwrap();
        let is_word = |line: &&str| !line.starts_with('#') && !line.is_empty();
        let common =
            read("common-words-nl.txt").lines().filter(is_word).map(str::to_owned).collect();
        let let_through = read("words.txt")
            .lines()
            .filter(is_word)
            .map(|line| line.split_once('\t').unwrap_or((line, "")))
            .map(|(word, reason)| (word.to_owned(), reason.to_owned()))
            .collect();
        Self { common, let_through, names: names() }
    }

    /// Whether a word may stand there: a name only with its capital.
    pub(super) fn knows(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        let is_name = word.starts_with(char::is_uppercase) && self.names.contains(&lower);
        let is_known =
            |part: &str| self.common.contains(part) || self.let_through.contains_key(part);
        is_name || is_known(&lower) || lower.split('-').all(is_known)
    }
}

/// The words in the names of activities, organisations, helplines and places.
fn names() -> BTreeSet<String> {
    let catalogue = catalogue();
    let mut names: Vec<String> = Vec::new();
    for activity in catalogue.activities() {
        names.push(activity.name.clone());
        names.extend(activity.source.clone());
        names.extend(activity.organisation.clone());
        names.extend(activity.also.iter().cloned());
    }
    names.extend(catalogue.helplines().iter().map(|line| line.name.clone()));
    for place in catalogue.places().iter() {
        names.extend([place.name.clone(), place.municipality.clone()]);
    }
    let words = names.iter().flat_map(|name| name.split([' ', '&', '(', ')', ':']));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
