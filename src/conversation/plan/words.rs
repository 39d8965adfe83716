//! A moment in words: "morgen", "donderdag om half 11", "na het weekend", "na de koffie".
//!
//! The words of a language stand in `dialogs/*/plan-words.ftl`; what follows from them is worked out here.

use jiff::civil::{Date, Time, Weekday};

use super::moment::{DayChoice, PlanDay, PlanTime, Routine, chosen_day, later};
use crate::language::folded_name;

/// So far ahead nobody plans a first step; words that say so mean something else.
const FARTHEST_DAYS: i64 = 60;
/// Without a word about the part of the day, an hour before this one is in the afternoon.
const EARLIEST_HOUR: i8 = 8;

/// The moment that words tell, as far as they tell one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::conversation) struct MomentWords {
    /// The day.
    pub(in crate::conversation) day: Option<PlanDay>,
    /// The time, or after what.
    pub(in crate::conversation) time: Option<PlanTime>,
}

/// Gives the phrases under a key: of two ways to say it each one.
pub(in crate::conversation) type Phrases<'p> = &'p dyn Fn(&str) -> Vec<String>;

/// Reads a moment on a day. Nothing but a moment may be told: `None` for words that name none.
pub(in crate::conversation) fn typed_moment(
    text: &str,
    phrases: Phrases<'_>,
    today: Date,
    now: Time,
) -> Option<MomentWords> {
    let reader = Reader::new(text, phrases);
    let time = reader.time();
    let day = reader.day(today, matches!(time, Some(PlanTime::At(time)) if time > now));
    let is_near = |day: &PlanDay| day.date() <= later(today, FARTHEST_DAYS) && day.date() >= today;
    let moment = MomentWords { day: day.filter(is_near), time };
    (moment != MomentWords::default()).then_some(moment)
}

/// The words of a text.
struct Reader<'p> {
    /// Words without case and accents, with the signs of numbers: `10.30`, `3-12`.
    words: Vec<String>,
    /// All of them between spaces.
    text: String,
    phrases: Phrases<'p>,
}

