//! Moments in words, in both languages, on a Wednesday at two o'clock.

use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::{date, time};
use proptest::prelude::*;

use super::*;
use crate::config;
use crate::language::Language;
use crate::translations::Texts;

const NOW: Time = time(14, 0, 0, 0);

fn today() -> Date {
    date(2026, 11, 25)
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    Texts::load(&config::content(&[root]).unwrap(), &mut Vec::new())
});

fn read(language: Language, text: &str) -> Option<MomentWords> {
    let phrases = |key: &str| -> Vec<String> {
        let all = TEXTS.find(language, &format!("moment-words.{key}"), &[]).unwrap_or_default();
        all.split('|').map(folded_name).filter(|phrase| !phrase.is_empty()).collect()
    };
    typed_moment(text, &phrases, today(), NOW)
}

type Expected = (&'static str, Option<PlanDay>, Option<PlanTime>);

#[expect(clippy::unnecessary_wraps, reason = "a table reads better")]
fn on(month: i8, day: i8) -> Option<PlanDay> {
    Some(PlanDay::On(date(2026, month, day)))
}

#[expect(clippy::unnecessary_wraps, reason = "a table reads better")]
fn at(hour: i8, minute: i8) -> Option<PlanTime> {
    Some(PlanTime::At(time(hour, minute, 0, 0)))
}

#[expect(clippy::unnecessary_wraps, reason = "a table reads better")]
fn after(routine: Routine) -> Option<PlanTime> {
    Some(PlanTime::After(routine))
}

#[track_caller]
fn check(language: Language, samples: &[Expected]) {
    for (text, day, time) in samples {
        let found = read(language, text).unwrap_or_default();
        assert_eq!((found.day, found.time), (*day, *time), "{text}");
    }
}

#[test]
fn moments_in_dutch() {
    let friday = Some(PlanDay::Until(date(2026, 11, 27)));
    check(
        Language::Nl,
        &[
            ("vandaag", on(11, 25), None),
            ("vanavond", on(11, 25), at(19, 0)),
            ("morgen", on(11, 26), None),
            ("Morgenochtend!", on(11, 26), at(10, 0)),
            ("morgen om 10 uur", on(11, 26), at(10, 0)),
            ("overmorgen om half 11", on(11, 27), at(10, 30)),
            ("donderdag om 10 uur", on(11, 26), at(10, 0)),
            ("donderdagmiddag", on(11, 26), at(14, 0)),
            ("woensdag", on(12, 2), None),
            ("woensdag om 16.30 uur", on(11, 25), at(16, 30)),
            ("volgende week dinsdag", on(12, 1), None),
            ("volgende week maandag om kwart voor 3", on(11, 30), at(14, 45)),
            ("na het weekend", on(11, 30), None),
            ("in het weekend", on(11, 28), None),
            ("deze week", friday, None),
            ("volgende week", Some(PlanDay::Until(date(2026, 12, 4))), None),
            ("over drie dagen", on(11, 28), None),
            ("over een week", on(12, 2), None),
            ("3 december om 9:15", on(12, 3), at(9, 15)),
            ("op 3-12", on(12, 3), None),
            ("na de koffie", None, after(Routine::Coffee)),
            ("vrijdag na het ontbijt", on(11, 27), after(Routine::Breakfast)),
            ("om 3 uur", None, at(15, 0)),
            ("om drie uur", None, at(15, 0)),
            ("kwart over elf", None, at(11, 15)),
            ("tien over 10", None, at(10, 10)),
            ("half acht 's avonds", None, at(19, 30)),
            ("8 uur 's avonds", None, at(20, 0)),
            ("7 uur 's ochtends", None, at(7, 0)),
        ],
    );
}

#[test]
fn moments_in_english() {
    check(
        Language::En,
        &[
            ("tomorrow", on(11, 26), None),
            ("the day after tomorrow at half past ten", on(11, 27), at(10, 30)),
            ("Thursday at 10", on(11, 26), at(10, 0)),
            ("on Friday at 3pm", on(11, 27), at(15, 0)),
            ("tomorrow afternoon", on(11, 26), at(14, 0)),
            ("tomorrow at noon", on(11, 26), at(12, 0)),
            ("after the weekend", on(11, 30), None),
            ("in two days", on(11, 27), None),
            ("after lunch", None, after(Routine::Lunch)),
            ("quarter to three", None, at(14, 45)),
            ("december 3", on(12, 3), None),
        ],
    );
}

#[test]
fn words_that_name_no_moment_are_none() {
    for text in ["ja", "ik ben 82", "gelukt", "goedemorgen", "ik weet het niet", "25 uur lang", ""]
    {
        assert_eq!(read(Language::Nl, text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_names_no_day_that_is_over_or_far_away(text in "\\PC{0,40}") {
            for language in [Language::Nl, Language::En] {
            if let Some(day) = read(language, &text).and_then(|found| found.day) {
                prop_assert!((today()..=later(today(), FARTHEST_DAYS)).contains(&day.date()));
            }
        }
    }
}
