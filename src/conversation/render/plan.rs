//! The plan on the screen: what is asked next about it, or the step with all that it takes.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::follow_up::no_reminder;
use super::super::input::dutch_time;
use super::super::plan::{
    MOST_REMINDERS, PlanPart, number_of, offered_days, offered_routines, page_of, relevant, steps,
};
use super::super::view::SessionView;
use super::super::{
    Action, ActivityVerb, Experience, Flow, Hindrance, ListVerb, Message, Plan, PlanBarrier,
    PlanDay, PlanStatus, PlanStep, PlanTime, PlanVerb, Reminder, ScreenName, Speaker,
};
use super::page::Page;
use crate::catalogue::{Activity, ActivityId};

/// So many choices stand on a screen; so many in the simple mode.
const CHOICES: usize = 7;
const CHOICES_SIMPLE: usize = 3;

/// Choices with what they do.
type Choices = Vec<(String, PlanVerb)>;

/// The plan.
pub(super) fn screen(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let page = Page::new(speaker, view.session.round);
    let found =
        view.session.plan.as_ref().and_then(|plan| {
            Some((plan, view.content.catalogue.activity(plan.activity.as_str())?))
        });
    let Some((plan, activity)) = found else {
        return way_back(page.say("plan-none"), view).done();
    };
    let page = if plan.status == PlanStatus::Reminded { page.say("plan-reminder") } else { page };
    let page = page.heading(activity.name.clone());
    let at = At { view, speaker, plan, activity };
    let (page, choices) = match plan.part() {
        PlanPart::Barriers => at.barriers(page),
        PlanPart::Step => at.steps(page),
        PlanPart::Day => at.days(page),
        PlanPart::Time => at.times(page),
        PlanPart::Ready => at.ready(page),
        PlanPart::Review => at.review(page),
        PlanPart::Hindrance => at.hindrances(page),
        PlanPart::Experience => at.experiences(page),
        PlanPart::Next => at.next(page.say_with("plan-next", &at.name())),
        PlanPart::Kept => at.next(page.say_with("plan-going-on", &at.name())),
    };
    way_back(paged(page, at, choices), view).done()
}

/// On a card: the way to a plan with this activity, or to the one that there is.
pub(super) fn way_in<'a>(page: Page<'a>, view: &SessionView<'_>, id: &ActivityId) -> Page<'a> {
    let is_planned = view.session.plan.as_ref().is_some_and(|plan| plan.activity == *id);
    if is_planned {
        page.next_button("button-plan", Action::Plan(PlanVerb::Show))
    } else {
        page.next_button("card-choose", Action::Activity(id.clone(), ActivityVerb::Choose))
    }
}

/// When the person is reminded, said once.
pub(super) fn reminder_set(view: &SessionView<'_>, speaker: Speaker<'_>, at: Timestamp) -> Message {
    Page::new(speaker, 0).say_with("plan-remind-on", &moment_args(view, speaker, at)).done()
}

/// The list, or the questions where there is none.
fn way_back<'a>(page: Page<'a>, view: &SessionView<'_>) -> Page<'a> {
    if view.has_list() {
        page.button("card-back", Action::Screen(ScreenName::Results))
    } else {
        page.next_button("button-go-on", Action::Flow(Flow::GoOn))
    }
}

/// A page of choices, with a button for the next one where there are more.
fn paged<'a>(mut page: Page<'a>, plan: At<'_, '_>, choices: Choices) -> Page<'a> {
    let view = plan.view;
    let most = if view.session.simple { CHOICES_SIMPLE } else { CHOICES };
    let pages = choices.len().div_ceil(most).max(1);
    let at = usize::from(view.session.page) % pages;
    for (label, verb) in choices.into_iter().skip(at * most).take(most) {
        let is_next = verb == PlanVerb::Done(true) && plan.plan.is_ready();
        let action = Action::Plan(verb);
        page = if is_next {
            page.next_button_with(label, action)
        } else {
            page.button_with(label, action)
        };
    }
    if pages > 1 { page.button("button-more-choices", Action::List(ListVerb::More)) } else { page }
}

