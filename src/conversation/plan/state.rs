//! What is kept of a plan, and what is asked next about it.

use enumset::EnumSet;
use jiff::Timestamp;
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use super::barrier::PlanBarrier;
use super::moment::{PlanDay, PlanTime};
use super::step::PlanStep;
use crate::catalogue::ActivityId;

/// The one next step that a person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// With which activity.
    pub activity: ActivityId,
    /// How far it is.
    pub status: PlanStatus,
    /// Whether it was asked what makes it hard.
    pub asked: bool,
    /// The barriers to which an answer was given.
    pub barriers: EnumSet<PlanBarrier>,
    /// The step.
    pub step: Option<PlanStep>,
    /// The step before, when it did not succeed: a smaller one is looked for.
    pub failed: Option<PlanStep>,
    /// The steps that were tried, whether they succeeded or not.
    pub tried: EnumSet<PlanStep>,
    /// On which day.
    pub day: Option<PlanDay>,
    /// At what time of the day, or after what.
    pub time: PlanTime,
    /// Whether the person wants to be reminded.
    pub reminder: Reminder,
}

/// How far a plan is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum PlanStatus {
    /// It is being made, or waits for its moment.
    #[default]
    Made,
    /// The reminder came: was it done?
    Reminded,
    /// It was not done: what was in the way?
    Hindered,
    /// It was done: how was it?
    Done,
    /// It was told how it was: what next?
    Reviewed,
    /// The person goes on with the activity.
    Kept,
}

/// Whether a person wants to be reminded of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reminder {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// The person asked for it, at this moment.
    At(Timestamp),
    /// The person does not want it, or it came.
    Off,
}

/// What was in the way of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Hindrance {
    /// Did not dare.
    NotDared,
    /// Nobody answered.
    NoAnswer,
    /// Forgot it, or had no time.
    NoTime,
    /// Could not get there.
    Transport,
    /// Did not want to go alone.
    GoingAlone,
    /// It is nothing for the person after all.
    NotForMe,
    /// Something else.
    Other,
}

/// How a step was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Experience {
    /// Good.
    Good,
    /// So-so.
    Fair,
    /// A disappointment.
    Bad,
}

/// What is asked next about a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::conversation) enum PlanPart {
    /// What makes it hard?
    Barriers,
    /// Which step first?
    Step,
    /// On which day?
    Day,
    /// After which fixed moment of the day?
    Time,
    /// Nothing: it waits for its moment.
    Ready,
    /// Was it done?
    Review,
    /// What was in the way?
    Hindrance,
    /// How was it?
    Experience,
    /// A next step, or the end?
    Next,
    /// Nothing: the person goes on with the activity.
    Kept,
}

impl Plan {
    /// A plan of which nothing is known but the activity.
    pub(in crate::conversation) fn of(activity: ActivityId) -> Self {
        Self { activity, ..Self::default() }
    }

    /// What is asked next.
    pub(in crate::conversation) fn part(&self) -> PlanPart {
        match self.status {
            PlanStatus::Made if !self.asked => PlanPart::Barriers,
            PlanStatus::Made if self.step.is_none() => PlanPart::Step,
            PlanStatus::Made if self.day.is_none() => PlanPart::Day,
            PlanStatus::Made if self.time == PlanTime::Open => PlanPart::Time,
            PlanStatus::Made => PlanPart::Ready,
            PlanStatus::Reminded => PlanPart::Review,
            PlanStatus::Hindered => PlanPart::Hindrance,
            PlanStatus::Done => PlanPart::Experience,
            PlanStatus::Reviewed => PlanPart::Next,
            PlanStatus::Kept => PlanPart::Kept,
        }
    }

    /// Whether a step was chosen that was not told to be done: then "gelukt" is about it.
    pub(in crate::conversation) fn waits(&self) -> bool {
        let is_open = matches!(self.status, PlanStatus::Made | PlanStatus::Reminded);
        is_open && self.step.is_some()
    }

    /// Whether it waits for its moment.
    pub(in crate::conversation) fn is_ready(&self) -> bool {
        self.part() == PlanPart::Ready
    }

    /// Whether the step was chosen with its moment, and was not told to be done yet.
    pub(in crate::conversation) fn is_chosen(&self) -> bool {
        matches!(self.part(), PlanPart::Ready | PlanPart::Review)
    }

    /// When the person is to be reminded.
    pub(in crate::conversation) fn reminds_at(&self) -> Option<Timestamp> {
        match self.reminder {
            Reminder::At(at) => Some(at),
            Reminder::NotAsked | Reminder::Off => None,
        }
    }

    /// Forgets the moment, so that it is asked anew.
    pub(in crate::conversation) fn without_moment(&mut self) {
        self.status = PlanStatus::Made;
        self.day = None;
        self.time = PlanTime::Open;
        self.reminder = Reminder::NotAsked;
    }

    /// Forgets the step with its moment, so that another one is chosen.
    pub(in crate::conversation) fn without_step(&mut self) {
        self.without_moment();
        self.step = None;
    }
}
