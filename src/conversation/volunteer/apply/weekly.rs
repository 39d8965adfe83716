//! The card of a weekly call: opened by its code word alone, and only where the team keeps cards.

use super::super::super::team::WeeklyNote;
use super::super::call::{View, WeeklyStep};
use super::super::render::Notice;
use super::super::search_intent::holds_phone_number;
use super::Actor;

impl Actor<'_> {
    /// Whether the team keeps cards; says so where it does not.
    fn keeps_cards(&mut self) -> bool {
        let keeps = self.team.as_ref().is_some_and(|access| access.team.weekly);
        if !keeps {
            self.notes.push(Notice::Say("weekly-off"));
            self.volunteer.call.code_word.clear();
            self.show(View::List);
        }
        keeps
    }

    pub(super) fn open_card(&mut self, word: &str) {
        if !self.keeps_cards() {
            return;
        }
        let now = self.now;
        let is_there = self.team.as_ref().is_some_and(|it| it.team.card(word, now).is_some());
        word.clone_into(&mut self.volunteer.call.code_word);
        self.show(View::Weekly(if is_there { WeeklyStep::Card } else { WeeklyStep::New }));
    }

    pub(super) fn begin_card(&mut self) {
        if !self.keeps_cards() {
            return;
        }
        let (now, word) = (self.now, self.volunteer.call.code_word.clone());
        let team = self.team.as_mut().map(|access| &mut access.team);
        let is_begun = !word.is_empty() && team.is_some_and(|team| team.begin_card(&word, now));
        if is_begun {
            self.show(View::Weekly(WeeklyStep::Card));
        } else {
            self.notes.push(Notice::Say("weekly-full"));
            self.show(View::List);
        }
    }

    /// Writes on the card that is open. A telephone number does not belong there.
    pub(super) fn write_card(&mut self, note: WeeklyNote, words: &str) {
        if !self.keeps_cards() {
            return;
        }
        if holds_phone_number(words) {
            self.notes.push(Notice::Say("weekly-no-number"));
            return;
        }
        let (now, word) = (self.now, self.volunteer.call.code_word.clone());
        let team = self.team.as_mut().map(|access| &mut access.team);
        let is_written = team.is_some_and(|team| team.write_card(&word, note, words, now));
        self.notes.push(Notice::Say(if is_written {
            "weekly-written"
        } else {
            "weekly-not-written"
        }));
        self.show(View::Weekly(WeeklyStep::Card));
    }

    pub(super) fn end_card(&mut self) {
        let word = std::mem::take(&mut self.volunteer.call.code_word);
        if let Some(access) = &mut self.team {
            access.team.end_card(&word);
        }
        self.notes.push(Notice::Say("weekly-ended"));
        self.show(View::List);
    }
}
