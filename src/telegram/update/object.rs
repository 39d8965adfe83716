//! A JSON object, read field by field as each is asked for: what stands beside a field, or is wrong
//! in another one, cannot take it away.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The fields of an object, none of them read yet.
#[derive(Debug, Default)]
pub(super) struct Object<'a>(Vec<(Text<'a>, &'a RawValue)>);

/// A string. Half a surrogate pair in it is replaced, the rest stays.
#[derive(Debug)]
struct Text<'a>(Cow<'a, str>);

impl<'a> Object<'a> {
    /// Reads an object; `None` for anything else.
    pub(super) fn read(json: &'a str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The JSON of a field; `None` where it is missing or `null`. Of two of one name the last holds.
    pub(super) fn raw(&self, name: &str) -> Option<&'a str> {
        let field = self.0.iter().rfind(|(key, _)| key.0 == name);
        field.map(|(_, value)| value.get()).filter(|json| *json != "null")
    }

    /// Whether a field is there, whatever it holds.
    pub(super) fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// A field that is an object.
    pub(super) fn object(&self, name: &str) -> Option<Self> {
        self.raw(name).and_then(Self::read)
    }

    /// A field that is a text.
    pub(super) fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        self.raw(name).and_then(string)
    }

    /// A field that is a whole number.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        serde_json::from_str(self.raw(name)?).ok()
    }

    /// A field that is a number of any kind.
    pub(super) fn measure(&self, name: &str) -> Option<f64> {
        serde_json::from_str(self.raw(name)?).ok()
    }

    /// Whether a field is true.
    pub(super) fn is_true(&self, name: &str) -> bool {
        self.raw(name) == Some("true")
    }

    /// The names of all fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.0.as_ref())
    }
}

/// The elements of a list; none of anything else.
pub(super) fn elements(json: Option<&str>) -> impl Iterator<Item = &RawValue> {
    let list: Option<Vec<&RawValue>> = json.and_then(|json| serde_json::from_str(json).ok());
    list.into_iter().flatten()
}

/// A JSON text.
pub(super) fn string(json: &str) -> Option<Cow<'_, str>> {
    serde_json::from_str::<Text<'_>>(json).ok().map(|text| text.0)
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::with_capacity(8);
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Object(fields))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // As bytes: as a text it would be refused for half a surrogate pair.
        deserializer.deserialize_bytes(Letters)
    }
}

struct Letters;

impl<'de> Visitor<'de> for Letters {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
        Ok(Text(String::from_utf8_lossy(bytes)))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(String::from_utf8_lossy(bytes).into_owned())))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }
}
