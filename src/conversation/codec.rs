//! What a button carries, 1 to 64 bytes: a letter, the round, and what the action is about, with a
//! dot between two of them.
//!
//! One table for the resident's actions and one for the desk's. Each line is read both ways, and
//! the compiler refuses a variant without a line. A letter that was sent is never changed:
//! `tests/fixtures/buttons.tsv` holds them all.

use super::ReportReason;
use super::action::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, DataVerb, Direct, Flow, FollowUpVerb, HelpKind,
    ListVerb, PlanVerb, QuestionVerb, ScreenName,
};
use super::plan::{DayChoice, Experience, Hindrance, PlanBarrier, PlanStep, Routine};
use super::session::{Outcome, Refinement};
use super::team::{CheckResult, WeeklyNote};
use super::volunteer::DeskAction;
use crate::catalogue::{ActivityId, ConfirmId};
use crate::interview::{ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::{Age, Fact, FactDetail, FactId, FactKind, PlaceId};

/// An action on a button, and the interview that the button belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// The action.
    pub action: Action,
    /// [`Session::round`](super::Session::round) when the button was made.
    pub round: u16,
}

/// A table of lines `letter fields => [variant]`, the fields in their order on the button.
macro_rules! table {
    ($type:ident: $($letter:literal $($field:ident)* => [$($variant:tt)+];)+) => {
        impl Coded for $type {
            fn parts(&self) -> (&'static str, Vec<String>) {
                match self {
                    $($($variant)+ => ($letter, vec![$(Field::write($field)),*]),)+
                }
            }

            fn read(letter: &str, parts: &mut Parts<'_>) -> Option<Self> {
                Some(match letter {
                    $($letter => {
                        $(let $field = Field::read(parts)?;)*
                        $($variant)+
                    })+
                    _ => return None,
                })
            }
        }
    };
}

table! { Action:
    "b" => [Action::Flow(Flow::Begin)];
    "k" => [Action::Flow(Flow::Back)];
    "y" => [Action::Flow(Flow::ApplyOld)];
    "g" => [Action::Flow(Flow::GoOn)];
    "t" yes => [Action::Flow(Flow::Consent(yes))];
    "Z" yes => [Action::Flow(Flow::Simple(yes))];
    "U" => [Action::Flow(Flow::Undo)];
    "o" => [Action::Flow(Flow::StartAgain)];
    "z" => [Action::Flow(Flow::Stop)];
    "~" => [Action::Flow(Flow::ReadAloud)];
    "c" question choice => [Action::Answer(question, AnswerVerb::Choose(choice))];
    "d" question => [Action::Answer(question, AnswerVerb::Done)];
    "n" question => [Action::Answer(question, AnswerVerb::NoneOfThese)];
    "u" question => [Action::Answer(question, AnswerVerb::DontKnow)];
    "s" question => [Action::Answer(question, AnswerVerb::RatherNot)];
    "p" question place => [Action::Answer(question, AnswerVerb::Place(place))];
    "w" question => [Action::Question(question, QuestionVerb::Why)];
    "h" question => [Action::Question(question, QuestionVerb::Change)];
    "Y" question => [Action::Question(question, QuestionVerb::More)];
    "q" answer => [Action::Alarm(AlarmAnswer::Direct(answer))];
    "C" yes => [Action::Alarm(AlarmAnswer::Called(yes))];
    "r" => [Action::Screen(ScreenName::Results)];
    "f" => [Action::Screen(ScreenName::Refine)];
    "W" => [Action::Screen(ScreenName::WhyNot)];
    "S" => [Action::Screen(ScreenName::Saved)];
    "a" => [Action::Screen(ScreenName::Answers)];
    "l" => [Action::Screen(ScreenName::Languages)];
    "P" => [Action::Screen(ScreenName::Privacy)];
    "Q" => [Action::Screen(ScreenName::PrivacyLong)];
    "e" => [Action::Screen(ScreenName::Erase)];
    "m" => [Action::List(ListVerb::More)];
    "R" how => [Action::List(ListVerb::Refine(how))];
    "A" => [Action::List(ListVerb::Print)];
    "i" id => [Action::Activity(id, ActivityVerb::Card)];
    "v" id => [Action::Activity(id, ActivityVerb::Save)];
    "j" id => [Action::Activity(id, ActivityVerb::DoingIt)];
    "x" id => [Action::Activity(id, ActivityVerb::NotForMe)];
    "V" id => [Action::Activity(id, ActivityVerb::Unsave)];
    "X" id => [Action::Activity(id, ActivityVerb::Restore)];
    "T" id => [Action::Activity(id, ActivityVerb::Share)];
    "N" id => [Action::Activity(id, ActivityVerb::Wrong)];
    "K" id => [Action::Activity(id, ActivityVerb::CompareWith)];
    "M" id => [Action::Activity(id, ActivityVerb::Compare)];
    "+" id => [Action::Activity(id, ActivityVerb::KeepNumber)];
    "@" id => [Action::Activity(id, ActivityVerb::ShowPlace)];
    "F" yes => [Action::FollowUp(FollowUpVerb::Ask(yes))];
    "O" outcome => [Action::FollowUp(FollowUpVerb::Outcome(outcome))];
    "G" id => [Action::Activity(id, ActivityVerb::Choose)];
    "I" verb => [Action::Plan(verb)];
    "L" language => [Action::Language(language)];
    "D" => [Action::Data(DataVerb::Show)];
    "B" fact => [Action::Data(DataVerb::TakeBack(fact))];
    "E" => [Action::Data(DataVerb::Erase)];
    "H" => [Action::Help(HelpKind::Numbers)];
    "?" => [Action::Help(HelpKind::Usage)];
    "J" => [Action::Help(HelpKind::Referral)];
    "#" => [Action::Help(HelpKind::KeepNumbers)];
    "*" action => [Action::Desk(action)];
}