/// A day and a clock in words.
fn moment_args(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    at: Timestamp,
) -> [(&'static str, fluent_bundle::FluentValue<'static>); 2] {
    let local = dutch_time(at);
    let day = day_text(view, speaker, PlanDay::On(local.date()));
    [("day", day.into()), ("clock", clock(local.time()).into())]
}

/// A time as people here write it.
fn clock(time: jiff::civil::Time) -> String {
    if time.minute() == 0 {
        time.hour().to_string()
    } else {
        format!("{}.{:02}", time.hour(), time.minute())
    }
}

/// A day in words: today and tomorrow by these names.
fn day_text(view: &SessionView<'_>, speaker: Speaker<'_>, day: PlanDay) -> String {
    let date = day.date();
    if date == view.today {
        return speaker.say("plan-on.today");
    }
    if view.today.tomorrow().is_ok_and(|tomorrow| tomorrow == date) {
        return speaker.say("plan-on.tomorrow");
    }
    let key = match day {
        PlanDay::On(_) => "plan-on.day",
        PlanDay::Until(_) => "plan-on.until",
    };
    let number = i64::from(date.weekday().to_monday_one_offset());
    let weekday = speaker.say_with("plan-weekday", &[("weekday", number.into())]);
    let args = [("weekday", weekday.into()), ("date", date_text(speaker, date).into())];
    speaker.say_with(key, &args)
}

/// A date without its year.
fn date_text(speaker: Speaker<'_>, date: Date) -> String {
    let month = speaker.say_with("month", &[("month", i64::from(date.month()).into())]);
    format!("{} {month}", date.day())
}

/// The plan in one line.
pub(super) fn line(view: &SessionView<'_>, speaker: Speaker<'_>, plan: &Plan) -> Option<String> {
    let step = speaker.say(&format!("plan-doing.{}", plan.step?));
    let Some(day) = plan.day else {
        return Some(speaker.say_with("plan-line-open", &[("step", step.into())]));
    };
    let time = match plan.time {
        PlanTime::Open | PlanTime::Any => String::new(),
        PlanTime::At(time) => speaker.say_with("plan-at.time", &[("clock", clock(time).into())]),
        PlanTime::After(routine) => speaker.say(&format!("plan-at.{routine}")),
    };
    let day = day_text(view, speaker, day);
    let args = [("step", step.into()), ("day", day.into()), ("time", time.into())];
    Some(speaker.say_with("plan-line", &args))
}

/// A plan on the screen.
#[derive(Clone, Copy)]
struct At<'a, 'v> {
    view: &'a SessionView<'v>,
    speaker: Speaker<'a>,
    plan: &'a Plan,
    activity: &'a Activity,
}

