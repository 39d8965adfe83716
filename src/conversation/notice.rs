//! What the bot says before the screen: short, about what just happened.

use jiff::Timestamp;

use super::Report;
use super::answers_about::Asked;
use super::plan::PlanBarrier;
use crate::catalogue::{ActivityId, AreaId, ReferralId};
use crate::interview::QuestionId;
use crate::profile::Fact;
use crate::understanding::Act;

use super::reply_policy::Part;

/// Something to say before the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    /// A fixed sentence.
    Say(&'static str),
    /// A fixed sentence with numbers to call in it.
    WithNumbers(&'static str),
    /// The words are in a language that is not read.
    UnreadLanguage,
    /// Why a question is asked.
    Why(QuestionId),
    /// A button of this question, which is not the one on the screen.
    OldButton(QuestionId),
    /// There is no such command.
    UnknownCommand,
    /// Nobody of this name lives in the gazetteer.
    UnknownPlace,
    /// A region, in which the town is asked for, or a place abroad.
    Area(AreaId),
    /// What is known of the person.
    Data,
    /// The numbers to call.
    HelpNow,
    /// The same, this helpline first.
    Helpline(String),
    /// What can be done here.
    Help,
    /// An answer was changed into this one.
    Changed(QuestionId),
    /// What the person was looking for, after a silence.
    Recap,
    /// What is kept, or else the list, as pages to print.
    Paper,
    /// A link to an activity, for somebody else.
    Share(ActivityId),
    /// The numbers to call, for the telephone's own list.
    KeepNumbers,
    /// The same of an activity.
    KeepNumber(ActivityId),
    /// Where an activity is.
    ShowPlace(ActivityId),
    /// A question once more, in other words.
    InOtherWords(QuestionId),
    /// These facts were taken along; one tap undoes it.
    Told(Vec<Fact>),
    /// What was said is taken up, with the word for whom it is about.
    Acknowledgement {
        /// The sentence.
        key: String,
        /// The word, or the key of one.
        who: Option<String>,
    },
    /// The people who are there for exactly this.
    Referral(Vec<Act>),
    /// The first list, above the question that goes on.
    FirstList,
    /// Who is there for what was told, in one line.
    Hint(ReferralId),
    /// A word was not understood.
    Misread(String),
    /// The numbers to call, in one line.
    NumbersInOneLine,
    /// There was sorrow in the words.
    Distress,
    /// There may be an alarm in the words: help is shown, and the talk goes on.
    Unsure,
    /// What was asked about these activities.
    AskedAbout(Vec<Asked>, Vec<ActivityId>),
    /// What is said to somebody who tells how it went.
    Reported(Report, Option<ActivityId>),
    /// What helps against these barriers with this activity.
    PlanBarriers(ActivityId, Vec<PlanBarrier>),
    /// When the person is reminded.
    PlanReminder(Timestamp),
    /// Nothing is said: the screen says it.
    Nothing,
    /// Something that is no text came in: the key of the sentence about it.
    CannotRead(&'static str),
}

impl Notice {
    /// Whether it holds the numbers to call.
    pub(super) fn is_help(&self) -> bool {
        matches!(self, Self::HelpNow | Self::Helpline(_))
    }

    /// Whether it comes below what stands there: that is still wanted, and something is sent beside it.
    pub(super) fn stays_apart(&self) -> bool {
        self.is_help()
            || matches!(self, Self::KeepNumbers | Self::KeepNumber(_) | Self::ShowPlace(_))
    }

    /// Which part of a reply it is.
    pub(super) fn part(&self) -> Part {
        match self {
            Self::Recap | Self::Say("anew" | "introduction" | "listening.introduction") => {
                Part::Opening
            }
            Self::Acknowledgement { .. }
            | Self::Say(
                "consent-given" | "help-stands" | "help-stands-again" | "help-stands-still",
            ) => Part::Acknowledgement,
            Self::HelpNow
            | Self::Helpline(_)
            | Self::Distress
            | Self::Unsure
            | Self::NumbersInOneLine
            | Self::WithNumbers(_)
            | Self::UnreadLanguage
            | Self::Referral(_)
            | Self::Hint(_) => Part::Help,
            Self::Told(_) | Self::Changed(_) | Self::Misread(_) | Self::Say("plan-replaced") => {
                Part::Understood
            }
            Self::Say(_)
            | Self::Why(_)
            | Self::OldButton(_)
            | Self::UnknownCommand
            | Self::UnknownPlace
            | Self::Area(_)
            | Self::AskedAbout(..)
            | Self::FirstList
            | Self::Reported(..)
            | Self::Data
            | Self::Help
            | Self::Paper
            | Self::Share(_)
            | Self::KeepNumbers
            | Self::KeepNumber(_)
            | Self::ShowPlace(_)
            | Self::InOtherWords(_)
            | Self::PlanBarriers(..)
            | Self::PlanReminder(_)
            | Self::Nothing
            | Self::CannotRead(_) => Part::Answer,
        }
    }

    /// Whether it names where to get help.
    pub(super) fn shows_help(&self) -> bool {
        matches!(
            self,
            Self::HelpNow
                | Self::Helpline(_)
                | Self::Distress
                | Self::Unsure
                | Self::WithNumbers(_)
                | Self::UnreadLanguage
                | Self::NumbersInOneLine
                | Self::Referral(_)
        )
    }
}
