//! The lexicon that ships, measured on lines: our own in `tests/fixtures/understanding/`, and those of
//! `../shared/eval` where that folder is there (`build.rs`).

mod people;
mod places;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use aanspraak::catalogue::Gazetteer;
use aanspraak::diagnostics::Diagnostic;
use aanspraak::profile::Profile;
use aanspraak::understanding::{Alarm, Lexicon, normalised, report};
use serde_json::Value;

use crate::support::options::{asked, tell};

const YEAR: i16 = 2026;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shipped() -> (Lexicon, Gazetteer) {
    let (lexicon, gazetteer, _) = loaded();
    (lexicon, gazetteer)
}

fn loaded() -> (Lexicon, Gazetteer, Vec<Diagnostic>) {
    let files = aanspraak::config::content(&[root().to_owned()]).unwrap();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let lexicon = Lexicon::load(&files, &mut diagnostics);
    let gazetteer = Gazetteer::load(&files, &mut diagnostics);
    (lexicon, gazetteer, diagnostics)
}

#[test]
fn the_lexicon_that_ships_is_sound() {
    let told: Vec<String> = loaded().2.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// The rows of a table without its remarks and its heading.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).skip(1);
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// A table of lines and the facts in them.
fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/understanding").join(name)
}

fn eval(name: &str) -> PathBuf {
    root().join("../shared/eval").join(name)
}

