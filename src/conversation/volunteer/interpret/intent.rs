//! What an input of a volunteer means.

use super::super::super::Dismissal;
use super::super::super::correction::Correction;
use super::super::super::others::Other;
use super::super::action::DeskAction;
use super::super::concern::Concern;
use super::super::search_intent::LookUp;
use crate::catalogue::{ActivityId, AreaId};
use crate::interview::{Answer, QuestionId};
use crate::profile::{Fact, PlaceId};
use crate::understanding::Alarm;

/// What was heard.
#[derive(Debug)]
pub(in crate::conversation) enum Intent {
    /// Somebody may be in danger; this was told beside it, of the next caller perhaps.
    Alarm(Danger, Told, bool),
    /// The line may be of another caller: it is kept until the volunteer says so.
    OtherCaller(String),
    /// The volunteer wants this.
    Act(DeskAction),
    /// The caller told this.
    Told(Told),
    /// What set off the alarm meant another thing: the talk goes on about the same caller, who told this.
    Explained(Told),
    /// Another caller is on the line, and told this.
    NextCaller(Told),
    /// What was noted is put right.
    Corrected(Correction),
    /// The caller answers the question that was read aloud.
    Answered(QuestionId, Answer),
    /// A place of a name that several have.
    Places(Vec<PlaceId>),
    /// Words that were asked for: a remark, a note to call back, what is written on a card.
    Noted(String),
    /// The card of this code word.
    OpenCard(String),
    /// Why is this activity not on the list?
    WhyNot(ActivityId),
    /// This helpline is asked for, by its number.
    Helpline(String),
    /// What can be done here.
    Help,
    /// Only this is said.
    Say(&'static str),
    /// An earlier line was changed, and nothing follows from that.
    Unchanged,
}

impl Intent {
    /// Whether the reply shows help: there is danger, or the numbers were asked for. On the card of
    /// an alarm, `alarmed`, its other button counts too.
    pub(in crate::conversation) fn asks_for_help(&self, alarmed: bool) -> bool {
        match self {
            Self::Alarm(..) | Self::Act(DeskAction::HelpNow) | Self::Help => true,
            Self::Act(DeskAction::List | DeskAction::Done(_)) | Self::Explained(_) => alarmed,
            Self::Act(_)
            | Self::OtherCaller(_)
            | Self::Told(_)
            | Self::NextCaller(_)
            | Self::Corrected(_)
            | Self::Answered(..)
            | Self::Places(_)
            | Self::Noted(_)
            | Self::OpenCard(_)
            | Self::WhyNot(_)
            | Self::Helpline(_)
            | Self::Say(_)
            | Self::Unchanged => false,
        }
    }
}

/// What kind of danger there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::conversation) enum Danger {
    /// One that the alarm check of every message knows.
    Alarm(Alarm),
    /// One that is known at the desk alone.
    Concern(Concern),
}

/// What a line tells.
#[derive(Debug, Default)]
pub(in crate::conversation) struct Told {
    /// What was understood of the caller.
    pub(in crate::conversation) facts: Vec<Fact>,
    /// The activities that the caller does not want, has already or tried.
    pub(in crate::conversation) excluded: Vec<(ActivityId, Dismissal)>,
    /// What it tells of others.
    pub(in crate::conversation) others: Vec<Other>,
    /// What is likely of the caller, and not sure.
    pub(in crate::conversation) doubts: Vec<Fact>,
    /// The words that were not understood, and matter.
    pub(in crate::conversation) unread: Vec<String>,
    /// The places of a name that several have.
    pub(in crate::conversation) places: Vec<PlaceId>,
    /// The region, or the country abroad, where the caller lives.
    pub(in crate::conversation) area: Option<AreaId>,
    /// The line as a search.
    pub(in crate::conversation) look_up: LookUp,
}

/// What a line tells of others than the caller, and what is likely of the caller.
pub(in crate::conversation) type Beside = (Vec<Other>, Vec<Fact>);
