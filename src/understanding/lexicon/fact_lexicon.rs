//! The part of the lexicon that facts are read with, for a command that starts, answers and ends.

use super::Lexicon;
use crate::catalogue::Gazetteer;
use crate::diagnostics::{Diagnostic, Files};
use crate::understanding::acts::classifier::Acts;
use crate::understanding::alarm::classifier::Crisis;
use crate::understanding::classifier::Kind;
use crate::understanding::reading::Reading;

/// The part of the lexicon that the facts of one text are read with. It tells the same facts as the whole, takes a
/// small part of the time to load, and knows no alarm: nothing that talks with people may use it.
pub struct FactLexicon<'t> {
    lexicon: Lexicon,
    text: &'t str,
}

impl<'t> FactLexicon<'t> {
    /// Whether a file of the content may be read: all but the weights of the two large models.
    pub fn reads(path: &str) -> bool {
        path != Crisis::WEIGHTS && path != Acts::WEIGHTS
    }

    /// Reads of the files of `dialogs/lexicon/` what can tell something in this text; what cannot be read becomes a
    /// diagnostic. Whether the examples of the rules come out is not looked at: that is for `Lexicon::load`.
    pub fn load(files: &Files, text: &'t str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        Self { lexicon: Lexicon::load_for_facts(files, text, diagnostics), text }
    }

    /// What the text tells of the person that it is about. `year` is the year in which it was written.
    pub fn read(&self, gazetteer: &Gazetteer, year: i16) -> Reading {
        self.lexicon.read(self.text, gazetteer, year)
    }
}
