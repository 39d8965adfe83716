//! What people ask about a suggestion, and what they tell of it afterwards.

use super::super::answers_about::Asked;
use super::super::notice::Notice;
use super::super::{Report, Screen, Undo};
use super::actor::Actor;
use crate::catalogue::ActivityId;

/// So many reports are kept, the newest.
const KEPT: usize = 20;

impl Actor<'_> {
    /// The list and the card stay where they are.
    pub(super) fn asked_about(&mut self, asked: Vec<Asked>, about: Vec<ActivityId>) {
        self.wake();
        if let [id] = about.as_slice() {
            self.session.about = Some(id.clone());
        }
        self.notes.push(Notice::AskedAbout(asked, about));
    }

    /// What it means for the list: what is full, or was tried, makes room for another.
    pub(super) fn reported(&mut self, report: Report, about: Option<ActivityId>) {
        self.wake();
        self.keeps_report(report, about.clone());
        if let (Some(id), Some(why)) = (&about, report.dismissal()) {
            self.session.plan.take_if(|plan| plan.activity == *id);
            self.session.dismissed.retain(|(other, _)| other != id);
            self.session.dismissed.push((id.clone(), why));
            self.session.undo = Undo { dismissed: Some(id.clone()), ..Undo::default() };
            self.session.focus = Screen::Results;
        }
        self.notes.push(Notice::Reported(report, about));
    }

    /// Keeps what came of an activity, beside the newest others.
    pub(super) fn keeps_report(&mut self, report: Report, about: Option<ActivityId>) {
        let reports = &mut self.session.reports;
        reports.push((about, report));
        reports.drain(..reports.len().saturating_sub(KEPT));
    }
}
