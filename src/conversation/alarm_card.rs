//! How the card of an alarm changes: by another alarm, and each time it is shown.

use super::session::{AlarmCard, Screen, Stage};
use crate::understanding::{Alarm, AlarmRole};

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
        if self.reads_as(alarm, role) {
            return Self { alarm, helped: false, ..self.in_other_words() };
        }
        Self { stage: self.stage, before: self.before, ..Self::new(alarm, role) }
    }

    /// Whether the card of another alarm has the same words: what is said about somebody else's wish to die is one card,
    /// however plainly that was told.
    fn reads_as(&self, alarm: Alarm, role: AlarmRole) -> bool {
        let of_another = role == AlarmRole::Another && self.role == AlarmRole::Another;
        let is_wish = |it| matches!(it, Alarm::Acute | Alarm::Suicide | Alarm::Indirect);
        (alarm, role) == (self.alarm, self.role)
            || of_another && is_wish(alarm) && is_wish(self.alarm)
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
