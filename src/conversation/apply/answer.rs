//! Answers: given, changed, taken from an old button; and the consent that sensitive ones need.

use super::super::notice::Notice;
use super::super::{Consent, Screen, Stage, Undo};
use super::actor::Actor;
use crate::catalogue::{AreaId, AreaKind};
use crate::interview::{Answer, ChoiceId, Kind, Question, QuestionId};
use crate::profile::{Fact, PlaceId};

impl Actor<'_> {
    pub(super) fn choose(&mut self, id: QuestionId, choice: ChoiceId) {
        let Some(question) = self.content.interview.question(id.as_str()) else { return };
        if let (Kind::Number, Some(Fact::Age(age))) =
            (question.kind, question.fact_of(&choice, true))
            && !question.choices.contains(&choice)
        {
            // A button of a band that is asked no more tells an age all the same.
            self.give(id, Answer::Age(age));
            return;
        }
        if !question.choices.contains(&choice) {
            self.notes.push(Notice::Say("old-button"));
            return;
        }
        if question.kind != Kind::Many || question.is_yes_or_no() {
            self.give(id, Answer::Chosen(vec![choice]));
            return;
        }
        let before = self.view().chosen(question);
        // In the order of the question: the order of the taps means nothing.
        let holds = |other: &&ChoiceId| (**other == choice) != before.contains(*other);
        let chosen = question.choices.iter().filter(holds).cloned().collect();
        self.session.focus = Screen::Choosing { question: id, chosen };
    }

    /// The other choices of a question that stands on the screen.
    pub(super) fn more_choices(&mut self, id: QuestionId) {
        if self.open_question().as_ref() != Some(&id) {
            self.change(id);
            return;
        }
        self.session.page = self.session.page.saturating_add(1);
    }

    pub(super) fn done(&mut self, id: QuestionId) {
        let Some(question) = self.content.interview.question(id.as_str()) else { return };
        let chosen = self.view().chosen(question);
        let answer = if chosen.is_empty() { Answer::NoneOfThese } else { Answer::Chosen(chosen) };
        self.give(id, answer);
    }

    /// Words answer the question on the screen. What was told of it before stays chosen.
    pub(super) fn answer_open(&mut self, answer: Answer) {
        let view = self.view();
        let Some(question) = view.asked() else {
            self.not_understood(None);
            return;
        };
        let (id, told) = (question.id.clone(), view.told_choices(question));
        let answer = match answer {
            Answer::Chosen(chosen) if question.kind == Kind::Many => {
                Answer::Chosen([chosen, told].concat())
            }
            other @ (Answer::Chosen(_)
            | Answer::NoneOfThese
            | Answer::Age(_)
            | Answer::Place(_)
            | Answer::DontKnow
            | Answer::RatherNot) => other,
        };
        self.session.stage = Stage::Talking;
        self.give(id, answer);
    }

    pub(super) fn give(&mut self, id: QuestionId, answer: Answer) {
        let Some(question) = self.content.interview.question(id.as_str()) else { return };
        if !self.view().may_ask(question) {
            self.refuse(id);
            return;
        }
        let says_nothing = matches!(answer, Answer::DontKnow | Answer::RatherNot);
        let keeps_told = says_nothing && question.kind == Kind::Many;
        let (question, answer) = (id, in_order(question, answer));
        if !keeps_told {
            self.take_back_told(&question);
        }
        if self.session.answers.get(&question).is_some_and(|old| *old != answer) {
            self.notes.push(Notice::Changed(question.clone()));
        }
        self.session.answers.give(question, answer);
        self.session.focus = Screen::Interview;
        self.session.undo = Undo::default();
        // Another answer is another advice: the list begins anew.
        self.session.shown.clear();
    }

    /// Asks a question again.
    pub(super) fn change(&mut self, id: QuestionId) {
        let question = self.content.interview.question(id.as_str());
        if question.is_some_and(|question| !self.view().may_ask(question)) {
            self.refuse(id);
        } else {
            self.session.focus = Screen::Question(id);
        }
    }

    /// Nothing sensitive is kept of somebody who did not agree; anyone who was not asked yet is asked.
    fn refuse(&mut self, id: QuestionId) {
        if self.session.consent == Consent::Refused {
            self.session.focus = Screen::Interview;
            self.notes.push(Notice::Say("told-not-kept"));
        } else {
            self.session.focus = Screen::Question(id);
        }
    }

    /// An old button with a choice: shall that answer be changed?
    pub(super) fn offer_change(&mut self, question: QuestionId, choice: ChoiceId) {
        self.session.stage = Stage::Talking;
        let found = self.content.interview.question(question.as_str());
        if found.is_some_and(|found| !self.view().may_ask(found)) {
            self.refuse(question);
        } else {
            self.session.focus = Screen::OfferChange { question, choice };
        }
    }

    fn place_question(&self) -> Option<QuestionId> {
        let mut questions = self.content.interview.questions().iter();
        questions.find(|question| question.kind == Kind::Place).map(|question| question.id.clone())
    }

    /// Which of these is meant?
    pub(super) fn which_place(&mut self, places: &[PlaceId]) {
        let Some(question) = self.place_question() else { return };
        let candidates = places.iter().map(|place| place.0).collect();
        self.session.focus = Screen::Places { question, candidates };
    }

    pub(super) fn places(&mut self, places: &[PlaceId]) {
        let Some(question) = self.place_question() else { return };
        self.session.stage = Stage::Talking;
        match places {
            [] => self.notes.push(Notice::UnknownPlace),
            [place] => {
                if self.open_question().as_ref() != Some(&question) {
                    self.notes.push(Notice::Told(vec![Fact::Place(*place)]));
                }
                self.give(question, Answer::Place(*place));
            }
            several => self.which_place(several),
        }
    }

    /// A region: the town in it is asked for. Abroad there is none to ask for.
    pub(super) fn area(&mut self, area: AreaId, facts: Vec<Fact>) {
        let Some(question) = self.place_question() else { return };
        let has_facts = !facts.is_empty();
        if has_facts {
            self.told(facts);
        }
        self.session.stage = Stage::Talking;
        let kind = self.content.catalogue.places().wider_area(area).map(|area| area.kind);
        let has_towns = kind.is_some_and(AreaKind::has_towns);
        if has_towns && !has_facts {
            self.session.focus = Screen::Question(question);
        } else if !has_towns {
            self.take_back_told(&question);
            self.session.answers.give(question, Answer::DontKnow);
            self.session.focus = Screen::Interview;
        }
        // "Ik woon al jaren in Nederland" beside other facts is no news.
        if !(has_facts && kind == Some(AreaKind::Country)) {
            self.notes.push(Notice::Area(area));
        }
    }

    pub(super) fn back(&mut self) {
        let before = self.view().before().map(|question| question.id.clone());
        match before {
            Some(question) => self.session.focus = Screen::Question(question),
            None => self.notes.push(Notice::Say("nothing-before")),
        }
    }

    /// What a changed message says now is asked about, and changes nothing before a yes.
    pub(super) fn offers(&mut self, offer: Screen) {
        self.session.stage = Stage::Talking;
        self.session.focus = offer;
    }

    /// The person wants what was offered.
    pub(super) fn apply_old(&mut self) {
        let offer = std::mem::take(&mut self.session.focus);
        if let Screen::OfferChange { question, choice } = offer {
            self.apply_choice(question, choice);
        } else if let Screen::OfferAnswer { question, choices } = offer {
            let is_none = choices.iter().all(|choice| choice.as_str() == Screen::NONE);
            let answer = if is_none { Answer::NoneOfThese } else { Answer::Chosen(choices) };
            self.give(question, answer);
        } else if let Screen::OfferFacts(facts) = offer {
            self.told(facts);
        } else if let Screen::Doubt(fact) = offer {
            self.told(vec![fact]);
        }
    }

    fn apply_choice(&mut self, question: QuestionId, choice: ChoiceId) {
        if choice.as_str() == Screen::NONE {
            self.give(question, Answer::NoneOfThese);
            return;
        }
        let many = self
            .content
            .interview
            .question(question.as_str())
            .is_some_and(|found| found.kind == Kind::Many && !found.is_yes_or_no());
        if many {
            self.session.focus = Screen::Question(question.clone());
        }
        self.choose(question, choice);
    }
}

/// The same answer with its choices in the order of the question.
fn in_order(question: &Question, answer: Answer) -> Answer {
    let Answer::Chosen(chosen) = answer else { return answer };
    let known = question.choices.iter().filter(|choice| chosen.contains(choice));
    Answer::Chosen(known.cloned().collect())
}
