//! What may be kept of what somebody tells.

use super::super::about::tells_sensitive;
use super::super::note::Note;
use super::super::{Consent, Focus, FollowUp};
use super::Actor;

impl Actor<'_> {
    /// The person says what may be kept, and hears that it is so.
    pub(super) fn decides(&mut self, yes: bool) {
        let said = match (yes, tells_sensitive(self.session)) {
            (true, _) => "consent-given",
            (false, true) => "consent-forgotten",
            (false, false) => "consent-skipped",
        };
        self.notes.push(Note::Say(said));
        self.consent(yes);
    }

    pub(super) fn consent(&mut self, yes: bool) {
        if yes {
            self.session.consent = Consent::Given(self.input.at);
            // A question that waited for this stays.
            if !matches!(self.session.focus, Focus::Question(_)) {
                self.session.focus = Focus::Interview;
            }
            return;
        }
        self.session.focus = Focus::Interview;
        self.session.consent = Consent::Refused;
        // Whoever wants nothing kept is not asked anything in two weeks.
        self.session.follow_up = FollowUp::Done;
        self.forget_sensitive();
    }
}
