//! What the register says of a municipality, put into the file of its doors. What was added by hand stays.

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value, value};

use super::register::RegisterEntry;

/// Where copies of the register stand. A number with any other source was looked up by hand.
const OF_REGISTER: [&str; 2] = ["https://organisaties.overheid.nl/", "https://github.com/"];

/// The file of a municipality after the register was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoorsUpdate {
    /// The text of the file.
    pub toml: String,
    /// What the register says otherwise than somebody who looked: the key, and what the register has.
    pub kept: Vec<(&'static str, String)>,
}

/// The file with the door of the municipality as the register has it. Other doors, remarks, and what was
/// looked up by hand stay as they are; `Err` tells why the file cannot be read.
pub fn update_doors(
    old: Option<&str>,
    entry: &RegisterEntry,
    today: Date,
) -> Result<DoorsUpdate, String> {
    let mut document: DocumentMut =
        old.unwrap_or_default().parse().map_err(|error| format!("{error}"))?;
    if !document.contains_key("municipality") {
        document.insert("municipality", value(&entry.municipality));
    }
    let doors = document.entry("door").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let doors = doors.as_array_of_tables_mut().ok_or("'door' is no list of tables")?;
    let is_it = |table: &Table| table.get("role").and_then(Item::as_str) == Some("municipality");
    let at = doors.iter().position(is_it);
    let kept = if let Some(door) = at.and_then(|at| doors.get_mut(at)) {
        update(door, entry, today)
    } else {
        doors.push(new_door(entry, today));
        Vec::new()
    };
    Ok(DoorsUpdate { toml: document.to_string(), kept })
}

fn new_door(entry: &RegisterEntry, today: Date) -> Table {
    let mut door = Table::new();
    door.insert("role", value("municipality"));
    door.insert("name", value(format!("Gemeente {}", entry.municipality)));
    for (key, told) in told(entry) {
        door.insert(key, value(told));
    }
    door.insert("checked", day(today));
    door.insert("sources", value(Array::from_iter([entry.source.as_str()])));
    door
}

/// The keys that the register knows, with what it says.
fn told(entry: &RegisterEntry) -> Vec<(&'static str, String)> {
    let seen = entry.seen.map(|month| month.to_string());
    let all = [("phone", entry.phone.clone()), ("page", entry.page.clone()), ("seen", seen)];
    all.into_iter().filter_map(|(key, told)| Some((key, told?))).collect()
}

/// Updates a door that is there; gives what was kept against the register.
fn update(door: &mut Table, entry: &RegisterEntry, today: Date) -> Vec<(&'static str, String)> {
    let by_hand =
        sources(door).iter().any(|source| !OF_REGISTER.iter().any(|of| source.starts_with(of)));
    let mut kept = Vec::new();
    for (key, told) in told(entry) {
        match door.get(key).and_then(Item::as_str) {
            Some(own) if own == told => {}
            Some(_) if by_hand => kept.push((key, told)),
            Some(_) | None => set(door, key, told.into()),
        }
    }
    // The date of the register says nothing about what was looked up by hand.
    kept.retain(|(key, _)| *key != "seen");
    if kept.is_empty() {
        add_source(door, &entry.source);
        if let Ok(day) = day(today).into_value() {
            set(door, "checked", day);
        }
    }
    kept
}

/// Sets a value; the remark behind it stays.
fn set(door: &mut Table, key: &str, new: Value) {
    match door.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            let decor = old.decor().clone();
            *old = new;
            *old.decor_mut() = decor;
        }
        None => drop(door.insert(key, Item::Value(new))),
    }
}

fn sources(door: &Table) -> Vec<&str> {
    let list = door.get("sources").and_then(Item::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Adds the page of the register, where the door does not name it in any form.
fn add_source(door: &mut Table, source: &str) {
    if sources(door).iter().any(|own| own.starts_with(source)) {
        return;
    }
    match door.get_mut("sources").and_then(Item::as_array_mut) {
        Some(list) => list.push(source),
        None => drop(door.insert("sources", value(Array::from_iter([source])))),
    }
}

fn day(day: Date) -> Item {
    let text = day.to_string();
    text.parse::<toml_edit::Datetime>().map_or_else(|_| value(text), value)
}
