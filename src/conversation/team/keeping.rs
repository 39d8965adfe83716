//! What the team's record keeps of calls: notes of whom to call back, cards of weekly calls, what was not found.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::call_back::{CallBack, NOTE_MAX};
use super::confirmation::{CheckResult, Confirmation, keep};
use super::decent::decent_text;
use super::gap::{Gap, SHOWN_FROM};
use super::notification::{Notification, NotificationKind};
use super::weekly_card::{WeeklyCard, WeeklyNote};
use super::{Numbered, Team, TeamAccess};
use crate::catalogue::{ActivityId, ConfirmId};
use crate::conversation::dutch_day;

/// So many wait at most: a list of more is no list to call.
const WAITING_MAX: usize = 20;
/// So many cards a team has.
const CARDS_MAX: usize = 20;
/// So many lines are kept; of more, the oldest go.
const LINES_MAX: usize = 200;
/// So many answers by telephone are kept; of more, the oldest go.
const ANSWERS_MAX: usize = 1_000;

impl TeamAccess {
    /// Keeps a note for the coordinators, and tells each that there is one. `false` where too many wait.
    pub(in crate::conversation) fn call_back(
        &mut self,
        note: &str,
        about: Option<ActivityId>,
        now: Timestamp,
    ) -> bool {
        self.team.tidy(now);
        if self.team.call_backs.len() >= WAITING_MAX {
            return false;
        }
        let (number, note) = (self.team.number(), decent_text(note, NOTE_MAX));
        self.team.call_backs.push(CallBack { number, note, about, since: now });
        // One letter at a time: the list says how many wait.
        for to in self.coordinators() {
            let is_told = |it: &Notification| it.to == to && it.news == NotificationKind::CallBack;
            if !self.team.notifications.iter().any(is_told) {
                self.team.write(to, NotificationKind::CallBack);
            }
        }
        true
    }

    /// Destroys a note. `false` where there is none of this number.
    pub(in crate::conversation) fn called_back(&mut self, number: u32) -> bool {
        let before = self.team.call_backs.len();
        self.team.call_backs.retain(|it| it.number != number);
        self.team.call_backs.len() < before
    }
}

impl TeamAccess {
    /// The number of the person of this turn; one whom the configuration names gets one now.
    fn my_number(&mut self) -> u32 {
        if let Some(number) = self.team.number_of(self.me) {
            return number;
        }
        let number = self.team.number();
        self.team.numbered.push(Numbered { number, chat: self.me });
        number
    }

    /// Keeps what the person of this turn heard by telephone.
    pub(in crate::conversation) fn confirm(
        &mut self,
        about: ConfirmId,
        verdict: CheckResult,
        now: Timestamp,
    ) {
        self.team.tidy(now);
        let (by, day) = (self.my_number(), dutch_day(now));
        let all = &mut self.team.confirmations;
        keep(all, Confirmation { about, by, verdict, day });
        let surplus = all.len().saturating_sub(ANSWERS_MAX);
        all.drain(..surplus);
    }

    /// Whether the person of this turn said something about a thing already that counts.
    pub(in crate::conversation) fn has_confirmed(&self, about: &ConfirmId) -> bool {
        let me = self.team.number_of(self.me);
        let is_mine = |it: &&Confirmation| it.about == *about && Some(it.by) == me;
        self.team.confirmations.iter().filter(is_mine).any(|it| it.verdict != CheckResult::Missed)
    }
}

impl Team {
    /// Takes away what was heard about a thing: it is called anew.
    pub(in crate::conversation) fn call_again(&mut self, about: &ConfirmId) {
        self.confirmations.retain(|it| it.about != *about);
    }

    /// Whether somebody tried to reach a thing on a day, and nobody answered.
    pub(in crate::conversation) fn missed_on(&self, about: &ConfirmId, day: Date) -> bool {
        let is_missed = |it: &Confirmation| it.verdict == CheckResult::Missed && it.day == day;
        self.confirmations.iter().any(|it| it.about == *about && is_missed(it))
    }
}

impl Team {
    /// The card of a code word, unless it is over.
    pub(in crate::conversation) fn card(&self, word: &str, now: Timestamp) -> Option<&WeeklyCard> {
        self.cards.iter().find(|card| card.word == word && !card.is_over(now))
    }

    /// Begins a card. `false` where the word is taken or there are too many.
    pub(in crate::conversation) fn begin_card(&mut self, word: &str, now: Timestamp) -> bool {
        self.tidy(now);
        let has_room =
            self.weekly && self.cards.len() < CARDS_MAX && self.card(word, now).is_none();
        if has_room {
            self.cards.push(WeeklyCard { word: word.to_owned(), since: now, calls: Vec::new() });
        }
        has_room
    }

    /// Writes on a card. `false` where there is none, or it is full.
    pub(in crate::conversation) fn write_card(
        &mut self,
        word: &str,
        which: WeeklyNote,
        note: &str,
        now: Timestamp,
    ) -> bool {
        let card = self.cards.iter_mut().find(|card| card.word == word && !card.is_over(now));
        card.is_some_and(|card| card.write(which, note, now))
    }

    /// Destroys a card.
    pub(in crate::conversation) fn end_card(&mut self, word: &str) {
        self.cards.retain(|card| card.word != word);
    }
}

impl Team {
    /// Counts one.
    pub(in crate::conversation) fn missed(&mut self, today: Date, municipality: &str, topic: &str) {
        let (year, month) = (today.year(), today.month());
        let is_it = |gap: &&mut Gap| {
            (gap.year, gap.month) == (year, month)
                && gap.municipality == municipality
                && gap.topic == topic
        };
        if let Some(gap) = self.gaps.iter_mut().find(is_it) {
            gap.times = gap.times.saturating_add(1);
            return;
        }
        let (municipality, topic) = (municipality.to_owned(), topic.to_owned());
        self.gaps.push(Gap { year, month, municipality, topic, times: 1 });
        let surplus = self.gaps.len().saturating_sub(LINES_MAX);
        self.gaps.drain(..surplus);
    }

    /// What was asked often enough to be shown, the most first: municipality, topic, how often.
    pub fn gaps_shown(&self, today: Date) -> Vec<(&str, &str, u32)> {
        let mut sums: BTreeMap<(&str, &str), u32> = BTreeMap::new();
        for gap in self.gaps.iter().filter(|gap| !gap.is_over(today)) {
            let sum = sums.entry((&gap.municipality, &gap.topic)).or_default();
            *sum = sum.saturating_add(gap.times);
        }
        let often = sums.into_iter().filter(|(_, times)| *times >= SHOWN_FROM);
        let mut shown: Vec<_> =
            often.map(|((place, topic), times)| (place, topic, times)).collect();
        shown.sort_by_key(|row| Reverse(row.2));
        shown
    }
}
