//! Reviews what rules told of a message: adds what the classifier is sure of, and asks what it doubts.

use super::kind::FactClassifier;
use super::validation::FactValidation;
use super::values::{place_of, values};
use super::view::{View, is_own};
use crate::profile::{Circumstance, Fact, FactId, Living};
use crate::understanding::classifier::multi_label::likelihood;
use crate::understanding::facts::doubt::Reason;
use crate::understanding::facts::{Source, Told};
use crate::understanding::utterance::Utterance;
use crate::understanding::utterance::cast::HELPED;
use crate::understanding::utterance::mood::{Holds, Mood};
use crate::understanding::vocabulary::Vocabulary;
use crate::understanding::vocabulary::matcher::Hit;

/// What is less likely than this is not looked at.
const LIKELY_MIN: f32 = 0.25;

/// What a rule tells is asked only where it is far less likely than the threshold `keep`: that was chosen on a table
/// in which hard lines are common, and in talks they are rare.
const DOUBT_SHARE: f32 = 0.3;

/// Of fewer words it has no opinion of its own: "werk" may be what somebody misses.
const WORDS_MIN: usize = 3;

/// A value that may be told, and that no rule tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    /// Its place in the list of values.
    pub(super) value: usize,
    pub(super) fact: Fact,
    pub(super) likely: f32,
    /// The word that speaks most for it.
    at: usize,
}

impl FactClassifier {
    /// Adds to what rules told what the classifier is sure of and what is worth a question; and makes a
    /// question of what a rule told against all likelihood.
    pub(in crate::understanding) fn review(
        &self,
        vocabulary: &Vocabulary,
        words: &Utterance<'_>,
        told: &mut Vec<Told>,
    ) {
        let Some(validation) = self.validation().filter(|_| !self.model.is_empty()) else {
            return;
        };
        let view = self.view(vocabulary, words, told);
        let added = self.added(&view, words, told, validation);
        doubt(&view, told, validation);
        told.extend(added);
    }

    fn added(
        &self,
        view: &View,
        words: &Utterance<'_>,
        told: &[Told],
        validation: &FactValidation,
    ) -> Vec<Told> {
        let mut found: Vec<Told> = Vec::new();
        if words.tokens.len() < WORDS_MIN {
            return found;
        }
        for candidate in self.candidates(view, words, told) {
            let Some(thresholds) = validation.thresholds.get(candidate.value) else { continue };
            let doubt = match candidate.likely {
                likely if likely >= thresholds.take && thresholds.take < 1.0 => None,
                likely if likely >= thresholds.ask && thresholds.ask < 1.0 => Some(Reason::Likely),
                _ => continue,
            };
            if !found.iter().any(|other| excludes(other, candidate.fact)) {
                found.push(candidate.told(doubt));
            }
        }
        found
    }

    /// Every value that may be told and that no rule tells, the likeliest first.
    pub(super) fn candidates(
        &self,
        view: &View,
        words: &Utterance<'_>,
        told: &[Told],
    ) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (value, fact) in values().iter().enumerate() {
            let likely = view.scores.get(value).map_or(0.0, |score| likelihood(*score));
            // Words of a language tell what is written, not what somebody speaks: that is for rules.
            if likely < LIKELY_MIN
                || fact.id() == FactId::Languages
                || told.iter().any(|told| excludes(told, *fact))
            {
                continue;
            }
            let look = view.look_of.get(value).copied().unwrap_or_default();
            let strongest = view.strongest(self, value, look);
            if let Some(at) = strongest.filter(|at| may_tell(*fact, *at, words)) {
                candidates.push(Candidate { value, fact: *fact, likely, at });
            }
        }
        candidates.sort_by(|one, other| other.likely.total_cmp(&one.likely));
        candidates
    }
}

/// Makes a question of what a rule told against all likelihood.
fn doubt(view: &View, told: &mut [Told], validation: &FactValidation) {
    for told in told.iter_mut().filter(|told| may_be_doubted(told)) {
        let Some(value) = place_of(told.fact) else { continue };
        let keep = validation.thresholds.get(value).map_or(0.0, |thresholds| thresholds.keep);
        let likely = view.scores.get(value).map_or(1.0, |score| likelihood(*score));
        if likely < keep * DOUBT_SHARE {
            told.doubt = Some(Reason::Unlikely);
        }
    }
}

impl Candidate {
    fn told(&self, doubt: Option<Reason>) -> Told {
        let hit = Hit::of_words(self.at, self.at + 1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of 0 to 1")]
        let percent = (self.likely * 100.0).round() as u8;
        Told { fact: self.fact, person: HELPED, hit, doubt, source: Source::Classifier(percent) }
    }
}

/// Whether it is a pattern that told this of the person helped: only what is found by words can be found
/// where they mean something else.
pub(super) fn may_be_doubted(told: &Told) -> bool {
    let is_sure = told.person == HELPED && told.doubt.is_none();
    is_sure && matches!(told.source, Source::Pattern(_))
}

/// Whether what is told already leaves no room for a value: the same of either sign, or another one where
/// only one can hold.
fn excludes(told: &Told, fact: Fact) -> bool {
    let holds = told.fact.value().is_some_and(|(_, holds)| holds);
    let same = told.fact.with_sign(true) == fact;
    let instead = holds && !fact.id().kind().is_many() && told.fact.id() == fact.id();
    told.person == HELPED && (same || instead)
}

/// Whether the words around let a value be told: of the person helped, of now, and not denied. Of a loss, of
/// care and of who shares a home another person's clause tells, too.
fn may_tell(fact: Fact, at: usize, words: &Utterance<'_>) -> bool {
    let Some(clause) = words.clause(at) else { return false };
    let is_told = matches!(clause.mood, Mood::Tells | Mood::Wishes) && clause.holds == Holds::Yes;
    if !is_told || words.is_to_come(at) || words.is_denied(at) {
        return false;
    }
    let of_close_ones = matches!(
        fact,
        Fact::Loss(..)
            | Fact::Living(Living::Together | Living::Alone, _)
            | Fact::Circumstance(
                Circumstance::PartnerDied
                    | Circumstance::Carer
                    | Circumstance::Divorced
                    | Circumstance::YoungParent,
                _
            )
    );
    let stays = matches!(fact.id(), FactId::Circumstances | FactId::Losses);
    of_close_ones || (is_own(words, at) && (stays || !words.is_past(at)))
}
