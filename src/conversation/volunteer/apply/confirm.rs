//! What a volunteer heard by telephone goes into the team's record; the next one to call is shown.

use super::super::super::dutch_day;
use super::super::super::team::CheckResult;
use super::super::call::View;
use super::super::confirming::{next, queue};
use super::super::render::Notice;
use super::Actor;
use crate::catalogue::ConfirmId;

impl Actor<'_> {
    /// Shows what is to be called after this one, or first.
    pub(super) fn show_next(&mut self, after: Option<&ConfirmId>) {
        let next = self.next_behind(after);
        self.show(View::Confirm(next));
    }

    fn next_behind(&self, after: Option<&ConfirmId>) -> Option<ConfirmId> {
        let today = dutch_day(self.now);
        let queue = self.team.as_ref().map(|access| queue(self.content, access, today));
        next(&queue.unwrap_or_default(), after)
    }

    /// Keeps what was heard. Of what the content has no longer, nothing is kept. What stands behind it comes next,
    /// not again what was passed over.
    pub(super) fn confirmed(&mut self, about: ConfirmId, verdict: CheckResult) {
        let (now, behind) = (self.now, self.next_behind(Some(&about)));
        if self.content.catalogue.confirmable(&about).is_none() {
            self.notes.push(Notice::Say("confirm-gone"));
        } else if let Some(access) = &mut self.team {
            access.confirm(about.clone(), verdict, now);
            self.notes.push(Notice::Confirmed(about.clone(), verdict));
        }
        match behind.filter(|behind| *behind != about) {
            Some(behind) => self.show(View::Confirm(Some(behind))),
            None => self.show_next(None),
        }
    }

    pub(super) fn call_again(&mut self, about: &ConfirmId) {
        if let Some(access) = &mut self.team {
            access.team.call_again(about);
        }
        self.notes.push(Notice::Say("confirm-again-done"));
        self.show_next(None);
    }
}
