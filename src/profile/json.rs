//! A profile as JSON, under the names that scripts use.

use serde_json::{Map, Value};

use super::{Age, Fact, FactDetail, FactId, FactKind, PlaceId, Profile};
use crate::diagnostics::did_you_mean;
use strum::VariantNames;

impl Profile {
    /// Reads `{"age": 82, "circumstances": ["partner-died"], "not": {"forms": ["group"]}}`.
    ///
    /// `place` finds a place by its name. Every fault is reported, in English.
    pub fn from_json(
        value: &Value,
        place: impl Fn(&str) -> Option<PlaceId>,
    ) -> Result<Self, Vec<String>> {
        let mut reader = Reader { facts: Vec::new(), faults: Vec::new() };
        if let Value::Object(object) = value {
            reader.object(object, &place);
        } else {
            reader.faults.push("a profile is a JSON object such as {\"age\": 82}".to_owned());
        }
        if reader.faults.is_empty() { Ok(Self::of(reader.facts)) } else { Err(reader.faults) }
    }

    /// The JSON of a profile; `place` gives the name of a place.
    ///
    /// What is known not to hold stands under `not`; an age that is only about stands with its
    /// middle under `age` and its borders under `age-range`.
    pub fn to_json(&self, place: impl Fn(PlaceId) -> String) -> Value {
        let mut object = Map::new();
        let mut not = Map::new();
        for fact in self.facts() {
            let key = fact.id().to_string();
            match fact.detail() {
                FactDetail::Age(age) => {
                    object.insert(key, age.middle().into());
                    if !age.is_exact() {
                        object.insert("age-range".into(), vec![age.from(), age.to()].into());
                    }
                }
                FactDetail::Place(id) => {
                    object.insert(key, place(id).into());
                }
                FactDetail::Closed(value, holds) => {
                    let many = matches!(fact.id().kind(), FactKind::Many(_));
                    let target = if holds { &mut object } else { &mut not };
                    if many || !holds {
                        let list = target.entry(key).or_insert_with(|| Value::Array(Vec::new()));
                        if let Value::Array(list) = list {
                            list.push(value.into());
                        }
                    } else {
                        target.insert(key, value.into());
                    }
                }
            }
        }
        if !not.is_empty() {
            object.insert("not".to_owned(), not.into());
        }
        object.into()
    }
}

struct Reader {
    facts: Vec<Fact>,
    faults: Vec<String>,
}

impl Reader {
    fn object(&mut self, object: &Map<String, Value>, place: &impl Fn(&str) -> Option<PlaceId>) {
        for (key, value) in object {
            match (key.as_str(), value) {
                (_, Value::Null) => {}
                ("not", Value::Object(not)) => {
                    for (key, value) in not {
                        self.fact(key, value, false, place);
                    }
                }
                ("age-range", value) => self.age_range(value),
                _ => self.fact(key, value, true, place),
            }
        }
        // The range says more than the middle that stands beside it.
        if object.contains_key("age-range") {
            self.facts.sort_by_key(|fact| matches!(fact, Fact::Age(age) if !age.is_exact()));
        }
    }

    fn age_range(&mut self, value: &Value) {
        let years =
            |at: usize| value.get(at).and_then(Value::as_u64).and_then(|y| u8::try_from(y).ok());
        let age = years(0).zip(years(1)).and_then(|(from, to)| Age::between(from, to));
        match age {
            Some(age) => self.facts.push(Fact::Age(age)),
            None => self.faults.push("'age-range' is two ages such as [80, 89]".to_owned()),
        }
    }

    fn fact(
        &mut self,
        key: &str,
        value: &Value,
        holds: bool,
        place: &impl Fn(&str) -> Option<PlaceId>,
    ) {
        let Ok(id) = key.parse::<FactId>() else {
            let help = did_you_mean(key, FactId::VARIANTS.iter().copied());
            self.faults.push(format!("there is no fact '{key}': {help}"));
            return;
        };
        match id.kind() {
            FactKind::Number => self.age(value),
            FactKind::Place => match value.as_str().and_then(place) {
                Some(place) => self.facts.push(Fact::Place(place)),
                None => self.faults.push(format!("{value} is no place of the gazetteer")),
            },
            FactKind::One(ids) | FactKind::Many(ids) => self.closed(id, value, holds, ids),
        }
    }

    fn age(&mut self, value: &Value) {
        let age = value.as_u64().and_then(|years| u8::try_from(years).ok()).and_then(Age::exactly);
        match age {
            Some(age) => self.facts.push(Fact::Age(age)),
            None => self.faults.push(format!("{value} is no age from 0 to 120")),
        }
    }

    fn closed(&mut self, id: FactId, value: &Value, holds: bool, ids: &'static [&'static str]) {
        let single = std::slice::from_ref(value);
        for value in value.as_array().map_or(single, Vec::as_slice) {
            let fact = value.as_str().and_then(|value| Fact::closed(id, value, holds));
            if let Some(fact) = fact {
                self.facts.push(fact);
            } else {
                let help = did_you_mean(value.as_str().unwrap_or(""), ids.iter().copied());
                self.faults.push(format!("{value} is no value of '{id}': {help}"));
            }
        }
    }
}