impl<'a> At<'a, '_> {
    fn choice(&self, key: &str, verb: PlanVerb) -> (String, PlanVerb) {
        (self.speaker.say(key), verb)
    }

    fn name(&self) -> [(&'static str, fluent_bundle::FluentValue<'static>); 1] {
        [("name", self.activity.name.clone().into())]
    }

    /// What makes it hard? What was answered is not asked.
    fn barriers(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let possible = relevant(self.activity);
        let goes_out = possible.contains(PlanBarrier::Transport);
        let key = match (self.plan.barriers.is_empty(), goes_out) {
            (false, _) => "plan-barriers-more",
            (true, true) => "plan-barriers",
            (true, false) => "plan-barriers-home",
        };
        // Where one goes out, not daring to phone is a way of not daring.
        let is_asked = |barrier: &PlanBarrier| !goes_out || *barrier != PlanBarrier::Phoning;
        let open = possible - self.plan.barriers;
        let mut choices: Choices = open
            .iter()
            .filter(is_asked)
            .map(|it| self.choice(&format!("plan-barrier.{it}"), PlanVerb::Barrier(it)))
            .collect();
        choices.push(self.choice("plan-barrier.nothing", PlanVerb::NoBarrier));
        (page.say(key), choices)
    }

    /// Which step? After one that did not succeed: which smaller one, or the same again.
    fn steps(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let steps = steps(&self.view.content.catalogue, &self.view.profile, self.plan);
        let key = match (self.plan.failed, steps.is_empty()) {
            (_, true) => "plan-step-none",
            (Some(_), false) => "plan-step-smaller",
            (None, false) => "plan-step-which",
        };
        let mut choices: Choices = steps
            .into_iter()
            .map(|step| self.choice(&format!("plan-step.{step}"), PlanVerb::Step(step)))
            .collect();
        match self.plan.failed {
            Some(step) => choices.push(self.choice("plan-step.again", PlanVerb::Step(step))),
            None if choices.len() < CHOICES => {
                choices.push(self.choice("plan-barrier.other", PlanVerb::MoreBarriers));
            }
            None => {}
        }
        (page.say(key), choices)
    }

    fn days(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let choices = offered_days(self.view.today).into_iter();
        let choices =
            choices.map(|day| self.choice(&format!("plan-day.{day}"), PlanVerb::Day(day)));
        let choices = choices.chain(self.text_to_send()).chain([self.another_step()]);
        (page.say("plan-day-which"), choices.collect())
    }

    fn another_step(&self) -> (String, PlanVerb) {
        self.choice("plan-button.change", PlanVerb::Change)
    }

    fn times(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let now = dutch_time(self.view.now).time();
        let day = self.plan.day.unwrap_or(PlanDay::On(self.view.today));
        let routines = offered_routines(day, self.view.today, now).into_iter();
        let mut choices: Choices = routines
            .map(|it| self.choice(&format!("plan-time.{it}"), PlanVerb::After(it)))
            .collect();
        choices.push(self.choice("plan-time.any", PlanVerb::AnyTime));
        choices.push(self.another_step());
        (page.say("plan-time-which"), choices)
    }

    /// The plan waits for its moment.
    fn ready(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let page = line(self.view, self.speaker, self.plan).into_iter().fold(page, Page::line);
        let page = self.how(page.gap());
        let (page, mut choices) = self.reminder(page);
        choices.push(self.choice("plan-button.done", PlanVerb::Done(true)));
        choices.extend(self.text_to_send());
        choices.push(self.another_step());
        choices.push(self.choice("plan-button.end", PlanVerb::End));
        (page, choices)
    }

    /// Whether the person wants to be reminded, or when that is. Nothing is offered that would not be kept.
    fn reminder(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let view = self.view;
        let off = self.choice("plan-remind.no", PlanVerb::Remind(false));
        match self.plan.reminder {
            Reminder::At(at) => {
                let args = moment_args(view, self.speaker, at);
                (page.gap().say_with("plan-remind-at", &args), vec![off])
            }
            Reminder::Off => (page, Vec::new()),
            // Nothing is promised that no shell keeps.
            Reminder::NotAsked if !view.settings.asks_later => (page, Vec::new()),
            Reminder::NotAsked => {
                match no_reminder(view.session, view.settings, view.now, view.now) {
                    Some(why) if view.session.reminders < MOST_REMINDERS => {
                        (page.gap().say(why), Vec::new())
                    }
                    Some(_) => (page, Vec::new()),
                    None => {
                        let on = self.choice("plan-remind.yes", PlanVerb::Remind(true));
                        (page.gap().say("plan-remind"), vec![on, off])
                    }
                }
            }
        }
    }

    /// The moment came.
    fn review(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let page = line(self.view, self.speaker, self.plan).into_iter().fold(page, Page::line);
        let page = self.how(page.gap()).gap().say("plan-reminder-ask");
        let mut choices = vec![
            self.choice("plan-review-ask.yes", PlanVerb::Done(true)),
            self.choice("plan-review-ask.no", PlanVerb::Done(false)),
        ];
        if self.view.session.reminders < MOST_REMINDERS {
            choices.push(self.choice("plan-review-ask.later", PlanVerb::Later));
        }
        choices.extend(self.text_to_send());
        choices.push(self.choice("plan-button.end", PlanVerb::End));
        (page, choices)
    }

    fn text_to_send(&self) -> Option<(String, PlanVerb)> {
        let is_said =
            matches!(self.plan.step, Some(PlanStep::Call | PlanStep::Write | PlanStep::AskToCall));
        is_said.then(|| self.choice("plan-button.text", PlanVerb::Text))
    }

    fn hindrances(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        use strum::IntoEnumIterator as _;
        let goes_out = relevant(self.activity).contains(PlanBarrier::Transport);
        let is_about_going =
            |it: &Hindrance| matches!(it, Hindrance::Transport | Hindrance::GoingAlone);
        let choices = Hindrance::iter().filter(|it| goes_out || !is_about_going(it));
        let choices =
            choices.map(|it| self.choice(&format!("plan-hindrance.{it}"), PlanVerb::Hindered(it)));
        (page.say("plan-hindrance"), choices.collect())
    }

    fn experiences(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        use strum::IntoEnumIterator as _;
        let choices =
            Experience::iter().map(|it| self.choice(&format!("plan-was.{it}"), PlanVerb::Was(it)));
        (page.say("plan-was"), choices.collect())
    }

    /// After a step: another one, or none.
    fn next(&self, page: Page<'a>) -> (Page<'a>, Choices) {
        let mut choices = Vec::new();
        let open = Plan { failed: None, ..self.plan.clone() };
        if !steps(&self.view.content.catalogue, &self.view.profile, &open).is_empty() {
            choices.push(self.choice("plan-button.next", PlanVerb::Change));
        }
        if self.plan.status != PlanStatus::Kept {
            choices.push(self.choice("plan-button.keep", PlanVerb::Keep));
        }
        choices.push(self.choice("plan-button.end", PlanVerb::End));
        (page, choices)
    }

    /// What the step takes: whom to call and what to say.
    fn how(&self, page: Page<'a>) -> Page<'a> {
        let catalogue = &self.view.content.catalogue;
        let number = number_of(catalogue, &self.view.profile, self.activity);
        let site = page_of(catalogue, &self.view.profile, self.activity);
        let call = |page: Page<'a>| match number {
            Some((name, number)) => page
                .say_with("plan-how.number", &[("name", name.into()), ("number", number.into())]),
            None => {
                page.line(super::first_step::step_to_keep(self.view, self.speaker, self.activity))
            }
        };
        let look = |key: &str, page: Page<'a>| match site {
            Some((name, site)) => {
                page.say_with(key, &[("name", name.into()), ("page", site.into())])
            }
            None => page,
        };
        let texts = self.activity.text(self.speaker.language);
        let say = [("text", texts.say.as_str().into())];
        match self.plan.step {
            Some(PlanStep::Call) => {
                let page = call(page).say_with("card-say", &say);
                let page = match number {
                    Some((_, number)) => page.copies("card-copy-number", number),
                    None => page,
                };
                page.copies("card-copy-say", texts.say.as_str())
            }
            Some(PlanStep::Write) if site.is_some() => look("plan-how.write-page", page),
            Some(PlanStep::Write) => page.say("plan-how.write"),
            Some(PlanStep::Visit) => call(page.say("plan-how.visit")),
            Some(PlanStep::AskAlong) => page.say_with(
                "plan-how.ask-along",
                &[("activity", self.activity.name.as_str().into())],
            ),
            Some(PlanStep::AskToCall) => {
                call(page.say("plan-how.ask-to-call")).say_with("card-say", &say)
            }
            Some(PlanStep::Look) => look("plan-how.look", page),
            None => page,
        }
    }
}
