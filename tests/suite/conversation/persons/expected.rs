//! What is true of a person, and what would help.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

/// A person, as the author of the talk knows them.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Expected {
    /// The name of the talk.
    pub(super) talk: String,
    /// What the person says, in order.
    pub(super) inputs: Vec<String>,
    /// What is true.
    facts: BTreeMap<String, Value>,
    /// What may be noted or not.
    doubt: Vec<String>,
    /// What helps: any one of these.
    pub(super) need: Vec<String>,
}

/// Everybody.
pub(super) fn all() -> Vec<Expected> {
    let text = std::fs::read_to_string(super::folder().join("persons.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

impl Expected {
    /// The facts that are true, as id and value.
    pub(super) fn true_facts(&self) -> BTreeSet<(String, String)> {
        self.facts.iter().flat_map(|(fact, value)| pairs(fact, value)).collect()
    }

    /// Whether it may be noted: it is true, or in doubt.
    pub(super) fn may_be_noted(&self, fact: &str, value: &str) -> bool {
        let pair = (fact.to_owned(), value.to_owned());
        self.true_facts().contains(&pair) || self.doubt.contains(&format!("{fact}={value}"))
    }

    /// The only value of a fact, as text.
    pub(super) fn one(&self, fact: &str) -> Option<String> {
        self.facts.get(fact).map(text)
    }
}

fn pairs(fact: &str, value: &Value) -> Vec<(String, String)> {
    let values = match value {
        Value::Array(values) => values.iter().map(text).collect(),
        one => vec![text(one)],
    };
    values.into_iter().map(|value| (fact.to_owned(), value)).collect()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
