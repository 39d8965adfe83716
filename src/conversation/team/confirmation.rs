//! What volunteers heard by telephone of activities and doors. Two who agree make a patch that a person reviews;
//! nothing changes by itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use crate::catalogue::ConfirmId;

/// Two answers count together when they are no further apart.
const TOGETHER_DAYS: i32 = 90;
/// An answer goes after so many days: patches are read by then.
const KEPT_DAYS: i32 = 180;

/// What somebody heard.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum CheckResult {
    /// It is still there.
    Exists,
    /// It stopped.
    Stopped,
    /// Nobody answered.
    Missed,
}

/// What one volunteer heard of one thing on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// Of what.
    pub about: ConfirmId,
    /// The volunteer's number in the team.
    pub by: u32,
    /// What was heard.
    pub verdict: CheckResult,
    /// The day.
    pub day: Date,
}

impl Confirmation {
    /// Whether it was kept for long enough.
    pub(super) fn is_over(&self, today: Date) -> bool {
        (today - self.day).get_days() > KEPT_DAYS
    }

    fn is_heard(&self) -> bool {
        self.verdict != CheckResult::Missed
    }
}

/// What follows from the answers about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// Two who agree are still to be found.
    Open,
    /// Two or more agree, and nobody heard otherwise: the day of the newest answer.
    Agreed(CheckResult, Date),
    /// Somebody heard that it is there, and somebody that it stopped.
    Disagreed,
}

/// What follows from all answers, by what they are about.
pub fn hearings(all: &[Confirmation]) -> BTreeMap<ConfirmId, Hearing> {
    let about: BTreeSet<&ConfirmId> = all.iter().map(|it| &it.about).collect();
    about.into_iter().map(|id| (id.clone(), hearing(all, id))).collect()
}

/// What follows from the answers about one thing.
pub fn hearing(all: &[Confirmation], about: &ConfirmId) -> Hearing {
    let heard = || all.iter().filter(|it| it.about == *about && it.is_heard());
    let Some(newest) = heard().max_by_key(|it| it.day) else { return Hearing::Open };
    // What was heard long before says nothing of now, neither for nor against.
    let together = || heard().filter(|it| (newest.day - it.day).get_days() <= TOGETHER_DAYS);
    if together().any(|it| it.verdict != newest.verdict) {
        return Hearing::Disagreed;
    }
    if together().any(|it| it.by != newest.by) {
        return Hearing::Agreed(newest.verdict, newest.day);
    }
    Hearing::Open
}

/// Keeps an answer in the place of what the same volunteer said before about it.
pub(super) fn keep(all: &mut Vec<Confirmation>, new: Confirmation) {
    all.retain(|it| it.about != new.about || it.by != new.by);
    all.push(new);
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn heard(by: u32, verdict: CheckResult, day: Date) -> Confirmation {
        Confirmation { about: "oopoeh".into(), by, verdict, day }
    }

    fn comes_of(all: &[Confirmation]) -> Hearing {
        hearing(all, &"oopoeh".into())
    }

    #[test]
    fn two_who_agree_within_ninety_days_are_enough_and_one_alone_never() {
        use CheckResult::{Exists, Missed};
        let first = heard(1, Exists, date(2026, 9, 1));
        assert_eq!(comes_of(&[]), Hearing::Open);
        assert_eq!(comes_of(std::slice::from_ref(&first)), Hearing::Open);
        let last = date(2026, 11, 30);
        let agreed = [first.clone(), heard(2, Exists, last)];
        assert_eq!(comes_of(&agreed), Hearing::Agreed(Exists, last));
        let late = [first.clone(), heard(2, Exists, date(2026, 12, 1))];
        assert_eq!(comes_of(&late), Hearing::Open);
        // Who heard nothing agrees with nobody.
        assert_eq!(comes_of(&[first.clone(), heard(2, Missed, last)]), Hearing::Open);
        assert_eq!(comes_of(&[first, heard(1, Exists, last)]), Hearing::Open);
    }

    #[test]
    fn one_who_heard_otherwise_undoes_all_agreement_for_ninety_days() {
        use CheckResult::{Exists, Stopped};
        let day = date(2026, 9, 1);
        let all = [heard(1, Exists, day), heard(2, Exists, day), heard(3, Stopped, day)];
        assert_eq!(comes_of(&all), Hearing::Disagreed);
        let later = date(2026, 12, 20);
        let anew = [heard(3, Exists, day), heard(1, Stopped, later), heard(2, Stopped, later)];
        assert_eq!(comes_of(&anew), Hearing::Agreed(Stopped, later));
    }

    #[test]
    fn the_newest_word_of_a_volunteer_counts_and_what_is_old_goes() {
        let day = date(2026, 9, 1);
        let mut all = vec![heard(1, CheckResult::Exists, day), heard(2, CheckResult::Exists, day)];
        keep(&mut all, heard(2, CheckResult::Stopped, day));
        assert_eq!((all.len(), comes_of(&all)), (2, Hearing::Disagreed));
        assert!(!all[0].is_over(date(2027, 2, 28)) && all[0].is_over(date(2027, 3, 1)));
    }
}
