//! A day as people and spreadsheet programs write it.

use jiff::civil::{Date, date};

use super::SheetWords;

/// What a cell can tell as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadDay {
    /// This day.
    One(Date),
    /// Either of two: the day before the month, or behind it.
    Either(Date, Date),
    /// A year of two digits.
    ShortYear,
    /// No day.
    Nothing,
}

/// The first day of spreadsheet programs; theirs is a day earlier for what came before March 1900.
const DAY_ZERO: Date = date(1899, 12, 30);
/// Whole days from then that are a day of this century.
const SERIAL_DAYS: std::ops::RangeInclusive<i32> = 36_526..=73_050;

/// Reads `2026-03-01`, `01-03-2026`, `1 mrt 2026`, `ma 1 maart 2026`, and the number that a spreadsheet program has for it.
pub(super) fn read_day(text: &str, words: &SheetWords) -> ReadDay {
    if let Some(day) = serial(text) {
        return ReadDay::One(day);
    }
    let text = without_time(text);
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ','))
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [first, month, last] => in_parts(first, month, last, text.contains('/'), words),
        // The day of the week says nothing that the rest does not.
        [weekday, first, month, last] if weekday.chars().all(char::is_alphabetic) => {
            in_parts(first, month, last, text.contains('/'), words)
        }
        _ => ReadDay::Nothing,
    }
}

fn serial(text: &str) -> Option<Date> {
    let whole = text.split_once(['.', ',']).map_or(text, |(whole, _)| whole);
    let days = whole.parse().ok().filter(|days| SERIAL_DAYS.contains(days))?;
    DAY_ZERO.checked_add(jiff::Span::new().days(days)).ok()
}

/// The day without a time of the clock behind it, which a spreadsheet program adds.
fn without_time(text: &str) -> &str {
    let (day, time) = match text.split_once('T') {
        Some(parts) => parts,
        None => text.rsplit_once(' ').unwrap_or((text, "")),
    };
    let is_time =
        time.contains(':') && time.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'));
    if is_time { day } else { text }
}

fn in_parts(first: &str, month: &str, last: &str, slashes: bool, words: &SheetWords) -> ReadDay {
    let month_number: Option<i16> =
        month.parse().ok().or_else(|| words.month(month).map(i16::from));
    let (Ok(one), Some(two), Ok(three)) = (first.parse::<i16>(), month_number, last.parse::<i16>())
    else {
        return ReadDay::Nothing;
    };
    if first.len() == 4 {
        return day(one, two, three).map_or(ReadDay::Nothing, ReadDay::One);
    }
    if last.len() < 4 {
        return ReadDay::ShortYear;
    }
    let usual = day(three, two, one);
    // With slashes the month may come first, as in English.
    let other = if slashes { day(three, one, two) } else { None };
    match (usual, other) {
        (Some(usual), Some(other)) if usual != other => ReadDay::Either(usual, other),
        (Some(day), _) | (None, Some(day)) => ReadDay::One(day),
        (None, None) => ReadDay::Nothing,
    }
}

fn day(year: i16, month: i16, day: i16) -> Option<Date> {
    let year = Some(year).filter(|year| (1900..2200).contains(year))?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_every_usual_form() {
        let words = SheetWords::shipped();
        for text in [
            "2026-03-01",
            "2026/3/1",
            "1-3-2026",
            "01-03-2026",
            "01.03.2026",
            "1 mrt 2026",
            "1 mrt. 2026",
            "1-mrt-2026",
            "1 maart 2026",
            "zo 1 maart 2026",
            "zondag, 1 maart 2026",
            "1 March 2026",
            "01-03-2026 00:00",
            "2026-03-01T00:00:00",
            "46082",
            "46082.0",
        ] {
            assert_eq!(read_day(text, words), ReadDay::One(date(2026, 3, 1)), "{text}");
        }
        assert_eq!(read_day("23/11/2026", words), ReadDay::One(date(2026, 11, 23)));
        assert_eq!(read_day("3/3/2026", words), ReadDay::One(date(2026, 3, 3)));
    }

    #[test]
    fn a_day_that_can_be_two_is_no_day_yet() {
        let words = SheetWords::shipped();
        let either = ReadDay::Either(date(2026, 1, 3), date(2026, 3, 1));
        assert_eq!(read_day("3/1/2026", words), either);
        assert_eq!(read_day("3-11-26", words), ReadDay::ShortYear);
        for text in
            ["", "november", "2026-13-01", "2026-11", "31-02-2026", "soon", "12", "1 foo 2026"]
        {
            assert_eq!(read_day(text, words), ReadDay::Nothing, "{text}");
        }
    }
}
