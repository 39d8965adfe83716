//! What is handed to other directories has what their formats ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use aanspraak::catalogue::{ExportOptions, How, hsds, json_ld};
use aanspraak::language::Language;
use serde_json::Value;

use super::{TODAY, catalogue, root};

/// HSDS 3.1: what each object must have (schema of the branch 3.1-dev, 2024-10-10), and under
/// which field of a service it stands.
const REQUIRED: [(&str, &[&str]); 5] = [
    ("", &["id", "name", "status"]),
    ("organization", &["id", "name", "description"]),
    ("phones", &["id", "number"]),
    ("service_areas", &["id"]),
    ("languages", &["id"]),
];
const STATUSES: [&str; 4] = ["active", "inactive", "defunct", "temporarily closed"];

fn options() -> ExportOptions<'static> {
    ExportOptions {
        language: Language::Nl,
        today: TODAY,
        unsure: "Vraag eerst.",
        country: "Nederland",
        first_steps: const { &BTreeMap::new() },
    }
}

/// The objects under a field: the service itself, one object, or a list of them.
fn objects<'v>(service: &'v Value, field: &str) -> Vec<&'v Value> {
    match service.get(field) {
        None if field.is_empty() => vec![service],
        Some(Value::Array(list)) => list.iter().collect(),
        Some(object) => vec![object],
        None => Vec::new(),
    }
}

/// Whether nobody knows where this is or was: then the place is left out, not guessed.
fn is_nowhere(name: &Value) -> bool {
    let catalogue = catalogue();
    let found = catalogue.activities().iter().find(|it| name == it.name.as_str());
    let reach = &found.unwrap().reach;
    let is_bound = matches!(reach.how, How::Local | How::Regional) && !reach.generic;
    is_bound && reach.municipalities.is_empty() && reach.examples.is_empty()
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|sign| sign == '-' || sign.is_ascii_hexdigit())
}

#[test]
fn every_service_has_what_hsds_requires() {
    let exported = hsds(&catalogue(), options());
    let services = exported.as_array().unwrap();
    assert_eq!(services.len(), catalogue().activities().len());
    for service in services {
        let name = &service["name"];
        for (field, required) in REQUIRED {
            for object in objects(service, field) {
                for key in required {
                    let is_text = object[key].as_str().is_some_and(|text| !text.is_empty());
                    assert!(is_text, "{name}: {field} has no {key}");
                }
                assert!(is_uuid(object["id"].as_str().unwrap()), "{name}: {field}");
            }
        }
        assert!(STATUSES.contains(&service["status"].as_str().unwrap()), "{name}");
        for key in ["description", "application_process", "assured_date"] {
            assert!(service[key].is_string(), "{name} has no {key}");
        }
        assert_eq!(objects(service, "service_areas").is_empty(), is_nowhere(name), "{name}");
        let alert = service["status"] == "inactive";
        assert_eq!(service.get("alert").is_some(), alert, "{name}: what is not sure says so");
    }
}

#[test]
fn ids_differ_and_states_are_told() {
    let exported = hsds(&catalogue(), options());
    let services = exported.as_array().unwrap();
    let ids: BTreeSet<&str> = services.iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), services.len());
    let status = |name: &str| {
        let found = services.iter().find(|it| it["name"].as_str().unwrap().contains(name));
        found.unwrap()["status"].clone()
    };
    assert_eq!(status("Zilverlijn"), "defunct");
    assert_eq!(status("Luisterlijn"), "active");
    assert_eq!(status("Dockwerk"), "inactive");
}

#[test]
fn every_activity_that_is_not_gone_is_a_service_of_schema_org() {
    let catalogue = catalogue();
    let exported = json_ld(&catalogue, options());
    assert_eq!(exported["@context"], "https://schema.org");
    let graph = exported["@graph"].as_array().unwrap();
    assert_eq!(graph.len(), catalogue.activities().len() - 1, "the Zilverlijn stopped");
    for service in graph {
        let name = &service["name"];
        assert_eq!(service["@type"], "Service");
        assert!(service["description"].is_string(), "{name}");
        for (field, kind) in [
            ("provider", "Organization"),
            ("audience", "PeopleAudience"),
            ("availableChannel", "ServiceChannel"),
        ] {
            let there = service.get(field);
            assert!(there.is_none_or(|it| it["@type"] == kind), "{name}: {field}");
        }
        let areas = service.get("areaServed").and_then(Value::as_array).into_iter().flatten();
        assert_eq!(areas.clone().count() == 0, is_nowhere(name), "{name}");
        for area in areas {
            assert_eq!(area["@type"], "AdministrativeArea", "{name}");
        }
    }
}

fn run(arguments: &[&str]) -> String {
    let output = Command::new(crate::support::options::binary())
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_command_writes_each_format_and_the_plain_list_stays_as_it_was() {
    let list: Value = serde_json::from_str(&run(&["catalogue", "--json"])).unwrap();
    assert_eq!(list.as_array().unwrap().len(), catalogue().activities().len());
    for field in [
        "id",
        "name",
        "source",
        "kinds",
        "elements",
        "loneliness",
        "for",
        "fits",
        "reach",
        "status",
        "contact",
        "evidence",
        "text",
    ] {
        assert!(list[0].get(field).is_some(), "{field}");
    }
    let services: Value =
        serde_json::from_str(&run(&["catalogue", "export", "--format", "hsds"])).unwrap();
    assert_eq!(services.as_array().unwrap().len(), list.as_array().unwrap().len());
    let graph: Value =
        serde_json::from_str(&run(&["catalogue", "export", "--format", "jsonld", "--lang", "en"]))
            .unwrap();
    assert!(graph["@graph"].is_array());
    assert!(run(&["catalogue", "export", "--format", "csv"]).starts_with("id,name,kinds,"));
}
