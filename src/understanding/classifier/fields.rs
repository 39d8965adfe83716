//! Reads the fields of a manifest.

use super::binary::AGAIN;
use crate::diagnostics::{TomlReader, Value};

/// Reads a table to its end.
pub(in crate::understanding) fn of<T>(
    table: Option<TomlReader<'_>>,
    read: impl FnOnce(&mut TomlReader<'_>) -> Option<T>,
) -> Option<T> {
    let mut table = table?;
    let found = read(&mut table);
    if found.is_some() {
        table.finish();
    }
    found
}

/// The hash of what the classifier saw, where the manifest tells it.
pub(in crate::understanding) fn seen(table: &mut TomlReader<'_>) -> Option<String> {
    if table.has("seen") { hash(table, "seen") } else { Some(String::new()) }
}

pub(in crate::understanding) fn hash(
    table: &mut TomlReader<'_>,
    key: &'static str,
) -> Option<String> {
    table.required_text(key, AGAIN).map(|text| text.value)
}

pub(in crate::understanding) fn count(
    table: &mut TomlReader<'_>,
    key: &'static str,
) -> Option<usize> {
    if !table.has(key) {
        table.missing(key, AGAIN);
    }
    let number = table.number(key, 0, i64::from(u32::MAX))?;
    usize::try_from(number.value).ok()
}

/// A number from 0 to 1.
#[expect(clippy::cast_possible_truncation, reason = "written with few decimals")]
pub(in crate::understanding) fn share(
    table: &mut TomlReader<'_>,
    key: &'static str,
) -> Option<f32> {
    if !table.has(key) {
        table.missing(key, AGAIN);
    }
    let Value { value, offset } = table.decimal(key)?;
    if !(0.0..=1.0).contains(&value) {
        table.sink().error("F04", offset, format!("'{key}' lies between 0 and 1"), AGAIN);
        return None;
    }
    Some(value as f32)
}
