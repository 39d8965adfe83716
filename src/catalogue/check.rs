//! What can only be seen over a whole activity, or over all of them together.

use std::collections::BTreeMap;

use jiff::civil::Date;
use regex::Regex;
use strum::IntoEnumIterator;

use super::availability::CHECK_HOLDS_DAYS;
use super::{Activity, Extent, State, Topic, load_doors};
use crate::diagnostics::{Diagnostic, Files, Finding, SourceFile, closest};
use crate::language::Language;

/// The faults of the catalogue: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("C01", "missing-text"),
    ("C02", "no-first-step"),
    ("C03", "status-without-source"),
    ("C04", "check-too-old"),
    ("C05", "stopped-without-since"),
    ("C06", "place-outside-the-gazetteer"),
    ("C07", "impossible-website"),
    ("C08", "impossible-phone"),
    ("C09", "no-answer-tells-them-apart"),
    ("C10", "evidence-without-a-year"),
    ("C11", "unknown-instead"),
    ("C12", "evidence-without-words"),
    ("C13", "no-activity"),
    ("C14", "stopped-without-instead"),
    ("C15", "no-table-of-elements"),
    ("C16", "unusable-id"),
    ("C17", "unusable-flyer"),
    ("C18", "partly-without-a-sentence"),
    ("C19", "practical-in-one-language-only"),
    ("C20", "addition-with-a-source-name"),
    ("C21", "check-to-come"),
    ("C22", "impossible-email"),
    ("C23", "markup-in-a-sentence"),
    ("C24", "exclamation-marks-in-a-row"),
    ("C25", "long-sentence"),
    ("D11", "door-without-source"),
    ("D12", "door-source-too-old"),
    ("D13", "door-out-of-reach"),
    ("D14", "door-of-unknown-municipality"),
    ("D15", "municipality-twice"),
    ("D16", "unusable-door-file"),
    ("D17", "unknown-role-in-first-step"),
    ("D18", "two-roles-in-first-step"),
    ("D19", "door-hours-in-one-language-only"),
    ("H01", "no-helplines"),
    ("H02", "helpline-without-source"),
    ("H03", "crisis-line-check-too-old"),
    ("H04", "helpline-check-too-old"),
    ("H05", "helpline-twice"),
    ("H06", "needed-helpline-missing"),
    ("R01", "referral-without-source"),
    ("R02", "referral-source-too-old"),
    ("R03", "referral-out-of-reach"),
    ("R04", "referral-for-no-situation"),
    ("R05", "referral-to-unknown-helpline"),
    ("R06", "referral-without-words"),
    ("R07", "unusable-referral-id"),
    ("R08", "referral-and-helpline-disagree"),
];

/// Tells of days that are still to come: nobody can have looked on them. Only a check with the true clock asks it;
/// a test looks at the same content on an older day.
pub fn check_days_to_come(files: &Files, today: Date, diagnostics: &mut Vec<Diagnostic>) {
    // The pattern is ours: it can be read.
    let Ok(shape) = Regex::new(r"\bchecked\s*=\s*(\d{4}-\d{2}-\d{2})") else { return };
    for file in files.below("data/", ".toml") {
        for hit in shape.captures_iter(&file.text).filter_map(|hit| hit.get(1)) {
            let is_to_come = hit.as_str().parse::<Date>().is_ok_and(|day| day > today);
            if is_to_come {
                let finding = Finding::new("C21").with("day", hit.as_str());
                diagnostics.push(Diagnostic::found(finding, file, hit.start()).as_overdue());
            }
        }
    }
}

/// Checks the activities against each other and against today.
pub(super) fn activities(
    activities: &[Activity],
    files: &Files,
    today: Date,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if activities.is_empty() {
        diagnostics.push(Diagnostic::found_in(Finding::new("C13"), "data/activities"));
    }
    for activity in activities {
        let path = format!("data/activities/{}.toml", activity.id);
        let Some(file) = files.get(&path) else { continue };
        texts(activity, file, diagnostics);
        practical(activity, file, diagnostics);
        load_doors::roles(activity, file, diagnostics);
        references(activity, activities, file, diagnostics);
        // Without any day that is the fault, and it is told already.
        if activity.status.checked != Date::ZERO && activity.is_stale(today) {
            let finding = Finding::new("C04").with("days", CHECK_HOLDS_DAYS);
            let found = Diagnostic::found(finding, file, offset(file, "checked"));
            diagnostics.push(found.as_warning());
        }
    }
    twins(activities, files, diagnostics);
}

