//! Everything that a turn reads: loaded once, checked, never changed.

use std::sync::OnceLock;

use jiff::civil::Date;

use super::check::words_of_questions;
use crate::catalogue::Catalogue;
use crate::diagnostics::{Diagnostic, Files};
use crate::interview::Interview;
use crate::language::Language;
use crate::matching::{Matcher, Weights};
use crate::search::{Entry, Found, FoundHelplines, FoundReferrals, Search, everything};
use crate::translations::Texts;
use crate::understanding::{Lexicon, Reading, Utterance, expect_model};

/// The content, loaded and checked: what editors wrote, and nothing else.
#[derive(Default)]
pub struct Content {
    /// The activities, helplines and places.
    pub catalogue: Catalogue,
    /// The points of the score.
    pub weights: Weights,
    /// The questions.
    pub interview: Interview,
    /// The sentences.
    pub texts: Texts,
    /// How people say things.
    pub lexicon: Lexicon,
    /// The activities by words. Of this catalogue and this lexicon; made when somebody searches.
    pub search: OnceLock<Search>,
}

impl Content {
    /// Loads everything from the files; what is wrong with them goes to `diagnostics`, all of it.
    ///
    /// With an error among the diagnostics the assets must not be used.
    pub fn load(files: &Files, today: Date, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let catalogue = Catalogue::load(files, today, diagnostics);
        let weights = Weights::load(files, diagnostics);
        let interview = Interview::load(files, diagnostics);
        let texts = Texts::load(files, diagnostics);
        words_of_questions(files, &interview, &texts, diagnostics);
        let lexicon = Lexicon::load(files, diagnostics);
        expect_model(files, diagnostics);
        Self { catalogue, weights, interview, texts, lexicon, ..Self::default() }
    }

    /// Loads what advice for one person is made of, in one language: no questions and no lexicon, and
    /// what is wrong with the content as a whole is not looked at. For a command that answers once and ends.
    pub fn load_for_advice(
        files: &Files,
        today: Date,
        language: Language,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let catalogue = Catalogue::load(files, today, diagnostics);
        let weights = Weights::load(files, diagnostics);
        let texts = Texts::load_one(language, files, diagnostics);
        Self { catalogue, weights, texts, ..Self::default() }
    }

    /// The activities that a line asks for on a day, at most `limit`.
    pub fn find(&self, today: Date, line: &str, limit: usize) -> Found {
        let said = self.lexicon.utterance(line);
        self.find_read(today, &said, &self.reading(today, &said), limit)
    }

    /// The same of a line that is made ready and read.
    pub fn find_read(
        &self,
        today: Date,
        said: &Utterance<'_>,
        reading: &Reading,
        limit: usize,
    ) -> Found {
        self.index().find(self.matcher(today), &self.lexicon, (said, reading), limit)
    }

    fn reading(&self, today: Date, said: &Utterance<'_>) -> Reading {
        self.lexicon.read_utterance(said, self.catalogue.places(), today.year())
    }

    /// The helplines that a line asks for.
    pub fn find_helplines(&self, line: &str) -> FoundHelplines<'_> {
        self.index().helplines(&self.catalogue, &self.lexicon, line)
    }

    /// The referrals that a line asks for on a day.
    pub fn find_referrals(&self, today: Date, line: &str) -> FoundReferrals<'_> {
        self.find_referrals_read(line, &self.reading(today, &self.lexicon.utterance(line)))
    }

    /// The same of a line that is read.
    pub fn find_referrals_read(&self, line: &str, reading: &Reading) -> FoundReferrals<'_> {
        self.index().referrals(&self.catalogue, &self.lexicon, line, reading)
    }

    /// All that a line asks for on a day, in one list of at most `limit`.
    pub fn find_everything(&self, today: Date, line: &str, limit: usize) -> Vec<Entry> {
        let said = self.lexicon.utterance(line);
        let reading = self.reading(today, &said);
        let found = self.find_read(today, &said, &reading, limit);
        let referrals = self.find_referrals_read(line, &reading);
        everything(&found, &self.find_helplines(line), &referrals, limit)
    }

    fn index(&self) -> &Search {
        self.search.get_or_init(|| Search::new(&self.catalogue, &self.lexicon))
    }

    /// The rules of matching on a day.
    pub fn matcher(&self, today: Date) -> Matcher<'_> {
        Matcher { catalogue: &self.catalogue, weights: &self.weights, today }
    }
}
