//! What goes from a call to somebody else: a text for the caller, a remark about an activity, a note to call back.

use super::super::super::team::{NOTE_MAX, decent_text};
use super::super::call::{CallBackStep, View, WeeklyStep};
use super::super::render::Notice;
use super::Actor;
use crate::catalogue::ActivityId;
use crate::conversation::Event;

impl Actor<'_> {
    /// The text to send is a message of its own, which can be passed on.
    pub(super) fn hand_over(&mut self, id: ActivityId) {
        self.notes.push(Notice::Text(id.clone()));
        self.volunteer.call.about_activity = Some(id.clone());
        self.show(View::Text(id));
    }

    /// Words that were asked for. Nothing of them goes anywhere before the volunteer says so.
    pub(super) fn noted(&mut self, words: &str) {
        let call = &mut self.volunteer.call;
        let note = decent_text(words, NOTE_MAX);
        match call.view.clone() {
            View::Wrong(id) | View::Remark(id) => {
                call.note = note;
                self.show(View::Remark(id));
            }
            View::CallBack(_) => {
                call.note = note;
                self.show(View::CallBack(CallBackStep::Ready));
            }
            View::Weekly(WeeklyStep::Note(which)) => self.write_card(which, words),
            View::Weekly(WeeklyStep::New | WeeklyStep::Card)
            | View::List
            | View::Card(_)
            | View::Text(_)
            | View::Found
            | View::Places(_)
            | View::Favourites
            | View::TeamList
            | View::Team
            | View::Removing(_)
            | View::Alarm(_)
            | View::Concern(_)
            | View::Edit
            | View::More
            | View::Maybe
            | View::WhyNot
            | View::OtherCaller
            | View::CallBacks
            | View::Gaps
            | View::Confirm(_) => {}
        }
    }

    /// Every coordinator gets the remark; the operator counts that there was one.
    pub(super) fn tell_remark(&mut self, id: ActivityId) {
        let words = std::mem::take(&mut self.volunteer.call.note);
        if words.is_empty() {
            self.show(View::Wrong(id));
            return;
        }
        if let Some(access) = &mut self.team {
            access.remark(&id, &words);
        }
        self.events.push(Event::Reported(id.clone()));
        self.notes.push(Notice::Say("desk-wrong-told"));
        self.show(View::Card(id));
    }

    pub(super) fn call_back_consent(&mut self, agrees: bool) {
        if agrees {
            self.show(View::CallBack(CallBackStep::Note));
        } else {
            self.volunteer.call.note.clear();
            self.notes.push(Notice::Say("call-back-not"));
            self.show(View::List);
        }
    }

    /// The note goes to the coordinators, and leaves the call.
    pub(super) fn tell_call_back(&mut self) {
        let is_ready = self.volunteer.call.view == View::CallBack(CallBackStep::Ready);
        let note = std::mem::take(&mut self.volunteer.call.note);
        if !is_ready || note.is_empty() {
            self.show(View::CallBack(CallBackStep::Consent));
            return;
        }
        let (now, about) = (self.now, self.volunteer.call.about_activity.clone());
        let is_kept = self.team.as_mut().is_some_and(|it| it.call_back(&note, about, now));
        self.notes.push(Notice::Say(if is_kept { "call-back-told" } else { "call-back-full" }));
        self.show(View::List);
    }

    pub(super) fn called_back(&mut self, number: u32) {
        let is_done = self.team.as_mut().is_some_and(|it| it.called_back(number));
        self.notes.push(Notice::Say(if is_done { "call-back-done" } else { "call-back-gone" }));
        self.show(View::CallBacks);
    }
}
