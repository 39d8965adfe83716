//! What an alarm does to the talk, and what is said to its card. Of the words only the facts are kept.

use super::super::correction::Correction;
use super::super::interpret::Intent;
use super::super::notice::Notice;
use super::super::said::first_time;
use super::super::{
    Action, AlarmAnswer, AlarmCard, Direct, Event, Flow, PlanVerb, Screen, Stage, mentioned,
};
use super::actor::Actor;
use crate::profile::{Fact, PlaceId};
use crate::understanding::{Alarm, AlarmFound, AlarmReply, AlarmRole};

/// What the card of an alarm does with an action.
enum OnCard {
    /// It answers the card, or asks for help.
    Stays,
    /// It takes the place of the card: a command, or a screen that is asked for.
    Leaves,
    /// It is of the interview: going on with that takes words or the button that say so.
    Waits,
}

fn on_card(action: &Action) -> OnCard {
    match action {
        Action::Flow(Flow::GoOn)
        | Action::Alarm(AlarmAnswer::Direct(_))
        | Action::Help(_)
        | Action::Language(_) => OnCard::Stays,
        Action::Flow(_)
        | Action::List(_)
        | Action::Data(_)
        | Action::Screen(_)
        | Action::Plan(PlanVerb::Show) => OnCard::Leaves,
        Action::Answer(..)
        | Action::Question(..)
        | Action::Alarm(AlarmAnswer::Called(_))
        | Action::Activity(..)
        | Action::FollowUp(_)
        | Action::Plan(_)
        | Action::Desk(_) => OnCard::Waits,
    }
}

/// Whether a step is about the card or the help on it.
fn answers_the_card(step: &Intent) -> bool {
    matches!(step, Intent::Alarm(..) | Intent::Helpline(_) | Intent::AlarmReply(_))
        || matches!(step, Intent::Act(action) if !matches!(on_card(action), OnCard::Waits))
}