/// The phrases whose alarm is not as it should be, and how many there are of each kind.
fn alarms(lexicon: &Lexicon, path: &Path) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows(path) {
        let [class, phrase] = row.as_slice() else { panic!("two columns: {row:?}") };
        count += 1;
        let found = lexicon.alarm(phrase).map(|found| found.alarm);
        let right = match class.as_str() {
            // Distress does not stop the talk.
            "none" | "distress" => found.is_none_or(|found| found == Alarm::Distress),
            class => found.is_some_and(|found| found <= class.parse::<Alarm>().unwrap()),
        };
        if !right {
            let found = found.map_or_else(|| "none".to_owned(), |found| found.to_string());
            let rules = lexicon.alarm_rules_of(phrase);
            wrong.push(format!("{class}, found {found}: {phrase} {rules:?}"));
        }
    }
    tell(&format!("{}: {} of {count} as they should be", path.display(), count - wrong.len()));
    for line in &wrong {
        tell(&format!("    {line}"));
    }
    wrong
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn the_sample_of_phrases_gives_its_alarms() {
    let (lexicon, _) = shipped();
    let wrong = alarms(&lexicon, &eval("alarm.tsv"));
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// What is right, missed and made up, with the lines where it happened.
#[derive(Default)]
struct Score {
    right: usize,
    missed: Vec<String>,
    invented: Vec<String>,
}

impl Score {
    fn add(&mut self, line: &str, expected: &BTreeSet<String>, found: &BTreeSet<String>) {
        self.right += expected.intersection(found).count();
        let missed = expected.difference(found);
        self.missed.extend(missed.map(|fact| format!("missed {fact}: {line}")));
        let invented = found.difference(expected);
        self.invented.extend(invented.map(|fact| format!("invented {fact}: {line}")));
    }

    #[expect(clippy::cast_precision_loss, reason = "hundreds of facts")]
    fn tell(&self, name: &str) -> (f64, f64) {
        let share = |wrong: usize| self.right as f64 / (self.right + wrong).max(1) as f64;
        let (recall, precision) = (share(self.missed.len()), share(self.invented.len()));
        tell(&format!(
            "{name}: recall {recall:.3}, precision {precision:.3}, {} facts right",
            self.right
        ));
        for line in self.missed.iter().chain(&self.invented) {
            tell(&format!("    {line}"));
        }
        (recall, precision)
    }
}

const MEASURED: [&str; 5] = ["age", "gender", "place", "circumstances", "interests"];

/// The measured facts of a profile as JSON: `age=82`, `circumstances=cancer` …
fn facts(profile: &Value) -> BTreeSet<String> {
    facts_of(profile, &MEASURED)
}

/// The same, with those that only some tables expect.
fn all_facts(profile: &Value) -> BTreeSet<String> {
    let others = ["living", "wishes", "forms", "goes-out", "internet"];
    facts_of(profile, &[MEASURED, others].concat())
}

fn facts_of(profile: &Value, keys: &[&str]) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for key in keys {
        match profile.get(*key) {
            None => {}
            Some(Value::Array(values)) => {
                facts.extend(values.iter().map(|value| format!("{key}={}", plain(value))));
            }
            Some(value) => {
                facts.insert(format!("{key}={}", plain(value)));
            }
        }
    }
    facts
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn read(lexicon: &Lexicon, gazetteer: &Gazetteer, line: &str) -> Value {
    let reading = lexicon.read(line, gazetteer, YEAR);
    report(&reading, lexicon.alarm(line).map(|found| found.alarm), gazetteer)
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn the_sample_of_people_is_understood() {
    let (lexicon, gazetteer) = shipped();
    let text = fs::read_to_string(eval("personas.json")).unwrap();
    let people: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut score = Score::default();
    let mut stops = Vec::new();
    for person in &people {
        let line = person["text"].as_str().unwrap();
        let read = read(&lexicon, &gazetteer, line);
        score.add(line, &facts(&person["profile"]), &facts(&read["facts"]));
        if lexicon.alarm(line).is_some_and(|found| found.alarm.stops()) {
            stops.push(format!("{line}: {}", read["alarm"]));
        }
    }
    let (recall, precision) = score.tell("the sample of people");
    assert!(stops.is_empty(), "{stops:?}");
    assert!(recall >= 0.95 && precision >= 0.98);
}

/// What a row of our own expects: columns age, gender, place, circumstances, interests, text.
fn expected(row: &[String]) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for (key, cell) in MEASURED.iter().zip(row) {
        if cell == "-" {
            continue;
        }
        let cell = match (*key, cell.split_once('-')) {
            // A range stands for its middle.
            ("age", Some((from, to))) => {
                let (from, to): (u8, u8) = (from.parse().unwrap(), to.parse().unwrap());
                from.midpoint(to).to_string()
            }
            _ => cell.clone(),
        };
        facts.extend(cell.split(',').map(|value| format!("{key}={value}")));
    }
    facts
}

/// Den Bosch is 's-Hertogenbosch: places are compared as places.
fn as_places_are_named(gazetteer: &Gazetteer, fact: String) -> String {
    let Some(name) = fact.strip_prefix("place=") else { return fact };
    let named = gazetteer.named(name).first().map(|id| gazetteer.unique_name(*id));
    named.map_or_else(|| fact.clone(), |named| format!("place={named}"))
}

fn lines(lexicon: &Lexicon, gazetteer: &Gazetteer, name: &str) -> (f64, f64) {
    let mut score = Score::default();
    for row in rows(&fixture(name)) {
        let line = row.last().unwrap();
        let found = facts(&read(lexicon, gazetteer, line)["facts"]);
        let named = expected(&row).into_iter().map(|fact| as_places_are_named(gazetteer, fact));
        score.add(line, &named.collect(), &found);
    }
    score.tell(name)
}

/// A line that stands in two tables counts twice, and one of them says nothing of its own.
#[test]
fn no_line_stands_in_two_tables() {
    let mut known: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut twice = Vec::new();
    for entry in fs::read_dir(fixture("")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "tsv") {
            for row in rows(&path) {
                let line = normalised(row.last().unwrap());
                if let Some(other) = known.insert(line.clone(), path.clone()) {
                    twice.push(format!("{line}: {} {}", other.display(), path.display()));
                }
            }
        }
    }
    assert!(twice.is_empty(), "{}", twice.join("\n"));
    assert!(known.len() >= 300, "{}", known.len());
}

#[test]
fn our_own_lines_are_understood() {
    let (lexicon, gazetteer) = shipped();
    let mut good = true;
    for name in [
        "first-sight-facts.tsv",
        "second-sight-facts.tsv",
        "third-sight-facts.tsv",
        "fourth-sight-facts.tsv",
        "facts.tsv",
    ] {
        let (recall, precision) = lines(&lexicon, &gazetteer, name);
        good &= recall >= 0.95 && precision >= 0.95;
    }
    assert!(good);
    let nothing = Profile::default();
    assert_eq!(lexicon.read("", &gazetteer, YEAR).profile(), nothing);
}

/// Prints what a file of everyday text sets off, to look for false alarms in other people's words:
/// `EVERYDAY=FILE cargo test everyday -- --ignored --nocapture`.
#[test]
#[ignore = "a report on a file of your own, no check"]
fn everyday_text_sets_nothing_off() {
    let (lexicon, _) = shipped();
    let file = asked("EVERYDAY").unwrap();
    let text = fs::read_to_string(file).unwrap();
    for line in text.split(['.', '\n']) {
        if let Some(found) = lexicon.alarm(line).filter(|found| found.alarm.stops()) {
            tell(&format!("{}: {} {:?}", found.alarm, line.trim(), lexicon.alarm_rules_of(line)));
        }
    }
}
