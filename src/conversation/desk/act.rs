//! From a step to a changed desk, with notes for the volunteer.

use super::hear::Step;
use super::show::Note;
use super::{DeskAction, View};
use crate::catalogue::ActivityId;
use crate::conversation::{Assets, Session};
use crate::interview::{Answer, QuestionId};
use crate::profile::{Fact, PlaceId};

/// Changes the session by a step, and gives what is to be said about it.
pub(super) fn act(assets: &Assets, session: &mut Session, step: Step) -> Vec<Note> {
    session.desk.open = true;
    let mut actor = Actor { assets, session, notes: Vec::new() };
    actor.session.desk.call.unread.clear();
    actor.step(step);
    actor.notes
}

struct Actor<'a> {
    assets: &'a Assets,
    session: &'a mut Session,
    notes: Vec<Note>,
}

impl Actor<'_> {
    fn step(&mut self, step: Step) {
        match step {
            Step::Alarm(alarm) => {
                self.session.alarm = Some(alarm);
                self.show(View::Alarm(alarm));
            }
            Step::Act(action) => self.act(action),
            Step::Told(facts, unread, places) => {
                self.session.desk.call.unread = unread;
                self.learn(&facts);
                if !places.is_empty() {
                    self.places(&places);
                }
            }
            Step::Answered(question, answer) => self.answer(&question, &answer),
            Step::Places(places) => self.places(&places),
            Step::WhyNot(id) => {
                self.notes.push(Note::WhyNot(id.clone()));
                self.card(id);
            }
            Step::Say(key) => self.notes.push(Note::Say(key)),
        }
    }

    fn act(&mut self, action: DeskAction) {
        match action {
            DeskAction::Drop(fact) => {
                let facts = &mut self.session.desk.call.facts;
                facts.retain(|told| told.with_sign(true) != fact.with_sign(true));
            }
            DeskAction::Answer(question, choice) => {
                self.answer(&question, &Answer::Chosen(vec![choice]));
            }
            DeskAction::NoneOf(question) => self.answer(&question, &Answer::NoneOfThese),
            DeskAction::Skip(question) => self.skip(question),
            DeskAction::Place(place) => self.learn(&[Fact::Place(PlaceId(place))]),
            DeskAction::List => self.session.desk.call.view = View::List,
            DeskAction::Card(id) => self.card(id),
            DeskAction::Choose(id) => toggle(&mut self.session.desk.call.chosen, id),
            DeskAction::Text(id) => self.show(View::Text(id)),
            DeskAction::Favourite(id) => toggle(&mut self.session.desk.favourites, id),
            DeskAction::Wrong(id) => self.wrong(id),
            DeskAction::Favourites => self.show(View::Favourites),
            DeskAction::Paper => self.notes.push(Note::Paper),
            DeskAction::HelpNow => self.notes.push(Note::HelpNow),
            DeskAction::NewCall => {
                self.session.desk.wipe();
                self.notes.push(Note::Say("desk-new"));
            }
            DeskAction::Leave => {
                self.session.desk.wipe();
                self.session.desk.open = false;
            }
        }
    }

    /// Shows something. Only another alarm takes the place of the card of an alarm, until the
    /// volunteer goes on.
    fn show(&mut self, view: View) {
        let now = &mut self.session.desk.call.view;
        if !matches!(now, View::Alarm(_)) || matches!(view, View::Alarm(_)) {
            *now = view;
        }
    }

    fn learn(&mut self, facts: &[Fact]) {
        self.session.desk.call.learn(facts);
        self.show(View::List);
    }

    fn answer(&mut self, id: &QuestionId, answer: &Answer) {
        if let Some(question) = self.assets.interview.question(id.as_str()) {
            self.learn(&question.facts(answer));
        }
    }

    fn skip(&mut self, question: QuestionId) {
        if !self.session.desk.call.skipped.contains(&question) {
            self.session.desk.call.skipped.push(question);
        }
    }

    fn places(&mut self, places: &[PlaceId]) {
        match places {
            [] => self.notes.push(Note::Say("unknown-place")),
            [place] => self.learn(&[Fact::Place(*place)]),
            several => self.show(View::Places(several.iter().map(|place| place.0).collect())),
        }
    }

    fn card(&mut self, id: ActivityId) {
        if self.assets.catalogue.activity(id.as_str()).is_some() {
            self.show(View::Card(id));
        } else {
            self.notes.push(Note::Say("no-such-activity"));
        }
    }

    fn wrong(&mut self, id: ActivityId) {
        if self.assets.catalogue.activity(id.as_str()).is_some() {
            self.session.reported = Some(id);
        }
        self.notes.push(Note::Say("desk-wrong-told"));
    }
}

/// Puts an activity on a list, or takes it off.
fn toggle(list: &mut Vec<ActivityId>, id: ActivityId) {
    match list.iter().position(|other| *other == id) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(id),
    }
}
