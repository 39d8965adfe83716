//! What an input of a volunteer means.

use super::super::super::Dismissal;
use super::super::super::correction::Correction;
use super::super::DeskAction;
use super::super::search_intent::LookUp;
use crate::catalogue::{ActivityId, AreaId};
use crate::interview::{Answer, QuestionId};
use crate::profile::{Fact, PlaceId};
use crate::understanding::Alarm;

/// What was heard.
#[derive(Debug)]
pub(in crate::conversation::volunteer) enum Intent {
    /// Somebody may be in danger; these facts of the caller stand beside it.
    Alarm(Alarm, Vec<Fact>),
    /// The volunteer wants this.
    Act(DeskAction),
    /// The caller told this.
    Told(Told),
    /// Another caller is on the line, and told this.
    NextCaller(Told),
    /// What was noted is put right.
    Corrected(Correction),
    /// The caller answers the question that was read aloud.
    Answered(QuestionId, Answer),
    /// A place of a name that several have.
    Places(Vec<PlaceId>),
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
    pub(in crate::conversation::volunteer) fn asks_for_help(&self, alarmed: bool) -> bool {
        match self {
            Self::Alarm(..) | Self::Act(DeskAction::HelpNow) | Self::Help => true,
            Self::Act(DeskAction::List) => alarmed,
            Self::Act(_)
            | Self::Told(_)
            | Self::NextCaller(_)
            | Self::Corrected(_)
            | Self::Answered(..)
            | Self::Places(_)
            | Self::WhyNot(_)
            | Self::Helpline(_)
            | Self::Say(_)
            | Self::Unchanged => false,
        }
    }
}

/// What a line tells.
#[derive(Debug)]
pub(in crate::conversation::volunteer) struct Told {
    /// What was understood of the caller.
    pub(in crate::conversation::volunteer) facts: Vec<Fact>,
    /// The activities that the caller does not want, has already or tried.
    pub(in crate::conversation::volunteer) excluded: Vec<(ActivityId, Dismissal)>,
    /// The words that were not understood.
    pub(in crate::conversation::volunteer) unread: Vec<String>,
    /// The places of a name that several have.
    pub(in crate::conversation::volunteer) places: Vec<PlaceId>,
    /// The region, or the country abroad, where the caller lives.
    pub(in crate::conversation::volunteer) area: Option<AreaId>,
    /// The line as a search.
    pub(in crate::conversation::volunteer) look_up: LookUp,
}