table! { PlanVerb:
    "p" => [PlanVerb::Show];
    "b" barrier => [PlanVerb::Barrier(barrier)];
    "n" => [PlanVerb::NoBarrier];
    "m" => [PlanVerb::MoreBarriers];
    "s" step => [PlanVerb::Step(step)];
    "d" day => [PlanVerb::Day(day)];
    "a" routine => [PlanVerb::After(routine)];
    "x" => [PlanVerb::AnyTime];
    "r" yes => [PlanVerb::Remind(yes)];
    "l" => [PlanVerb::Later];
    "o" yes => [PlanVerb::Done(yes)];
    "h" hindrance => [PlanVerb::Hindered(hindrance)];
    "w" how => [PlanVerb::Was(how)];
    "c" => [PlanVerb::Change];
    "k" => [PlanVerb::Keep];
    "e" => [PlanVerb::End];
    "t" => [PlanVerb::Text];
}

table! { DeskAction:
    "d" fact => [DeskAction::Drop(fact)];
    "k" fact => [DeskAction::Keep(fact)];
    "X" id => [DeskAction::Allow(id)];
    "a" question choice => [DeskAction::Answer(question, choice)];
    "n" question => [DeskAction::NoneOf(question)];
    "s" question => [DeskAction::Skip(question)];
    "p" place => [DeskAction::Place(place)];
    "e" => [DeskAction::Edit];
    "m" => [DeskAction::More];
    "M" => [DeskAction::Maybe];
    "v" => [DeskAction::WhyNot];
    "u" => [DeskAction::Undo];
    "y" => [DeskAction::NextCaller];
    "Y" => [DeskAction::SameCaller];
    "b" words => [DeskAction::About(words)];
    "D" number => [DeskAction::Done(number)];
    "l" => [DeskAction::List];
    "z" words => [DeskAction::Find(words)];
    "c" id => [DeskAction::Card(id)];
    "o" id => [DeskAction::Choose(id)];
    "t" id => [DeskAction::Text(id)];
    "f" id => [DeskAction::Favourite(id)];
    "g" id => [DeskAction::ForAll(id)];
    "w" id => [DeskAction::Wrong(id)];
    "W" reason id => [DeskAction::WrongIs(id, reason)];
    "F" => [DeskAction::Favourites];
    "G" => [DeskAction::TeamList];
    "P" => [DeskAction::Paper];
    "H" => [DeskAction::HelpNow];
    "T" => [DeskAction::Team];
    "I" => [DeskAction::Invite];
    "r" number => [DeskAction::Remove(number)];
    "R" number => [DeskAction::RemoveNow(number)];
    "q" id => [DeskAction::TellRemark(id)];
    "h" => [DeskAction::CallBack];
    "i" yes => [DeskAction::CallBackConsent(yes)];
    "j" => [DeskAction::CallBackTell];
    "C" => [DeskAction::CallBacks];
    "O" number => [DeskAction::CalledBack(number)];
    "S" => [DeskAction::Gaps];
    "L" => [DeskAction::Confirm];
    "J" verdict about => [DeskAction::Confirmed(about, verdict)];
    "Q" about => [DeskAction::PassOver(about)];
    "U" about => [DeskAction::CallAgain(about)];
    "K" yes => [DeskAction::WeeklyCalls(yes)];
    "V" => [DeskAction::WeeklyCard];
    "A" => [DeskAction::WeeklyBegin];
    "B" note => [DeskAction::WeeklyWrite(note)];
    "E" => [DeskAction::WeeklyEnd];
    "N" => [DeskAction::NewCall];
    "x" => [DeskAction::Leave];
}

