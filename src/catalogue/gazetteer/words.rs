//! Words around the name of a place, which tell whether somebody lives there.

use rustc_hash::FxHashSet as HashSet;

use crate::diagnostics::{Diagnostic, Files, TomlReader, read_toml};
use crate::language::folded_name;

const PATH: &str = "data/place-words.toml";

/// What a word beside the name of a place tells. The file says more of each.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlaceWords {
    pub(crate) living: HashSet<String>,
    pub(crate) elsewhere: HashSet<String>,
    pub(crate) leaving: HashSet<String>,
    pub(crate) coming: HashSet<String>,
    pub(crate) organisations: HashSet<String>,
    pub(crate) parts: HashSet<String>,
    pub(crate) called: HashSet<String>,
    pub(crate) first_names: HashSet<String>,
    pub(crate) particles: HashSet<String>,
    pub(crate) interest: HashSet<String>,
    pub(crate) contrast: HashSet<String>,
    pub(crate) postcode: HashSet<String>,
    pub(crate) year: HashSet<String>,
    pub(crate) units: HashSet<String>,
    streets: Vec<String>,
}

impl PlaceWords {
    pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let Some(file) = files.get(PATH) else { return Self::default() };
        read_toml(file, diagnostics, |table| Self {
            living: words(table, "living"),
            elsewhere: words(table, "elsewhere"),
            leaving: words(table, "leaving"),
            coming: words(table, "coming"),
            organisations: words(table, "organisations"),
            parts: words(table, "parts"),
            called: words(table, "called"),
            first_names: words(table, "first-names"),
            particles: words(table, "particles"),
            interest: words(table, "interest"),
            contrast: words(table, "contrast"),
            postcode: words(table, "postcode"),
            year: words(table, "year"),
            units: words(table, "units"),
            streets: words(table, "streets").into_iter().collect(),
        })
    }

    /// Whether the word is the end of the name of a street: "Stirumstraat", "straat".
    pub(crate) fn is_street(&self, word: &str) -> bool {
        self.streets.iter().any(|end| word.ends_with(end.as_str()))
    }
}

fn words(table: &mut TomlReader<'_>, key: &'static str) -> HashSet<String> {
    let lists = table.texts(key);
    let words = lists.iter().flat_map(|list| list.value.split_whitespace());
    words.map(folded_name).collect()
}
