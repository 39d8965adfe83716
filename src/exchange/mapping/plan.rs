//! A plan and its stored form. A word that this program does not know is as none.

use enumset::{EnumSet, EnumSetType};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::conversation::{Plan, PlanDay, PlanStatus, PlanTime, Reminder};
use crate::store::PlanV1;

/// The word for a time that does not matter.
const ANY: &str = "any";
/// How a time is written.
const TIME: &str = "%H:%M";

/// The plan of a stored one.
pub(super) fn read(stored: &PlanV1) -> Plan {
    Plan {
        activity: stored.activity.as_str().into(),
        status: stored.status.parse().unwrap_or_default(),
        asked: stored.asked,
        barriers: set(&stored.barriers),
        step: word(stored.step.as_deref()),
        failed: word(stored.failed.as_deref()),
        tried: set(&stored.tried),
        day: day(stored),
        time: time(&stored.time),
        reminder: reminder(stored),
    }
}

/// The stored form; what a newer program wrote beside it is kept.
pub(super) fn write(plan: &Plan, before: Option<PlanV1>) -> PlanV1 {
    let is_same = |before: &PlanV1| before.activity == plan.activity.as_str();
    let rest = before.filter(is_same).map(|before| before.rest).unwrap_or_default();
    PlanV1 {
        activity: plan.activity.to_string(),
        status: Some(plan.status)
            .filter(|status| *status != PlanStatus::Made)
            .map(|status| status.to_string())
            .unwrap_or_default(),
        asked: plan.asked,
        barriers: plan.barriers.iter().map(|barrier| barrier.to_string()).collect(),
        step: plan.step.map(|step| step.to_string()),
        failed: plan.failed.map(|step| step.to_string()),
        tried: plan.tried.iter().map(|step| step.to_string()).collect(),
        day: plan.day.map(|day| day.date().to_string()),
        until: matches!(plan.day, Some(PlanDay::Until(_))),
        time: match plan.time {
            PlanTime::Open => String::new(),
            PlanTime::Any => ANY.to_owned(),
            PlanTime::At(time) => time.strftime(TIME).to_string(),
            PlanTime::After(routine) => routine.to_string(),
        },
        reminder: match plan.reminder {
            Reminder::NotAsked => "",
            Reminder::At(_) => "at",
            Reminder::Off => "off",
        }
        .to_owned(),
        reminder_at: match plan.reminder {
            Reminder::At(at) => Some(at.as_millisecond()),
            Reminder::NotAsked | Reminder::Off => None,
        },
        rest,
    }
}

fn set<T: EnumSetType + std::str::FromStr>(words: &[String]) -> EnumSet<T> {
    words.iter().filter_map(|word| word.parse::<T>().ok()).collect()
}

fn word<T: std::str::FromStr>(word: Option<&str>) -> Option<T> {
    word?.parse().ok()
}

fn day(stored: &PlanV1) -> Option<PlanDay> {
    let date: Date = word(stored.day.as_deref())?;
    Some(if stored.until { PlanDay::Until(date) } else { PlanDay::On(date) })
}

fn time(stored: &str) -> PlanTime {
    match stored {
        "" => PlanTime::Open,
        ANY => PlanTime::Any,
        other => match (Time::strptime(TIME, other), other.parse()) {
            (Ok(time), _) => PlanTime::At(time),
            (Err(_), Ok(routine)) => PlanTime::After(routine),
            // Of a newer program: it was told, and is not asked again.
            (Err(_), Err(_)) => PlanTime::Any,
        },
    }
}

fn reminder(stored: &PlanV1) -> Reminder {
    let at = stored.reminder_at.and_then(|at| Timestamp::from_millisecond(at).ok());
    match (stored.reminder.as_str(), at) {
        ("at", Some(at)) => Reminder::At(at),
        ("", _) => Reminder::NotAsked,
        _ => Reminder::Off,
    }
}
