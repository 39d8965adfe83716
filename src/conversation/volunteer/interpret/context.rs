//! What an interpreter of the desk reads: an input, and the call that it came into.

use std::cell::OnceCell;
use std::ops::Range;

use super::super::super::candidates::distinct;
use super::super::super::exclusions;
use super::super::super::others::{doubts, facts, others};
use super::super::at::At;
use super::super::search_intent::{LookUp, look_up};
use super::super::unread::what_matters;
use super::intent::Told;
use crate::conversation::InputKind;
use crate::language::folded_name;
use crate::profile::{Circumstance, Fact, FactId, ForWhom, Loss, Profile, Ternary};
use crate::understanding::{FoundFact, Reading, Refusal, Utterance};

/// The question of the lexicon under which the words for who calls for another stand.
const FOR_WHOM: &str = "desk-for-whom";

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
    let excluded = exclusions::excluded(view.content, at.speaker, text, &reading.refused);
    let (facts, unread) = if excluded.is_empty() {
        (facts(reading), reading.unread.clone())
    } else {
        beside_refusals(text, reading)
    };
    let facts = in_the_cast(at, text, facts);
    Told {
        facts,
        excluded,
        others: others(reading),
        doubts: open_doubts(at, reading),
        unread: what_matters(at.speaker, text, &unread),
        places: places.unwrap_or_default(),
        area,
        look_up: LookUp::No,
    }
}

/// The facts as the person tells them whom the call is about: who calls for another says so at the head of a
/// line ("zoon voor vader"), and a child's mother is the father's wife.
fn in_the_cast(at: &At<'_>, text: &str, mut facts: Vec<Fact>) -> Vec<Fact> {
    let call = &at.desk.call;
    let for_another = Fact::ForWhom(ForWhom::SomeoneElse, true);
    let is_open = !call.describes_somebody() && !call.facts.contains(&for_another);
    let is_said = || !at.view.content.lexicon.choices_meant(text, FOR_WHOM).is_empty();
    if is_open && !facts.contains(&for_another) && is_said() {
        facts.push(for_another);
    }
    if matches!(call.about.as_str(), "mother" | "father") {
        for fact in &mut facts {
            if *fact == Fact::Loss(Loss::Parent, true) {
                *fact = Fact::Circumstance(Circumstance::PartnerDied, true);
            }
        }
    }
    facts
}

/// The facts and the words that were not understood of a line, without what tells only of what the caller has
/// already or tried: "heeft al een buddy" wishes for no buddy.
fn beside_refusals(text: &str, reading: &Reading) -> (Vec<Fact>, Vec<String>) {
    let known = |why: Refusal| matches!(why, Refusal::Has | Refusal::Tried);
    let within = |span: &Range<usize>, refused: &Range<usize>| {
        refused.contains(&span.start) && span.end <= refused.end
    };
    let has_already = |found: &&FoundFact| {
        let is_like = matches!(found.fact.id(), FactId::Wishes | FactId::Forms | FactId::Interests);
        let mut refused = reading.refused.iter().filter(|it| known(it.why));
        is_like && refused.any(|it| within(&found.span, &it.span))
    };
    let kept = reading.facts.iter().filter(|found| !has_already(found));
    let said = reading.refused.iter().filter_map(|it| text.get(it.span.clone()));
    let said: Vec<String> = said.flat_map(str::split_whitespace).map(folded_name).collect();
    let unread = reading.unread.iter().filter(|word| !said.contains(word));
    (kept.map(|found| found.fact).collect(), unread.cloned().collect())
}

/// What is likely of the caller, and not known.
pub(super) fn open_doubts(at: &At<'_>, reading: &Reading) -> Vec<Fact> {
    let mut doubts = doubts(reading);
    doubts.retain(|fact| at.view.profile.holds(fact) == Ternary::Unknown);
    doubts
}
