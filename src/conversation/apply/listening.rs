//! Taking up what was said: a sentence about it, and a screen that listens.

use enumset::EnumSet;

use super::super::interpret::{Intent, SpeechActs};
use super::super::notice::Notice;
use super::super::reply_policy::{self, ReplyPlan};
use super::super::said::{first_time, listens_once_more, next_of_six, next_way, times_listened};
use super::super::{Action, Screen, Stage};
use super::actor::Actor;
use crate::catalogue::{Referral, ReferralId, Situation};
use crate::language::Language;
use crate::profile::{Circumstance, Fact};
use crate::understanding::Act;

/// So often the bot goes on listening before the talk goes on; longer while it hurts.
const STAYS: u8 = 2;
const STAYS_WITH_PAIN: u8 = 4;
/// So many things are known of anyone who has told much.
const TOLD_MUCH: usize = 6;
/// What counts that another language was offered.
const OFFERED: &str = "offer-language";

/// What the reply does with a step and what was heard beside it.
pub(super) fn plan(heard: &SpeechActs, step: &Intent) -> ReplyPlan {
    reply_policy::plan(reply_policy::PolicyInput {
        acts: &heard.acts,
        told: matches!(step, Intent::Told(_)),
        answers: matches!(
            step,
            Intent::Answer(_) | Intent::Age(_) | Intent::Places(_) | Intent::NoneOfThese
        ),
        asks: asks(step),
    })
}

/// Whether the bot may go on listening after a step.
pub(super) fn may_go_on(step: &Intent) -> bool {
    matches!(step, Intent::ActsOnly | Intent::Told(_) | Intent::Notice(_))
}

/// Whether a step shows something that was asked for.
fn asks(step: &Intent) -> bool {
    match step {
        Intent::Act(action) => !matches!(action, Action::Answer(..)),
        Intent::Alarm(..)
        | Intent::AlarmReply(_)
        | Intent::AskedAbout(..)
        | Intent::Reported(..)
        | Intent::PlanMoment(_)
        | Intent::ListFirst
        | Intent::ToldForList(_)
        | Intent::Less
        | Intent::Keep { .. }
        | Intent::Helpline(_)
        | Intent::Start
        | Intent::Came(_)
        | Intent::Shared(_)
        | Intent::WhyNot(_)
        | Intent::OtherLanguage(_)
        | Intent::OldChoice(..)
        | Intent::OfferAnswer(..)
        | Intent::OfferFacts(_) => true,
        Intent::Answer(_)
        | Intent::ActsOnly
        | Intent::Unanswered
        | Intent::ToldUnread
        | Intent::NotUnderstood
        | Intent::NoneOfThese
        | Intent::Either(_)
        | Intent::Age(_)
        | Intent::Places(_)
        | Intent::NearPlaces(_)
        | Intent::Told(_)
        | Intent::Corrected(_)
        | Intent::Area(..)
        | Intent::Due
        | Intent::Notice(_)
        | Intent::Unchanged => false,
    }
}

