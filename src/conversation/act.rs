//! From a step to a changed session, with notes for the person.

mod alarm;
mod answer;
mod begins;
mod consent;
mod list;
mod told;

use begins::{begins_talk, keeps_undo};
pub(super) use told::is_about_the_same;

use super::about::About;
use super::hear::{Hearing, Step};
use super::note::Note;
use super::team::Lent;
use super::{Action, Assets, Consent, Focus, Input, Session, Stage, Undo};
use crate::interview::{Answer, QuestionId};
use crate::profile::PlaceId;

/// The session after a step, and what to say about it.
pub(super) fn act(
    assets: &Assets,
    mut session: Session,
    input: &Input,
    hearing: Hearing,
) -> (Session, Vec<Note>) {
    let understood = hearing.step != Step::NotUnderstood;
    if !keeps_undo(&hearing.step) {
        // What one tap takes back is what was understood just now, nothing older.
        session.undo = Undo::default();
    }
    let mut actor = Actor { assets, session: &mut session, input, notes: Vec::new() };
    let sorrow = hearing.sorrow.is_some();
    actor.notes.extend(hearing.sorrow);
    if sorrow && !understood {
        // Sorrow that answers nothing is heard all the same, and is no failure to understand.
        actor.wake();
    } else {
        actor.step(hearing.step);
    }
    let notes = actor.notes;
    if understood || sorrow {
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
        if self.is_alarmed() && !alarm::leaves_the_card(&step) {
            // The card stays until the person wants to go on: nothing else is read as an answer.
            return;
        }
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
            Step::NearPlaces(places) => self.which_place(&places),
            Step::Told(facts) => self.told(facts),
            Step::OtherLanguage(language) => {
                self.wake();
                self.session.focus = Focus::OfferLanguage(language);
            }
            Step::OldChoice(question, choice) => self.offer_change(question, choice),
            Step::Helpline(id) => {
                self.wake();
                self.notes.push(Note::Helpline(id));
            }
            Step::OfferAnswer(question, choices) => {
                self.offers(Focus::OfferAnswer { question, choices });
            }
            Step::OfferFacts(facts) => self.offers(Focus::OfferFacts(facts)),
            Step::Start => self.start(),
            Step::Came(flyer) => {
                self.session.came_from = Some(flyer);
                self.start();
            }
            Step::Shared(id) => {
                if self.session.stage == Stage::New {
                    self.notes.push(Note::Say("introduction"));
                }
                self.act(Action::Card(id));
            }
            Step::WhyNot(id) => self.why_not(id),
            // The turn deals with both before this.
            Step::Due | Step::Unchanged => {}
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

    /// The question on the screen: words answer no other one.
    fn open_question(&self) -> Option<QuestionId> {
        self.about().asked().map(|question| question.id.clone())
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
                self.session.focus = Focus::Interview;
            }
        }
    }

    /// Once kindly, once in other words, then only the buttons, then on to the next question.
    fn not_understood(&mut self) {
        if self.session.stage == Stage::New {
            self.wake();
            return;
        }
        if matches!(self.session.focus, Focus::Alarm { .. }) {
            self.notes.push(Note::Say("alarm-still"));
            return;
        }
        self.wake();
        self.session.misses = self.session.misses.saturating_add(1);
        if self.session.misses > 2 && self.about().shows_consent() {
            // Nobody is held up by it: what was not allowed is left out, and that is said.
            self.session.misses = 0;
            self.notes.push(Note::Say("consent-on"));
            self.consent(false);
            return;
        }
        match (self.session.misses, self.open_question()) {
            (1, _) => self.notes.push(Note::Say("not-understood")),
            (2, Some(question)) => self.notes.push(Note::InOtherWords(question)),
            (_, None) => self.notes.push(Note::Say(if self.about().shows_activities() {
                "not-understood-choose"
            } else {
                "not-understood-buttons"
            })),
            (3, _) => self.notes.push(Note::Say("not-understood-buttons")),
            (_, Some(question)) => {
                self.session.misses = 0;
                self.notes.push(Note::Say("not-understood-on"));
                self.give(question, Answer::RatherNot);
            }
        }
    }

    fn act(&mut self, action: Action) {
        let read_first =
            action == Action::GoOn && matches!(self.session.stage, Stage::New | Stage::Welcomed);
        if read_first {
            // Whoever looked around before the talk comes back to the welcome.
            self.session.stage = Stage::Welcomed;
        } else if self.session.stage != Stage::Talking && begins_talk(&action) {
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
            Action::Change(question) => self.change(question),
            Action::ApplyOld => self.apply_old(),
            Action::Consent(yes) => self.decides(yes),
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
            Action::Refining => self.session.focus = Focus::Refine,
            Action::Refine(how) => self.refine(how),
            Action::WhyNot => self.session.focus = Focus::WhyNot,
            Action::Saved => self.session.focus = Focus::Saved,
            Action::Paper => self.notes.push(Note::Paper),
            Action::FollowUp(yes) => self.follow_up(yes),
            Action::Outcome(outcome) => self.outcome(outcome),
            other => self.one_activity(other),
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
            Action::TakeBack(fact) => self.take_back(fact),
            Action::Privacy => self.session.focus = Focus::Privacy,
            Action::PrivacyLong => self.session.focus = Focus::PrivacyLong,
            Action::Data => self.notes.push(Note::Data),
            Action::Erase => self.session.focus = Focus::Erase,
            Action::EraseNow => {
                let (stage, mut team) = (Stage::Welcomed, self.session.team.take());
                // The place on the team is of the person too.
                team.as_mut().map(Lent::leave);
                *self.session = Session { forgotten: true, stage, team, ..Session::default() };
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
            Action::Stop => self.stop(),
            _ => {}
        }
    }

    /// The talk rests. Of somebody who did not agree that answers are kept, it is over.
    fn stop(&mut self) {
        let (stage, language) = (Stage::Stopped, self.session.language);
        if self.session.consent == Consent::Refused {
            *self.session = Session { forgotten: true, stage, language, ..Session::default() };
        } else {
            self.session.stage = stage;
            self.session.focus = Focus::Interview;
        }
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
            saved: std::mem::take(&mut self.session.saved),
            desk: std::mem::take(&mut self.session.desk),
            ..Session::default()
        };
    }
}
