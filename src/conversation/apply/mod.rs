//! From a step to a changed session, with notes for the person.

mod activity;
mod actor;
mod alarm;
mod answer;
mod consent;
mod dispatch;
mod facts;
mod listening;
mod plan;
mod reports;
mod wake;

use actor::Actor;
use wake::keeps_undo;

use super::interpret::{Intent, Interpretation, SpeechActs};
use super::notice::Notice;
use super::reply_policy::ReplyPlan;
use super::said::{first_time, times_listened};
use super::team::TeamAccess;
use super::view::SessionView;
use super::visit::TurnContext;
use super::{Action, ActivityVerb, Event, Screen, Session, Stage, Undo};
use crate::catalogue::{ActivityId, Situation};
use crate::interview::{Answer, QuestionId};
use crate::language::Language;

/// Changes a session by a step; gives what to say about it, and adds what happened to the events.
pub(super) fn apply(
    context: TurnContext<'_>,
    session: &mut Session,
    team: Option<&mut TeamAccess>,
    events: &mut Vec<Event>,
    hearing: Interpretation,
) -> Vec<Notice> {
    if !keeps_undo(&hearing.step) {
        // What one tap takes back is what was understood just now, nothing older.
        session.undo = Undo::default();
    }
    let (before, was_new) = (session.focus.clone(), session.stage == Stage::New);
    let plan = listening::plan(&hearing.heard, &hearing.step);
    let may_listen = listening::may_go_on(&hearing.step);
    let TurnContext { content, input, .. } = context;
    let mut actor = Actor { context, content, input, session, team, events, notes: Vec::new() };
    let on_card = actor.is_alarmed();
    let asked = actor.open_question();
    let listened = times_listened(actor.session);
    let is_typed = matches!(
        hearing.step,
        Intent::Told(_) | Intent::Answer(_) | Intent::Age(_) | Intent::Places(_)
    ) && input.kind.typed().is_some();
    let situations = Situation::of(&actor.view().profile);
    let hurts = hearing.heard.may_hurt;
    let told = if let Intent::Told(facts) = &hearing.step { facts.clone() } else { Vec::new() };
    actor.session.offers_simple = false;
    actor.goes_on_in(hearing.heard.language);
    actor.hears(hearing.step, hearing.sorrow, &hearing.heard, plan);
    if !on_card && !actor.is_alarmed() {
        actor.hears_barriers(&before, &told);
        actor.hear(hearing.mentions);
        actor.takes_up(hearing.heard, plan, &before, was_new);
        if may_listen && !plan.listens {
            actor.goes_on_listening(&before, hurts);
        }
        if may_listen && !plan.listens {
            let about = if let Screen::Listening { about, .. } = &before { about } else { &[][..] };
            actor.hints(situations, about);
        }
    }
    actor.counts_listening(listened);
    if is_typed && !plan.listens {
        actor.shows_the_first_list();
    }
    actor.offers_keep();
    if actor.open_question() != asked {
        actor.session.page = 0;
    }
    actor.notes
}

impl Actor<'_> {
    /// Does the step, or what is done where nothing was understood.
    fn hears(&mut self, step: Intent, sorrow: Option<Notice>, heard: &SpeechActs, plan: ReplyPlan) {
        let is_heard = sorrow.is_some() || plan.takes_up.is_some();
        let understood = step != Intent::NotUnderstood;
        let sorrow = sorrow.map(|note| self.once(note));
        self.notes.extend(sorrow);
        if understood || self.is_alarmed() {
            self.step(step);
        } else if is_heard {
            // Sorrow that answers nothing is heard all the same, and is no failure to understand.
            self.wake();
        } else if heard.may_hurt {
            // What may hurt is no riddle, and is not asked back about.
            self.hears_what_may_hurt();
        } else {
            self.not_understood(heard.unread.as_deref());
        }
        if understood || is_heard {
            self.session.misses = 0;
        }
    }

    /// What is said to sorrow comes once in a talk word for word; later the numbers stand in one line.
    fn once(&mut self, note: Notice) -> Notice {
        let keys = [(Notice::Unsure, "alarm-unsure"), (Notice::Distress, "alarm-distress")];
        let key = keys.iter().find(|(sorrow, _)| *sorrow == note).map(|(_, key)| *key);
        let is_repeated = key.is_some_and(|key| !first_time(self.session, key));
        if is_repeated { Notice::NumbersInOneLine } else { note }
    }

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
            Intent::OtherLanguage(language) => self.wakes_in(language),
            Intent::ActsOnly => self.wake(),
            Intent::ListFirst => self.list_first(),
            Intent::ToldForList(facts) => {
                self.told(facts);
                self.session.focus = Screen::Results;
            }
            Intent::Less => self.less(),
            Intent::Keep { keeps, between_us } => self.keeps(keeps, between_us),
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
            Intent::Shared(id) => self.shared(id),
            Intent::WhyNot(id) => self.why_not(id),
            Intent::AskedAbout(asked, about) => self.asked_about(asked, about),
            Intent::Reported(report, about) => self.reported(report, about),
            Intent::PlanMoment(moment) => self.planned_for(moment),
            // The turn deals with both before this.
            // What is said to a card is done with on the card.
            Intent::Due | Intent::Unchanged | Intent::AlarmReply(_) => {}
            Intent::Notice(note) => {
                self.wake();
                self.notes.push(note);
            }
            Intent::Unanswered => self.unanswered(),
            Intent::ToldUnread => self.told_unread(),
            Intent::NotUnderstood => self.not_understood(None),
        }
    }

    fn wakes_in(&mut self, language: Language) {
        self.wake();
        self.offers_language(language);
    }

    /// An activity that came by a link: who never spoke with the bot is told what it is.
    fn shared(&mut self, id: ActivityId) {
        if self.session.stage == Stage::New {
            self.notes.push(Notice::Say("introduction"));
        }
        self.apply(Action::Activity(id, ActivityVerb::Card));
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

    /// Once kindly, once in other words, then only the buttons. The open question stays open.
    pub(super) fn not_understood(&mut self, word: Option<&str>) {
        if self.session.stage == Stage::New {
            self.wake();
            return;
        }
        if self.session.stage == Stage::Welcomed {
            // Anyone who writes has begun: the first question says the rest.
            self.session.stage = Stage::Talking;
            self.notes.push(Notice::Nothing);
            return;
        }
        self.wake();
        self.session.misses = self.session.misses.saturating_add(1);
        self.events.push(Event::NotUnderstood);
        let note = match (self.session.misses, self.open_question(), word) {
            (1, _, Some(word)) => Notice::Misread(word.to_owned()),
            (1, _, None) => Notice::Say("misread.first"),
            (2, Some(question), _) => Notice::InOtherWords(question),
            _ if self.view().shows_activities() => Notice::Say("not-understood-choose"),
            _ => Notice::Say("not-understood-buttons"),
        };
        self.notes.push(note);
    }
}
