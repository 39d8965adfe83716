//! Every number in one role, and which of them is the age of the person meant.

use proptest::prelude::*;

use super::super::facts::age::{AgeReading, Certainty};
use super::super::shapes::{NumberReader, Shape};
use super::super::utterance::cast::HELPED;
use super::*;

fn numbers() -> &'static NumberReader {
    &SHIPPED.0.facts.ages.numbers
}

fn shapes(text: &str) -> Vec<Shape> {
    let (typed, tokens) = SHIPPED.0.vocabulary.words(text);
    numbers().shapes(text, &typed, &tokens, YEAR)
}

fn ages(text: &str) -> Vec<AgeReading> {
    let words = SHIPPED.0.utterance(text);
    SHIPPED.0.facts.ages.all(&words, YEAR)
}

/// The roles of the numbers in a text, in order.
fn roles(text: &str) -> String {
    let roles: Vec<String> = shapes(text).iter().map(|shape| shape.kind.to_string()).collect();
    roles.join(" ")
}

/// The age of the person meant: "84", "80-89", "?82" when it is only likely, "-" for none.
fn own_age(text: &str) -> String {
    let told = |age: Age| {
        if age.is_exact() { age.from().to_string() } else { format!("{}-{}", age.from(), age.to()) }
    };
    let sure = facts(text).into_iter().find_map(|fact| {
        let Fact::Age(age) = fact else { return None };
        Some(told(age))
    });
    let likely = || {
        let found = ages(text).into_iter();
        let mut likely =
            found.filter(|it| it.person == HELPED && it.certainty == Certainty::Likely);
        likely.next().map(|it| format!("?{}", told(it.age)))
    };
    sure.or_else(likely).unwrap_or_else(|| "-".to_owned())
}

#[test]
fn every_number_of_the_table_has_its_role() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/understanding/numbers.tsv");
    let table = std::fs::read_to_string(file).unwrap();
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    let (mut count, mut wrong) = (0, Vec::new());
    for line in lines {
        let [expected, age, text] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        count += 1;
        let found = (roles(text), own_age(text));
        if found != (expected.to_owned(), age.to_owned()) {
            wrong.push(format!("{text}: expected {expected} {age}, found {} {}", found.0, found.1));
        }
    }
    assert!(count >= 200, "{count} lines");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn ages_of_others_are_found_with_their_place() {
    let text = "mw 84 Meppel, dochter (55) in Utrecht";
    let found: Vec<(u8, bool)> =
        ages(text).iter().map(|it| (it.age.from(), it.person != HELPED)).collect();
    assert_eq!(found, [(84, false), (55, true)]);
}

/// Runs of digits of a text, by place.
fn digit_runs(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, _) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        match runs.last_mut().filter(|run| run.end == at) {
            Some(run) => run.end = at + 1,
            None => runs.push(at..at + 1),
        }
    }
    runs
}

/// Checks that each run of digits stands in exactly one shape, and that shapes stand in order.
fn has_one_role_each(text: &str) -> Result<(), TestCaseError> {
    let shapes = shapes(text);
    for pair in shapes.windows(2) {
        prop_assert!(pair[0].span.end <= pair[1].span.start, "{text}: {pair:?}");
    }
    for run in digit_runs(text) {
        let around =
            shapes.iter().filter(|it| it.span.start <= run.start && it.span.end >= run.end);
        prop_assert_eq!(around.count(), 1, "{}: {:?} {:?}", text, run, &shapes);
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_run_of_digits_has_exactly_one_role(text in "[0-9a-z €+(),.:/'-]{0,80}") {
        has_one_role_each(&text)?;
    }

    #[test]
    fn numbers_among_any_characters_have_one_role(text in "([0-9]|\\PC|d00d|\u{200b}){0,60}") {
        has_one_role_each(&text)?;
    }

    #[test]
    fn numbers_in_known_words_have_one_role(
        words in prop::collection::vec(prop::sample::select(vec![
            "mw", "84", "jaar", "al", "weduwe", ",", "06 12345678", "12-3-1944", "1234 AB", "€ 5",
            "en", "een", "zes", "tachtig", "half", "14.30u", "sinds", "2019", "82e", "'43", "nr",
            "3x", "kinderen", "van", "(", ")", ".", "honderd", "negentien", "3-4", "euro", "112",
        ]), 0..40),
    ) {
        has_one_role_each(&words.join(" "))?;
    }
}

#[test]
fn a_child_tells_its_age_in_a_sentence_and_so_few_years_of_something_are_none() {
    for text in ["ik ben 12 jaar", "ik ben pas 12 jaar en ik ben bang", "i am 12 years"] {
        assert_eq!(own_age(text), "12", "{text}");
    }
    for text in
        ["ik ben 12 jaar weduwe", "ik ben 12 jaar getrouwd", "12 jaar", "ik ben al 12 jaar ziek"]
    {
        assert_eq!(own_age(text), "-", "{text}");
    }
}

/// Rules of numbers are tried only where a word stands that they need. A word that was needed by mistake
/// would silence a rule: so every rule is tried here, on every line that the project has.
#[test]
fn no_rule_of_numbers_is_left_out_that_would_match() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tables: Vec<_> = std::fs::read_dir(root.join("tests/fixtures/understanding"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    tables.push(root.join("training/crisis/regression.tsv"));
    tables.push(root.join("training/acts/train.tsv"));
    let texts = tables.iter().map(|table| std::fs::read_to_string(table).unwrap());
    let lines: Vec<String> = texts
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter_map(|line| line.rsplit('\t').next().map(str::to_owned))
        .filter(|line| line.bytes().any(|byte| byte.is_ascii_digit()))
        .collect();
    assert!(lines.len() > 500, "{}", lines.len());
    let silenced = lines.iter().find(|line| {
        let words = SHIPPED.0.vocabulary.words(line);
        !numbers().tries_enough(line, &words, YEAR)
    });
    assert_eq!(silenced, None);
}