/// Where a key stands in a file; the start of the file when it does not.
fn offset(file: &SourceFile, key: &str) -> usize {
    let line_start = format!("\n{key}");
    file.text.find(&line_start).map_or(0, |at| at + 1)
}

fn texts(activity: &Activity, file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    for language in Language::iter().filter(|language| activity.must_speak(*language)) {
        let header = format!("[text.{language}]");
        let at = file.text.find(&header).unwrap_or(0);
        let mut found = |id, key: &str| {
            let finding = Finding::new(id).with("language", language).with("key", key);
            diagnostics.push(Diagnostic::found(finding, file, at));
        };
        let Some(texts) = activity.texts.get(&language) else {
            found("C01-language", "");
            continue;
        };
        for (key, text) in [("summary", &texts.summary), ("say", &texts.say)] {
            if text.is_empty() {
                found("C01-sentence", key);
            }
        }
        if texts.join.is_empty() {
            found("C02", "join");
        }
        if texts.evidence.is_none() && !activity.evidence.is_empty() {
            found("C12", "evidence");
        }
    }
}

/// Tells of a topic that holds in part without a sentence that says for whom, and of a sentence that is
/// there in one language only.
fn practical(activity: &Activity, file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    let has = |language: Language, topic| {
        activity.texts.get(&language).is_some_and(|texts| texts.practical.contains_key(&topic))
    };
    let said = |topic: &Topic| Language::iter().any(|language| has(language, *topic));
    let at = offset(file, "[practical]");
    for topic in activity.practical.holds.iter().filter(|(_, extent)| **extent == Extent::Partly) {
        if !said(topic.0) {
            let finding = Finding::new("C18").with("topic", topic.0);
            diagnostics.push(Diagnostic::found(finding, file, at));
        }
    }
    for (topic, language) in Topic::iter()
        .filter(said)
        .flat_map(|topic| Language::iter().map(move |language| (topic, language)))
    {
        let is_needed = language == Language::default() || !activity.is_local_addition();
        if is_needed && !has(language, topic) {
            let finding = Finding::new("C19").with("topic", topic).with("language", language);
            diagnostics.push(Diagnostic::found(finding, file, at));
        }
    }
}

fn references(
    activity: &Activity,
    all: &[Activity],
    file: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for id in &activity.status.instead {
        if all.iter().any(|other| other.id == *id && other.id != activity.id) {
            continue;
        }
        let ids = all.iter().map(|other| other.id.as_str());
        let near = closest(id.as_str(), ids).unwrap_or("none");
        let finding = Finding::new("C11").with("id", id).with("near", near);
        diagnostics.push(Diagnostic::found(finding, file, offset(file, "instead")));
    }
    if activity.status.state == State::Stopped && activity.status.instead.is_empty() {
        let found = Diagnostic::found(Finding::new("C14"), file, offset(file, "[status]"));
        diagnostics.push(found.as_warning());
    }
}

/// Two activities with the same rules, tags, place and form cannot be told apart by any answer.
fn twins(activities: &[Activity], files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &Activity> = BTreeMap::new();
    for activity in activities {
        if activity.status.state == State::Stopped {
            continue;
        }
        let tags = format!(
            "{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}",
            activity.kinds,
            activity.elements,
            activity.audience,
            activity.not_for,
            activity.hard_for,
            activity.fits,
            activity.reach.how,
            activity.reach.municipalities,
        );
        let Some(twin) = seen.insert(tags, activity) else { continue };
        let path = format!("data/activities/{}.toml", activity.id);
        let Some(file) = files.get(&path) else { continue };
        let finding = Finding::new("C09").with("twin", &twin.id);
        diagnostics.push(Diagnostic::found(finding, file, 0).as_warning());
    }
}
