//! What the volunteer wants.

use super::super::team::{CheckResult, WeeklyNote};
use super::super::{ReportReason, Role};
use crate::catalogue::{ActivityId, ConfirmId};
use crate::interview::{ChoiceId, QuestionId};
use crate::profile::Fact;

/// What the volunteer wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskAction {
    /// This fact is not so.
    Drop(Fact),
    /// This fact is so after all.
    Keep(Fact),
    /// This activity may be shown after all.
    Allow(ActivityId),
    /// The caller answers the question with this choice.
    Answer(QuestionId, ChoiceId),
    /// The caller says no, or none of the choices.
    NoneOf(QuestionId),
    /// The caller does not answer this question.
    Skip(QuestionId),
    /// One of several places of one name.
    Place(u32),
    /// The facts and the list.
    List,
    /// What is known of the caller, each with a button that takes it away.
    Edit,
    /// What else fits, and the other lists.
    More,
    /// What may fit, once more is known.
    Maybe,
    /// What does not fit, and why.
    WhyNot,
    /// What the last line changed is taken back.
    Undo,
    /// The line that was kept is of the next caller.
    NextCaller,
    /// The line that was kept is of this caller.
    SameCaller,
    /// The call is about this person: the caller, or somebody whom the caller told of.
    About(String),
    /// This step of the card of an alarm is done, or not yet.
    Done(u32),
    /// What these words find: folded, and no more than a button can carry.
    Find(String),
    /// One activity.
    Card(ActivityId),
    /// The activity stands on the page to print, or no longer.
    Choose(ActivityId),
    /// A short text about the activity, to send.
    Text(ActivityId),
    /// The volunteer wants the activity at hand, or no longer.
    Favourite(ActivityId),
    /// All of the team have the activity at hand, or no longer.
    ForAll(ActivityId),
    /// Something that is told of the activity is wrong. What?
    Wrong(ActivityId),
    /// This is wrong.
    WrongIs(ActivityId, ReportReason),
    /// What the volunteer wants at hand.
    Favourites,
    /// What all of the team have at hand.
    TeamList,
    /// The page to print.
    Paper,
    /// The numbers to call.
    HelpNow,
    /// Who is on the team.
    Team,
    /// A link for one more.
    Invite,
    /// Shall this member go?
    Remove(u32),
    /// Yes, this member goes.
    RemoveNow(u32),
    /// The remark that was typed about this activity goes to the coordinator.
    TellRemark(ActivityId),
    /// The caller wants to be called back, about this activity perhaps: does the caller agree that it is noted?
    CallBack,
    /// The caller agrees to that, or does not.
    CallBackConsent(bool),
    /// The note goes to the coordinator.
    CallBackTell,
    /// Who asked to be called back.
    CallBacks,
    /// This one was called back: the note is destroyed.
    CalledBack(u32),
    /// What was asked and not found.
    Gaps,
    /// What is to be confirmed by telephone.
    Confirm,
    /// This was heard of it.
    Confirmed(ConfirmId, CheckResult),
    /// Not this one; the next.
    PassOver(ConfirmId),
    /// What was heard of it is taken away: it is called anew.
    CallAgain(ConfirmId),
    /// The team keeps cards of weekly calls from now on, or no longer.
    WeeklyCalls(bool),
    /// The card that is open.
    WeeklyCard,
    /// A card is begun under the word that was typed: the caller agrees.
    WeeklyBegin,
    /// This is written on the card next.
    WeeklyWrite(WeeklyNote),
    /// The card is destroyed.
    WeeklyEnd,
    /// A new caller: everything of this one goes.
    NewCall,
    /// To the resident's side.
    Leave,
}

impl DeskAction {
    /// Whether somebody of this role may do it.
    pub(super) fn is_for(&self, role: Role) -> bool {
        match self {
            Self::ForAll(_)
            | Self::Team
            | Self::Invite
            | Self::Remove(_)
            | Self::RemoveNow(_)
            | Self::CallBacks
            | Self::CalledBack(_)
            | Self::Gaps
            | Self::CallAgain(_)
            | Self::WeeklyCalls(_) => role == Role::Coordinator,
            Self::Drop(_)
            | Self::Keep(_)
            | Self::Allow(_)
            | Self::Answer(..)
            | Self::NoneOf(_)
            | Self::Skip(_)
            | Self::Place(_)
            | Self::Edit
            | Self::More
            | Self::Maybe
            | Self::WhyNot
            | Self::Undo
            | Self::NextCaller
            | Self::SameCaller
            | Self::About(_)
            | Self::Done(_)
            | Self::List
            | Self::Find(_)
            | Self::Card(_)
            | Self::Choose(_)
            | Self::Text(_)
            | Self::Favourite(_)
            | Self::Wrong(_)
            | Self::WrongIs(..)
            | Self::Favourites
            | Self::TeamList
            | Self::Paper
            | Self::HelpNow
            | Self::TellRemark(_)
            | Self::CallBack
            | Self::CallBackConsent(_)
            | Self::CallBackTell
            | Self::Confirm
            | Self::Confirmed(..)
            | Self::PassOver(_)
            | Self::WeeklyCard
            | Self::WeeklyBegin
            | Self::WeeklyWrite(_)
            | Self::WeeklyEnd
            | Self::NewCall
            | Self::Leave => true,
        }
    }
}
