//! How the card of an alarm changes: by another alarm, and each time it is shown.

use super::session::{AlarmCard, Screen, Stage};
use crate::understanding::{Alarm, AlarmRole};

impl AlarmCard {
    /// The last wording of a card's own; it stays.
    pub const LAST_WORDING: u8 = 2;
    /// Behind it: all of them were read in this talk, and what is true of every alarm is said.
    pub const ALL_READ: u8 = 3;

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
        if self.wording < Self::LAST_WORDING {
            self.wording += 1;
        }
        self
    }

    /// The card after all its wordings were read.
    pub(super) fn all_read(mut self) -> Self {
        self.wording = Self::ALL_READ;
        self
    }

    /// Whether a call for help comes first, so that it is asked later whether it worked.
    pub(super) fn is_heavy(&self) -> bool {
        matches!(self.alarm, Alarm::Emergency | Alarm::Acute | Alarm::Suicide)
    }

    /// The message that the card shows now.
    pub(super) fn key(&self) -> &'static str {
        let wordings = wordings(self);
        let [.., last] = wordings;
        let is_foreign = self.role == AlarmRole::OtherLanguage;
        let behind = if is_foreign || self.alarm == Alarm::Distress { last } else { AGAIN };
        wordings.get(usize::from(self.wording)).copied().unwrap_or(behind)
    }

    /// Whether the card asks outright about a wish to die: it has buttons that answer.
    pub(super) fn asks_outright(&self) -> bool {
        wordings(self) == INDIRECT
    }
}

/// The keys of a card, in the order in which they are used.
type Wordings = [&'static str; 3];

const EMERGENCY: Wordings = ["alarm-emergency", "alarm-emergency-2", "alarm-emergency-3"];
const ACUTE: Wordings = ["alarm-acute", "alarm-acute-2", "alarm-acute-3"];
const SUICIDE: Wordings = ["alarm-suicide", "alarm-suicide-2", "alarm-suicide-3"];
const INDIRECT: Wordings = ["alarm-indirect", "alarm-indirect-2", "alarm-indirect-3"];
const OTHER: Wordings = ["alarm-other", "alarm-other-2", "alarm-other-3"];
const VIOLENCE: Wordings = ["alarm-violence", "alarm-violence-2", "alarm-violence-3"];
const VIOLENCE_OTHER: Wordings =
    ["alarm-violence-other", "alarm-violence-other-2", "alarm-violence-other-3"];
const BYSTANDER: Wordings = ["alarm-bystander", "alarm-bystander-2", "alarm-bystander-3"];
const ASHAMED: Wordings = ["alarm-ashamed", "alarm-ashamed-2", "alarm-ashamed-3"];
const FOREIGN_EMERGENCY: Wordings =
    ["alarm-foreign-emergency", "alarm-foreign-again", "alarm-foreign-last"];
const FOREIGN_SUICIDE: Wordings =
    ["alarm-foreign-suicide", "alarm-foreign-again", "alarm-foreign-last"];
const FOREIGN_VIOLENCE: Wordings =
    ["alarm-foreign-violence", "alarm-foreign-again", "alarm-foreign-last"];
/// What every card comes to.
const AGAIN: &str = "alarm-again";
/// Sorrow has no card of its own.
const DISTRESS: Wordings = ["alarm-distress", "alarm-distress", "alarm-distress"];

/// The cards that stop the talk.
const STOPPING: [Wordings; 12] = [
    EMERGENCY,
    ACUTE,
    SUICIDE,
    INDIRECT,
    OTHER,
    VIOLENCE,
    VIOLENCE_OTHER,
    BYSTANDER,
    ASHAMED,
    FOREIGN_EMERGENCY,
    FOREIGN_SUICIDE,
    FOREIGN_VIOLENCE,
];

/// Whether a message is a card that stopped the talk.
pub(super) fn is_card(message: &str) -> bool {
    message == AGAIN || STOPPING.iter().flatten().any(|key| *key == message)
}

/// The wordings of a card by what it is about and who is in danger.
fn wordings(card: &AlarmCard) -> Wordings {
    match (card.alarm, card.role) {
        (Alarm::Distress, _) => DISTRESS,
        (Alarm::Emergency, AlarmRole::OtherLanguage) => FOREIGN_EMERGENCY,
        (Alarm::Violence, AlarmRole::OtherLanguage) => FOREIGN_VIOLENCE,
        (_, AlarmRole::OtherLanguage) => FOREIGN_SUICIDE,
        (Alarm::Emergency, AlarmRole::Bystander) => BYSTANDER,
        (Alarm::Emergency, _) => EMERGENCY,
        (Alarm::Violence, AlarmRole::Ashamed) => ASHAMED,
        (Alarm::Violence, AlarmRole::Writer) => VIOLENCE,
        (Alarm::Violence, AlarmRole::Another | AlarmRole::Bystander) => VIOLENCE_OTHER,
        (_, AlarmRole::Another | AlarmRole::Bystander) => OTHER,
        (Alarm::Acute, AlarmRole::Writer | AlarmRole::Ashamed) => ACUTE,
        (Alarm::Suicide, AlarmRole::Writer | AlarmRole::Ashamed) => SUICIDE,
        (Alarm::Indirect, AlarmRole::Writer | AlarmRole::Ashamed) => INDIRECT,
    }
}
