//! Everything that a turn reads: loaded once, checked, never changed.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;

use super::check::words_of_questions;
use super::voices::Voices;
use crate::catalogue::{Activity, Catalogue, ConfirmId, Helpline};
use crate::diagnostics::{Diagnostic, Files, check_names_and_letters};
use crate::interview::Interview;
use crate::language::Language;
use crate::matching::{Matcher, Weights, WhyNot, why_not};
use crate::profile::{PlaceId, Profile};
use crate::search::{
    DoorHit, Entry, Found, FoundHelplines, FoundReferrals, Hit, Owners, Search, danger_first,
    everything, owners,
};
use crate::translations::Texts;
use crate::understanding::{Alarm, Lexicon, Reading, Utterance, expect_model};

/// The files of sentences that advice is made of.
const TEXTS_OF_ADVICE: [&str; 2] = ["doors", "reasons"];
/// From so near on something is of a place.
const NEAR_KM: f64 = 10.0;
/// So many activities are weighed by their reach.
const LOOKED_AT: usize = 12;

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
    /// The recordings of sentences, where there are some.
    pub voices: Voices,
    /// The activities by words. Of this catalogue and this lexicon; made when somebody searches.
    pub search: OnceLock<Search>,
    /// How many people meet what is to be confirmed. Of this content; worked out when somebody is to call.
    pub prominence: OnceLock<BTreeMap<ConfirmId, u64>>,
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
        check_names_and_letters(files, diagnostics);
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
        let texts = Texts::load_some(language, &TEXTS_OF_ADVICE, files, diagnostics);
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

    /// What a line tells on a day.
    pub fn reading(&self, today: Date, said: &Utterance<'_>) -> Reading {
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
        self.find_everything_from(today, None, line, limit)
    }

    /// The same for somebody who lives in a place. What is out of reach of it stands behind, where the line names no
    /// place itself.
    pub fn find_everything_from(
        &self,
        today: Date,
        home: Option<PlaceId>,
        line: &str,
        limit: usize,
    ) -> Vec<Entry> {
        let helplines = self.find_helplines(line);
        let by_number = Owners::of(&self.catalogue, line);
        if !by_number.is_empty() {
            return owners(&helplines, &by_number, limit);
        }
        let said = self.lexicon.utterance(line);
        let reading = self.reading(today, &said);
        let mut found = self.find_read(today, &said, &reading, limit.max(LOOKED_AT));
        self.nearest_first(today, home, &mut found);
        found.hits.truncate(limit);
        let referrals = self.find_referrals_read(line, &reading);
        let doors = self.find_doors_read(line, &reading, home);
        let list = everything(&found, &helplines, &referrals, &doors, limit);
        match self.helpline_in_danger(&said) {
            Some(line) => danger_first(line, list, limit),
            None => list,
        }
    }

    /// The number to call first where the words tell of danger.
    fn helpline_in_danger(&self, said: &Utterance<'_>) -> Option<&Helpline> {
        let id = match self.lexicon.alarm_of(said)?.alarm {
            Alarm::Emergency => "112",
            Alarm::Acute | Alarm::Suicide | Alarm::Indirect => "113",
            Alarm::Violence => "veilig-thuis",
            Alarm::Distress => return None,
        };
        self.catalogue.helpline(id)
    }

    /// What is out of reach of a place stands behind; what is named stands where it is.
    fn nearest_first(&self, today: Date, home: Option<PlaceId>, found: &mut Found) {
        if home.is_none() || found.about_a_person {
            return;
        }
        let there = Profile { place: home, ..Profile::default() };
        let is_out_of_reach = |hit: &Hit| {
            let activity = self.catalogue.activity(hit.id.as_str());
            let matcher = self.matcher(today);
            activity.is_some_and(|it| matches!(why_not(matcher, &there, it), WhyNot::Excluded(_)))
        };
        // What answers all of the words and is of this place alone is what is meant.
        let is_of_the_place = |hit: &Hit| {
            let activity = self.catalogue.activity(hit.id.as_str());
            hit.whole && activity.is_some_and(|it| self.is_only_near(it, home))
        };
        found.hits.sort_by_cached_key(|hit| {
            let is_named = hit.named;
            (!is_named, !is_named && is_out_of_reach(hit), !is_of_the_place(hit))
        });
    }

    /// Whether an activity exists in some places only, one of them near this one.
    fn is_only_near(&self, activity: &Activity, home: Option<PlaceId>) -> bool {
        let places = self.catalogue.places();
        let is_near = |place: &PlaceId| {
            home.and_then(|home| places.distance_km(home, *place)).is_some_and(|km| km <= NEAR_KM)
        };
        activity.reach.municipalities.iter().any(is_near)
    }

    /// The bodies of municipalities that a line asks for, for somebody who lives in a place.
    pub fn find_doors_read(
        &self,
        line: &str,
        reading: &Reading,
        home: Option<PlaceId>,
    ) -> Vec<DoorHit<'_>> {
        self.index().doors(&self.catalogue, &self.lexicon, (line, reading), home)
    }

    fn index(&self) -> &Search {
        self.search.get_or_init(|| Search::new(&self.catalogue, &self.lexicon))
    }

    /// The rules of matching on a day.
    pub fn matcher(&self, today: Date) -> Matcher<'_> {
        Matcher { catalogue: &self.catalogue, weights: &self.weights, today }
    }
}
