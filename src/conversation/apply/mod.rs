//! From a step to a changed session, with notes for the person.

mod activity;
mod actor;
mod alarm;
mod answer;
mod consent;
mod dispatch;
mod facts;
mod reports;
mod wake;

use actor::Actor;
use wake::keeps_undo;

use super::interpret::{Intent, Interpretation};
use super::notice::Notice;
use super::team::TeamAccess;
use super::view::SessionView;
use super::visit::TurnContext;
use super::{Action, ActivityVerb, Event, Screen, Session, Stage, Undo};
use crate::interview::{Answer, QuestionId};

/// Changes a session by a step; gives what to say about it, and adds what happened to the events.
pub(super) fn apply(
    context: TurnContext<'_>,
    session: &mut Session,
    team: Option<&mut TeamAccess>,
    events: &mut Vec<Event>,
    hearing: Interpretation,
) -> Vec<Notice> {
    let understood = hearing.step != Intent::NotUnderstood;
    if !keeps_undo(&hearing.step) {
        // What one tap takes back is what was understood just now, nothing older.
        session.undo = Undo::default();
    }
    let TurnContext { content, input, .. } = context;
    let mut actor = Actor { context, content, input, session, team, events, notes: Vec::new() };
    let sorrow = hearing.sorrow.is_some();
    actor.notes.extend(hearing.sorrow);
    if sorrow && !understood {
        // Sorrow that answers nothing is heard all the same, and is no failure to understand.
        actor.wake();
    } else {
        actor.step(hearing.step);
        if !actor.is_alarmed() {
            actor.hear(hearing.heard);
        }
    }
    if understood || sorrow {
        actor.session.misses = 0;
    }
    actor.notes
}

impl Actor<'_> {
    fn step(&mut self, step: Intent) {
        let step = if self.is_alarmed() { self.on_the_card(step) } else { Some(step) };
        let Some(step) = step else { return };
        match step {
            Intent::Alarm(found, facts) => self.alarm(found, facts),
            Intent::Act(action) => self.apply(action),
            Intent::Answer(chosen) => self.answer_open(Answer::Chosen(chosen)),
            Intent::NoneOfThese => self.answer_open(Answer::NoneOfThese),
            Intent::Either(choices) => {
                if let Some(question) = self.open_question() {
                    self.session.focus = Screen::Either { question, choices };
                }
            }
            Intent::Age(age) => self.answer_open(Answer::Age(age)),
            Intent::Places(places) => self.places(&places),
            Intent::Area(area, facts) => self.area(area, facts),
            Intent::NearPlaces(places) => self.which_place(&places),
            Intent::Told(facts) => self.told(facts),
            Intent::Corrected(correction) => self.corrected(correction),
            Intent::Consent { yes, in_confidence } => self.decides_in_words(yes, in_confidence),
            Intent::OtherLanguage(language) => {
                self.wake();
                self.session.focus = Screen::OfferLanguage(language);
            }
            Intent::OldChoice(question, choice) => self.offer_change(question, choice),
            Intent::Helpline(id) => {
                self.wake();
                self.notes.push(Notice::Helpline(id));
            }
            Intent::OfferAnswer(question, choices) => {
                self.offers(Screen::OfferAnswer { question, choices });
            }
            Intent::OfferFacts(facts) => self.offers(Screen::OfferFacts(facts)),
            Intent::Start => self.start(),
            Intent::Came(flyer) => {
                self.events.push(Event::CameFrom(flyer));
                self.start();
            }
            Intent::Shared(id) => {
                if self.session.stage == Stage::New {
                    self.notes.push(Notice::Say("introduction"));
                }
                self.apply(Action::Activity(id, ActivityVerb::Card));
            }
            Intent::WhyNot(id) => self.why_not(id),
            Intent::AskedAbout(asked, about) => self.asked_about(asked, about),
            Intent::Reported(report, about) => self.reported(report, about),
            // The turn deals with both before this.
            // What is said to a card is done with on the card.
            Intent::Due | Intent::Unchanged | Intent::AlarmReply(_) => {}
            Intent::Notice(note) => {
                self.wake();
                self.notes.push(note);
            }
            Intent::NotUnderstood => self.not_understood(),
        }
    }

    fn view(&self) -> SessionView<'_> {
        SessionView::new(self.context, self.session)
    }

    /// The question on the screen: words answer no other one.
    fn open_question(&self) -> Option<QuestionId> {
        self.view().asked().map(|question| question.id.clone())
    }

    /// The first word of all is answered with the welcome; a talk that rests goes on.
    fn wake(&mut self) {
        match self.session.stage {
            Stage::New => self.session.stage = Stage::Welcomed,
            Stage::Stopped if self.session.has_begun() => self.session.stage = Stage::Talking,
            Stage::Stopped | Stage::Welcomed | Stage::Talking => {}
        }
    }

    fn start(&mut self) {
        let on = self.session.has_begun();
        match self.session.stage {
            Stage::New | Stage::Welcomed => self.session.stage = Stage::Welcomed,
            Stage::Stopped | Stage::Talking => {
                self.session.stage = if on { Stage::Talking } else { Stage::Welcomed };
                self.session.focus = Screen::Interview;
            }
        }
    }

    /// Once kindly, once in other words, then only the buttons, then that it may be passed over.
    fn not_understood(&mut self) {
        if self.session.stage == Stage::New {
            self.wake();
            return;
        }
        self.wake();
        self.session.misses = self.session.misses.saturating_add(1);
        if self.session.misses > 2 && self.view().shows_consent() {
            // Other words are no refusal: nothing that was told is forgotten by them.
            self.session.misses = 0;
            self.notes.push(Notice::Say("consent-waits"));
            return;
        }
        match (self.session.misses, self.open_question()) {
            (1, _) => self.notes.push(Notice::Say("not-understood")),
            (2, Some(question)) => self.notes.push(Notice::InOtherWords(question)),
            (_, None) => self.notes.push(Notice::Say(if self.view().shows_activities() {
                "not-understood-choose"
            } else {
                "not-understood-buttons"
            })),
            (3, _) => self.notes.push(Notice::Say("not-understood-buttons")),
            (_, Some(_)) => {
                // What was not understood answers nothing: the question stays open.
                self.session.misses = 0;
                self.notes.push(Notice::Say("not-understood-open"));
            }
        }
    }
}
