//! What stands beside the list of 2018: every number and page was seen in a source of its own, and that it runs was seen lately.

use std::collections::BTreeSet;

use aanspraak::catalogue::{Activity, Catalogue, Provenance};
use aanspraak::language::Language;
use strum::IntoEnumIterator;

use super::facts::facts_of;
use super::{TODAY, catalogue, rows};

/// So many years back a source may be from; within the last of them there must be several.
const YEARS: i16 = 5;

fn additions(catalogue: &Catalogue) -> impl Iterator<Item = &Activity> {
    catalogue.activities().iter().filter(|it| it.origin == Some(Provenance::Addition))
}

/// Every number and page that people are told of an activity.
fn told(activity: &Activity) -> BTreeSet<(&'static str, String)> {
    let contact = &activity.contact;
    let own =
        contact.website.iter().cloned().chain(contact.phone.iter().map(|it| it.number.clone()));
    let texts = Language::iter().flat_map(|language| {
        let text = activity.text(language);
        let optional = [&text.note, &text.cost, &text.evidence].into_iter().flatten().cloned();
        let practical = text.practical.values().cloned();
        [text.summary.clone(), text.join.clone(), text.say.clone()]
            .into_iter()
            .chain(optional)
            .chain(practical)
            .collect::<Vec<_>>()
    });
    own.chain(texts).flat_map(|text| facts_of(&text)).collect()
}

#[test]
fn every_number_and_page_of_an_addition_was_seen_in_one_of_its_sources() {
    let list = rows("addition-facts.tsv");
    let catalogue = catalogue();
    let mut used = BTreeSet::new();
    for activity in additions(&catalogue) {
        for (kind, value) in told(activity) {
            let row = list.iter().find(|row| row[0] == kind && row[1] == value);
            let row =
                row.unwrap_or_else(|| panic!("{}: {kind} {value} has no source", activity.id));
            let is_its_own = activity.status.sources.contains(&row[2]);
            assert!(is_its_own, "{}: {} is not among its sources", activity.id, row[2]);
            used.insert(value);
        }
    }
    for row in &list {
        assert!(used.contains(&row[1]), "nothing uses {} any more", row[1]);
    }
}

#[test]
fn the_words_of_a_source_name_the_number_or_page_that_was_seen_there() {
    for row in rows("addition-facts.tsv") {
        let (kind, value, source, words) = (&row[0], &row[1], &row[2], &row[3]);
        let is_own = words == "its own page";
        let seen = facts_of(if is_own { source } else { words });
        let is_there = seen.iter().any(|(other, seen)| {
            other == kind && (seen == value || is_own && seen.starts_with(value.as_str()))
        });
        assert!(is_there, "{source} does not name {value}");
    }
}

#[test]
fn an_addition_was_seen_running_in_the_last_years_and_where_long_ago_by_several() {
    let catalogue = catalogue();
    let mut count = 0;
    for activity in additions(&catalogue) {
        count += 1;
        let seen = activity.status.seen.map(|seen| seen.to_string()).unwrap_or_default();
        let year: i16 = seen.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
        let sources = activity.status.sources.len();
        let oldest = TODAY.year() - YEARS;
        assert!(year >= oldest, "{}: last seen in '{seen}'", activity.id);
        let enough = if year == oldest { 3 } else { 2 };
        assert!(sources >= enough, "{}: {sources} sources, last seen {seen}", activity.id);
    }
    assert!(count >= 20, "the additions are read: {count}");
}
