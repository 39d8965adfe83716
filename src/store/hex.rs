//! Bytes as hexadecimal digits in JSON, for `#[serde(with = …)]`.

use data_encoding::HEXLOWER_PERMISSIVE;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// Two lower-case digits a byte.
pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&HEXLOWER_PERMISSIVE.encode(bytes))
}

/// The bytes, whatever the case of their digits.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(from)?;
    let bytes = HEXLOWER_PERMISSIVE.decode(text.as_bytes());
    bytes.map_err(|_| D::Error::custom("expected hexadecimal digits"))
}
