//! Who fits what, over the real content.

mod admission;
#[cfg(test)]
pub(crate) mod confirmed;
mod facts;
mod list;
mod people;
mod questions;
mod space;
mod status;
mod witnesses;

use std::path::PathBuf;
use std::sync::LazyLock;

use aanspraak::conversation::Content;
use aanspraak::diagnostics::{Diagnostic, Files};
use aanspraak::interview::Question;
use aanspraak::matching::{Matcher, ShortList, short_list};
use aanspraak::profile::{Age, Fact, FactId, FactKind, Profile};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde_json::Value;
use strum::IntoEnumIterator;

/// The day of the tests: soon after the content was checked.
const TODAY: Date = date(2026, 11, 23);

static ASSETS: LazyLock<Content> = LazyLock::new(|| load(&content()));

fn content() -> Files {
    aanspraak::config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap()
}

fn load(files: &Files) -> Content {
    let mut diagnostics = Vec::new();
    let content = Content::load(files, TODAY, &mut diagnostics);
    let errors: Vec<&Diagnostic> =
        diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    content
}

fn matcher() -> Matcher<'static> {
    ASSETS.matcher(TODAY)
}

fn read(profile: &Value) -> Profile {
    let places = ASSETS.catalogue.places();
    let place = |name: &str| places.named(name).first().copied();
    Profile::from_json(profile, place).unwrap()
}

fn list(profile: &Value) -> ShortList<'static> {
    short_list(matcher(), &read(profile), &[])
}

fn ids<'a>(list: &ShortList<'a>) -> Vec<&'a str> {
    list.picks.iter().map(|pick| pick.activity.id.as_str()).collect()
}

fn with(profile: &Profile, fact: Fact) -> Profile {
    Profile::of(profile.facts().into_iter().chain([fact]))
}

/// Ages on both sides of every border that the catalogue draws, and of coming of age.
fn ages() -> Vec<u8> {
    let mut ages = vec![0, 17, 18, 120];
    for activity in ASSETS.catalogue.activities() {
        for lines in [activity.audience, activity.not_for, activity.hard_for] {
            ages.extend(lines.min_age.into_iter().flat_map(|min| [min.saturating_sub(1), min]));
            ages.extend(lines.max_age.into_iter().flat_map(|max| [max, max + 1]));
        }
    }
    ages.sort_unstable();
    ages.dedup();
    ages
}

/// Every fact that can be said: each closed value and its opposite, the ages at the borders, the
/// age ranges of the interview, and two places.
fn every_fact() -> Vec<Fact> {
    let mut facts: Vec<Fact> = ages().into_iter().filter_map(Age::exactly).map(Fact::Age).collect();
    let questions = ASSETS.interview.questions().iter();
    facts
        .extend(questions.filter(|ask| ask.fact == FactId::Age).flat_map(Question::possible_facts));
    for name in ["Amsterdam", "Maastricht"] {
        facts.push(Fact::Place(ASSETS.catalogue.places().named(name)[0]));
    }
    for fact in FactId::iter() {
        if let FactKind::One(values) | FactKind::Many(values) = fact.kind() {
            for holds in [true, false] {
                facts.extend(values.iter().filter_map(|value| Fact::closed(fact, value, holds)));
            }
        }
    }
    facts
}

/// People of whom up to nine things are known.
fn anybody() -> impl Strategy<Value = Profile> {
    let facts = every_fact();
    prop::collection::vec(prop::sample::select(facts), 0..10).prop_map(Profile::of)
}
