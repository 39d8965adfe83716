//! What may be kept of what somebody tells.

use super::super::notice::Notice;
use super::super::view::tells_sensitive;
use super::super::{Consent, FollowUp, Reminder, Screen};
use super::actor::Actor;

impl Actor<'_> {
    /// The person says what may be kept, and hears that it is so.
    pub(super) fn decides(&mut self, yes: bool) {
        let said = match (yes, tells_sensitive(self.session)) {
            (true, _) => "consent-given",
            (false, true) => "consent-forgotten",
            (false, false) => "consent-skipped",
        };
        self.notes.push(Notice::Say(said));
        self.consent(yes);
    }

    pub(super) fn consent(&mut self, yes: bool) {
        if yes {
            self.session.consent = Consent::Given(self.input.at);
            // A question that waited for this stays.
            if !matches!(self.session.focus, Screen::Question(_) | Screen::Plan) {
                self.session.focus = Screen::Interview;
            }
            return;
        }
        self.session.focus = Screen::Interview;
        self.session.consent = Consent::Refused;
        // A person who wants nothing kept is not asked anything in two weeks.
        self.session.follow_up = FollowUp::Done;
        if let Some(plan) = &mut self.session.plan {
            plan.reminder = Reminder::Off;
        }
        self.forget_sensitive();
    }
}
