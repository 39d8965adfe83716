//! From a step to a changed session, with notes for the person.

mod alarm;
mod told;

use super::about::{About, Open};
use super::hear::{Hearing, Step};
use super::note::Note;
use super::{Action, Assets, Consent, Dismissal, Focus, Input, Session, Stage, Undo};
use crate::catalogue::ActivityId;
use crate::interview::{Answer, ChoiceId, Kind, QuestionId};
use crate::profile::PlaceId;

/// The session after a step, and what to say about it.
pub(super) fn act(
    assets: &Assets,
    mut session: Session,
    input: &Input,
    hearing: Hearing,
) -> (Session, Vec<Note>) {
    let understood = hearing.step != Step::NotUnderstood;
    let mut actor = Actor { assets, session: &mut session, input, notes: Vec::new() };
    if hearing.distress && hearing.step == Step::NotUnderstood {
        // Sorrow that answers nothing is heard all the same, and is no failure to understand.
        actor.notes.push(Note::Distress);
        actor.wake();
    } else {
        if hearing.distress {
            actor.notes.push(Note::Distress);
        }
        actor.step(hearing.step);
    }
    let notes = actor.notes;
    if understood || hearing.distress {
        session.misses = 0;
    }
    (session, notes)
}

struct Actor<'a> {
    assets: &'a Assets,
    session: &'a mut Session,
    input: &'a Input,
    notes: Vec<Note>,
}

