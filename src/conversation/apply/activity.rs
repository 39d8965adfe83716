//! What a person does with the list and with an activity on it.

use super::super::follow_up::two_weeks_after;
use super::super::notice::Notice;
use super::super::view::Open;
use super::super::{
    ActivityVerb, Consent, Dismissal, Event, FollowUp, Outcome, Refinement, Screen, Stage, Undo,
};
use super::actor::Actor;
use crate::catalogue::ActivityId;
use crate::interview::Kind;
use crate::language::Language;
use crate::matching::{WhyNot, why_not};

impl Actor<'_> {
    /// Actions on one activity.
    pub(super) fn activity(&mut self, id: ActivityId, verb: ActivityVerb) {
        if self.is_missing(&id) && !is_of_a_list(verb) {
            self.notes.push(Notice::Say("no-such-activity"));
            return;
        }
        match verb {
            ActivityVerb::Card => self.session.focus = Screen::Card(id),
            ActivityVerb::Save => self.save(id),
            ActivityVerb::Unsave => {
                self.session.saved.retain(|saved| *saved != id);
                self.notes.push(Notice::Say("unsaved"));
            }
            ActivityVerb::DoingIt => self.dismiss(id, Dismissal::DoingIt),
            ActivityVerb::NotForMe => self.dismiss(id, Dismissal::NotForMe),
            ActivityVerb::Restore => self.restore(&id),
            ActivityVerb::Share => self.notes.push(Notice::Share(id)),
            ActivityVerb::Wrong => {
                self.events.push(Event::Reported(id));
                self.notes.push(Notice::Say("wrong-told"));
            }
            ActivityVerb::Choose => self.choose_activity(id),
            ActivityVerb::CompareWith => self.session.focus = Screen::CompareWith(id),
            ActivityVerb::Compare => self.compare(id),
            ActivityVerb::KeepNumber => self.notes.push(Notice::KeepNumber(id)),
            ActivityVerb::ShowPlace => self.notes.push(Notice::ShowPlace(id)),
        }
    }

    pub(super) fn more(&mut self) {
        let (list, _) = self.view().short_list();
        let none_left = list.more == 0;
        let picks: Vec<ActivityId> =
            list.picks.iter().map(|pick| pick.activity.id.clone()).collect();
        self.session.focus = Screen::Results;
        if none_left {
            self.notes.push(Notice::Say("no-more"));
            self.session.shown.clear();
        } else {
            self.session.shown.extend(picks);
        }
    }

    /// Whether there is no such activity, or not any more.
    fn is_missing(&self, id: &ActivityId) -> bool {
        self.content.catalogue.activity(id.as_str()).is_none()
    }

    /// The card tells what keeps an activity off the list; where nothing does, others suit better.
    pub(super) fn why_not(&mut self, id: ActivityId) {
        let view = self.view();
        let activity = view.content.catalogue.activity(id.as_str());
        let matcher = view.content.matcher(view.today);
        let fits = activity.is_some_and(|activity| {
            why_not(matcher, &view.profile, activity) == WhyNot::OthersFitBetter
        });
        let is_shown = view.short_list().0.picks.iter().any(|pick| pick.activity.id == id);
        if fits && !is_shown {
            self.notes.push(Notice::Say("why-not-better"));
        }
        self.session.stage = Stage::Talking;
        self.session.focus = Screen::Card(id);
    }

    fn save(&mut self, id: ActivityId) {
        if !self.session.saved.contains(&id) {
            self.session.saved.push(id);
        }
        self.notes.push(Notice::Say("saved"));
    }

    pub(super) fn dismiss(&mut self, id: ActivityId, why: Dismissal) {
        self.session.dismissed.retain(|(other, _)| *other != id);
        self.session.undo = Undo { dismissed: Some(id.clone()), ..Undo::default() };
        self.session.dismissed.push((id, why));
        self.session.focus = Screen::Results;
        self.notes.push(Notice::Say("dismissed"));
    }

    /// Leaves out what was refused in words, and says so. What is on the screen stays there.
    pub(super) fn exclude(&mut self, excluded: Vec<(ActivityId, Dismissal)>) {
        let news = excluded.into_iter().filter(|(id, _)| !self.session.has_dismissed(id));
        let news: Vec<_> = news.collect();
        if let Some((id, _)) = news.last() {
            self.session.undo.dismissed = Some(id.clone());
            self.notes.push(Notice::Say("dismissed"));
        }
        self.session.dismissed.extend(news);
    }

    /// Shows an activity again that was passed over.
    pub(super) fn restore(&mut self, id: &ActivityId) {
        self.session.dismissed.retain(|(other, _)| other != id);
        if self.session.focus != Screen::Saved {
            self.session.focus = Screen::Results;
        }
        self.notes.push(Notice::Say("restored"));
    }

    /// Compares with the activity that was chosen first; without one it is only shown.
    fn compare(&mut self, second: ActivityId) {
        let before = std::mem::take(&mut self.session.focus);
        self.session.focus = if let Screen::CompareWith(first) | Screen::Compared(first, _) = before
            && first != second
        {
            Screen::Compared(first, second)
        } else {
            Screen::Card(second)
        };
    }

    /// Narrows the list, or widens it again. How far something is can only be told when the place
    /// is known.
    pub(super) fn refine(&mut self, how: Refinement) {
        self.session.shown.clear();
        self.session.focus = Screen::Results;
        if !self.session.refined.remove(how) {
            self.session.refined.insert(how);
            if how == Refinement::Near && self.view().profile.place.is_none() {
                self.ask_place();
            }
        }
    }

    fn ask_place(&mut self) {
        let mut questions = self.content.interview.questions().iter();
        let place = questions.find(|question| question.kind == Kind::Place);
        if let Some(question) = place {
            self.session.focus = Screen::Question(question.id.clone());
            self.notes.push(Notice::Say("refine-where"));
        }
    }

    /// Whether the person wants to be asked later. A person who wants nothing kept is not asked: then there
    /// would be nothing left to ask about.
    pub(super) fn follow_up(&mut self, yes: bool) {
        let yes = yes && self.session.consent != Consent::Refused;
        if yes {
            self.keeps_language();
        }
        self.session.follow_up =
            if yes { FollowUp::At(two_weeks_after(self.input.at)) } else { FollowUp::Done };
        if self.session.focus == Screen::FollowUp {
            // It was asked, and this is the answer: it does not stay on the screen.
            self.session.focus = self.list_or_interview(Screen::Results);
        }
        self.notes.push(Notice::Say(if yes { "follow-up-on" } else { "follow-up-off" }));
    }

    /// This part of the list when there is one, else the questions.
    pub(super) fn list_or_interview(&self, list: Screen) -> Screen {
        let has_list = self.view().has_enough() || matches!(self.view().next(), Open::Nothing);
        if has_list { list } else { Screen::Interview }
    }

    /// What comes by itself later comes in the language that is spoken now: no app tells one then.
    pub(super) fn keeps_language(&mut self) {
        let app = self.input.app_language.as_deref().and_then(Language::of_code);
        self.session.language = self.session.language.or(app);
    }

    /// How it went. It is asked once: whatever the answer, it is over.
    pub(super) fn outcome(&mut self, outcome: Outcome) {
        self.session.follow_up = FollowUp::Done;
        let (key, focus) = match outcome {
            Outcome::Been => ("outcome-been", Screen::Results),
            Outcome::NotYet => ("outcome-not-yet", Screen::Results),
            Outcome::NotForMe => ("outcome-not-for-me", Screen::Refine),
        };
        self.notes.push(Notice::Say(key));
        self.session.focus = self.list_or_interview(focus);
    }
}

/// Whether it takes the activity off a list of the person's: that can be done with one that is gone too.
fn is_of_a_list(verb: ActivityVerb) -> bool {
    match verb {
        ActivityVerb::Unsave | ActivityVerb::Restore => true,
        ActivityVerb::Card
        | ActivityVerb::Save
        | ActivityVerb::DoingIt
        | ActivityVerb::NotForMe
        | ActivityVerb::Share
        | ActivityVerb::Wrong
        | ActivityVerb::Choose
        | ActivityVerb::CompareWith
        | ActivityVerb::Compare
        | ActivityVerb::KeepNumber
        | ActivityVerb::ShowPlace => false,
    }
}
