//! What an alarm does to the talk, and what is said to its card. Of the words only the facts are kept.

use super::super::interpret::Intent;
use super::super::notice::Notice;
use super::super::{Action, AlarmCard, Direct, Event, Screen, Stage};
use super::actor::Actor;
use crate::profile::Fact;
use crate::understanding::{Alarm, AlarmFound, AlarmReply, AlarmRole};

/// Whether an action is done on the card itself: it answers the card, or asks for help.
fn is_of_the_card(action: &Action) -> bool {
    matches!(
        action,
        Action::GoOn | Action::Direct(_) | Action::HelpNow | Action::Help | Action::Language(_)
    )
}

/// Whether an action takes the place of the card: a command, or a screen that is asked for. What answers a question
/// of before does not: going on with the interview takes words or the button that say so.
fn leaves_the_card(action: &Action) -> bool {
    matches!(
        action,
        Action::Begin
            | Action::Back
            | Action::Results
            | Action::More
            | Action::Refining
            | Action::WhyNot
            | Action::Saved
            | Action::Paper
            | Action::Answers
            | Action::ChooseLanguage
            | Action::Privacy
            | Action::PrivacyLong
            | Action::Data
            | Action::Erase
            | Action::EraseNow
            | Action::StartAgain
            | Action::Stop
            | Action::Undo
    )
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

    fn raise(&mut self, alarm: Alarm, role: AlarmRole) {
        let (stage, before) = (self.session.stage, std::mem::take(&mut self.session.focus));
        let card = match before {
            Screen::Alarm(card) if stage == Stage::Talking => card.turned_into(alarm, role),
            before => AlarmCard { stage, before, ..AlarmCard::new(alarm, role) },
        };
        self.session.stage = Stage::Talking;
        self.session.focus = Screen::Alarm(Box::new(card));
    }

    /// A step while the card stands there. Gives the step that still has to be done.
    pub(super) fn on_the_card(&mut self, step: Intent) -> Option<Intent> {
        match step {
            Intent::Alarm(..) | Intent::Helpline(_) => return Some(step),
            Intent::Act(ref action) if is_of_the_card(action) => return Some(step),
            Intent::Act(ref action) if leaves_the_card(action) => {
                self.back_to_the_talk();
                self.notes.push(Notice::WithNumbers("alarm-line"));
                return Some(step);
            }
            Intent::Start => {
                self.back_to_the_talk();
                self.notes.push(Notice::WithNumbers("alarm-line"));
                return Some(step);
            }
            Intent::AlarmReply(reply) => self.replied(reply),
            Intent::Told(facts) => self.tells_on_the_card(facts),
            Intent::Age(age) => self.tells_on_the_card(vec![Fact::Age(age)]),
            Intent::Places(ref places) if places.len() == 1 => {
                self.tells_on_the_card(places.iter().map(|place| Fact::Place(*place)).collect());
            }
            Intent::Notice(note) => {
                self.notes.push(note);
                self.in_other_words();
            }
            _ => self.in_other_words(),
        }
        None
    }

    fn tells_on_the_card(&mut self, facts: Vec<Fact>) {
        self.keep(facts);
        self.notes.push(Notice::Say("alarm-kept"));
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
        if let Screen::Alarm(card) = &mut self.session.focus {
            **card = card.as_ref().clone().in_other_words();
        }
    }

    /// What words mean that are said to the card.
    fn replied(&mut self, reply: AlarmReply) {
        match reply {
            AlarmReply::No => self.is_not_so("alarm-no"),
            AlarmReply::Yes => self.is_so(),
            AlarmReply::Called => self.is_helped("alarm-called"),
            AlarmReply::HelpIsComing => self.is_helped("alarm-coming"),
            AlarmReply::WhatHappens => self.answers("alarm-what-happens"),
            AlarmReply::IsItFree => self.answers("alarm-free"),
            AlarmReply::DaresNot => self.answers("alarm-dares-not"),
            AlarmReply::CannotCall => self.answers("alarm-cannot-call"),
        }
    }

    /// It was meant in another way: the talk goes on where it was.
    fn is_not_so(&mut self, says: &'static str) {
        self.back_to_the_talk();
        self.notes.push(Notice::Say(says));
    }

    /// A yes to the direct question is a heavier alarm; any other card only comes in other words.
    fn is_so(&mut self) {
        match &self.session.focus {
            Screen::Alarm(card) if card.alarm == Alarm::Indirect => {
                let role = card.role;
                self.raise(Alarm::Suicide, role);
            }
            _ => self.in_other_words(),
        }
    }

    fn is_helped(&mut self, says: &'static str) {
        self.notes.push(Notice::Say(says));
        if let Screen::Alarm(card) = &mut self.session.focus {
            card.helped = true;
        }
    }

    fn answers(&mut self, says: &'static str) {
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
        let role = match &self.session.focus {
            Screen::Alarm(card) => card.role,
            _ => AlarmRole::Writer,
        };
        match answer {
            Direct::Yes | Direct::Sometimes | Direct::Unknown => self.raise(Alarm::Suicide, role),
            Direct::No => self.is_not_so("alarm-direct-no"),
        }
    }

    /// Back to the talk; after a heavy alarm it is asked once whether the call worked.
    pub(super) fn go_on(&mut self) {
        self.session.focus = match std::mem::take(&mut self.session.focus) {
            Screen::Alarm(card) if card.is_heavy() && !card.helped => Screen::Called,
            Screen::Alarm(card) => card.before,
            _ => Screen::Interview,
        };
    }

    /// Whether the call worked.
    pub(super) fn called(&mut self, yes: bool) {
        self.session.focus = Screen::Interview;
        self.notes.push(Notice::Say(if yes { "called-yes" } else { "called-no" }));
    }
}
