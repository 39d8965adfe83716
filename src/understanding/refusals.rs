//! What somebody does not want, takes part in already, or tried: the words that say it.
//!
//! Only which words are meant is read here. Which activity they name, the catalogue says.

use std::ops::Range;

use super::utterance::Utterance;
use super::utterance::cast::HELPED;
use super::utterance::clause::Clause;
use super::utterance::mood::Mood;
use super::vocabulary::roles::Role;

/// Why something is not to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not wanted, or feared.
    NotWanted,
    /// The person takes part in it already.
    Has,
    /// The person tried it before.
    Tried,
}

/// Words for something that is not to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub why: Refusal,
    /// Whether a word for wanting, liking or fearing says so: "no dog" alone may only tell that there
    /// is none.
    pub is_wish: bool,
    /// Where the words stand in the text, in bytes.
    pub span: Range<usize>,
}

/// A clause of so few words names nothing itself: "al geprobeerd: bridge".
const HEADING_WORDS: usize = 3;

impl Utterance<'_> {
    /// What the person helped refuses in a text, in its order.
    pub(super) fn refusals(&self) -> Vec<Refused> {
        let mut refused = Vec::new();
        for (number, clause) in self.clauses.iter().enumerate() {
            if clause.about != HELPED || matches!(clause.mood, Mood::Asks | Mood::Supposes) {
                continue;
            }
            if let Some(why) = self.had(clause) {
                let is_heading = self.is_heading(clause);
                let next = self.clauses.get(number + 1).filter(|_| is_heading);
                let end = next.map_or(clause.tokens.end, |next| next.tokens.end);
                let span = self.span(clause.tokens.start..end);
                refused.push(Refused { why, is_wish: false, span });
            } else {
                let words = self.unwanted(clause).into_iter();
                refused.extend(words.map(|at| self.not_wanted(clause, at)));
            }
        }
        refused
    }

    /// Whether a clause only says what follows: "al geprobeerd: bridge", and not "heeft al buddyzorg".
    fn is_heading(&self, clause: &Clause) -> bool {
        let words = clause.tokens.len();
        let says = |role| self.tags.any(clause.tokens.clone(), role);
        let has_object = says(Role::Owning) || says(Role::FiniteVerb);
        words < HEADING_WORDS || words == HEADING_WORDS && !has_object
    }

    fn not_wanted(&self, clause: &Clause, at: Range<usize>) -> Refused {
        let is_wish = self.tags.any(clause.tokens.clone(), Role::Wanting)
            || at.clone().any(|at| self.is_disliked(at));
        Refused { why: Refusal::NotWanted, is_wish, span: self.span(at) }
    }

    /// Whether a clause tells that somebody takes part in something already, or did.
    fn had(&self, clause: &Clause) -> Option<Refusal> {
        let says = |role| self.tags.any(clause.tokens.clone(), role);
        let is_denied = clause.tokens.clone().any(|at| self.is_denied(at));
        if is_denied || says(Role::Wanting) {
            return None;
        }
        if says(Role::Tried) || says(Role::Already) && says(Role::Been) {
            return Some(Refusal::Tried);
        }
        let takes_part = says(Role::FiniteVerb) || says(Role::Owning) || !self.has_verb(clause);
        (says(Role::Already) && takes_part).then_some(Refusal::Has)
    }

    /// The stretches of a clause that are refused. A denial alone refuses nothing beside a verb of
    /// another kind: "ik ken Humanitas niet"; and what somebody is not able to do is not refused: "kan niet lezen".
    fn unwanted(&self, clause: &Clause) -> Vec<Range<usize>> {
        let says = |role| self.tags.any(clause.tokens.clone(), role);
        let is_other = says(Role::Able) || self.has_verb(clause);
        let refuses = says(Role::Wanting) || says(Role::Again) || !is_other;
        let is_meant = |at: &usize| self.is_disliked(*at) || refuses && self.is_denied(*at);
        let mut stretches: Vec<Range<usize>> = Vec::new();
        for at in clause.tokens.clone().filter(is_meant) {
            match stretches.last_mut().filter(|last| last.end == at) {
                Some(last) => last.end = at + 1,
                None => stretches.push(at..at + 1),
            }
        }
        let denied_before = refuses && clause.tokens.clone().any(|at| self.denies_back(at));
        if denied_before && stretches.is_empty() {
            stretches.push(clause.tokens.clone());
        }
        stretches
    }

    fn has_verb(&self, clause: &Clause) -> bool {
        self.tags.verb(clause.tokens.clone()).is_some()
    }
}
