//! What two calls confirmed, written into the file of an activity or a municipality. Remarks, order and form stay.

use jiff::civil::Date;
use toml_edit::{Array, DocumentMut, Item, Key, Table, Value};

use crate::catalogue::{DoorRole, Month};

/// How a source begins that is a call, in `sources` of an activity or a door; the day follows.
pub const PHONED: &str = "phoned by two volunteers on ";

/// What two calls confirmed, and the day of the second one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// It is still there.
    Exists(Date),
    /// It stopped.
    Stopped(Date),
}

impl Confirmed {
    fn day(self) -> Date {
        match self {
            Self::Exists(day) | Self::Stopped(day) => day,
        }
    }

    fn month(self) -> Value {
        let day = self.day();
        Month { year: day.year(), month: Some(day.month()) }.to_string().into()
    }
}

/// The file of an activity with what was confirmed. `Err` tells why the file cannot be changed.
pub fn confirm_activity(text: &str, confirmed: Confirmed) -> Result<String, String> {
    let mut document = parsed(text)?;
    let status = document.get_mut("status").and_then(Item::as_table_mut);
    let status = status.ok_or("there is no table [status]")?;
    match confirmed {
        Confirmed::Exists(_) => {
            if status.get("state").and_then(Item::as_str) == Some("unknown") {
                set(status, "state", "active".into(), "state");
            }
            set(status, "seen", confirmed.month(), "state");
        }
        Confirmed::Stopped(_) => {
            set(status, "state", "stopped".into(), "state");
            set(status, "since", confirmed.month(), "state");
        }
    }
    looked(status, confirmed)?;
    Ok(document.to_string())
}

/// The file of a municipality with what was confirmed of one of its bodies: one that stopped goes out of it.
pub fn confirm_door(
    text: &str,
    role: DoorRole,
    name: &str,
    confirmed: Confirmed,
) -> Result<String, String> {
    let mut document = parsed(text)?;
    let doors = document.get_mut("door").and_then(Item::as_array_of_tables_mut);
    let doors = doors.ok_or("there is no [[door]]")?;
    let role = role.to_string();
    let is_it = |door: &Table| {
        let told = |key: &str| door.get(key).and_then(Item::as_str);
        told("role") == Some(role.as_str()) && told("name") == Some(name)
    };
    let at = doors.iter().position(is_it).ok_or("the body does not stand there")?;
    match confirmed {
        Confirmed::Stopped(_) if doors.len() == 1 => {
            return Err("it is the only body of its municipality".to_owned());
        }
        Confirmed::Stopped(_) => drop(doors.remove(at)),
        Confirmed::Exists(_) => {
            let door = doors.get_mut(at).ok_or("the body does not stand there")?;
            set(door, "seen", confirmed.month(), "checked");
            looked(door, confirmed)?;
        }
    }
    Ok(document.to_string())
}

fn parsed(text: &str) -> Result<DocumentMut, String> {
    text.parse().map_err(|error: toml_edit::TomlError| error.to_string())
}

/// The day, and the calls as a source.
fn looked(table: &mut Table, confirmed: Confirmed) -> Result<(), String> {
    let day = confirmed.day().to_string();
    let date: toml_edit::Datetime = day.parse().map_err(|_| "the day cannot be written")?;
    set(table, "checked", date.into(), "seen");
    let sources = table.entry("sources").or_insert(Item::Value(Array::new().into()));
    let sources = sources.as_array_mut().ok_or("'sources' is no list")?;
    add(sources, format!("{PHONED}{day}"));
    Ok(())
}

/// Adds a text to a list, in a line of its own where the others have one.
fn add(list: &mut Array, text: String) {
    let mut value = Value::from(text);
    let before = list.len().checked_sub(1).and_then(|at| list.get(at));
    match before.and_then(|it| it.decor().prefix().and_then(|it| it.as_str())) {
        Some(before) if before.contains('\n') => {
            // What stands behind the last one, a remark perhaps, stays with it.
            let before = before.rsplit('\n').next().unwrap_or_default();
            value.decor_mut().set_prefix(format!("\n{before}"));
        }
        Some(_) | None => value.decor_mut().set_prefix(if list.is_empty() { "" } else { " " }),
    }
    list.push_formatted(value);
}

/// Sets a value. One that is there keeps its remark; a new one stands behind `after`, in line with it.
fn set(table: &mut Table, key: &str, new: Value, after: &str) {
    if let Some(old) = table.get_mut(key).and_then(Item::as_value_mut) {
        let decor = old.decor().clone();
        *old = new;
        *old.decor_mut() = decor;
        return;
    }
    let order: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    let place = order.iter().position(|it| it == after);
    let padding = " ".repeat(width(table).saturating_sub(key.len()).max(1));
    let mut new_key = Key::new(key);
    new_key.leaf_decor_mut().set_suffix(padding);
    table.insert_formatted(&new_key, Item::Value(new));
    let rank = |name: &str| match order.iter().position(|it| it == name) {
        Some(at) => 2 * at,
        None => place.map_or(2 * order.len(), |place| 2 * place + 1),
    };
    table.sort_values_by(|one, _, other, _| rank(one.get()).cmp(&rank(other.get())));
}

/// How wide the keys of a table are with the spaces behind them, where these put the signs of equality in a line;
/// else nothing.
fn width(table: &Table) -> usize {
    let keys = table.iter().filter_map(|(name, _)| table.key(name));
    let spaces =
        |key: &Key| key.leaf_decor().suffix().and_then(|it| it.as_str()).map_or(1, str::len);
    let all: Vec<(usize, usize)> = keys.map(|key| (key.get().len(), spaces(key))).collect();
    let is_in_line = all.iter().any(|(_, spaces)| *spaces > 1);
    let widths = all.iter().map(|(name, spaces)| name + spaces);
    if is_in_line { widths.max().unwrap_or_default() } else { 0 }
}
