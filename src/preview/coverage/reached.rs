//! What talks and people reach: sentences, choices, sides of conditions, activities.

use std::collections::BTreeSet;

use strum::IntoStaticStr;

use crate::catalogue::ActivityId;
use crate::conversation::{Action, Content, DeskAction, Line, Message, Session};
use crate::interview::{Answer, ChoiceId, QuestionId};
use crate::profile::{Fact, Profile, Ternary};
use crate::translations::{SaidSentence, SideBySide};

/// A side of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::preview) enum Side {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// It is not known.
    Open,
}

impl From<Ternary> for Side {
    fn from(holds: Ternary) -> Self {
        match holds {
            Ternary::Yes => Self::Yes,
            Ternary::No => Self::No,
            Ternary::Unknown => Self::Open,
        }
    }
}

/// What was reached.
#[derive(Default)]
pub(in crate::preview) struct Reached {
    /// Sentences by key, each with the values that chose its form.
    pub(super) sentences: BTreeSet<(String, Vec<(String, String)>)>,
    pub(super) choices: BTreeSet<(QuestionId, ChoiceId)>,
    pub(super) sides: BTreeSet<(QuestionId, Side)>,
    pub(super) activities: BTreeSet<ActivityId>,
}

impl Reached {
    /// Sees messages: the sentences that stand in them, of those that were put into words meanwhile, and the
    /// activities behind their buttons.
    pub(in crate::preview) fn see(&mut self, content: &Content, messages: &[Message]) {
        let shown = text_of(messages);
        for SaidSentence { key, values, words } in content.texts.take_said() {
            let mut lines = words.lines().filter(|line| !line.trim().is_empty()).peekable();
            if lines.peek().is_some() && lines.all(|line| shown.contains(line.trim())) {
                self.sentences.insert((key, values));
            }
        }
        let buttons = messages.iter().flat_map(|message| message.buttons.iter().flatten());
        self.activities.extend(buttons.filter_map(|button| activity_of(&button.data)));
    }

    /// Takes sentences for said, wherever they were put into words.
    pub(in crate::preview) fn say(&mut self, said: Vec<SaidSentence>) {
        self.sentences.extend(said.into_iter().map(|it| (it.key, it.values)));
    }

    /// The forms of a sentence that were said, as `value=form`; `None` stands for the sentence itself.
    pub(super) fn forms_of(&self, sentence: &SideBySide) -> BTreeSet<Option<String>> {
        let first = (sentence.key.clone(), Vec::new());
        let said = self.sentences.range(first..).take_while(|(key, _)| *key == sentence.key);
        let mut forms = BTreeSet::new();
        for (_, values) in said {
            forms.insert(None);
            for own in &sentence.forms {
                let value = values.iter().find(|(name, _)| *name == own.value);
                let form = value.and_then(|(_, value)| own.of(value));
                forms.extend(form.map(|form| Some(format!("{}={form}", own.value))));
            }
        }
        forms
    }

    /// Sees how a talk stands: what was answered, and which questions that opens.
    pub(in crate::preview) fn session(&mut self, content: &Content, session: &Session) {
        for (question, answer) in session.answers.iter() {
            if let Answer::Chosen(chosen) = answer {
                self.choices.extend(chosen.iter().map(|it| (question.clone(), it.clone())));
            }
        }
        self.profile(content, &content.interview.profile(&session.answers, &session.told));
    }

    /// Sees a person: the choices that say the same, and the sides of the conditions.
    pub(in crate::preview) fn profile(&mut self, content: &Content, profile: &Profile) {
        for question in content.interview.questions() {
            let holds = |choice: &&ChoiceId| match question.fact_of(choice, true) {
                Some(Fact::Age(range)) => {
                    profile.age.is_some_and(|age| age.within(range) == Ternary::Yes)
                }
                Some(fact) => profile.holds(&fact) == Ternary::Yes,
                None => false,
            };
            let told = question.choices.iter().filter(holds);
            self.choices.extend(told.map(|choice| (question.id.clone(), choice.clone())));
            let side = question.ask_if.as_ref().map(|condition| condition.of(profile).into());
            self.sides.extend(side.map(|side| (question.id.clone(), side)));
        }
    }

    /// Sees activities that are suggested.
    pub(in crate::preview) fn suggested(&mut self, activities: &[ActivityId]) {
        self.activities.extend(activities.iter().cloned());
    }
}

fn text_of(messages: &[Message]) -> String {
    let mut text = String::new();
    for message in messages {
        for Line::Plain(line) | Line::Detail(line) | Line::Strong(line) in &message.lines {
            text.push_str(line);
            text.push('\n');
        }
        for button in message.buttons.iter().flatten() {
            text.push_str(&button.label);
            text.push('\n');
        }
        text.extend(message.folds.iter().map(String::as_str));
        text.extend(message.copies.iter().map(|copy| copy.label.as_str()));
    }
    text
}

/// The activity behind a button.
fn activity_of(data: &str) -> Option<ActivityId> {
    let action = Action::decode(data)?.action;
    if let Action::Activity(id, _) | Action::Desk(DeskAction::Card(id)) = action {
        return Some(id);
    }
    None
}
