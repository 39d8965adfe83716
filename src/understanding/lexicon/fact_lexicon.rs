//! The part of the lexicon that facts are read with, for a command that starts, answers and ends.

use super::Lexicon;
use crate::catalogue::Gazetteer;
use crate::diagnostics::{Diagnostic, Files};
use crate::understanding::acts::classifier::Acts;
use crate::understanding::alarm::classifier::Crisis;
use crate::understanding::classifier::Kind;
use crate::understanding::reading::Reading;

/// The part of the lexicon that facts are read with. It tells the same facts as the whole, takes a third of
/// the time to load, and knows no alarm: nothing that talks with people may use it.
pub struct FactLexicon(Lexicon);

impl FactLexicon {
    /// Whether a file of the content may be read: all but the weights of the two large models.
    pub fn reads(path: &str) -> bool {
        path != Crisis::WEIGHTS && path != Acts::WEIGHTS
    }

    /// Reads the files of `dialogs/lexicon/` but those of acts; what cannot be read becomes a diagnostic.
    /// Whether the examples of the rules come out is not looked at: that is for `Lexicon::load`.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        Self(Lexicon::load_for_facts(files, diagnostics))
    }

    /// What a text tells of the person that it is about. `year` is the year in which it was written.
    pub fn read(&self, text: &str, gazetteer: &Gazetteer, year: i16) -> Reading {
        self.0.read(text, gazetteer, year)
    }
}
