//! What the volunteer wants, and how it is written on a button.

use super::super::action::{fact_decoded, fact_encoded};
use super::super::{ReportReason, Role};
use crate::catalogue::ActivityId;
use crate::interview::{ChoiceId, QuestionId};
use crate::profile::Fact;

/// What the volunteer wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskAction {
    /// This fact is not so.
    Drop(Fact),
    /// This fact is so after all.
    Keep(Fact),
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
    /// A new caller: everything of this one goes.
    NewCall,
    /// To the resident's side.
    Leave,
}

impl DeskAction {
    /// Whether somebody of this role may do it.
    pub(super) fn is_for(&self, role: Role) -> bool {
        match self {
            Self::ForAll(_) | Self::Team | Self::Invite | Self::Remove(_) | Self::RemoveNow(_) => {
                role == Role::Coordinator
            }
            _ => true,
        }
    }

    /// The word for it, and what it is about.
    pub(in crate::conversation) fn encode(&self) -> String {
        let view = |word: &str, id: &str| format!("{word}.{id}");
        match self {
            Self::Drop(fact) => view("d", &fact_encoded(*fact)),
            Self::Keep(fact) => view("k", &fact_encoded(*fact)),
            Self::Find(words) => view("z", words),
            Self::Answer(question, choice) => format!("a.{question}.{choice}"),
            Self::NoneOf(question) => view("n", question.as_str()),
            Self::Skip(question) => view("s", question.as_str()),
            Self::Place(place) => format!("p.{place}"),
            Self::List => "l".to_owned(),
            Self::Card(id) => view("c", id.as_str()),
            Self::Choose(id) => view("o", id.as_str()),
            Self::Text(id) => view("t", id.as_str()),
            Self::Favourite(id) => view("f", id.as_str()),
            Self::Wrong(id) => view("w", id.as_str()),
            Self::WrongIs(id, wrong) => format!("W.{wrong}.{id}"),
            Self::ForAll(id) => view("g", id.as_str()),
            Self::Favourites => "F".to_owned(),
            Self::TeamList => "G".to_owned(),
            Self::Paper => "P".to_owned(),
            Self::HelpNow => "H".to_owned(),
            Self::Team => "T".to_owned(),
            Self::Invite => "I".to_owned(),
            Self::Remove(number) => format!("r.{number}"),
            Self::RemoveNow(number) => format!("R.{number}"),
            Self::NewCall => "N".to_owned(),
            Self::Leave => "x".to_owned(),
        }
    }

    /// Reads what [`DeskAction::encode`] wrote.
    pub(in crate::conversation) fn decode(word: &str, view: Option<&str>) -> Option<Self> {
        Some(match (word, view) {
            ("l", None) => Self::List,
            ("F", None) => Self::Favourites,
            ("G", None) => Self::TeamList,
            ("P", None) => Self::Paper,
            ("H", None) => Self::HelpNow,
            ("T", None) => Self::Team,
            ("I", None) => Self::Invite,
            ("N", None) => Self::NewCall,
            ("x", None) => Self::Leave,
            ("d" | "k", Some(fact)) => {
                let (id, value) = fact.split_once('.')?;
                let fact = fact_decoded(id, value)?;
                if word == "d" { Self::Drop(fact) } else { Self::Keep(fact) }
            }
            ("z", Some(words)) => Self::Find(words.to_owned()),
            ("a", Some(answer)) => {
                let (question, choice) = answer.split_once('.')?;
                Self::Answer(question.into(), choice.into())
            }
            ("n", Some(question)) => Self::NoneOf(question.into()),
            ("s", Some(question)) => Self::Skip(question.into()),
            ("p", Some(place)) => Self::Place(place.parse().ok()?),
            ("r", Some(number)) => Self::Remove(number.parse().ok()?),
            ("R", Some(number)) => Self::RemoveNow(number.parse().ok()?),
            ("c", Some(id)) => Self::Card(id.into()),
            ("o", Some(id)) => Self::Choose(id.into()),
            ("t", Some(id)) => Self::Text(id.into()),
            ("f", Some(id)) => Self::Favourite(id.into()),
            ("g", Some(id)) => Self::ForAll(id.into()),
            ("w", Some(id)) => Self::Wrong(id.into()),
            ("W", Some(view)) => {
                let (wrong, id) = view.split_once('.')?;
                Self::WrongIs(id.into(), wrong.parse().ok()?)
            }
            _ => return None,
        })
    }
}
