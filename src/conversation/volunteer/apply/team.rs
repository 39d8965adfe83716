//! What changes the team: who is on it, what all have at hand, what is told to its coordinators.

use super::super::super::dutch_day;
use super::super::call::View;
use super::super::gap;
use super::super::render::Notice;
use super::{Actor, toggle};
use crate::catalogue::ActivityId;
use crate::conversation::{Event, ReportReason};

impl Actor<'_> {
    pub(super) fn choose(&mut self, id: &ActivityId) {
        let done = toggle(&mut self.volunteer.call.chosen, id);
        self.says_full(done);
    }

    pub(super) fn favourite(&mut self, id: &ActivityId) {
        let done = toggle(&mut self.volunteer.favourites, id);
        self.says_full(done);
    }

    pub(super) fn for_all(&mut self, id: &ActivityId) {
        if let Some(access) = &mut self.team {
            let done = toggle(&mut access.team.activities, id);
            self.says_full(done);
        }
    }

    pub(super) fn invite(&mut self) {
        let now = self.now;
        if let Some(code) = self.team.as_mut().and_then(|access| access.invite(now)) {
            self.notes.push(Notice::Invitation(code));
        }
        self.show(View::Team);
    }

    pub(super) fn remove(&mut self, number: u32) {
        let name = self.team.as_mut().and_then(|access| access.remove(number));
        self.notes.push(name.map_or(Notice::Say("team-gone-already"), Notice::Removed));
        self.show(View::Team);
    }

    /// The operator counts it, and every coordinator is told.
    pub(super) fn wrong(&mut self, id: ActivityId, wrong: ReportReason) {
        if let Some(access) = &mut self.team {
            access.report(&id, wrong);
        }
        self.events.push(Event::Reported(id.clone()));
        self.notes.push(Notice::Say("desk-wrong-told"));
        self.show(View::Card(id));
    }

    /// Counts what is asked and not found: the municipality and the topic, and no word of it.
    pub(super) fn count_gap(&mut self, words: &str) {
        let today = dutch_day(self.now);
        let facts = &self.volunteer.call.facts;
        let Some((municipality, topic)) = gap::of(self.content, today, facts, words) else {
            return;
        };
        if let Some(access) = &mut self.team {
            access.team.missed(today, &municipality, &topic);
        }
    }

    pub(super) fn weekly_calls(&mut self, keeps: bool) {
        if let Some(access) = &mut self.team {
            access.team.weekly = keeps;
        }
        self.show(View::Team);
    }
}
