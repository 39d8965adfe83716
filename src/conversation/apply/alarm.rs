//! What an alarm does to the talk. Nothing of the words is kept.

use super::super::interpret::Intent;
use super::super::notice::Notice;
use super::super::{Action, AlarmAnswer, DataVerb, Direct, Event, Flow, Screen, ScreenName, Stage};
use super::actor::Actor;
use crate::understanding::{Alarm, AlarmFound};

/// Whether a step may take the place of a card: another alarm, help, or what the person may always
/// do. Going on with the interview takes the button that says so.
pub(super) fn leaves_the_card(step: &Intent) -> bool {
    match step {
        Intent::Alarm(_) | Intent::Helpline(_) => true,
        Intent::Act(action) => is_always_allowed(action),
        Intent::Answer(_)
        | Intent::NoneOfThese
        | Intent::Either(_)
        | Intent::Age(_)
        | Intent::Places(_)
        | Intent::NearPlaces(_)
        | Intent::Told(_)
        | Intent::ActsOnly
        | Intent::ListFirst
        | Intent::ToldForList(_)
        | Intent::Less
        | Intent::Keep { .. }
        | Intent::OfferAnswer(..)
        | Intent::OfferFacts(_)
        | Intent::OtherLanguage(_)
        | Intent::OldChoice(..)
        | Intent::Start
        | Intent::Came(_)
        | Intent::Shared(_)
        | Intent::WhyNot(_)
        | Intent::Due
        | Intent::Notice(_)
        | Intent::NotUnderstood
        | Intent::Unchanged => false,
    }
}

/// What the person may do from the card of an alarm.
fn is_always_allowed(action: &Action) -> bool {
    match action {
        Action::Flow(flow) => matches!(flow, Flow::GoOn | Flow::Stop),
        Action::Alarm(answer) => matches!(answer, AlarmAnswer::Direct(_)),
        Action::Help(_) | Action::Language(_) => true,
        Action::Data(verb) => matches!(verb, DataVerb::Show | DataVerb::Erase),
        Action::Screen(name) => {
            matches!(name, ScreenName::Privacy | ScreenName::Erase | ScreenName::Languages)
        }
        Action::Answer(..)
        | Action::Question(..)
        | Action::List(_)
        | Action::Activity(..)
        | Action::FollowUp(_)
        | Action::Desk(_) => false,
    }
}

impl Actor<'_> {
    pub(super) fn is_alarmed(&self) -> bool {
        self.session.stage == Stage::Talking && matches!(self.session.focus, Screen::Alarm { .. })
    }

    /// The talk stops for an alarm, in every state. It goes on when the person wants it.
    pub(super) fn alarm(&mut self, found: AlarmFound) {
        self.events.push(Event::Alarm(found.alarm));
        self.raise(found.alarm, found.third_person);
    }

    fn raise(&mut self, alarm: Alarm, third_person: bool) {
        self.session.stage = Stage::Talking;
        self.session.focus = Screen::Alarm { alarm, third_person };
    }

    /// The answer to the direct question. Unclear is asked about, not passed over: only a clear
    /// no goes back to the talk.
    pub(super) fn direct(&mut self, answer: Direct) {
        let third_person = matches!(self.session.focus, Screen::Alarm { third_person: true, .. });
        match answer {
            Direct::Yes | Direct::Sometimes | Direct::Unknown => {
                self.raise(Alarm::Suicide, third_person);
            }
            Direct::No => {
                self.session.focus = Screen::Interview;
                self.notes.push(Notice::Say("alarm-direct-no"));
            }
        }
    }

    /// Back to the talk; after a heavy alarm it is asked once whether the call worked.
    pub(super) fn go_on(&mut self) {
        let was_heavy = matches!(
            self.session.focus,
            Screen::Alarm { alarm: Alarm::Emergency | Alarm::Acute | Alarm::Suicide, .. }
        );
        self.session.focus = if was_heavy { Screen::Called } else { Screen::Interview };
    }

    /// Whether the call worked.
    pub(super) fn called(&mut self, yes: bool) {
        self.session.focus = Screen::Interview;
        self.notes.push(Notice::Say(if yes { "called-yes" } else { "called-no" }));
    }
}
