//! From an action to what it does: one function for each group of actions.

use super::super::action::{
    Action, AlarmAnswer, AnswerVerb, DataVerb, Flow, FollowUpVerb, HelpKind, ListVerb,
    QuestionVerb, ScreenName,
};
use super::super::notice::Notice;
use super::super::said::into_next_talk;
use super::super::team::TeamAccess;
use super::super::{Consent, Event, Screen, Session, Stage};
use super::actor::Actor;
use super::wake::begins_talk;
use crate::interview::{Answer, QuestionId};
use crate::language::Language;
use crate::profile::PlaceId;

impl Actor<'_> {
    pub(super) fn apply(&mut self, action: Action) {
        self.wake_for(&action);
        match action {
            Action::Flow(flow) => self.flow(flow),
            Action::Answer(question, verb) => self.answers(question, verb),
            Action::Question(question, QuestionVerb::Why) => {
                self.notes.push(Notice::Why(question));
            }
            Action::Question(question, QuestionVerb::More) => self.more_choices(question),
            Action::Question(question, QuestionVerb::Change) => self.change(question),
            Action::Alarm(AlarmAnswer::Direct(answer)) => self.direct(answer),
            Action::Alarm(AlarmAnswer::Called(yes)) => self.called(yes),
            Action::Screen(name) => self.session.focus = screen(name),
            Action::List(ListVerb::More)
                if matches!(self.session.focus, Screen::Answers | Screen::Saved | Screen::Plan) =>
            {
                self.session.page = self.session.page.saturating_add(1);
            }
            Action::List(ListVerb::More) => self.more(),
            Action::List(ListVerb::Refine(how)) => self.refine(how),
            Action::List(ListVerb::Print) => self.notes.push(Notice::Paper),
            Action::Activity(id, verb) => self.activity(id, verb),
            Action::FollowUp(FollowUpVerb::Ask(yes)) => self.follow_up(yes),
            Action::FollowUp(FollowUpVerb::Outcome(outcome)) => self.outcome(outcome),
            Action::Plan(verb) => self.plan(verb),
            Action::Language(language) => self.speaks(language),
            Action::Data(verb) => self.data(verb),
            Action::Help(kind) => self.help(kind),
            // A person who is not on the team has no desk: see `interpret/press.rs`.
            Action::Desk(_) => {}
        }
    }

    /// A person who looked around before the talk comes back to the welcome; else what belongs to the
    /// talk wakes it.
    fn wake_for(&mut self, action: &Action) {
        let read_first = *action == Action::Flow(Flow::GoOn)
            && matches!(self.session.stage, Stage::New | Stage::Welcomed);
        if read_first {
            self.session.stage = Stage::Welcomed;
        } else if self.session.stage != Stage::Talking && begins_talk(action) {
            self.session.stage = Stage::Talking;
        }
    }

    fn flow(&mut self, flow: Flow) {
        match flow {
            Flow::Begin => self.session.focus = Screen::Interview,
            Flow::Back => self.back(),
            Flow::ApplyOld => self.apply_old(),
            Flow::GoOn => self.go_on(),
            Flow::Consent(yes) => self.decides(yes),
            Flow::Simple(yes) => self.simple(yes),
            Flow::Undo => self.undo(),
            // The turn deals with it before.
            Flow::ReadAloud => {}
            Flow::StartAgain => self.start_again(),
            Flow::Stop => self.stop(),
        }
    }

    fn answers(&mut self, question: QuestionId, verb: AnswerVerb) {
        match verb {
            AnswerVerb::Choose(choice) => self.choose(question, choice),
            AnswerVerb::Done => self.done(question),
            AnswerVerb::NoneOfThese => self.give(question, Answer::NoneOfThese),
            AnswerVerb::DontKnow => self.give(question, Answer::DontKnow),
            AnswerVerb::RatherNot => self.give(question, Answer::RatherNot),
            AnswerVerb::Place(place) => self.give(question, Answer::Place(PlaceId(place))),
        }
    }

    fn speaks(&mut self, language: Language) {
        self.session.language = Some(language);
        self.session.focus = Screen::Interview;
        self.notes.push(Notice::Say("language-is"));
    }

    fn data(&mut self, verb: DataVerb) {
        match verb {
            DataVerb::Show => self.notes.push(Notice::Data),
            DataVerb::TakeBack(fact) => self.take_back(fact),
            DataVerb::Erase => self.erase(),
        }
    }

    fn erase(&mut self) {
        // The place on the team is of the person too.
        self.team.as_deref_mut().map(TeamAccess::leave);
        *self.session = Session { stage: Stage::Welcomed, ..Session::default() };
        self.events.push(Event::Forgotten);
        let cleans = self.context.settings.cleans_screen;
        self.notes.push(Notice::Say(if cleans { "erased-screen" } else { "erased" }));
    }

    fn help(&mut self, kind: HelpKind) {
        self.wake();
        match kind {
            HelpKind::Numbers => self.notes.push(Notice::HelpNow),
            HelpKind::Usage => self.notes.push(Notice::Help),
            HelpKind::Referral => self.referral(),
            HelpKind::KeepNumbers => self.notes.push(Notice::KeepNumbers),
        }
    }

    /// The talk rests. Of somebody who did not agree that answers are kept, it is over.
    fn stop(&mut self) {
        let (stage, language) = (Stage::Stopped, self.session.language);
        if self.session.consent == Consent::Refused {
            *self.session = Session { stage, language, ..Session::default() };
            self.events.push(Event::Forgotten);
        } else {
            self.session.stage = stage;
            self.session.focus = Screen::Interview;
        }
    }

    fn start_again(&mut self) {
        *self.session = Session {
            stage: Stage::Talking,
            language: self.session.language,
            consent: match self.session.consent {
                // Who begins again may think differently about it.
                Consent::Refused => Consent::NotAsked,
                same @ (Consent::NotAsked | Consent::Given(_)) => same,
            },
            round: self.session.round.wrapping_add(1),
            last: self.session.last,
            saved: std::mem::take(&mut self.session.saved),
            plan: self.session.plan.take(),
            reminders: self.session.reminders,
            said: into_next_talk(self.session),
            simple: self.session.simple,
            ..Session::default()
        };
    }
}

/// The screen of a name.
fn screen(name: ScreenName) -> Screen {
    match name {
        ScreenName::Results => Screen::Results,
        ScreenName::Refine => Screen::Refine,
        ScreenName::WhyNot => Screen::WhyNot,
        ScreenName::Saved => Screen::Saved,
        ScreenName::Answers => Screen::Answers,
        ScreenName::Languages => Screen::Language,
        ScreenName::Privacy => Screen::Privacy,
        ScreenName::PrivacyLong => Screen::PrivacyLong,
        ScreenName::Erase => Screen::Erase,
    }
}
