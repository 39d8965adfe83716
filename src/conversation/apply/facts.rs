//! Facts that a person told in words of their own: taken along, shown back, undone by one tap.

use super::super::correction::Correction;
use super::super::interpret::Mentions;
use super::super::notice::Notice;
use super::super::{Consent, Screen, Stage, Undo, mentioned, others};
use super::actor::Actor;
use crate::interview::{Answer, ChoiceId, Kind, Question, QuestionId};
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
        let keeps_list = self.session.focus == Screen::Results;
        let keeps_plan = matches!(self.session.focus, Screen::Plan | Screen::PlanText);
        self.session.focus = if keeps_plan { Screen::Plan } else { Screen::Interview };
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
        // A wish that is told below the list changes the list; only consent comes before it.
        if keeps_list && !self.view().has_told_too_much() {
            self.session.focus = Screen::Results;
        }
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

    /// One tap takes back what was understood last; of several facts the person taps the wrong one.
    pub(super) fn undo(&mut self) {
        let undo = std::mem::take(&mut self.session.undo);
        if undo.told > 1 && undo.answer.is_none() && undo.dismissed.is_none() {
            self.session.focus = Screen::Answers;
            self.session.shown.clear();
            self.notes.push(Notice::Say("undo-which"));
            return;
        }
        if undo.is_empty() {
            self.notes.push(Notice::Say("undone-before"));
            return;
        }
        if let Some(id) = undo.dismissed {
            self.restore(&id);
            if undo.told == 0 && undo.answer.is_none() {
                return;
            }
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

    /// Takes along what was told of others, and asks what is likely of the person, when nothing else is asked
    /// first.
    pub(super) fn hear(&mut self, heard: Mentions) {
        let Mentions { others: told, helped, doubts, excluded } = heard;
        self.exclude(excluded);
        self.session.helped = helped.or(self.session.helped.take());
        others::keep(&mut self.session.others, told);
        if self.session.consent == Consent::Refused {
            others::forget_sensitive(&mut self.session.others);
        }
        let profile = self.view().profile;
        let is_open = |fact: &&Fact| {
            let is_allowed = !fact.is_sensitive() || self.view().has_consent();
            // Once, and not in a later talk either: who did not answer it need not be asked again.
            let is_new = !self.session.said.contains_key(&others::doubt_key(**fact));
            let is_unknown = profile.holds(fact) == Ternary::Unknown;
            is_new && is_allowed && is_unknown && !self.asks_anyway(**fact)
        };
        let doubt = doubts.iter().find(is_open).copied();
        let is_free = self.session.stage == Stage::Talking
            && self.session.focus == Screen::Interview
            && !self.view().shows_consent();
        if let Some(fact) = doubt.filter(|_| is_free) {
            self.session.said.insert(others::doubt_key(fact), 1);
            self.session.focus = Screen::Doubt(fact);
        }
    }

    /// Whether a question that is still to come asks it: then it need not be asked twice.
    fn asks_anyway(&self, fact: Fact) -> bool {
        let asks = |question: &&Question| {
            question.possible_facts().contains(&fact.with_sign(true))
                && self.session.answers.get(&question.id).is_none()
        };
        self.content.interview.questions().iter().any(|question| asks(&question))
    }

    /// What was put right goes, and what holds instead is taken along.
    pub(super) fn corrected(&mut self, correction: Correction) {
        let Correction { gone, told, places } = correction;
        for fact in &gone {
            mentioned::take_back(&mut self.session.told, *fact);
            self.take_out_of_answers(*fact);
        }
        if told.is_empty() {
            self.session.stage = Stage::Talking;
            self.session.focus = Screen::Interview;
            self.session.shown.clear();
            if !gone.is_empty() {
                self.notes.push(Notice::Say("undone"));
            }
        } else {
            self.told(told);
        }
        if !places.is_empty() {
            self.which_place(&places);
        }
    }

    /// Takes a fact out of the answers that told it.
    fn take_out_of_answers(&mut self, fact: Fact) {
        for question in self.content.interview.questions().iter().filter(|it| it.fact == fact.id())
        {
            match self.session.answers.get(&question.id) {
                Some(Answer::Chosen(chosen)) => {
                    let is_it = |choice: &ChoiceId| {
                        question.fact_of(choice, true) == Some(fact.with_sign(true))
                    };
                    let mut left = chosen.clone();
                    left.retain(|choice| !is_it(choice));
                    if left.is_empty() {
                        self.session.answers.take_back(&question.id);
                    } else if left.len() < chosen.len() {
                        self.session.answers.give(question.id.clone(), Answer::Chosen(left));
                    }
                }
                Some(Answer::Age(_) | Answer::Place(_)) => {
                    self.session.answers.take_back(&question.id);
                }
                Some(Answer::NoneOfThese | Answer::DontKnow | Answer::RatherNot) | None => {}
            }
        }
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
        others::forget_sensitive(&mut self.session.others);
        self.session.told.retain(|fact| !fact.is_sensitive());
        for question in self.content.interview.questions() {
            if question.is_sensitive() {
                self.session.answers.take_back(&question.id);
            }
        }
    }
}
