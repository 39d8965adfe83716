//! What is wrong with the content, as the page tells it.

use std::collections::BTreeMap;

use serde::Serialize;
use strum::IntoEnumIterator;

use crate::diagnostics::Diagnostic;
use crate::language::Language;

/// One thing that is wrong, in the words of each language of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldDiagnostic {
    /// Whether the page stays as it was until this is mended.
    stops: bool,
    words: BTreeMap<Language, String>,
}

impl ToldDiagnostic {
    /// What a file of the content has wrong.
    pub fn of_content(diagnostic: &Diagnostic) -> Self {
        let told = |language| (language, diagnostic.told(language));
        Self { stops: diagnostic.forbids_use(), words: Language::iter().map(told).collect() }
    }

    /// That the content could not be read at all: what the system says of it, which it says in one language.
    pub fn of_reading(error: &str) -> Self {
        let words = Language::iter().map(|language| (language, error.to_owned())).collect();
        Self { stops: true, words }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostics::Finding;

    #[test]
    fn a_problem_is_told_in_each_language_and_only_an_error_stops_the_page() {
        let error = Diagnostic::found_in(Finding::new("C01"), "data/activities/a.toml");
        let told = serde_json::to_value(ToldDiagnostic::of_content(&error)).unwrap();
        assert_eq!(told["stops"], json!(true));
        assert!(told["words"]["nl"].as_str().unwrap().contains("er ontbreekt een zin"), "{told}");
        assert!(told["words"]["en"].as_str().unwrap().contains("a sentence is missing"), "{told}");
        let warning = ToldDiagnostic::of_content(&error.as_warning());
        assert!(!warning.stops);
        assert!(ToldDiagnostic::of_reading("disk").stops);
    }
}
