//! Which questions can still change what is recommended.

use jiff::civil::Date;

use super::Assets;
use crate::interview::{Kind, Question, Relevance};
use crate::matching::{changes, missing_facts, rank};
use crate::profile::{FactId, Profile};

/// Leaves out a question when no answer to it would change the first three, and no open activity
/// waits for it.
pub(super) struct ByMatching<'a> {
    pub(super) assets: &'a Assets,
    pub(super) today: Date,
}

impl Relevance for ByMatching<'_> {
    fn matters(&self, question: &Question, profile: &Profile) -> bool {
        let leads = matches!(question.fact, FactId::ForWhom | FactId::Wishes | FactId::Living);
        if leads || question.kind == Kind::Place {
            return true;
        }
        let matcher = self.assets.matcher(self.today);
        if changes(matcher, profile, &question.possible_facts()) {
            return true;
        }
        missing_facts(&rank(matcher, profile)).contains(&question.fact)
    }
}
