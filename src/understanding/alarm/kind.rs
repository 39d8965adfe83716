//! The kinds of alarm, and who is in danger.

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// What kind of help comes first. In the order of weight, the heaviest first.
#[derive(
    Clone,
    Copy,
    Debug,
    Hash,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Alarm {
    /// A life is in danger: body, fire, an intruder.
    Emergency,
    /// Suicide with a plan, means, now, or a goodbye.
    Acute,
    /// Suicide said outright.
    Suicide,
    /// A death wish between the lines: to be asked.
    Indirect,
    /// Violence, threats, neglect, money taken, freedom taken.
    Violence,
    /// Loneliness and sorrow: the talk goes on.
    Distress,
}

impl Alarm {
    /// Whether the talk stops for it.
    pub fn stops(self) -> bool {
        self != Self::Distress
    }
}

/// Who is in danger, and who tells it. In the order in which one counts before another of the same alarm.
#[derive(
    Clone,
    Copy,
    Debug,
    Hash,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum AlarmRole {
    /// The writer hurt somebody, or is near to it, and is ashamed: a carer who cannot go on.
    Ashamed,
    /// The writer sees that somebody else gives no sign of life.
    Bystander,
    /// Somebody who writes another language than those of the bot.
    OtherLanguage,
    /// The writer.
    Writer,
    /// Somebody else.
    Another,
}

impl AlarmRole {
    /// The role where no rule tells one.
    pub(in crate::understanding) fn of(third_person: bool) -> Self {
        if third_person { Self::Another } else { Self::Writer }
    }
}

/// An alarm in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlarmFound {
    /// The heaviest that was found.
    pub alarm: Alarm,
    /// Who is in danger.
    pub role: AlarmRole,
    /// Whether it may be nothing, or something graver: help is shown, and the talk goes on.
    pub unsure: bool,
}

impl AlarmFound {
    /// Whether this one counts when the other was found too: the heavier, the graver, one's own.
    pub(in crate::understanding) fn outweighs(self, other: Self) -> bool {
        let weight = |found: Self| (found.alarm, !found.unsure, found.role);
        weight(self) < weight(other)
    }

    /// The same; what stopped the talk now shows help only, and the talk goes on.
    pub(in crate::understanding) fn lessened(self) -> Self {
        if self.alarm.stops() {
            return Self { alarm: Alarm::Distress, unsure: true, ..self };
        }
        self
    }
}