impl Actor<'_> {
    pub(super) fn is_alarmed(&self) -> bool {
        self.session.stage == Stage::Talking && matches!(self.session.focus, Screen::Alarm(_))
    }

    /// The talk stops for an alarm, in every state. It goes on when the person wants it.
    pub(super) fn alarm(&mut self, found: AlarmFound, facts: Vec<Fact>) {
        self.events.push(Event::Alarm(found.alarm));
        self.keep(facts);
        self.raise(found.alarm, found.role);
    }

    fn card(&self) -> Option<&AlarmCard> {
        if let Screen::Alarm(card) = &self.session.focus { Some(card) } else { None }
    }

    fn raise(&mut self, alarm: Alarm, role: AlarmRole) {
        // A talk that begins with an alarm goes on at the welcome.
        let stage = match self.session.stage {
            Stage::New | Stage::Welcomed => Stage::Welcomed,
            same @ (Stage::Talking | Stage::Stopped) => same,
        };
        let is_alarmed = self.is_alarmed();
        let before = std::mem::take(&mut self.session.focus);
        let card = if let (true, Screen::Alarm(card)) = (is_alarmed, &before) {
            card.as_ref().clone().turned_into(alarm, role)
        } else {
            AlarmCard { stage, before, ..AlarmCard::new(alarm, role) }
        };
        self.session.stage = Stage::Talking;
        self.shows(card);
    }

    /// The card comes in the first of its wordings, from its own on, that was not read yet in this talk. When all were, what is
    /// true of every alarm: help is never left out.
    fn shows(&mut self, card: AlarmCard) {
        let mut next = card;
        while !first_time(self.session, next.key()) && next.wording < AlarmCard::LAST_WORDING {
            next = next.in_other_words();
        }
        let is_new = self.session.said.get(next.key()).is_none_or(|times| *times <= 1);
        self.session.focus = Screen::Alarm(Box::new(if is_new { next } else { next.all_read() }));
    }

    /// A step while the card stands there. Gives the step that still has to be done.
    pub(super) fn on_the_card(&mut self, step: Intent) -> Option<Intent> {
        // Asked last: resting turns the card into a line.
        if self.card_is_done() && !answers_the_card(&step) && !self.rests_on_the_line() {
            return Some(self.leaves_the_card(step));
        }
        match step {
            Intent::Alarm(..) | Intent::Helpline(_) => return Some(step),
            Intent::Act(ref action) => match on_card(action) {
                OnCard::Stays => return Some(step),
                OnCard::Leaves => return Some(self.leaves_the_card(step)),
                OnCard::Waits => self.in_other_words(),
            },
            Intent::Start | Intent::ListFirst | Intent::ToldForList(_) => {
                return Some(self.leaves_the_card(step));
            }
            Intent::AlarmReply(reply) => self.replied(reply),
            Intent::Told(facts) => self.tells_on_the_card(facts),
            Intent::Corrected(correction) => self.corrected_on_the_card(correction),
            Intent::Age(age) => self.tells_on_the_card(vec![Fact::Age(age)]),
            Intent::Places(places) => self.places_on_the_card(&places),
            Intent::Notice(note) => {
                self.notes.push(note);
                self.in_other_words();
            }
            Intent::Answer(_)
            | Intent::NoneOfThese
            | Intent::Either(_)
            | Intent::NearPlaces(_)
            | Intent::Area(..)
            | Intent::OfferAnswer(..)
            | Intent::OfferFacts(_)
            | Intent::OtherLanguage(_)
            | Intent::OldChoice(..)
            | Intent::Came(_)
            | Intent::Shared(_)
            | Intent::WhyNot(_)
            | Intent::AskedAbout(..)
            | Intent::Reported(..)
            | Intent::PlanMoment(_)
            | Intent::Keep { .. }
            | Intent::ActsOnly
            | Intent::Less
            | Intent::Unanswered
            | Intent::ToldUnread
            | Intent::Due
            | Intent::NotUnderstood
            | Intent::Unchanged => self.in_other_words(),
        }
        None
    }

    /// The last word of a heavy card becomes a line with the number, which stays for one more message.
    fn rests_on_the_line(&mut self) -> bool {
        let Screen::Alarm(card) = &mut self.session.focus else { return false };
        let rests = card.is_heavy() && !card.helped;
        card.helped = true;
        rests
    }

    /// Whether all wordings of the card were shown, or help is on its way: the same card never comes word for
    /// word again.
    fn card_is_done(&self) -> bool {
        self.card().is_some_and(|card| card.helped || card.wording >= AlarmCard::LAST_WORDING)
    }

    /// What is asked for is shown, with the number above it.
    fn leaves_the_card(&mut self, step: Intent) -> Intent {
        self.back_to_the_talk();
        self.notes.push(Notice::WithNumbers("alarm-line"));
        step
    }

    /// One place is a fact; which of several was meant is not asked now.
    fn places_on_the_card(&mut self, places: &[PlaceId]) {
        match places {
            [place] => self.tells_on_the_card(vec![Fact::Place(*place)]),
            _ => self.in_other_words(),
        }
    }

    /// What is put right is kept, and the card stays.
    fn corrected_on_the_card(&mut self, correction: Correction) {
        let (stage, focus) = (self.session.stage, self.session.focus.clone());
        let notes = std::mem::take(&mut self.notes);
        self.corrected(correction);
        (self.session.stage, self.session.focus, self.notes) = (stage, focus, notes);
        self.in_other_words();
    }

    fn tells_on_the_card(&mut self, facts: Vec<Fact>) {
        self.keep(facts);
        if first_time(self.session, "alarm-kept") {
            self.notes.push(Notice::Say("alarm-kept"));
        }
        self.in_other_words();
    }

    /// Takes facts along without a word, and without moving the talk.
    fn keep(&mut self, facts: Vec<Fact>) {
        if facts.is_empty() {
            return;
        }
        let (stage, focus) = (self.session.stage, self.session.focus.clone());
        let notes = std::mem::take(&mut self.notes);
        self.told(facts);
        (self.session.stage, self.session.focus, self.notes) = (stage, focus, notes);
    }

    fn in_other_words(&mut self) {
        if let Some(card) = self.card() {
            let card = card.clone().in_other_words();
            self.shows(card);
        }
    }

    /// What words mean that are said to the card.
    fn replied(&mut self, reply: AlarmReply) {
        match reply {
            AlarmReply::No => self.is_not_so("alarm-no"),
            AlarmReply::Yes => self.is_so(),
            AlarmReply::Called => self.is_helped("alarm-called"),
            AlarmReply::HelpIsComing => self.is_helped("alarm-coming"),
            AlarmReply::WhatHappens => self.explains("alarm-what-happens"),
            AlarmReply::IsItFree => self.explains("alarm-free"),
            AlarmReply::DaresNot => self.explains("alarm-dares-not"),
            AlarmReply::CannotCall => self.explains("alarm-cannot-call"),
        }
    }

    /// It was meant in another way: the talk goes on where it was.
    fn is_not_so(&mut self, says: &'static str) {
        self.back_to_the_talk();
        self.notes.push(Notice::Say(says));
    }

    /// A yes to the direct question is a heavier alarm; any other card only comes in other words.
    fn is_so(&mut self) {
        let asked = self.card().filter(|card| card.alarm == Alarm::Indirect).map(|card| card.role);
        match asked {
            Some(role) => self.raise(Alarm::Suicide, role),
            None => self.in_other_words(),
        }
    }

    fn is_helped(&mut self, says: &'static str) {
        self.notes.push(Notice::Say(says));
        if let Screen::Alarm(card) = &mut self.session.focus {
            card.helped = true;
        }
    }

    fn explains(&mut self, says: &'static str) {
        self.notes.push(Notice::WithNumbers(says));
        self.in_other_words();
    }

    /// Where the talk was before the card.
    fn back_to_the_talk(&mut self) {
        if let Screen::Alarm(card) = std::mem::take(&mut self.session.focus) {
            self.session.stage = match card.stage {
                Stage::New | Stage::Welcomed if self.session.has_begun() => Stage::Talking,
                Stage::New | Stage::Welcomed => Stage::Welcomed,
                Stage::Talking | Stage::Stopped => card.stage,
            };
            self.session.focus = card.before;
        }
    }

    /// The answer to the direct question. Unclear is asked about, not passed over: only a clear
    /// no goes back to the talk.
    pub(super) fn direct(&mut self, answer: Direct) {
        let role = self.card().map_or(AlarmRole::Writer, |card| card.role);
        match answer {
            Direct::Yes | Direct::Sometimes | Direct::Unknown => self.raise(Alarm::Suicide, role),
            Direct::No => self.is_not_so("alarm-direct-no"),
        }
    }

    /// Back to the talk; after a heavy alarm it is asked once whether the call worked.
    pub(super) fn go_on(&mut self) {
        if let Screen::Doubt(fact) = self.session.focus {
            // What was asked does not hold, and is not asked again.
            self.session.told.push(fact.with_sign(false));
            mentioned::keep_newest(&mut self.session.told);
        }
        let asks = self.card().is_some_and(|card| card.is_heavy() && !card.helped);
        let before = self.card().map_or(Screen::Interview, |card| card.before.clone());
        self.session.focus = if asks { Screen::Called } else { before };
    }

    /// Whether the call worked.
    pub(super) fn called(&mut self, yes: bool) {
        self.session.focus = Screen::Interview;
        self.notes.push(Notice::Say(if yes { "called-yes" } else { "called-no" }));
    }
}
