//! What can only be seen over a whole activity, or over all of them together.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::IntoEnumIterator;

use super::availability::CHECK_HOLDS_DAYS;
use super::{Activity, Extent, State, Topic, load_doors};
use crate::diagnostics::{Diagnostic, Files, SourceFile, closest};
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

/// Checks the activities against each other and against today.
pub(super) fn activities(
    activities: &[Activity],
    files: &Files,
    today: Date,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if activities.is_empty() {
        let message = "there is no activity at all, so nothing can be suggested";
        let help = "add files, one for each activity, such as data/activities/oopoeh.toml";
        diagnostics.push(Diagnostic::of_file("C13", "data/activities", message, help));
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
            let message = format!(
                "nobody looked at this for more than {CHECK_HOLDS_DAYS} days, so people are told that it is not sure"
            );
            let help = "find out whether it still exists, and put today's date under checked";
            diagnostics.push(
                Diagnostic::error("C04", file, offset(file, "checked"), message, help).as_warning(),
            );
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
    for language in Language::iter() {
        let header = format!("[text.{language}]");
        let at = file.text.find(&header).unwrap_or(0);
        let Some(texts) = activity.texts.get(&language) else {
            let message = format!("there are no sentences in the language '{language}'");
            let help = format!("add {header} with summary, join and say");
            diagnostics.push(Diagnostic::error("C01", file, at, message, help));
            continue;
        };
        for (key, text) in [("summary", &texts.summary), ("say", &texts.say)] {
            if text.is_empty() {
                let message =
                    format!("the sentence '{key}' is missing in the language '{language}'");
                let help = format!("{key} = \"…\" under {header}");
                diagnostics.push(Diagnostic::error("C01", file, at, message, help));
            }
        }
        if texts.join.is_empty() {
            let message =
                format!("it says no first step in the language '{language}', so nobody can join");
            let help = format!("join = \"…\" under {header}: whom to phone or ask, or which page");
            diagnostics.push(Diagnostic::error("C02", file, at, message, help));
        }
        if texts.evidence.is_none() && !activity.evidence.is_empty() {
            let message =
                format!("there is evidence, but no sentence about it in the language '{language}'");
            let help = format!("evidence = \"…\" under {header}: what was found, in plain words");
            diagnostics.push(Diagnostic::error("C12", file, at, message, help));
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
            let message = format!("'{}' holds in part, and no sentence says when", topic.0);
            let help =
                format!("{} = \"…\" under [text.nl.practical] and the other languages", topic.0);
            diagnostics.push(Diagnostic::error("C18", file, at, message, help));
        }
    }
    for (topic, language) in Topic::iter()
        .filter(said)
        .flat_map(|topic| Language::iter().map(move |language| (topic, language)))
    {
        if !has(language, topic) {
            let message =
                format!("the sentence about '{topic}' is missing in the language '{language}'");
            let help = format!("{topic} = \"…\" under [text.{language}.practical]");
            diagnostics.push(Diagnostic::error("C19", file, at, message, help));
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
        let message = format!("'instead' names '{id}', and there is no such other activity");
        let ids = all.iter().map(|other| other.id.as_str());
        let help = closest(id.as_str(), ids).map_or_else(
            || "use the id of an activity".into(),
            |id| format!("did you mean '{id}'?"),
        );
        diagnostics.push(Diagnostic::error("C11", file, offset(file, "instead"), message, help));
    }
    if activity.status.state == State::Stopped && activity.status.instead.is_empty() {
        let help = "instead = [\"…\"]: the id of what somebody can do now";
        let at = offset(file, "[status]");
        let message = "it stopped, and nothing is named instead";
        diagnostics.push(Diagnostic::error("C14", file, at, message, help).as_warning());
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
        let message = format!("whatever people answer, this and '{}' come out the same", twin.id);
        let help = "say in [for], [fits] or [reach] what is different, or remove one of the two";
        diagnostics.push(Diagnostic::error("C09", file, 0, message, help).as_warning());
    }
}
