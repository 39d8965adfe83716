//! Facts that a person told in words of their own: taken along, shown back, undone by one tap.

use super::super::notice::Notice;
use super::super::{Consent, Screen, Stage, Undo, mentioned};
use super::actor::Actor;
use crate::interview::{Answer, ChoiceId, Kind, QuestionId};
use crate::profile::{Fact, FactKind, Ternary};

impl Actor<'_> {
    /// Takes facts along. The newest word about a thing holds; what answers the question at hand
    /// is its answer.
    pub(super) fn told(&mut self, mut facts: Vec<Fact>) {
        if self.session.consent == Consent::Refused {
            facts.retain(|fact| !fact.is_sensitive());
            if facts.is_empty() {
                self.notes.push(Notice::Say("told-not-kept"));
                return;
            }
        }
        let open = self.open_question();
        let before = self.view().profile;
        let is_new = |fact: &Fact| before.holds(fact) != Ternary::Yes;
        // What was known is not told back again beside something new.
        let news: Vec<Fact> = facts.iter().copied().filter(is_new).collect();
        let told_back = if news.is_empty() { facts.clone() } else { news };
        self.session.stage = Stage::Talking;
        // A list stays in view while people tell more, and is made anew.
        if self.session.focus != Screen::Results {
            self.session.focus = Screen::Interview;
        }
        self.session.shown.clear();
        self.notes.push(Notice::Told(told_back));
        let answer = open.and_then(|question| self.answer_told(&question, &mut facts));
        facts.retain(is_new);
        for fact in &facts {
            mentioned::make_room(&mut self.session.told, *fact);
            self.take_back_answers(*fact);
        }
        self.session.told.extend(&facts);
        mentioned::keep_newest(&mut self.session.told);
        let told = u8::try_from(facts.len()).unwrap_or(u8::MAX);
        self.session.undo = Undo { told, answer, dismissed: None };
    }

    /// Gives the facts that choose something of a question with many choices as its answer, and
    /// takes them out of the others. What was told of it before stays chosen.
    fn answer_told(&mut self, id: &QuestionId, facts: &mut Vec<Fact>) -> Option<QuestionId> {
        let question = self.content.interview.question(id.as_str())?;
        let chosen: Vec<ChoiceId> = question
            .choices
            .iter()
            .filter(|choice| {
                question.kind == Kind::Many
                    && question.fact_of(choice, true).is_some_and(|fact| facts.contains(&fact))
            })
            .cloned()
            .collect();
        if chosen.is_empty() {
            return None;
        }
        facts.retain(|fact| {
            !chosen.iter().any(|choice| question.fact_of(choice, true) == Some(*fact))
        });
        let told = self.view().told_choices(question);
        let both = |choice: &&ChoiceId| chosen.contains(choice) || told.contains(choice);
        let chosen = question.choices.iter().filter(both).cloned().collect();
        self.take_back_told(id);
        self.session.answers.give(id.clone(), Answer::Chosen(chosen));
        Some(id.clone())
    }

    /// One tap takes back what was understood last.
    pub(super) fn undo(&mut self) {
        let undo = std::mem::take(&mut self.session.undo);
        if undo.is_empty() {
            self.notes.push(Notice::Say("undone-before"));
            return;
        }
        if let Some(id) = undo.dismissed {
            self.restore(&id);
            return;
        }
        let left = self.session.told.len().saturating_sub(undo.told.into());
        self.session.told.truncate(left);
        if let Some(question) = undo.answer {
            self.session.answers.take_back(&question);
        }
        self.session.focus = Screen::Interview;
        self.session.shown.clear();
        self.notes.push(Notice::Say("undone"));
    }

    /// Takes back one fact that was told in passing, whether it was said to hold or not.
    pub(super) fn take_back(&mut self, fact: Fact) {
        mentioned::take_back(&mut self.session.told, fact);
        self.session.focus = Screen::Answers;
        self.session.shown.clear();
        self.notes.push(Notice::Say("undone"));
    }

    /// An answer about the one value of a thing gives way to a newer word about it.
    fn take_back_answers(&mut self, fact: Fact) {
        let single = !matches!(fact.id().kind(), FactKind::Many(_));
        let questions = self.content.interview.questions().iter();
        for question in questions.filter(|question| single && question.fact == fact.id()) {
            self.session.answers.take_back(&question.id);
        }
    }

    /// What was told about a question gives way to its answer.
    pub(super) fn take_back_told(&mut self, id: &QuestionId) {
        let Some(question) = self.content.interview.question(id.as_str()) else { return };
        let possible = question.possible_facts();
        self.session.told.retain(|told| {
            let covered = match question.kind {
                Kind::Many => possible.contains(&told.with_sign(true)),
                Kind::One | Kind::Number | Kind::Place => told.id() == question.fact,
            };
            !covered
        });
    }

    /// The person does not want sensitive things kept.
    pub(super) fn forget_sensitive(&mut self) {
        self.session.told.retain(|fact| !fact.is_sensitive());
        for question in self.content.interview.questions() {
            if question.is_sensitive() {
                self.session.answers.take_back(&question.id);
            }
        }
    }
}
