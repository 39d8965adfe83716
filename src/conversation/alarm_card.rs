//! The card of an alarm: what it is about, in how many wordings it was shown, and where the talk was before it.

use super::{Screen, Stage};
use crate::understanding::{Alarm, AlarmRole};

/// What is kept while the card of an alarm is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmCard {
    /// What kind of help comes first.
    pub alarm: Alarm,
    /// Who is in danger.
    pub role: AlarmRole,
    /// How often it was shown already: each time in other words.
    pub wording: u8,
    /// Whether help was called, or is on the way.
    pub helped: bool,
    /// How far the talk was.
    pub stage: Stage,
    /// What stood on the screen.
    pub before: Screen,
}

impl AlarmCard {
    /// The last wording that there is; it stays.
    pub const LAST_WORDING: u8 = 2;

    /// A card that is shown for the first time, in the middle of the interview.
    pub fn new(alarm: Alarm, role: AlarmRole) -> Self {
        let before = Screen::Interview;
        Self { alarm, role, wording: 0, helped: false, stage: Stage::Talking, before }
    }

    /// The card after another alarm, or after an answer that makes it heavier. The same one comes in other words.
    pub(super) fn turned_into(self, alarm: Alarm, role: AlarmRole) -> Self {
        if (alarm, role) == (self.alarm, self.role) {
            return Self { helped: false, ..self.in_other_words() };
        }
        Self { stage: self.stage, before: self.before, ..Self::new(alarm, role) }
    }

    /// The card in its next wording.
    pub(super) fn in_other_words(mut self) -> Self {
        self.wording = (self.wording + 1).min(Self::LAST_WORDING);
        self
    }

    /// Whether a call for help comes first, so that it is asked later whether it worked.
    pub(super) fn is_heavy(&self) -> bool {
        matches!(self.alarm, Alarm::Emergency | Alarm::Acute | Alarm::Suicide)
    }
}
