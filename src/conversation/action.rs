//! What a person wants, and how it is written on a button.

use strum::{Display, EnumString, IntoStaticStr};

use super::session::{Outcome, Refinement};
use super::volunteer::DeskAction;
use crate::catalogue::ActivityId;
use crate::interview::{ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::{Age, Fact, FactId, PlaceId};

/// What a person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begin the interview.
    Begin,
    /// One choice of a question.
    Choose(QuestionId, ChoiceId),
    /// What is chosen is all.
    Done(QuestionId),
    /// None of the choices.
    NoneOfThese(QuestionId),
    /// The person does not know.
    DontKnow(QuestionId),
    /// The person would rather not say.
    RatherNot(QuestionId),
    /// Why is this asked?
    Why(QuestionId),
    /// One of several places of one name.
    Place(QuestionId, u32),
    /// To the question before.
    Back,
    /// Ask this question again.
    Change(QuestionId),
    /// Yes, change the answer that an old button offered.
    ApplyOld,
    /// Leave things as they are, and go on.
    GoOn,
    /// Sensitive questions may be asked.
    Consent(bool),
    /// Take back what was told last.
    Undo,
    /// The answer to the direct question about suicide.
    Direct(Direct),
    /// Whether the call worked.
    Called(bool),
    /// Show what fits.
    Results,
    /// The next ones.
    More,
    /// One activity.
    Card(ActivityId),
    /// Keep this activity.
    Save(ActivityId),
    /// The person takes part already.
    DoingIt(ActivityId),
    /// Nothing for the person.
    NotForMe(ActivityId),
    /// Keep this activity no longer.
    Unsave(ActivityId),
    /// Show this activity again.
    Restore(ActivityId),
    /// What is kept and what was passed over.
    Saved,
    /// What is kept, or else the list, as pages to print.
    Paper,
    /// A link to this activity, for somebody else.
    Share(ActivityId),
    /// Something that is told of this activity is wrong.
    Wrong(ActivityId),
    /// Compare this activity with another one.
    CompareWith(ActivityId),
    /// With this one.
    Compare(ActivityId),
    /// The list does not suit.
    Refining,
    /// Narrow the list, or widen it again.
    Refine(Refinement),
    /// Why is an activity not on the list?
    WhyNot,
    /// Whether the person wants to be asked later how it went.
    FollowUp(bool),
    /// How it went.
    Outcome(Outcome),
    /// All answers.
    Answers,
    /// Take back a fact that was told in passing.
    TakeBack(Fact),
    /// Which language?
    ChooseLanguage,
    /// This language.
    Language(Language),
    /// What is kept.
    Privacy,
    /// The same, at length.
    PrivacyLong,
    /// What is known of the person.
    Data,
    /// Erase everything, after a question.
    Erase,
    /// Yes, erase.
    EraseNow,
    /// A number to call, now.
    HelpNow,
    /// What can be done here?
    Help,
    /// From the beginning.
    StartAgain,
    /// Enough.
    Stop,
    /// Something of the volunteers' desk. The session's round is the number of the call then.
    Desk(DeskAction),
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

/// An action on a button, and the interview that the button belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// The action.
    pub action: Action,
    /// [`Session::round`](super::Session::round) when the button was made.
    pub round: u16,
}

impl Action {
    /// What the button carries, 1 to 64 bytes: a letter, the round, and what the action is about.
    pub fn encode(&self, round: u16) -> String {
        let (letter, about) = self.parts();
        if about.is_empty() {
            format!("{letter}.{round}")
        } else {
            format!("{letter}.{round}.{about}")
        }
    }

    fn parts(&self) -> (&'static str, String) {
        match self {
            Self::Begin => ("b", String::new()),
            Self::Choose(question, choice) => ("c", format!("{question}.{choice}")),
            Self::Done(question) => ("d", question.to_string()),
            Self::NoneOfThese(question) => ("n", question.to_string()),
            Self::DontKnow(question) => ("u", question.to_string()),
            Self::RatherNot(question) => ("s", question.to_string()),
            Self::Why(question) => ("w", question.to_string()),
            Self::Place(question, place) => ("p", format!("{question}.{place}")),
            Self::Back => ("k", String::new()),
            Self::Change(question) => ("h", question.to_string()),
            Self::ApplyOld => ("y", String::new()),
            Self::GoOn => ("g", String::new()),
            Self::Consent(yes) => ("t", u8::from(*yes).to_string()),
            Self::Undo => ("U", String::new()),
            Self::Direct(answer) => ("q", answer.to_string()),
            Self::Called(yes) => ("C", u8::from(*yes).to_string()),
            Self::Results => ("r", String::new()),
            Self::More => ("m", String::new()),
            Self::Card(id) => ("i", id.to_string()),
            Self::Save(id) => ("v", id.to_string()),
            Self::DoingIt(id) => ("j", id.to_string()),
            Self::NotForMe(id) => ("x", id.to_string()),
            Self::Unsave(id) => ("V", id.to_string()),
            Self::Restore(id) => ("X", id.to_string()),
            Self::Saved => ("S", String::new()),
            Self::Paper => ("A", String::new()),
            Self::Share(id) => ("T", id.to_string()),
            Self::Wrong(id) => ("N", id.to_string()),
            Self::CompareWith(id) => ("K", id.to_string()),
            Self::Compare(id) => ("M", id.to_string()),
            Self::Refining => ("f", String::new()),
            Self::Refine(how) => ("R", how.to_string()),
            Self::WhyNot => ("W", String::new()),
            Self::FollowUp(yes) => ("F", u8::from(*yes).to_string()),
            Self::Outcome(outcome) => ("O", outcome.to_string()),
            Self::Answers => ("a", String::new()),
            Self::TakeBack(fact) => ("B", fact_encoded(*fact)),
            Self::ChooseLanguage => ("l", String::new()),
            Self::Language(language) => ("L", language.to_string()),
            Self::Privacy => ("P", String::new()),
            Self::PrivacyLong => ("Q", String::new()),
            Self::Data => ("D", String::new()),
            Self::Erase => ("e", String::new()),
            Self::EraseNow => ("E", String::new()),
            Self::HelpNow => ("H", String::new()),
            Self::Help => ("?", String::new()),
            Self::StartAgain => ("o", String::new()),
            Self::Stop => ("z", String::new()),
            Self::Desk(action) => ("*", action.encode()),
        }
    }