impl Actor<'_> {
    /// Takes up what was said, and listens where the plan says so. `before` was on the screen.
    pub(super) fn takes_up(
        &mut self,
        heard: SpeechActs,
        plan: ReplyPlan,
        before: &Screen,
        was_new: bool,
    ) {
        if self.is_alarmed() {
            return;
        }
        let Some(act) = plan.takes_up else {
            if let Some(key) = heard.own_words.filter(|_| !self.notes.iter().any(Notice::is_help)) {
                self.own_words(key);
            }
            return;
        };
        let who = heard.who.iter().find(|(of, _)| *of == act).map(|(_, word)| word.clone());
        let own = heard.own_words.filter(|_| act.is_feeling() || act == Act::Missing);
        if act == Act::Name
            && first_time(self.session, "listen-name-known")
            && let Some(name) = heard.name
        {
            let key = "listen-name-known".to_owned();
            self.notes.push(Notice::Acknowledgement { key, who: Some(name) });
        } else if !own.is_some_and(|key| self.own_words(key)) {
            self.acknowledges(act, who.clone());
        }
        if reply_policy::hurts(act) {
            self.softens_help(act);
        }
        if plan.listens {
            self.hides_the_loss();
            if was_new {
                self.notes.insert(0, Notice::Say("listening.introduction"));
            }
            self.listens(act, who, before);
        }
    }

    /// The person's own words come back, once in a talk.
    fn own_words(&mut self, key: &'static str) -> bool {
        let is_first = first_time(self.session, key);
        if is_first {
            self.notes.push(Notice::Acknowledgement { key: key.to_owned(), who: None });
        }
        is_first
    }

    fn acknowledges(&mut self, act: Act, who: Option<String>) {
        let key = next_way(self.session, &format!("listen-{act}"));
        self.notes.extend(key.map(|key| Notice::Acknowledgement { key, who: who_of(act, who) }));
    }

    /// A loss that was taken up is not put on a list as well.
    fn hides_the_loss(&mut self) {
        for note in &mut self.notes {
            if let Notice::Told(facts) = note {
                facts.retain(|fact| !is_loss(*fact));
            }
        }
        self.notes.retain(|note| *note != Notice::Told(Vec::new()));
    }

    /// Below a sentence that takes up what hurts, the numbers stand in one line. The question whether
    /// it is more than sorrow gives way to a loss or a confession only.
    fn softens_help(&mut self, act: Act) {
        let is_heavy = act.is_loss() || act.is_confession();
        let is_sorrow =
            |note: &Notice| *note == Notice::Distress || is_heavy && *note == Notice::Unsure;
        for note in &mut self.notes {
            if is_sorrow(note) {
                *note = Notice::NumbersInOneLine;
            }
        }
    }

    fn listens(&mut self, act: Act, who: Option<String>, before: &Screen) {
        let (mut about, mut of) = (vec![act], who);
        let mut turns = 0;
        if let Screen::Listening { about: earlier, of: whom, turns: so_far } = before {
            about.extend(earlier.iter().filter(|other| **other != act));
            of = of.or_else(|| whom.clone());
            turns = so_far.saturating_add(1);
        }
        self.session.stage = Stage::Talking;
        listens_once_more(self.session);
        self.session.focus = Screen::Listening { about, of, turns };
    }

    /// What is told while the bot listens keeps it listening, while it hurts and a little longer. Then the
    /// talk goes on: nobody has to find a button for that.
    pub(super) fn goes_on_listening(&mut self, before: &Screen, hurts: bool) {
        let Screen::Listening { about, of, turns } = before else { return };
        // What answers the question behind goes on with the questions.
        if self.session.undo.answer.is_some() {
            return;
        }
        if self.session.focus != *before && self.session.focus != Screen::Interview {
            return;
        }
        if self.notes.is_empty() {
            let key = next_of_six(self.session, "listen-told");
            self.notes.extend(key.map(|key| Notice::Acknowledgement { key, who: None }));
        }
        let tells = self.notes.iter().any(|note| matches!(note, Notice::Told(_)));
        let stays = if hurts { STAYS_WITH_PAIN } else { STAYS } - u8::from(tells && !hurts);
        if *turns >= stays {
            self.session.focus = Screen::Interview;
            return;
        }
        listens_once_more(self.session);
        let turns = turns.saturating_add(1);
        self.session.focus = Screen::Listening { about: about.clone(), of: of.clone(), turns };
    }

    /// A screen that listens is never shown twice with the same line.
    pub(super) fn counts_listening(&mut self, before: u8) {
        let listens = matches!(self.session.focus, Screen::Listening { .. });
        if listens && times_listened(self.session) == before {
            listens_once_more(self.session);
        }
    }

    /// Anyone who has told much in words of their own sees the first list without asking for it, once.
    pub(super) fn shows_the_first_list(&mut self) {
        let view = self.view();
        let profile = &view.profile;
        let known = profile.facts().into_iter().filter(|fact| holds(*fact)).count();
        let knows_wish = profile.wishes.is_known() || profile.interests.is_known();
        let is_place = self.session.focus == Screen::Interview && view.asked().is_some();
        if is_place && known >= TOLD_MUCH && knows_wish && first_time(self.session, "first-list") {
            self.notes.push(Notice::FirstList);
        }
    }

    /// Who is there for what was told just now, or for what the bot listened to: one line, once for each,
    /// and not beside the first word about it.
    pub(super) fn hints(&mut self, before: EnumSet<Situation>, about: &[Act]) {
        let is_place = matches!(self.session.focus, Screen::Interview | Screen::Listening { .. });
        if !is_place || self.notes.iter().any(Notice::is_help) {
            return;
        }
        let profile = self.view().profile;
        let told = Act::situations(about.iter().copied());
        let news = (Situation::of(&profile) - before) | told;
        let found = self.content.catalogue.referrals_for(&profile, told).into_iter();
        let key = |id: &ReferralId| format!("hint-{id}");
        let is_new = |help: &&Referral| !self.session.said.contains_key(&key(&help.id));
        let mut fitting = found.filter(|help| !help.situations.is_disjoint(news));
        // One for each thing that was told.
        let Some(help) = fitting.next().filter(is_new) else { return };
        let id = help.id.clone();
        first_time(self.session, &key(&id));
        self.notes.push(Notice::Hint(id));
    }

    /// A question that nothing here answers: who listens to pain is asked who else is there; elsewhere it
    /// is said that this is not known, and by whom.
    pub(super) fn unanswered(&mut self) {
        self.begin();
        if let Screen::Listening { about, .. } = &self.session.focus {
            let about = about.clone();
            if first_time(self.session, "listening.helpers") {
                self.notes.push(Notice::Referral(about));
                return;
            }
        }
        let message = if self.view().shows_activities() { "unanswered-list" } else { "unanswered" };
        self.says_or_misreads(message);
    }

    /// Something was told of which nothing was read. It is heard; the question stays open.
    pub(super) fn told_unread(&mut self) {
        self.begin();
        self.says_or_misreads("listen-told");
    }

    fn says_or_misreads(&mut self, message: &str) {
        match next_of_six(self.session, message) {
            Some(key) => self.notes.push(Notice::Acknowledgement { key, who: None }),
            None => self.not_understood(None),
        }
    }

    /// Another language is offered once. Anyone who goes on in it has answered.
    pub(super) fn offers_language(&mut self, language: Language) {
        first_time(self.session, OFFERED);
        if self.session.language == Some(language) {
            self.told_unread();
        } else {
            self.session.focus = Screen::OfferLanguage(language);
        }
    }

    /// Words in a language that was offered before are an answer to that.
    pub(super) fn goes_on_in(&mut self, language: Option<Language>) {
        let is_offered = self.session.said.contains_key(OFFERED);
        if let Some(language) = language.filter(|_| is_offered && self.session.language.is_none()) {
            self.session.language = Some(language);
            if matches!(self.session.focus, Screen::OfferLanguage(_)) {
                self.session.focus = Screen::Interview;
            }
        }
    }

    /// Anyone who tells or asks something at the welcome has begun.
    fn begin(&mut self) {
        self.wake();
        if self.session.stage == Stage::Welcomed {
            self.session.stage = Stage::Talking;
        }
    }

    /// What may hurt and was not understood is heard all the same; the question stays open.
    pub(super) fn hears_what_may_hurt(&mut self) {
        self.wake();
        let key = next_of_six(self.session, "listen-told");
        self.notes
            .push(key.map_or(Notice::Nothing, |key| Notice::Acknowledgement { key, who: None }));
    }

    /// A word about what may be kept.
    pub(super) fn keeps(&mut self, keeps: bool, between_us: bool) {
        let focus = self.session.focus.clone();
        self.consent(keeps);
        if matches!(focus, Screen::Listening { .. } | Screen::Results) {
            self.session.focus = focus;
        }
        self.notes.push(Notice::Say(match (keeps, between_us) {
            (true, true) => "keep.between",
            (true, false) => "consent-given",
            (false, _) => "keep.forgotten",
        }));
    }

    /// Fewer words are asked for: the question in other words, and the simple mode is offered.
    pub(super) fn less(&mut self) {
        self.wake();
        let listens = matches!(self.session.focus, Screen::Listening { .. });
        match self.open_question().filter(|_| !listens) {
            Some(question) => self.notes.push(Notice::InOtherWords(question)),
            None => self.acknowledges(Act::Less, None),
        }
        self.session.offers_simple = !self.session.simple;
    }

    pub(super) fn simple(&mut self, yes: bool) {
        self.session.simple = yes;
        self.session.page = 0;
        self.notes.push(Notice::Say(if yes { "simple-on" } else { "simple-off" }));
    }

    /// The list is asked for before anything is known.
    pub(super) fn list_first(&mut self) {
        self.session.stage = Stage::Talking;
        self.session.focus = Screen::Interview;
        self.notes.push(Notice::Say("listening.list-first"));
    }

    /// The people who are there for exactly what was told.
    pub(super) fn referral(&mut self) {
        if let Screen::Listening { about, .. } = &self.session.focus {
            self.notes.push(Notice::Referral(about.clone()));
        } else {
            self.notes.push(Notice::HelpNow);
        }
    }

    /// Whether the line about keeping stands below the screen: once, where nobody grieves.
    pub(super) fn offers_keep(&mut self) {
        let told = self.view().has_told_too_much() && self.session.stage == Stage::Talking;
        let is_place = matches!(self.session.focus, Screen::Interview | Screen::Question(_))
            && !self.view().shows_consent()
            && !self.view().shows_list();
        self.session.offers_keep =
            told && is_place && self.session.said.get("keep").is_none_or(|said| *said == 0);
        if self.session.offers_keep {
            first_time(self.session, "keep");
        }
    }
}

/// The word for whom it is about, or the key of ours for it.
fn who_of(act: Act, said: Option<String>) -> Option<String> {
    said.or_else(|| Some(format!("lost-who.{act}")))
}

/// Whether a fact is said to hold.
fn holds(fact: Fact) -> bool {
    fact.value().is_none_or(|(_, holds)| holds)
}

/// Whether somebody dear died.
fn is_loss(fact: Fact) -> bool {
    matches!(fact, Fact::Circumstance(Circumstance::PartnerDied, true) | Fact::Loss(_, true))
}
