//! What was read, as JSON for scripts: the keys and values of the facts' own names.

use serde_json::{Map, Value, json};

use super::{Alarm, Doubt, Other, Reading, Span};
use crate::catalogue::Gazetteer;
use crate::language::Language;
use crate::profile::{Fact, FactId, FactKind, Profile};

/// A reading as `aanspraak understand --json` prints it.
///
/// An age that is only about gives its middle as `age`, and both ends as `age-range`. What is known
/// not to be stands apart, under `not`; a place that may be several stands under `places`, and
/// a region or a country under `areas`.
pub fn report(reading: &Reading, alarm: Option<Alarm>, gazetteer: &Gazetteer) -> Value {
    let (facts, not) = sides(reading.profile().facts(), gazetteer);
    let places: Vec<Vec<String>> = reading
        .places
        .iter()
        .filter(|found| found.place.is_none() && found.area.is_none())
        .map(|found| found.candidates.iter().map(|id| gazetteer.unique_name(*id)).collect())
        .collect();
    let areas: Vec<&str> = (reading.places.iter())
        .filter_map(|found| gazetteer.wider_area(found.area?))
        .map(|area| area.name(Language::default()))
        .collect();
    let others: Vec<Value> =
        reading.others.iter().map(|other| other_json(other, gazetteer)).collect();
    let doubts: Vec<Value> =
        reading.doubts.iter().map(|doubt| doubt_json(doubt, gazetteer)).collect();
    let spans: Vec<Value> = reading.spans.iter().map(span_json).collect();
    let mut report = json!({
        "alarm": alarm.map(|alarm| alarm.to_string()),
        "facts": facts,
        "not": not,
        "unread": reading.unread,
    });
    let further = [
        ("places", json!(places)),
        ("areas", json!(areas)),
        ("others", json!(others)),
        ("doubts", json!(doubts)),
        ("spans", json!(spans)),
    ];
    if let Value::Object(report) = &mut report {
        let told = further
            .into_iter()
            .filter(|(_, list)| list.as_array().is_some_and(|it| !it.is_empty()));
        report.extend(told.map(|(name, list)| (name.to_owned(), list)));
    }
    report
}

fn other_json(other: &Other, gazetteer: &Gazetteer) -> Value {
    let profile = Profile::of(other.facts.iter().map(|found| found.fact));
    let (facts, not) = sides(profile.facts(), gazetteer);
    let mut json = json!({ "who": other.person.who(), "facts": facts });
    if let (Value::Object(json), false) = (&mut json, not.is_empty()) {
        json.insert("not".to_owned(), Value::Object(not));
    }
    json
}

fn span_json(span: &Span) -> Value {
    json!({ "who": span.person.who(), "count": span.count, "unit": <&str>::from(span.unit) })
}

fn doubt_json(doubt: &Doubt, gazetteer: &Gazetteer) -> Value {
    let (facts, not) = sides([doubt.fact], gazetteer);
    let reason = <&str>::from(doubt.reason);
    let mut json = json!({ "who": doubt.person.who(), "facts": facts, "reason": reason });
    if let (Value::Object(json), false) = (&mut json, not.is_empty()) {
        json.insert("not".to_owned(), Value::Object(not));
    }
    json
}

/// Facts by name: those that hold, and those that are known not to.
fn sides(
    told: impl IntoIterator<Item = Fact>,
    gazetteer: &Gazetteer,
) -> (Map<String, Value>, Map<String, Value>) {
    let (mut facts, mut not) = (Map::new(), Map::new());
    for fact in told {
        let name = fact.id().to_string();
        match (fact, fact.value()) {
            (Fact::Age(age), _) => {
                facts.insert(name, json!(age.middle()));
                if !age.is_exact() {
                    facts.insert("age-range".to_owned(), json!([age.from(), age.to()]));
                }
            }
            (Fact::Place(place), _) => {
                facts.insert(name, json!(gazetteer.unique_name(place)));
            }
            (_, Some((value, true))) => add(&mut facts, fact.id(), value),
            // Of a thing with one value, "not" says that it is none of these.
            (_, Some((value, false))) => add_to_list(&mut not, name, value),
            (_, None) => {}
        }
    }
    (facts, not)
}

fn add(facts: &mut Map<String, Value>, id: FactId, value: &str) {
    if matches!(id.kind(), FactKind::Many(_)) {
        add_to_list(facts, id.to_string(), value);
    } else {
        facts.insert(id.to_string(), json!(value));
    }
}

fn add_to_list(facts: &mut Map<String, Value>, name: String, value: &str) {
    if let Value::Array(list) = facts.entry(name).or_insert_with(|| json!([])) {
        list.push(json!(value));
    }
}
