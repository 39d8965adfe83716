//! What an interpreter of the desk reads: an input, and the call that it came into.

use std::cell::OnceCell;

use super::super::super::candidates::distinct;
use super::super::super::exclusions;
use super::super::super::others::{doubts, facts, others};
use super::super::at::At;
use super::super::search_intent::{LookUp, look_up};
use super::super::unread::what_matters;
use super::intent::Told;
use crate::conversation::InputKind;
use crate::profile::{Fact, Profile, Ternary};
use crate::understanding::{Reading, Utterance};

/// A volunteer's input, and the call that it came into. Its words are tokenised once, for the alarm and for
/// every other reader.
pub(super) struct Context<'c, 'a> {
    pub(super) at: &'c At<'a>,
    pub(super) kind: &'c InputKind,
    utterance: OnceCell<Utterance<'c>>,
    reading: OnceCell<Reading>,
    look_up: OnceCell<LookUp>,
}

impl<'c, 'a> Context<'c, 'a> {
    pub(super) fn new(at: &'c At<'a>, kind: &'c InputKind) -> Self {
        let (utterance, reading, look_up) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { at, kind, utterance, reading, look_up }
    }

    /// The words of the input, no matter who wrote them, made ready for every reader.
    pub(super) fn utterance(&self) -> &Utterance<'c> {
        self.utterance.get_or_init(|| {
            let known = Profile::of(self.at.desk.call.facts.iter().copied());
            let text = self.kind.words().unwrap_or_default();
            self.at.view.content.lexicon.utterance_about(text, &known)
        })
    }

    /// The line that was typed, also under something that cannot be looked at.
    pub(super) fn typed(&self) -> Option<&'c str> {
        self.kind.typed()
    }

    pub(super) fn text(&self) -> &'c str {
        self.typed().unwrap_or_default()
    }

    pub(super) fn reading(&self) -> &Reading {
        self.reading.get_or_init(|| match self.typed() {
            Some(_) => read_utterance(self.at, self.utterance()),
            None => Reading::default(),
        })
    }

    pub(super) fn facts(&self) -> Vec<Fact> {
        facts(self.reading())
    }

    pub(super) fn look_up(&self) -> &LookUp {
        self.look_up.get_or_init(|| look_up(self.at, self.utterance(), self.reading()))
    }

    /// What the line tells of the caller of this call.
    pub(super) fn told(&self) -> Told {
        told_of(self.at, self.text(), self.reading())
    }
}

/// Reads words that were made ready.
pub(super) fn read_utterance(at: &At<'_>, words: &Utterance<'_>) -> Reading {
    let (content, today) = (at.view.content, at.view.today);
    content.lexicon.read_utterance(words, content.catalogue.places(), today.year())
}

/// Reads a line of the caller of this call.
pub(super) fn read(at: &At<'_>, text: &str) -> Reading {
    let (content, today) = (at.view.content, at.view.today);
    let known = Profile::of(at.desk.call.facts.iter().copied());
    content.lexicon.read_knowing(text, &known, content.catalogue.places(), today.year())
}

/// Reads a line of a caller of whom nothing is known.
pub(super) fn read_afresh(at: &At<'_>, text: &str) -> Reading {
    let (lexicon, places) = (&at.view.content.lexicon, at.view.content.catalogue.places());
    lexicon.read(text, places, at.view.today.year())
}

/// What a line tells.
pub(super) fn told_of(at: &At<'_>, text: &str, reading: &Reading) -> Told {
    let view = &at.view;
    let area = reading.places.first().and_then(|found| found.area);
    let ambiguous = reading.places.first().filter(|found| found.candidates.len() > 1);
    let places = ambiguous.map(|found| distinct(view, found.candidates.clone()));
    Told {
        facts: facts(reading),
        excluded: exclusions::excluded(view.content, at.speaker, text, &reading.refused),
        others: others(reading),
        doubts: open_doubts(at, reading),
        unread: what_matters(at.speaker, text, &reading.unread),
        places: places.unwrap_or_default(),
        area,
        look_up: LookUp::No,
    }
}

/// What is likely of the caller, and not known.
pub(super) fn open_doubts(at: &At<'_>, reading: &Reading) -> Vec<Fact> {
    let mut doubts = doubts(reading);
    doubts.retain(|fact| at.view.profile.holds(fact) == Ternary::Unknown);
    doubts
}
