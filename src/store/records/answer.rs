//! The stored form of an answer.
//!
//! Written by hand, because an answer of a newer program must survive, and what derives that
//! reads every answer twice: records consist of answers.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// What was answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerV1 {
    /// These choices, by id.
    Chosen(Vec<String>),
    /// None of the choices.
    NoneOfThese,
    /// A number, perhaps only between two.
    Number(u32, u32),
    /// A place of the gazetteer.
    Place(u32),
    /// The person does not know.
    DontKnow,
    /// The person does not say.
    RatherNot,
    /// An answer of a newer program, as it stands there.
    #[serde(untagged)]
    Other(Value),
}

impl<'de> Deserialize<'de> for AnswerV1 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(AnswerVisitor)
    }
}

struct AnswerVisitor;

impl<'de> Visitor<'de> for AnswerVisitor {
    type Value = AnswerV1;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer: a word, or an object with one field")
    }

    fn visit_str<E>(self, word: &str) -> Result<AnswerV1, E> {
        Ok(match word {
            "none-of-these" => AnswerV1::NoneOfThese,
            "dont-know" => AnswerV1::DontKnow,
            "rather-not" => AnswerV1::RatherNot,
            other => AnswerV1::Other(other.into()),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<AnswerV1, A::Error> {
        let Some(name) = fields.next_key::<String>()? else {
            return Ok(AnswerV1::Other(Map::new().into()));
        };
        let known = match name.as_str() {
            "chosen" => AnswerV1::Chosen(fields.next_value()?),
            "place" => AnswerV1::Place(fields.next_value()?),
            "number" => {
                let (from, to) = fields.next_value()?;
                AnswerV1::Number(from, to)
            }
            _ => AnswerV1::Other(Map::from_iter([(name, fields.next_value()?)]).into()),
        };
        rest(known, fields)
    }
}

/// A known answer that has more fields is one of a newer program.
fn rest<'de, A: MapAccess<'de>>(answer: AnswerV1, mut fields: A) -> Result<AnswerV1, A::Error> {
    let Some(name) = fields.next_key::<String>()? else { return Ok(answer) };
    let Ok(Value::Object(mut all)) = serde_json::to_value(&answer) else { return Ok(answer) };
    all.insert(name, fields.next_value()?);
    while let Some((name, value)) = fields.next_entry()? {
        all.insert(name, value);
    }
    Ok(AnswerV1::Other(all.into()))
}