impl<'p> Reader<'p> {
    fn new(text: &str, phrases: Phrases<'p>) -> Self {
        let words: Vec<String> = text
            .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '!' | '?'))
            .map(|word| word.trim_end_matches(['.', ':']))
            .map(|word| {
                let is_number = word.starts_with(|sign: char| sign.is_ascii_digit());
                if is_number { word.to_lowercase() } else { folded_name(word) }
            })
            .filter(|word| !word.is_empty())
            .collect();
        let text = format!(" {} ", words.join(" "));
        Self { words, text, phrases }
    }

    /// Whether one of the phrases under a key stands in the text.
    fn says(&self, key: &str) -> bool {
        (self.phrases)(key).iter().any(|phrase| self.text.contains(&format!(" {phrase} ")))
    }

    /// Whether a word is one of the phrases under a key.
    fn is(&self, word: Option<&String>, key: &str) -> bool {
        word.is_some_and(|word| (self.phrases)(key).contains(word))
    }

    /// A number in digits or in a word.
    fn number(&self, word: Option<&String>) -> Option<i8> {
        let word = word?;
        let digits = word.trim_end_matches(|sign: char| sign.is_alphabetic());
        digits.parse().ok().or_else(|| {
            let at = (self.phrases)("numbers").iter().position(|name| name == word)?;
            i8::try_from(at + 1).ok()
        })
    }

    fn word(&self, at: usize) -> Option<&String> {
        self.words.get(at)
    }

    fn day(&self, today: Date, is_later_today: bool) -> Option<PlanDay> {
        let monday = || next(today, Weekday::Monday);
        let on = |days: i64| Some(PlanDay::On(later(today, days)));
        if self.says("day-after-tomorrow") {
            return on(2);
        }
        if self.says("after-weekend") {
            return Some(PlanDay::On(monday()));
        }
        if let Some(days) = self.days_ahead() {
            return on(days);
        }
        if let Some(weekday) = self.weekday() {
            return Some(PlanDay::On(self.on_weekday(weekday, today, is_later_today)));
        }
        if self.says("weekend") {
            let is_weekend = matches!(today.weekday(), Weekday::Saturday | Weekday::Sunday);
            return if is_weekend {
                on(0)
            } else {
                Some(PlanDay::On(next(today, Weekday::Saturday)))
            };
        }
        if let Some(date) = self.date(today) {
            return Some(PlanDay::On(date));
        }
        [
            ("next-week", DayChoice::NextWeek),
            ("this-week", DayChoice::ThisWeek),
            ("tomorrow", DayChoice::Tomorrow),
            ("today", DayChoice::Today),
        ]
        .into_iter()
        .find(|(key, _)| self.says(key))
        .map(|(_, choice)| chosen_day(choice, today))
    }

    /// "over drie dagen", "over een week".
    fn days_ahead(&self) -> Option<i64> {
        (0..self.words.len()).find_map(|at| {
            let is_ahead = self.is(self.word(at), "ahead");
            let number = self.number(self.word(at + 1)).filter(|_| is_ahead)?;
            let unit = self.word(at + 2);
            let days = if self.is(unit, "days") {
                1
            } else if self.is(unit, "weeks") {
                7
            } else {
                return None;
            };
            Some(i64::from(number) * days)
        })
    }

    /// The day of the week that is named; "donderdagochtend" names one too.
    fn weekday(&self) -> Option<Weekday> {
        let days = (self.phrases)("weekdays");
        let of_word = |word: &String| {
            let at = days.iter().position(|day| {
                word.strip_prefix(day.as_str()).is_some_and(|rest| {
                    rest.is_empty() || rest == "s" || self.is(Some(&rest.to_owned()), "parts")
                })
            })?;
            Weekday::from_monday_zero_offset(i8::try_from(at % 7).ok()?).ok()
        };
        self.words.iter().find_map(of_word)
    }

    /// The next day of that name; in the next week where that is said.
    fn on_weekday(&self, weekday: Weekday, today: Date, is_later_today: bool) -> Date {
        if self.says("next-week") {
            let days = i64::from(weekday.to_monday_zero_offset());
            return later(next(today, Weekday::Monday), days);
        }
        if weekday == today.weekday() && is_later_today { today } else { next(today, weekday) }
    }

    /// "3 december", "3-12": the next day of that date.
    fn date(&self, today: Date) -> Option<Date> {
        let (day, month) = self.named_date().or_else(|| self.written_date())?;
        let of_year = |year: i16| Date::new(year, month, day).ok();
        let this_year = of_year(today.year()).filter(|date| *date >= today);
        this_year.or_else(|| of_year(today.year().checked_add(1)?))
    }

    fn named_date(&self) -> Option<(i8, i8)> {
        let months = (self.phrases)("months");
        let month = |word: &String| {
            let at = months.iter().position(|month| month == word)?;
            i8::try_from(at % 12 + 1).ok()
        };
        let at = self.words.iter().position(|word| month(word).is_some())?;
        let month = month(self.word(at)?)?;
        let day = at.checked_sub(1).and_then(|before| self.number(self.word(before)));
        Some((day.or_else(|| self.number(self.word(at + 1)))?, month))
    }

    fn written_date(&self) -> Option<(i8, i8)> {
        self.words.iter().find_map(|word| {
            let (day, rest) = word.split_once(['-', '/'])?;
            let month = rest.split(['-', '/']).next()?;
            Some((day.parse().ok()?, month.parse().ok()?))
        })
    }

    fn time(&self) -> Option<PlanTime> {
        let routine = || self.routine().map(PlanTime::After);
        let part = || self.part_of_day().and_then(|hour| Time::new(hour, 0, 0, 0).ok());
        self.clock()
            .or_else(|| (!self.says("after")).then(part).flatten())
            .map(PlanTime::At)
            .or_else(routine)
    }

    /// After what: "na de koffie".
    fn routine(&self) -> Option<Routine> {
        let names = [
            ("breakfast", Routine::Breakfast),
            ("coffee", Routine::Coffee),
            ("lunch", Routine::Lunch),
            ("tea", Routine::Tea),
            ("dinner", Routine::Dinner),
        ];
        let is_after = self.says("after");
        names.into_iter().find(|(key, _)| is_after && self.says(key)).map(|(_, routine)| routine)
    }

    /// The hour that a part of the day stands for.
    fn part_of_day(&self) -> Option<i8> {
        let ends = |part: &str| {
            let parts = (self.phrases)(part);
            self.words.iter().any(|word| parts.iter().any(|part| word.ends_with(part.as_str())))
        };
        let named = [("morning", 10), ("afternoon", 14), ("evening", 19)]
            .into_iter()
            .find(|(part, _)| ends(part))
            .map(|(_, hour)| hour);
        if self.says("noon") { Some(12) } else { named }
    }

    /// A time of the clock.
    fn clock(&self) -> Option<Time> {
        (0..self.words.len()).find_map(|at| {
            let (hour, minutes) = self.clock_at(at)?;
            let hour = self.in_part_of_day(at, hour)?;
            let minutes = i16::from(hour) * 60 + minutes;
            let hour = i8::try_from(minutes.div_euclid(60)).ok()?;
            Time::new(hour, i8::try_from(minutes.rem_euclid(60)).ok()?, 0, 0).ok()
        })
    }

    /// The hour and minutes that begin at a word: "10:30", "half elf", "kwart voor 3", "om 10", "tien uur".
    fn clock_at(&self, at: usize) -> Option<(i8, i16)> {
        let (word, next) = (self.word(at)?, self.word(at + 1));
        if let Some((hour, minutes)) = word.split_once([':', '.']) {
            return Some((hour.parse().ok()?, digits(minutes).parse().ok()?));
        }
        let after_next = self.word(at + 2);
        if self.is(Some(word), "half") {
            let hour = if self.is(next, "past") { after_next } else { next };
            let minutes = (self.phrases)("half-minutes").first()?.parse().ok()?;
            let minutes: i16 = minutes;
            return Some((
                self.number(hour)?,
                if self.is_before_half() { -minutes } else { minutes },
            ));
        }
        let counted =
            if self.is(Some(word), "quarter") { Some(15) } else { self.number(Some(word)) };
        if let Some(minutes) = counted.filter(|_| self.is(next, "to") || self.is(next, "past")) {
            let minutes = if self.is(next, "to") { -i16::from(minutes) } else { minutes.into() };
            return self.number(after_next).map(|hour| (hour, minutes));
        }
        let is_marked = at > 0 && self.is(self.word(at - 1), "at") || self.is(next, "clock");
        let has_mark = word.ends_with("am") || word.ends_with("pm") || word.ends_with('u');
        let is_digits = word.starts_with(|sign: char| sign.is_ascii_digit());
        let hour = self.number(Some(word)).filter(|_| is_marked || has_mark && is_digits)?;
        Some((hour, 0))
    }

    /// Whether half of an hour is told by the hour that comes: "half elf" is before eleven.
    fn is_before_half(&self) -> bool {
        (self.phrases)("half-before").iter().any(|word| word == "yes")
    }

    /// The hour in the part of the day that is named, or that is meant by day.
    fn in_part_of_day(&self, at: usize, hour: i8) -> Option<i8> {
        if !(0..24).contains(&hour) {
            return None;
        }
        let marked = |mark: &str| {
            self.word(at).is_some_and(|word| word.ends_with(mark))
                || self.word(at + 1).is_some_and(|word| word == mark)
        };
        let is_late = marked("pm") || matches!(self.part_of_day(), Some(14 | 19));
        let is_early = marked("am") || self.part_of_day() == Some(10);
        let is_meant_late = !is_early && hour > 0 && hour < EARLIEST_HOUR;
        Some(if hour < 12 && (is_late || is_meant_late) { hour + 12 } else { hour })
    }
}

/// The digits that a text begins with.
fn digits(text: &str) -> &str {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// The next day of that name, never the same day.
fn next(today: Date, weekday: Weekday) -> Date {
    let days = i64::from(today.weekday().until(weekday));
    later(today, if days == 0 { 7 } else { days })
}

#[cfg(test)]
mod tests;
