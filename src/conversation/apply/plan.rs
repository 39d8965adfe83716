//! The plan: made after a choice, called to mind when that was asked for, and made smaller where a step did
//! not succeed.

use enumset::EnumSet;

use super::super::follow_up::{by_day, is_day, no_reminder};
use super::super::notice::Notice;
use super::super::plan::{DayChoice, MomentWords, PlanPart, chosen_day, moment_of, told_barriers};
use super::super::{
    Dismissal, Experience, Hindrance, Plan, PlanBarrier, PlanStatus, PlanStep, PlanTime, PlanVerb,
    Reminder, Report, Screen,
};
use super::actor::Actor;
use crate::catalogue::{ActivityId, Availability};
use crate::profile::{Fact, Profile};

/// So many barriers are answered at once.
const AT_ONCE: usize = 2;

impl Actor<'_> {
    /// An activity is chosen: a plan begins. What was told that makes it hard is answered unasked.
    pub(super) fn choose_activity(&mut self, id: ActivityId) {
        let activity = self.content.catalogue.activity(id.as_str());
        let today = self.input.today();
        if activity.is_none_or(|it| it.availability(today) == Availability::Gone) {
            self.session.focus = Screen::Card(id);
            return;
        }
        self.session.focus = Screen::Plan;
        self.session.page = 0;
        self.session.about = Some(id.clone());
        let old = self.session.plan.take_if(|plan| {
            plan.activity != id || matches!(plan.status, PlanStatus::Kept | PlanStatus::Reviewed)
        });
        if old.is_some_and(|plan| plan.activity != id && plan.waits()) {
            self.notes.push(Notice::Say("plan-replaced"));
        }
        if self.session.plan.is_none() {
            // What was told on the card was answered there.
            let dares_not = self.session.reports.iter().any(|(about, report)| {
                *report == Report::NotDared && about.as_ref().is_none_or(|about| *about == id)
            });
            let mut plan = Plan::of(id);
            plan.barriers.extend(dares_not.then_some(PlanBarrier::Phoning));
            self.session.plan = Some(plan);
            self.answers_barriers(told_barriers(&self.view().profile));
        }
    }

    /// What is done with the plan.
    pub(super) fn plan(&mut self, verb: PlanVerb) {
        if self.session.plan.is_none() {
            self.notes.push(Notice::Say("plan-none"));
            return;
        }
        self.session.focus = Screen::Plan;
        self.session.page = 0;
        match verb {
            PlanVerb::Show => {}
            PlanVerb::Text => self.session.focus = Screen::PlanText,
            PlanVerb::Barrier(barrier) => {
                self.change_plan(|plan| plan.asked = true);
                self.answers_barriers(barrier.into());
            }
            PlanVerb::NoBarrier => self.change_plan(|plan| plan.asked = true),
            PlanVerb::MoreBarriers => self.change_plan(|plan| plan.asked = false),
            PlanVerb::Step(step) => self.change_plan(|plan| {
                plan.without_step();
                (plan.asked, plan.step, plan.failed) = (true, Some(step), None);
            }),
            PlanVerb::Change => self.change_plan(|plan| {
                plan.without_step();
                (plan.asked, plan.failed) = (true, None);
            }),
            PlanVerb::Day(day) => self.planned_for(MomentWords {
                day: Some(chosen_day(day, self.input.today())),
                time: None,
            }),
            PlanVerb::After(routine) => {
                self.planned_for(MomentWords { day: None, time: Some(PlanTime::After(routine)) });
            }
            PlanVerb::AnyTime => {
                self.planned_for(MomentWords { day: None, time: Some(PlanTime::Any) });
            }
            PlanVerb::Remind(yes) => self.remind(yes),
            PlanVerb::Later => self.later(),
            PlanVerb::Done(true) => self.done_step(),
            PlanVerb::Done(false) => self.change_plan(|plan| {
                (plan.status, plan.reminder) = (PlanStatus::Hindered, Reminder::Off);
            }),
            PlanVerb::Hindered(hindrance) => self.hindered(hindrance),
            PlanVerb::Was(experience) => self.was(experience),
            PlanVerb::Keep => self.keep_going(),
            PlanVerb::End => self.end_plan("plan-ended"),
        }
    }

    fn change_plan(&mut self, change: impl FnOnce(&mut Plan)) {
        if let Some(plan) = &mut self.session.plan {
            change(plan);
        }
    }

    /// Says what helps against barriers that the chosen activity can have, each once.
    fn answers_barriers(&mut self, barriers: EnumSet<PlanBarrier>) {
        let Some(plan) = &mut self.session.plan else { return };
        let Some(activity) = self.content.catalogue.activity(plan.activity.as_str()) else {
            return;
        };
        let news = barriers - plan.barriers;
        let answered: Vec<PlanBarrier> = news.iter().take(AT_ONCE).collect();
        plan.barriers.extend(answered.iter().copied());
        if !answered.is_empty() {
            self.notes.push(Notice::PlanBarriers(activity.id.clone(), answered));
        }
    }

    /// A moment for the plan. Who wanted to be reminded is reminded at the new one.
    pub(super) fn planned_for(&mut self, moment: MomentWords) {
        let wants_reminder = self.session.plan.as_ref().is_some_and(|plan| {
            matches!(plan.reminder, Reminder::At(_)) || plan.status == PlanStatus::Reminded
        });
        let today = self.input.today();
        self.session.focus = Screen::Plan;
        self.session.page = 0;
        self.change_plan(|plan| {
            plan.status = PlanStatus::Made;
            plan.day = moment.day.or(plan.day);
            plan.time = moment.time.unwrap_or(plan.time);
            if plan.day.is_none() && moment.time.is_some() {
                plan.day = Some(chosen_day(DayChoice::Today, today));
            }
        });
        if wants_reminder {
            self.change_plan(|plan| {
                if plan.time == PlanTime::Open {
                    plan.time = PlanTime::Any;
                }
            });
            self.remind(true);
        }
    }

    /// Whether the person wants to be reminded: then it is said when.
    fn remind(&mut self, yes: bool) {
        let now = self.input.at;
        let day = self.session.plan.as_ref().and_then(|plan| Some((plan.day?, plan.time)));
        let Some((day, time)) = day.filter(|_| yes) else {
            self.change_plan(|plan| plan.reminder = Reminder::Off);
            self.notes.push(Notice::Say("plan-remind-off"));
            return;
        };
        self.keeps_language();
        let at = by_day(moment_of(day, time, now, is_day));
        let refused = no_reminder(self.session, self.context.settings, at, now);
        self.change_plan(|plan| {
            plan.reminder = if refused.is_none() { Reminder::At(at) } else { Reminder::Off };
        });
        self.notes.push(refused.map_or(Notice::PlanReminder(at), Notice::Say));
    }

    /// Tomorrow again: who asks for that asks for the reminder too.
    fn later(&mut self) {
        let tomorrow = chosen_day(DayChoice::Tomorrow, self.input.today());
        self.change_plan(|plan| {
            (plan.status, plan.day) = (PlanStatus::Made, Some(tomorrow));
            if plan.time == PlanTime::Open {
                plan.time = PlanTime::Any;
            }
        });
        self.remind(true);
    }

    /// The step was done: that is told as a report, and it is asked how it was.
    fn done_step(&mut self) {
        let Some(step) = self.session.plan.as_ref().and_then(|plan| plan.step) else { return };
        let (key, report) = match step {
            PlanStep::Call => ("plan-done.call", Some(Report::Called)),
            PlanStep::Write => ("plan-done.write", Some(Report::Called)),
            PlanStep::Visit => ("plan-done.visit", Some(Report::Went)),
            PlanStep::AskAlong | PlanStep::AskToCall => ("plan-done.ask", None),
            PlanStep::Look => ("plan-done.look", None),
        };
        self.change_plan(|plan| {
            (plan.status, plan.reminder) = (PlanStatus::Done, Reminder::Off);
            plan.tried.insert(step);
        });
        self.notes.push(Notice::Say(key));
        self.notes_report(report);
    }

    /// Keeps what came of the chosen activity among the reports.
    fn notes_report(&mut self, report: Option<Report>) {
        let about = self.session.plan.as_ref().map(|plan| plan.activity.clone());
        if let Some(report) = report {
            self.keeps_report(report, about);
        }
    }

    /// What was in the way: the same step again where only the moment was wrong, else a smaller one.
    pub(super) fn hindered(&mut self, hindrance: Hindrance) {
        let (key, report) = match hindrance {
            Hindrance::NotDared => ("plan-hindered.dared", Some(Report::NotDared)),
            Hindrance::NoAnswer => ("plan-hindered.no-answer", Some(Report::NoAnswer)),
            Hindrance::NoTime => ("plan-hindered.no-time", None),
            Hindrance::Transport | Hindrance::GoingAlone | Hindrance::Other => {
                ("plan-hindered.other", None)
            }
            Hindrance::NotForMe => return self.gives_up(),
        };
        self.session.focus = Screen::Plan;
        self.session.page = 0;
        self.notes_report(report);
        let is_only_late = matches!(hindrance, Hindrance::NoAnswer | Hindrance::NoTime);
        self.change_plan(|plan| {
            plan.asked = true;
            if is_only_late {
                plan.without_moment();
            } else {
                let failed = plan.step;
                plan.without_step();
                plan.failed = failed;
                plan.tried.extend(failed);
            }
        });
        match hindrance {
            Hindrance::Transport => self.answers_barriers(PlanBarrier::Transport.into()),
            Hindrance::GoingAlone => self.answers_barriers(PlanBarrier::GoingAlone.into()),
            Hindrance::NotDared
            | Hindrance::NoAnswer
            | Hindrance::NoTime
            | Hindrance::NotForMe
            | Hindrance::Other => {}
        }
        if !self.notes.iter().any(|note| matches!(note, Notice::PlanBarriers(..))) {
            self.notes.push(Notice::Say(key));
        }
    }

    /// It is nothing for the person: the list without it.
    fn gives_up(&mut self) {
        if let Some(plan) = self.session.plan.take() {
            self.dismiss(plan.activity, Dismissal::NotForMe);
        }
    }

    fn was(&mut self, experience: Experience) {
        let key = match experience {
            Experience::Good => "plan-was-good",
            Experience::Fair => "plan-was-fair",
            Experience::Bad => "plan-was-bad",
        };
        if experience == Experience::Bad {
            self.notes_report(Some(Report::Bad));
        }
        self.change_plan(|plan| plan.status = PlanStatus::Reviewed);
        self.notes.push(Notice::Say(key));
    }

    /// The person goes on with the activity: it is kept, and nothing more is asked.
    fn keep_going(&mut self) {
        let Some(plan) = &mut self.session.plan else { return };
        (plan.status, plan.reminder) = (PlanStatus::Kept, Reminder::Off);
        if !self.session.saved.contains(&plan.activity) {
            self.session.saved.push(plan.activity.clone());
        }
        self.notes.push(Notice::Say("plan-kept"));
    }

    fn end_plan(&mut self, key: &'static str) {
        self.session.plan = None;
        self.session.focus = self.list_or_interview(Screen::Results);
        self.notes.push(Notice::Say(key));
    }

    /// Barriers that were told in words: at the plan they are answered with it, on a card with that activity.
    pub(super) fn hears_barriers(&mut self, before: &Screen, facts: &[Fact]) {
        let barriers = told_barriers(&Profile::of(facts.iter().copied()));
        if barriers.is_empty() {
            return;
        }
        if matches!(before, Screen::Plan | Screen::PlanText) {
            self.hears_barriers_at_plan(barriers);
        } else if let Screen::Card(id) = before {
            self.answers_on_card(id, barriers, facts.len());
        }
    }

    fn hears_barriers_at_plan(&mut self, barriers: EnumSet<PlanBarrier>) {
        let Some(plan) = &self.session.plan else { return };
        let (part, step) = (plan.part(), plan.step);
        let dares_not_call =
            barriers.contains(PlanBarrier::Phoning) && step == Some(PlanStep::Call);
        let is_open = matches!(part, PlanPart::Hindrance | PlanPart::Review);
        if is_open || dares_not_call && part != PlanPart::Experience {
            return self.hindered(if barriers.contains(PlanBarrier::Transport) {
                Hindrance::Transport
            } else if barriers.contains(PlanBarrier::GoingAlone) {
                Hindrance::GoingAlone
            } else {
                Hindrance::NotDared
            });
        }
        self.session.focus = Screen::Plan;
        self.answers_barriers(barriers);
        self.change_plan(|plan| plan.asked = true);
    }

    /// Where nothing but what makes it hard was told on a card, the card stays.
    fn answers_on_card(&mut self, id: &ActivityId, barriers: EnumSet<PlanBarrier>, told: usize) {
        let answered: Vec<PlanBarrier> = barriers.iter().take(AT_ONCE).collect();
        if told > barriers.len() + 1 {
            return;
        }
        self.session.focus = Screen::Card(id.clone());
        self.notes.push(Notice::PlanBarriers(id.clone(), answered));
    }
}
