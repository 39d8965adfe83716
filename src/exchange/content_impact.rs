//! What a change of the content does to the talks that are stored: asked before it goes live.

use std::collections::{BTreeMap, BTreeSet};

use super::Exchange;
use super::mapping::session;
use crate::interview::{Answer, Interview, QuestionId};
use crate::store::StoreError;

/// What the present content does to the stored talks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affected {
    /// Talks that are stored.
    pub talks: u64,
    /// Talks of those that are touched in any way.
    pub touched: u64,
    /// Records that cannot be read; their persons begin anew.
    pub unreadable: u64,
    /// In how many talks, by the id of the question as it is stored.
    pub questions: BTreeMap<(String, Touched), u64>,
}

/// How an answer is touched.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touched {
    /// It moves along to the question that has this id now.
    Moved(String),
    /// No question asks it any more: it is kept, and counts for nothing.
    Unasked,
    /// This choice is none any more: it is kept, and counts for nothing.
    NoChoice(String),
}

impl Exchange {
    /// Goes through all stored talks; changes none.
    ///
    /// # Errors
    ///
    /// What the store cannot read; a single record that cannot be read is counted instead.
    pub fn affected(&self) -> Result<Affected, StoreError> {
        let interview = &self.inner.content.interview;
        let mut affected = Affected::default();
        affected.unreadable = self.inner.store.each_record(|stored| {
            let session = session::session(&stored.session);
            let answers = session.answers.iter();
            let touched: BTreeSet<_> =
                answers.flat_map(|(id, answer)| touched(interview, id, answer)).collect();
            affected.talks += 1;
            affected.touched += u64::from(!touched.is_empty());
            for touched in touched {
                *affected.questions.entry(touched).or_default() += 1;
            }
        })?;
        Ok(affected)
    }
}

fn touched(interview: &Interview, id: &QuestionId, answer: &Answer) -> Vec<(String, Touched)> {
    let told = |touched: Touched| (id.to_string(), touched);
    let Some(question) = interview.question(id.as_str()) else {
        return vec![told(Touched::Unasked)];
    };
    let moved = (question.id != *id).then(|| told(Touched::Moved(question.id.to_string())));
    let chosen = if let Answer::Chosen(chosen) = answer { chosen.as_slice() } else { &[] };
    let gone = chosen.iter().filter(|choice| !question.choices.contains(choice));
    let gone = gone.map(|choice| told(Touched::NoChoice(choice.to_string())));
    moved.into_iter().chain(gone).collect()
}