    /// Reads what a button carries; `None` for what no button of ours ever carried.
    pub fn decode(data: &str) -> Option<Pressed> {
        let mut parts = data.splitn(4, '.');
        let letter = parts.next()?;
        let round = parts.next()?.parse().ok()?;
        let (first, second) = (parts.next().unwrap_or(""), parts.next());
        let action = Self::of_parts(letter, first, second)?;
        Some(Pressed { action, round })
    }

    /// What is about nothing but itself.
    fn plain(letter: &str) -> Option<Self> {
        match letter {
            "b" => Some(Self::Begin),
            "k" => Some(Self::Back),
            "y" => Some(Self::ApplyOld),
            "g" => Some(Self::GoOn),
            "U" => Some(Self::Undo),
            "r" => Some(Self::Results),
            "m" => Some(Self::More),
            "a" => Some(Self::Answers),
            "l" => Some(Self::ChooseLanguage),
            "P" => Some(Self::Privacy),
            "Q" => Some(Self::PrivacyLong),
            "S" => Some(Self::Saved),
            "A" => Some(Self::Paper),
            "f" => Some(Self::Refining),
            "W" => Some(Self::WhyNot),
            "D" => Some(Self::Data),
            "e" => Some(Self::Erase),
            "E" => Some(Self::EraseNow),
            "H" => Some(Self::HelpNow),
            "?" => Some(Self::Help),
            "o" => Some(Self::StartAgain),
            "z" => Some(Self::Stop),
            _ => None,
        }
    }

    fn of_parts(letter: &str, first: &str, second: Option<&str>) -> Option<Self> {
        if let Some(plain) = Self::plain(letter) {
            return Some(plain);
        }
        if first.is_empty() {
            return None;
        }
        Some(match (letter, second) {
            ("c", Some(choice)) => Self::Choose(first.into(), choice.into()),
            ("p", Some(place)) => Self::Place(first.into(), place.parse().ok()?),
            ("d", None) => Self::Done(first.into()),
            ("n", None) => Self::NoneOfThese(first.into()),
            ("u", None) => Self::DontKnow(first.into()),
            ("s", None) => Self::RatherNot(first.into()),
            ("w", None) => Self::Why(first.into()),
            ("h", None) => Self::Change(first.into()),
            ("t", None) => Self::Consent(first == "1"),
            ("C", None) => Self::Called(first == "1"),
            ("q", None) => Self::Direct(first.parse().ok()?),
            ("i", None) => Self::Card(first.into()),
            ("v", None) => Self::Save(first.into()),
            ("j", None) => Self::DoingIt(first.into()),
            ("x", None) => Self::NotForMe(first.into()),
            ("L", None) => Self::Language(first.parse().ok()?),
            ("V", None) => Self::Unsave(first.into()),
            ("X", None) => Self::Restore(first.into()),
            ("T", None) => Self::Share(first.into()),
            ("N", None) => Self::Wrong(first.into()),
            ("K", None) => Self::CompareWith(first.into()),
            ("M", None) => Self::Compare(first.into()),
            ("R", None) => Self::Refine(first.parse().ok()?),
            ("F", None) => Self::FollowUp(first == "1"),
            ("O", None) => Self::Outcome(first.parse().ok()?),
            ("*", about) => Self::Desk(DeskAction::decode(first, about)?),
            ("B", Some(value)) => Self::TakeBack(fact_decoded(first, value)?),
            _ => return None,
        })
    }

    /// The question that the action answers, if it answers one.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Choose(question, _)
            | Self::Done(question)
            | Self::NoneOfThese(question)
            | Self::DontKnow(question)
            | Self::RatherNot(question)
            | Self::Place(question, _) => Some(question),
            _ => None,
        }
    }
}

/// A fact as it stands on a button: what it is about, then its value. A refusal is taken back by the
/// same button as what it refuses.
pub(super) fn fact_encoded(fact: Fact) -> String {
    let id = fact.id();
    match fact {
        Fact::Age(age) => format!("{id}.{}-{}", age.from(), age.to()),
        Fact::Place(place) => format!("{id}.{}", place.0),
        closed => closed.value().map_or_else(String::new, |(value, _)| format!("{id}.{value}")),
    }
}

pub(super) fn fact_decoded(id: &str, value: &str) -> Option<Fact> {
    let id: FactId = id.parse().ok()?;
    match id {
        FactId::Age => {
            let (from, to) = value.split_once('-')?;
            Age::between(from.parse().ok()?, to.parse().ok()?).map(Fact::Age)
        }
        FactId::Place => value.parse().ok().map(|place| Fact::Place(PlaceId(place))),
        closed => Fact::closed(closed, value, true),
    }
}