impl Actor<'_> {
    fn step(&mut self, step: Step) {
        match step {
            Step::Alarm(found) => self.alarm(found),
            Step::Act(action) => self.act(action),
            Step::Answer(chosen) => self.answer_open(Answer::Chosen(chosen)),
            Step::NoneOfThese => self.answer_open(Answer::NoneOfThese),
            Step::Either(choices) => {
                if let Some(question) = self.open_question() {
                    self.session.focus = Focus::Either { question, choices };
                }
            }
            Step::Age(age) => self.answer_open(Answer::Age(age)),
            Step::Places(places) => self.places(&places),
            Step::Told(facts) => self.told(facts),
            Step::OtherLanguage(language) => {
                self.wake();
                self.session.focus = Focus::OfferLanguage(language);
            }
            Step::OldChoice(Action::Choose(question, choice)) => {
                self.session.stage = Stage::Talking;
                self.session.focus = Focus::OfferChange { question, choice };
            }
            Step::OldChoice(_) => self.notes.push(Note::Say("old-button")),
            Step::Start => self.start(),
            Step::Note(note) => {
                self.wake();
                self.notes.push(note);
            }
            Step::NotUnderstood => self.not_understood(),
        }
    }

    fn about(&self) -> About<'_> {
        About::new(self.assets, self.session, self.input.today())
    }

    fn open_question(&self) -> Option<QuestionId> {
        match self.about().open() {
            Open::Question(question) => Some(question.id.clone()),
            Open::Consent | Open::Nothing => None,
        }
    }

    /// The first word of all is answered with the welcome.
    fn wake(&mut self) {
        if self.session.stage == Stage::New {
            self.session.stage = Stage::Welcomed;
        }
    }

    fn start(&mut self) {
        let on = !self.session.answers.is_empty() || !self.session.told.is_empty();
        match self.session.stage {
            Stage::New | Stage::Welcomed => self.session.stage = Stage::Welcomed,
            Stage::Stopped | Stage::Talking => {
                self.session.stage = if on { Stage::Talking } else { Stage::Welcomed };
                self.session.focus = Focus::Interview;
                if on {
                    self.notes.push(Note::Say("welcome-back"));
                }
            }
        }
    }

    fn asks_consent(&self) -> bool {
        self.session.stage == Stage::Talking
            && matches!(self.session.focus, Focus::Interview)
            && matches!(self.about().open(), Open::Consent)
    }

    /// Once kindly, once in other words, then only the buttons, then on to the next question.
    fn not_understood(&mut self) {
        if self.session.stage == Stage::New {
            self.wake();
            return;
        }
        self.session.misses = self.session.misses.saturating_add(1);
        if self.session.misses > 2 && self.asks_consent() {
            // Nobody is held up by it: what was not allowed is left out, and that is said.
            self.session.misses = 0;
            self.notes.push(Note::Say("consent-on"));
            self.consent(false);
            return;
        }
        match (self.session.misses, self.open_question()) {
            (1, _) => self.notes.push(Note::Say("not-understood")),
            (2, Some(question)) => self.notes.push(Note::InOtherWords(question)),
            (2 | 3, _) | (_, None) => self.notes.push(Note::Say("not-understood-buttons")),
            (_, Some(question)) => {
                self.session.misses = 0;
                self.notes.push(Note::Say("not-understood-on"));
                self.give(question, Answer::RatherNot);
            }
        }
    }

    fn act(&mut self, action: Action) {
        if self.session.stage != Stage::Talking && begins_talk(&action) {
            self.session.stage = Stage::Talking;
        }
        match action {
            Action::Begin => self.session.focus = Focus::Interview,
            Action::GoOn => self.go_on(),
            Action::Choose(question, choice) => self.choose(question, choice),
            Action::Done(question) => self.done(question),
            Action::NoneOfThese(question) => self.give(question, Answer::NoneOfThese),
            Action::DontKnow(question) => self.give(question, Answer::DontKnow),
            Action::RatherNot(question) => self.give(question, Answer::RatherNot),
            Action::Place(question, place) => self.give(question, Answer::Place(PlaceId(place))),
            Action::Why(question) => self.notes.push(Note::Why(question)),
            Action::Back => self.back(),
            Action::Change(question) => self.session.focus = Focus::Question(question),
            Action::ApplyOld => self.apply_old(),
            Action::Consent(yes) => self.consent(yes),
            Action::Undo => self.undo(),
            Action::Direct(answer) => self.direct(answer),
            Action::Called(yes) => self.called(yes),
            other => self.look(other),
        }
    }

    /// Actions on activities.
    fn look(&mut self, action: Action) {
        match action {
            Action::Results => self.session.focus = Focus::Results,
            Action::More => self.more(),
            Action::Card(id) => self.card(id),
            Action::Save(id) => self.save(id),
            Action::DoingIt(id) => self.dismiss(id, Dismissal::DoingIt),
            Action::NotForMe(id) => self.dismiss(id, Dismissal::NotForMe),
            other => self.digress(other),
        }
    }

    /// Actions that never touch the answers, but the last ones that take them away.
    fn digress(&mut self, action: Action) {
        match action {
            Action::Answers => self.session.focus = Focus::Answers,
            Action::ChooseLanguage => self.session.focus = Focus::Language,
            Action::Language(language) => {
                self.session.language = Some(language);
                self.session.focus = Focus::Interview;
                self.notes.push(Note::Say("language-is"));
            }
            Action::Privacy => self.session.focus = Focus::Privacy,
            Action::Data => self.notes.push(Note::Data),
            Action::Erase => self.session.focus = Focus::Erase,
            Action::EraseNow => {
                let stage = Stage::Welcomed;
                *self.session = Session { forgotten: true, stage, ..Session::default() };
                self.notes.push(Note::Say("erased"));
            }
            Action::HelpNow => {
                self.wake();
                self.notes.push(Note::HelpNow);
            }
            Action::Help => {
                self.wake();
                self.notes.push(Note::Help);
            }
            Action::StartAgain => self.start_again(),
            Action::Stop => {
                self.session.stage = Stage::Stopped;
                self.session.focus = Focus::Interview;
            }
            _ => {}
        }
    }

    fn choose(&mut self, id: QuestionId, choice: ChoiceId) {
        let Some(question) = self.assets.interview.question(id.as_str()) else { return };
        if !question.choices.contains(&choice) {
            self.notes.push(Note::Say("old-button"));
            return;
        }
        if question.kind != Kind::Many || question.is_yes_or_no() {
            self.give(id, Answer::Chosen(vec![choice]));
            return;
        }
        let mut chosen = self.chosen(&id);
        match chosen.iter().position(|other| *other == choice) {
            Some(at) => {
                chosen.remove(at);
            }
            None => chosen.push(choice),
        }
        self.session.focus = Focus::Choosing { question: id, chosen };
    }

    /// What is chosen so far of a question with many choices: the open draft, or the old answer.
    fn chosen(&self, id: &QuestionId) -> Vec<ChoiceId> {
        match &self.session.focus {
            Focus::Choosing { question, chosen } if question == id => chosen.clone(),
            _ => match self.session.answers.get(id) {
                Some(Answer::Chosen(chosen)) => chosen.clone(),
                _ => Vec::new(),
            },
        }
    }

    fn done(&mut self, id: QuestionId) {
        let chosen = self.chosen(&id);
        let answer = if chosen.is_empty() { Answer::NoneOfThese } else { Answer::Chosen(chosen) };
        self.give(id, answer);
    }

    fn answer_open(&mut self, answer: Answer) {
        match self.open_question() {
            Some(question) => self.give(question, answer),
            None => self.not_understood(),
        }
    }

    fn give(&mut self, question: QuestionId, answer: Answer) {
        self.take_back_told(&question);
        self.session.answers.give(question, answer);
        self.session.focus = Focus::Interview;
        self.session.undo = Undo::default();
        // Another answer is another advice: the list begins anew.
        self.session.shown.clear();
    }

    fn places(&mut self, places: &[PlaceId]) {
        let questions = self.assets.interview.questions().iter();
        let question = questions
            .filter(|question| question.kind == Kind::Place)
            .map(|question| question.id.clone())
            .next();
        let Some(question) = question else { return };
        self.session.stage = Stage::Talking;
        match places {
            [] => self.notes.push(Note::UnknownPlace),
            [place] => self.give(question, Answer::Place(*place)),
            several => {
                let candidates = several.iter().map(|place| place.0).collect();
                self.session.focus = Focus::Places { question, candidates };
            }
        }
    }

    fn back(&mut self) {
        let before = self.about().before().map(|question| question.id.clone());
        match before {
            Some(question) => self.session.focus = Focus::Question(question),
            None => self.notes.push(Note::Say("nothing-before")),
        }
    }

    fn apply_old(&mut self) {
        let Focus::OfferChange { question, choice } = std::mem::take(&mut self.session.focus)
        else {
            return;
        };
        let many = self
            .assets
            .interview
            .question(question.as_str())
            .is_some_and(|found| found.kind == Kind::Many && !found.is_yes_or_no());
        if many {
            self.session.focus = Focus::Question(question.clone());
        }
        self.choose(question, choice);
    }

    fn consent(&mut self, yes: bool) {
        self.session.focus = Focus::Interview;
        if yes {
            self.session.consent = Consent::Given(self.input.at);
            return;
        }
        self.session.consent = Consent::Refused;
        self.forget_sensitive();
    }

    fn more(&mut self) {
        let picks: Vec<ActivityId> =
            self.about().short_list().picks.iter().map(|pick| pick.activity.id.clone()).collect();
        let none_left = self.about().short_list().more == 0;
        self.session.focus = Focus::Results;
        if none_left {
            self.notes.push(Note::Say("no-more"));
            self.session.shown.clear();
        } else {
            self.session.shown.extend(picks);
        }
    }

    fn card(&mut self, id: ActivityId) {
        if self.assets.catalogue.activity(id.as_str()).is_some() {
            self.session.focus = Focus::Card(id);
        } else {
            self.notes.push(Note::Say("no-such-activity"));
        }
    }

    fn save(&mut self, id: ActivityId) {
        if !self.session.saved.contains(&id) {
            self.session.saved.push(id);
        }
        self.notes.push(Note::Say("saved"));
    }

    fn dismiss(&mut self, id: ActivityId, why: Dismissal) {
        if !self.session.has_dismissed(&id) {
            self.session.dismissed.push((id, why));
        }
        self.session.focus = Focus::Results;
        self.notes.push(Note::Say("dismissed"));
    }

    fn start_again(&mut self) {
        *self.session = Session {
            stage: Stage::Talking,
            language: self.session.language,
            consent: match self.session.consent {
                // Who begins again may think differently about it.
                Consent::Refused => Consent::NotAsked,
                other => other,
            },
            round: self.session.round.wrapping_add(1),
            last: self.session.last,
            ..Session::default()
        };
    }
}

/// Whether an action belongs to the talk itself, so that it wakes a talk that rests.
fn begins_talk(action: &Action) -> bool {
    !matches!(
        action,
        Action::HelpNow
            | Action::Help
            | Action::Privacy
            | Action::Data
            | Action::Erase
            | Action::EraseNow
            | Action::ChooseLanguage
            | Action::Language(_)
            | Action::Called(_)
            | Action::Direct(_)
            | Action::Stop
    )
}
