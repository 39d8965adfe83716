//! What was read, as JSON for scripts: the keys and values of the facts' own names.

use serde_json::{Map, Value, json};

use super::{Alarm, Reading};
use crate::catalogue::Gazetteer;
use crate::profile::{Fact, FactId, FactKind};

/// A reading as `aanspraak understand --json` prints it.
///
/// An age that is only about gives its middle as `age`, and both ends as `age-range`. What is known
/// not to be stands apart, under `not`; a place that may be several stands under `places`; acts that
/// are likely only stand under `likely-acts`.
pub fn report(reading: &Reading, alarm: Option<Alarm>, gazetteer: &Gazetteer) -> Value {
    let (mut facts, mut not) = (Map::new(), Map::new());
    for fact in reading.profile().facts() {
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
    let places: Vec<Vec<String>> = reading
        .places
        .iter()
        .filter(|found| found.place.is_none())
        .map(|found| found.candidates.iter().map(|id| gazetteer.unique_name(*id)).collect())
        .collect();
    let mut report = json!({
        "alarm": alarm.map(|alarm| alarm.to_string()),
        "acts": acts(reading, true),
        "facts": facts,
        "not": not,
        "unread": reading.unread,
    });
    let likely = acts(reading, false);
    if let Value::Object(report) = &mut report {
        for (key, list) in [("likely-acts", json!(likely)), ("places", json!(places))] {
            if list.as_array().is_some_and(|list| !list.is_empty()) {
                report.insert(key.to_owned(), list);
            }
        }
    }
    report
}

/// The names of the acts that are sure, or that are likely only.
fn acts(reading: &Reading, sure: bool) -> Vec<String> {
    let acts = reading.acts.iter().filter(|found| found.sure == sure);
    acts.map(|found| found.act.to_string()).collect()
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
