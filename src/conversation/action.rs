//! What a person wants. How it is written on a button stands in `codec.rs`.

use strum::{Display, EnumString, IntoStaticStr};

use super::plan::{DayChoice, Experience, Hindrance, PlanBarrier, PlanStep, Routine};
use super::session::{Outcome, Refinement};
use super::volunteer::DeskAction;
use crate::catalogue::ActivityId;
use crate::interview::{ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::Fact;

/// What a person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The course of the conversation itself.
    Flow(Flow),
    /// Answers a question.
    Answer(QuestionId, AnswerVerb),
    /// Does something else with a question than to answer it.
    Question(QuestionId, QuestionVerb),
    /// Answers what the card of an alarm asks.
    Alarm(AlarmAnswer),
    /// Opens a screen.
    Screen(ScreenName),
    /// Does something with the list of what fits.
    List(ListVerb),
    /// Does something with one activity.
    Activity(ActivityId, ActivityVerb),
    /// Asking later how it went.
    FollowUp(FollowUpVerb),
    /// Makes, changes or ends the plan.
    Plan(PlanVerb),
    /// Sets the language.
    Language(Language),
    /// What is known of the person.
    Data(DataVerb),
    /// Asks for help.
    Help(HelpKind),
    /// Something of the volunteers' desk. The session's round is the number of the call then.
    Desk(DeskAction),
}

/// The course of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Begin the interview.
    Begin,
    /// To the question before.
    Back,
    /// Yes, change the answer that an old button offered.
    ApplyOld,
    /// Leave things as they are, and go on.
    GoOn,
    /// Sensitive questions may be asked, or not.
    Consent(bool),
    /// Shorter sentences and fewer buttons, or not.
    Simple(bool),
    /// Take back what was told last.
    Undo,
    /// From the beginning.
    StartAgain,
    /// Enough.
    Stop,
    /// Read the screen aloud.
    ReadAloud,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerVerb {
    /// One choice of the question.
    Choose(ChoiceId),
    /// What is chosen is all.
    Done,
    /// None of the choices.
    NoneOfThese,
    /// The person does not know.
    DontKnow,
    /// The person would rather not say.
    RatherNot,
    /// One of several places of one name.
    Place(u32),
}

/// What else is done with a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionVerb {
    /// Why is it asked?
    Why,
    /// Ask it again.
    Change,
    /// Show its other choices.
    More,
}

/// An answer on the card of an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmAnswer {
    /// To the direct question about suicide.
    Direct(Direct),
    /// Whether the call worked.
    Called(bool),
}

/// An answer to the direct question about suicide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Direct {
    /// Yes.
    Yes,
    /// Sometimes.
    Sometimes,
    /// No.
    No,
    /// I do not know.
    Unknown,
}

/// A screen that a button opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenName {
    /// What fits.
    Results,
    /// The list does not suit.
    Refine,
    /// Why is an activity not on the list?
    WhyNot,
    /// What is kept and what was passed over.
    Saved,
    /// All answers.
    Answers,
    /// Which language?
    Languages,
    /// What is kept.
    Privacy,
    /// The same, at length.
    PrivacyLong,
    /// Erase everything?
    Erase,
}

/// What is done with the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListVerb {
    /// The next ones.
    More,
    /// Narrow it, or widen it again.
    Refine(Refinement),
    /// What is kept, or else the list, as pages to print.
    Print,
}

/// What is done with an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivityVerb {
    /// Show it.
    Card,
    /// Keep it.
    Save,
    /// The person takes part already.
    DoingIt,
    /// Nothing for the person.
    NotForMe,
    /// Keep it no longer.
    Unsave,
    /// Show it again.
    Restore,
    /// A link to it, for somebody else.
    Share,
    /// Something that is told of it is wrong.
    Wrong,
    /// Choose it: a plan begins.
    Choose,
    /// Compare it with another one.
    CompareWith,
    /// Compare the other one with it.
    Compare,
    /// Its number, for the telephone's own list.
    KeepNumber,
    /// Where it is, on the map.
    ShowPlace,
}

/// Asking later how it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpVerb {
    /// Whether the person wants to be asked.
    Ask(bool),
    /// How it went.
    Outcome(Outcome),
}

/// What is done with the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanVerb {
    /// Show it.
    Show,
    /// This makes it hard.
    Barrier(PlanBarrier),
    /// Nothing makes it hard.
    NoBarrier,
    /// Something else makes it hard too.
    MoreBarriers,
    /// This step first.
    Step(PlanStep),
    /// On this day.
    Day(DayChoice),
    /// After this.
    After(Routine),
    /// At whatever time.
    AnyTime,
    /// Whether the person wants to be reminded.
    Remind(bool),
    /// Not now: tomorrow again, with a reminder.
    Later,
    /// Whether the step was done.
    Done(bool),
    /// What was in the way.
    Hindered(Hindrance),
    /// How it was.
    Was(Experience),
    /// Another step.
    Change,
    /// Go on with the activity, without a next step.
    Keep,
    /// End it.
    End,
    /// The text to send.
    Text,
}

/// What is done with what is known of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataVerb {
    /// Show it.
    Show,
    /// Take back a fact that was told in passing.
    TakeBack(Fact),
    /// Yes, erase everything.
    Erase,
}

/// A kind of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpKind {
    /// A number to call, now.
    Numbers,
    /// What can be done here.
    Usage,
    /// The people who are there for what was told.
    Referral,
    /// The numbers to call, for the telephone's own list.
    KeepNumbers,
}

impl Action {
    /// Whether it shows the numbers to call.
    pub fn is_help(&self) -> bool {
        matches!(self, Self::Help(HelpKind::Numbers) | Self::Desk(DeskAction::HelpNow))
    }

    /// The question that the action answers, if it answers one.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Answer(question, _) => Some(question),
            Self::Flow(_)
            | Self::Question(..)
            | Self::Alarm(_)
            | Self::Screen(_)
            | Self::List(_)
            | Self::Activity(..)
            | Self::FollowUp(_)
            | Self::Plan(_)
            | Self::Language(_)
            | Self::Data(_)
            | Self::Help(_)
            | Self::Desk(_) => None,
        }
    }
}
