//! What an alarm does to the talk. Nothing of the words is kept.

use super::super::interpret::Intent;
use super::super::notice::Notice;
use super::super::{Action, Direct, Screen, Stage};
use super::Actor;
use crate::understanding::{Alarm, AlarmFound, Role};

/// Whether a step may take the place of a card: another alarm, help, or what the person may always
/// do. Going on with the interview takes the button that says so.
pub(super) fn leaves_the_card(step: &Intent) -> bool {
    match step {
        Intent::Alarm(_) | Intent::Helpline(_) => true,
        Intent::Act(action) => matches!(
            action,
            Action::GoOn
                | Action::Direct(_)
                | Action::HelpNow
                | Action::Help
                | Action::Privacy
                | Action::Data
                | Action::Erase
                | Action::EraseNow
                | Action::ChooseLanguage
                | Action::Language(_)
                | Action::Stop
        ),
        _ => false,
    }
}

impl Actor<'_> {
    pub(super) fn is_alarmed(&self) -> bool {
        self.session.stage == Stage::Talking && matches!(self.session.focus, Screen::Alarm { .. })
    }

    /// The talk stops for an alarm, in every state. It goes on when the person wants it.
    pub(super) fn alarm(&mut self, found: AlarmFound) {
        self.session.alarm = Some(found.alarm);
        self.raise(found.alarm, matches!(found.role, Role::Another | Role::Bystander));
    }

    fn raise(&mut self, alarm: Alarm, third_person: bool) {
        self.session.stage = Stage::Talking;
        self.session.focus = Screen::Alarm { alarm, third_person };
    }

    /// The answer to the direct question. Unclear is asked about, not passed over: only a clear
    /// no goes back to the talk.
    pub(super) fn direct(&mut self, answer: Direct) {
        let third_person = match self.session.focus {
            Screen::Alarm { third_person, .. } => third_person,
            _ => false,
        };
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
        self.session.focus = match self.session.focus {
            Screen::Alarm { alarm: Alarm::Emergency | Alarm::Acute | Alarm::Suicide, .. } => {
                Screen::Called
            }
            _ => Screen::Interview,
        };
    }

    /// Whether the call worked.
    pub(super) fn called(&mut self, yes: bool) {
        self.session.focus = Screen::Interview;
        self.notes.push(Notice::Say(if yes { "called-yes" } else { "called-no" }));
    }
}
