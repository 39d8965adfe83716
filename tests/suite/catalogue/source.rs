//! The source list by name: everything is there, in a kind that it can be, with its evidence.

use std::collections::BTreeSet;

use aanspraak::catalogue::{Provenance, State};

use super::{catalogue, rows, source_document};

#[test]
fn every_activity_of_the_source_is_there_in_its_kind_and_with_its_evidence() {
    let catalogue = catalogue();
    let list = rows("source-list.tsv");
    assert_eq!(list.len(), 62);
    for row in &list {
        let (name, kinds, evidence) = (&row[0], &row[1], row.get(2).map_or("", String::as_str));
        let found = catalogue.activities().iter().find(|it| it.source.as_ref() == Some(name));
        let Some(activity) = found else { panic!("'{name}' of the source is missing") };
        let can_be: BTreeSet<&str> = kinds.split("; ").collect();
        let is: BTreeSet<&str> = activity.kinds.iter().map(Into::into).collect();
        assert!(!is.is_empty() && is.is_subset(&can_be), "'{name}' can be {can_be:?}, not {is:?}");
        let told: Vec<String> = activity
            .evidence
            .iter()
            .map(|it| format!("{} {}", it.by, it.year.map_or("-".into(), |year| year.to_string())))
            .collect();
        assert_eq!(told.join("; "), evidence, "the evidence of '{name}'");
    }
}

#[test]
fn what_is_not_of_the_source_says_that_it_is_an_addition() {
    for activity in catalogue().activities() {
        let is_addition = activity.origin == Some(Provenance::Addition);
        assert_eq!(is_addition, activity.source.is_none(), "{}", activity.id);
        assert!(!is_addition || activity.status.state == State::Active, "{}", activity.id);
    }
}

#[test]
fn nothing_claims_to_be_of_the_source_that_is_not() {
    let names: BTreeSet<String> =
        rows("source-list.tsv").into_iter().map(|row| row[0].clone()).collect();
    for activity in catalogue().activities() {
        if let Some(source) = &activity.source {
            assert!(names.contains(source), "{}: the source has no '{source}'", activity.id);
        }
    }
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn the_list_of_names_is_that_of_the_source_itself() {
    let document = source_document();
    for row in rows("source-list.tsv") {
        assert!(document.contains(&row[0]), "the source document has no '{}'", row[0]);
    }
}

#[test]
fn every_activity_has_every_field_that_people_rely_on() {
    for activity in catalogue().activities() {
        assert!(!activity.loneliness.is_empty(), "{}: no kind of loneliness", activity.id);
        assert!(!activity.elements.is_empty(), "{}: no working element", activity.id);
        assert!(!activity.status.sources.is_empty(), "{}: no source", activity.id);
    }
}