impl Action {
    /// What the button carries.
    pub fn encode(&self, round: u16) -> String {
        let (letter, fields) = self.parts();
        let round = round.to_string();
        let parts = [letter, &round].into_iter().chain(fields.iter().map(String::as_str));
        parts.collect::<Vec<_>>().join(".")
    }

    /// Reads what a button carries; `None` for what no button of ours ever carried.
    pub fn decode(data: &str) -> Option<Pressed> {
        let mut parts = Parts(Some(data));
        let letter = parts.next()?;
        let round = parts.next()?.parse().ok()?;
        let action = Self::read(letter, &mut parts)?;
        parts.is_empty().then_some(Pressed { action, round })
    }
}

/// A type with a table.
trait Coded: Sized {
    /// The letter, and what the action is about.
    fn parts(&self) -> (&'static str, Vec<String>);

    /// The action of a letter, with the fields that follow.
    fn read(letter: &str, parts: &mut Parts<'_>) -> Option<Self>;
}

/// What is left of a button's data.
struct Parts<'t>(Option<&'t str>);

impl<'t> Parts<'t> {
    /// What stands before the next dot.
    fn next(&mut self) -> Option<&'t str> {
        let text = self.0.take()?;
        let (part, rest) = text.split_once('.').map_or((text, None), |(it, rest)| (it, Some(rest)));
        self.0 = rest;
        Some(part)
    }

    fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

/// What an action can be about.
trait Field: Sized {
    /// The field as it stands on a button.
    fn write(&self) -> String;

    /// The next field.
    fn read(parts: &mut Parts<'_>) -> Option<Self>;
}

/// Ids: any text but none.
macro_rules! ids {
    ($($type:ty)+) => {$(
        impl Field for $type {
            fn write(&self) -> String {
                self.to_string()
            }

            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                parts.next().filter(|id| !id.is_empty()).map(Into::into)
            }
        }
    )+};
}

ids! { QuestionId ChoiceId ActivityId ConfirmId }

/// Values that their type reads and writes.
macro_rules! values {
    ($($type:ty)+) => {$(
        impl Field for $type {
            fn write(&self) -> String {
                self.to_string()
            }

            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                parts.next()?.parse().ok()
            }
        }
    )+};
}

values! {
    u32 Direct Outcome Refinement Language ReportReason WeeklyNote CheckResult
    PlanBarrier PlanStep DayChoice Routine Hindrance Experience
}

impl Field for bool {
    fn write(&self) -> String {
        u8::from(*self).to_string()
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        match parts.next()? {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        }
    }
}

/// Words: they are the last on a button, and may be anything.
impl Field for String {
    fn write(&self) -> String {
        self.clone()
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        parts.0.take().map(str::to_owned)
    }
}

/// Actions with a table of their own: the letter stands behind the letter of the group.
macro_rules! groups {
    ($($type:ty)+) => {$(
        impl Field for $type {
            fn write(&self) -> String {
                let (letter, fields) = self.parts();
                let parts = [letter].into_iter().chain(fields.iter().map(String::as_str));
                parts.collect::<Vec<_>>().join(".")
            }

            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                let letter = parts.next()?;
                <Self as Coded>::read(letter, parts)
            }
        }
    )+};
}

groups! { DeskAction PlanVerb }

/// A fact: what it is about, then its value. A refusal is taken back by the same button as what it
/// refuses.
impl Field for Fact {
    fn write(&self) -> String {
        let id = self.id();
        match self.detail() {
            FactDetail::Age(age) => format!("{id}.{}-{}", age.from(), age.to()),
            FactDetail::Place(place) => format!("{id}.{}", place.0),
            FactDetail::Closed(value, _) => format!("{id}.{value}"),
        }
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let id: FactId = parts.next()?.parse().ok()?;
        let value = parts.next()?;
        match id.kind() {
            FactKind::Number => {
                let (from, to) = value.split_once('-')?;
                Age::between(from.parse().ok()?, to.parse().ok()?).map(Self::Age)
            }
            FactKind::Place => value.parse().ok().map(|place| Self::Place(PlaceId(place))),
            FactKind::One(_) | FactKind::Many(_) => Self::closed(id, value, true),
        }
    }
}
