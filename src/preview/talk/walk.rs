//! Talks that are made up by pressing buttons: through all questions to the list, a card and a plan. They know no
//! words of the content, so that they walk through any.

use jiff::Timestamp;
use strum::IntoEnumIterator;

use super::player::Player;
use crate::conversation::{
    Action, ActivityVerb, AnswerVerb, Command, CommandSet as _, Content, DeskAction, Flow,
    InputKind, Message, Role, ScreenName, Setting,
};
use crate::interview::{ChoiceId, Interview, Kind, QuestionId};
use crate::language::Language;

/// No walk takes more steps.
const STEPS_MAX: usize = 60;

/// What a volunteer types of a caller.
const AGE_OF_A_CALLER: &str = "82";

/// One made-up talk: which choice is taken at each question.
pub(in crate::preview) struct Walk {
    /// Its name.
    pub(in crate::preview) name: String,
    language: Language,
    pub(in crate::preview) is_team: bool,
    /// The number of the choice at the first question, and at all others.
    first: usize,
    others: usize,
}

/// The walks: for oneself and for somebody else, in each language, and a call at the desk.
pub(in crate::preview) fn walks() -> Vec<Walk> {
    let mut all = Vec::new();
    for language in Language::iter() {
        for (first, others) in [(0, 0), (1, 1), (0, 2)] {
            let name = format!("walk-{language}-{}-{}", first + 1, others + 1);
            all.push(Walk { name, language, is_team: false, first, others });
        }
        let name = format!("walk-{language}-desk");
        all.push(Walk { name, language, is_team: true, first: 0, others: 0 });
    }
    all
}

impl Walk {
    /// The player of it, at its beginning.
    pub(in crate::preview) fn player<'c>(
        &self,
        content: &'c Content,
        now: Timestamp,
    ) -> Player<'c> {
        let setting = if self.is_team { Setting::Team(Role::Volunteer) } else { Setting::Private };
        Player::new(content, setting, Some(self.language.to_string()), now)
    }

    /// Walks, and gives each step: the label that was pressed or the words that were typed, whether it was a
    /// button, and what the bot said. `each` sees the player after every step.
    pub(in crate::preview) fn steps(
        &self,
        content: &Content,
        player: &mut Player<'_>,
        mut each: impl FnMut(&Player<'_>, &[Message]),
    ) -> Vec<(String, bool, Vec<Message>)> {
        let mut done: Vec<(String, bool, Vec<Message>)> = Vec::new();
        for words in self.typed_first() {
            let replies = player.hears(InputKind::Text(words.clone()));
            each(player, &replies);
            done.push((words, false, replies));
        }
        let mut pressed = Vec::new();
        while done.len() < STEPS_MAX {
            let Some((_, _, replies)) = done.last() else { break };
            let Some((label, data)) = self.next(&content.interview, replies, &pressed) else {
                break;
            };
            let replies = player.hears(InputKind::Press(data.clone()));
            each(player, &replies);
            pressed.push(data);
            done.push((label, true, replies));
        }
        done
    }

    /// What is typed before any button can be pressed: at the desk an age, which is read in every language.
    fn typed_first(&self) -> Vec<String> {
        if self.is_team {
            vec!["/desk".to_owned(), AGE_OF_A_CALLER.to_owned()]
        } else {
            vec![format!("/{}", Command::Start.names().nl)]
        }
    }

    /// The button that comes next: the best one that was not pressed before.
    fn next(
        &self,
        interview: &Interview,
        replies: &[Message],
        pressed: &[String],
    ) -> Option<(String, String)> {
        let buttons = replies.last()?.buttons.iter().flatten();
        let fresh = buttons.filter(|button| !pressed.contains(&button.data));
        let weighed = fresh.filter_map(|button| {
            let action = Action::decode(&button.data)?.action;
            Some((self.weight(interview, &action)?, button))
        });
        let (_, best) = weighed.min_by_key(|(weight, _)| *weight)?;
        Some((best.label.clone(), best.data.clone()))
    }

    /// How soon a button is pressed; `None` for one that leads nowhere.
    fn weight(&self, interview: &Interview, action: &Action) -> Option<usize> {
        match action {
            Action::Flow(Flow::Begin | Flow::Consent(true)) => Some(0),
            Action::Answer(question, AnswerVerb::Choose(choice)) => {
                Some(1 + self.distance(interview, question, choice)?)
            }
            Action::Answer(_, AnswerVerb::Done) => Some(1),
            Action::Answer(_, AnswerVerb::NoneOfThese) => Some(50),
            Action::Answer(_, AnswerVerb::DontKnow) => Some(60),
            Action::Desk(action) => self.is_team.then(|| desk_weight(action)).flatten(),
            Action::Activity(_, ActivityVerb::Card) => Some(70),
            Action::Activity(_, ActivityVerb::Choose) => Some(20),
            Action::Plan(_) => Some(30),
            Action::Screen(ScreenName::Results) => Some(80),
            Action::Flow(_)
            | Action::Answer(..)
            | Action::Question(..)
            | Action::Alarm(_)
            | Action::Screen(_)
            | Action::List(_)
            | Action::Activity(..)
            | Action::FollowUp(_)
            | Action::Language(_)
            | Action::Data(_)
            | Action::Help(_) => None,
        }
    }

    /// How far a choice is from the one that this walk takes; of several only that one is chosen.
    fn distance(&self, interview: &Interview, id: &QuestionId, choice: &ChoiceId) -> Option<usize> {
        let question = interview.question(id.as_str())?;
        let is_first = interview.questions().first().is_some_and(|first| first.id == *id);
        let wanted = if is_first { self.first } else { self.others };
        let wanted = wanted.min(question.choices.len().saturating_sub(1));
        let at = question.choices.iter().position(|other| other == choice)?;
        let is_many = question.kind == Kind::Many && !question.is_yes_or_no();
        (!is_many || at == wanted).then(|| at.abs_diff(wanted))
    }
}

/// The desk asks one question after the other, and passes over one that no button answers; then a card is opened.
fn desk_weight(action: &DeskAction) -> Option<usize> {
    if let DeskAction::Answer(..) = action {
        Some(1)
    } else if let DeskAction::Skip(_) = action {
        Some(5)
    } else if let DeskAction::Text(_) = action {
        Some(10)
    } else if let DeskAction::Card(_) = action {
        Some(20)
    } else {
        None
    }
}
