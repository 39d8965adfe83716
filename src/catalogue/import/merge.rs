//! A sheet that comes again, merged with what was changed by hand since it came before.
//!
//! Three texts of one file: what the last import wrote (the base), what stands there now (the hand), and what
//! the sheet says now. Each field is decided by itself: what only one side changed is taken from that side,
//! and where both did, one of them wins and that is told. Remarks and the order of lines stay.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::diagnostics::Finding;

/// Who wins where the hand and the sheet both changed a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Winner {
    /// What was changed by hand stays.
    #[default]
    Hand,
    /// The sheet goes before it, in the fields that the sheet has.
    Sheet,
}

/// One field that becomes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field, with points between its tables: `contact.phone.number`.
    pub field: String,
    /// What stood there; none where the field is new.
    pub from: Option<String>,
    /// What stands there now; none where the field went.
    pub to: Option<String>,
}

/// One field that both sides changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The field.
    pub field: String,
    /// What stands in the file; none where it was taken out by hand.
    pub hand: Option<String>,
    /// What the sheet says; none where its cell is empty now.
    pub sheet: Option<String>,
}

/// A file after a sheet came again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The text of the file.
    pub toml: String,
    /// What becomes another.
    pub changes: Vec<FieldChange>,
    /// Where both sides changed a field, whichever side won.
    pub conflicts: Vec<Conflict>,
}

/// The names of the tables down to a field, and of the field.
type Path = Vec<String>;
type Fields = BTreeMap<Path, Value>;

/// Merges a sheet into the file that stands there. Without a base nothing tells who changed a field: a field
/// that both have is a conflict where they differ, and a field that only one has stays.
///
/// # Errors
///
/// When the file that stands there cannot be read.
pub fn merge(
    base: Option<&str>,
    hand: &str,
    sheet: &str,
    winner: Winner,
) -> Result<Merged, Finding> {
    let unreadable = |_| Finding::new("sheet-file-unreadable");
    let mut document: DocumentMut = hand.parse().map_err(unreadable)?;
    let there = fields(&document);
    let told = fields(&sheet.parse().map_err(unreadable)?);
    // A base that somebody spoilt is as good as none.
    let before = base.and_then(|base| base.parse().ok()).map(|base: DocumentMut| fields(&base));
    let merging = Merging { there, told, before, winner };
    let decided = merging.decide();
    for (path, value) in &decided.changed {
        set(document.as_table_mut(), path, value.as_ref());
    }
    let changes = decided.changed.iter().map(|(path, to)| FieldChange {
        field: path.join("."),
        from: merging.there.get(path).map(shown),
        to: to.as_ref().map(shown),
    });
    Ok(Merged {
        changes: changes.collect(),
        conflicts: decided.conflicts,
        toml: document.to_string(),
    })
}

struct Merging {
    there: Fields,
    told: Fields,
    before: Option<Fields>,
    winner: Winner,
}

#[derive(Default)]
struct Decided {
    changed: Vec<(Path, Option<Value>)>,
    conflicts: Vec<Conflict>,
}

impl Merging {
    fn decide(&self) -> Decided {
        let known = self.told.keys().chain(self.before.iter().flat_map(BTreeMap::keys));
        let known: BTreeSet<Path> =
            known.chain(self.there.keys().filter(|it| unit(it).is_some())).cloned().collect();
        let mut decided = Decided::default();
        for path in &known {
            let (hand, sheet) = (self.there.get(path), self.told.get(path));
            if same(hand, sheet) {
                continue;
            }
            let is_fought = match unit(path) {
                Some(unit) if self.is_another_number(unit) => self.is_fought_over(&known, unit),
                _ => self.is_fought(path),
            };
            if is_fought {
                decided.conflicts.push(Conflict {
                    field: path.join("."),
                    hand: hand.map(shown),
                    sheet: sheet.map(shown),
                });
            }
            if is_fought && self.winner == Winner::Sheet || !is_fought && self.sheet_changed(path) {
                decided.changed.push((path.clone(), sheet.cloned()));
            }
        }
        decided
    }

    /// Whether the file and the sheet have different numbers: then what else stands beside each is about that one.
    fn is_another_number(&self, unit: &[String]) -> bool {
        let number = [unit, &["number".to_owned()]].concat();
        !same(self.there.get(&number), self.told.get(&number))
    }

    /// Whether the file and the sheet both changed something of a number: its day and its source go with it.
    fn is_fought_over(&self, known: &BTreeSet<Path>, unit: &[String]) -> bool {
        let own = || known.iter().filter(|path| path.starts_with(unit));
        own().any(|path| self.hand_changed(path)) && own().any(|path| self.sheet_changed(path))
    }

    /// Whether the file says something else than before; without a base, whether it says anything.
    fn hand_changed(&self, path: &Path) -> bool {
        match &self.before {
            Some(before) => !same(before.get(path), self.there.get(path)),
            None => self.there.contains_key(path),
        }
    }

    /// Whether the sheet says something else than before; without a base, whether it says anything.
    fn sheet_changed(&self, path: &Path) -> bool {
        match &self.before {
            Some(before) => !same(before.get(path), self.told.get(path)),
            None => self.told.contains_key(path),
        }
    }

    /// Whether the file and the sheet both changed a field.
    fn is_fought(&self, path: &Path) -> bool {
        self.hand_changed(path) && self.sheet_changed(path)
    }
}

/// The table whose fields only make sense together.
fn unit(path: &Path) -> Option<&[String]> {
    path.get(..2).filter(|start| start.iter().eq(["contact", "phone"].iter().copied()))
}

/// Every field of a file with its value; a list is one field.
fn fields(document: &DocumentMut) -> Fields {
    let mut fields = Fields::new();
    collect(document.as_table(), &[], &mut fields);
    fields
}

fn collect(table: &dyn TableLike, above: &[String], fields: &mut Fields) {
    for (key, item) in table.iter() {
        let mut path = above.to_vec();
        path.push(key.to_owned());
        if let Some(inner) = item.as_table_like() {
            collect(inner, &path, fields);
        } else if let Some(value) = item.as_value() {
            fields.insert(path, value.clone());
        }
    }
}

/// Whether two fields say the same, however they are written: a list in whatever order.
fn same(one: Option<&Value>, other: Option<&Value>) -> bool {
    one.map(in_order) == other.map(in_order)
}

fn in_order(value: &Value) -> Vec<String> {
    let mut values = match value.as_array() {
        Some(list) => list.iter().map(shown).collect(),
        None => vec![shown(value)],
    };
    values.sort();
    values
}

/// A value as editors should see it.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.value().clone(),
        Value::Integer(number) => number.value().to_string(),
        Value::Float(number) => number.value().to_string(),
        Value::Boolean(yes) => yes.value().to_string(),
        Value::Datetime(day) => day.value().to_string(),
        Value::Array(list) => list.iter().map(shown).collect::<Vec<_>>().join("; "),
        Value::InlineTable(table) => table.to_string().trim().to_owned(),
    }
}

/// Puts a value in its place, or takes it out, and leaves everything around it.
fn set(table: &mut dyn TableLike, path: &[String], value: Option<&Value>) {
    let Some((key, below)) = path.split_first() else { return };
    if below.is_empty() {
        match value {
            Some(value) => put(table, key, value),
            None => drop(table.remove(key)),
        }
        return;
    }
    if !table.contains_key(key) {
        if value.is_none() {
            return;
        }
        table.insert(key, fresh_table(path));
    }
    let Some(inner) = table.get_mut(key).and_then(Item::as_table_like_mut) else { return };
    set(inner, below, value);
    if inner.is_empty() {
        table.remove(key);
    } else if let Some(inline) = table.get_mut(key).and_then(Item::as_inline_table_mut)
        && value.is_none()
    {
        // The space before the brace went with the last field.
        inline.fmt();
    }
}

/// A table for a new field: small ones stand in one line, as editors write them.
fn fresh_table(path: &[String]) -> Item {
    if let Some("age" | "phone") = path.first().map(String::as_str) {
        return Item::Value(Value::InlineTable(InlineTable::new()));
    }
    let mut table = Table::new();
    table.set_implicit(path.len() > 2);
    Item::Table(table)
}

fn put(table: &mut dyn TableLike, key: &str, value: &Value) {
    // What stands around it stays: the spaces before it, the remark behind it.
    if let Some(there) = table.get_mut(key).and_then(Item::as_value_mut) {
        let around = there.decor().clone();
        *there = value.clone();
        *there.decor_mut() = around;
    } else {
        let mut value = value.clone();
        value.decor_mut().clear();
        table.insert(key, Item::Value(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "name = \"Koffie\"\n\n[contact]\nphone = { number = \"038 1\", checked = 2026-01-01, source = \"x\" }\n\n[text.nl]\nsummary = \"Een.\"\njoin = \"Bel.\"\n";

    fn merged(hand: &str, sheet: &str) -> Merged {
        merge(Some(BASE), hand, sheet, Winner::Hand).unwrap()
    }

    #[test]
    fn what_only_one_side_changed_comes_from_that_side() {
        let hand =
            BASE.replace("\"Bel.\"", "\"Loop binnen.\" # zo wil Fatma het\nnote = \"Trap.\"");
        let sheet = BASE.replace("Een.", "Twee.");
        let merged = merged(&hand, &sheet);
        assert_eq!(merged.toml, hand.replace("Een.", "Twee."));
        assert_eq!(merged.conflicts, []);
        assert_eq!(merged.changes.len(), 1);
        assert_eq!(merged.changes[0].field, "text.nl.summary");
    }

    #[test]
    fn where_both_changed_a_field_the_hand_wins_and_that_is_told() {
        let hand = BASE.replace("Bel.", "Loop binnen.");
        let sheet = BASE.replace("Bel.", "Mail.");
        let kept = merged(&hand, &sheet);
        assert_eq!(kept.toml, hand);
        let conflict = &kept.conflicts[0];
        assert_eq!(conflict.field, "text.nl.join");
        assert_eq!(conflict.hand.as_deref(), Some("Loop binnen."));
        assert_eq!(conflict.sheet.as_deref(), Some("Mail."));
        let taken = merge(Some(BASE), &hand, &sheet, Winner::Sheet).unwrap();
        assert_eq!(taken.toml, sheet);
    }

    #[test]
    fn a_number_and_the_day_on_which_it_was_seen_stay_together() {
        let hand = BASE.replace("038 1", "038 2");
        let sheet = BASE.replace("038 1", "038 3").replace("2026-01-01", "2026-02-02");
        assert_eq!(merged(&hand, &sheet).toml, hand);
        // One side changed the number, the other its day: neither belongs to the other's.
        for (hand, sheet) in [("038 1", "2026-01-01"), ("2026-01-01", "038 1")] {
            let other =
                |it: &str| BASE.replace(it, if it == "038 1" { "038 2" } else { "2026-02-02" });
            let (hand, sheet) = (other(hand), other(sheet));
            assert_eq!(merged(&hand, &sheet).toml, hand);
            assert_eq!(merge(Some(BASE), &hand, &sheet, Winner::Sheet).unwrap().toml, sheet);
        }
        // Without a base too: the source of the one is not the source of the other.
        let sheet = BASE.replace("038 1", "038 2").replace(", source = \"x\"", "");
        assert_eq!(merge(None, BASE, &sheet, Winner::Hand).unwrap().toml, BASE);
        assert_eq!(merge(None, BASE, &sheet, Winner::Sheet).unwrap().toml, sheet);
    }

    #[test]
    fn a_cell_that_was_emptied_takes_its_field_out_and_a_new_one_comes_in() {
        let sheet = BASE.replace("join = \"Bel.\"\n", "") + "\n[cost]\nkind = \"free\"\n";
        let merged = merged(BASE, &sheet);
        assert!(!merged.toml.contains("join"), "{}", merged.toml);
        assert!(merged.toml.contains("[cost]\nkind = \"free\"\n"), "{}", merged.toml);
        let merged = merge(Some(&sheet), &sheet, BASE, Winner::Hand).unwrap();
        assert!(!merged.toml.contains("cost"), "{}", merged.toml);
    }

    #[test]
    fn without_a_base_nothing_of_the_file_is_lost() {
        let hand = BASE.replace("Een.", "Zelf geschreven.") + "\n[cost]\nkind = \"free\"\n";
        let kept = merge(None, &hand, BASE, Winner::Hand).unwrap();
        assert_eq!(kept.toml, hand);
        assert_eq!(kept.conflicts.len(), 1);
        let taken = merge(None, &hand, BASE, Winner::Sheet).unwrap();
        assert_eq!(taken.toml, BASE.to_owned() + "\n[cost]\nkind = \"free\"\n");
    }

    #[test]
    fn a_list_in_another_order_is_the_same() {
        let [one, other] =
            ["[\"a\", \"b\"]", "[\"b\", \"a\"]"].map(|list| format!("kinds = {list}\n"));
        let merged = merge(None, &one, &other, Winner::Sheet).unwrap();
        assert_eq!((merged.toml, merged.changes), (one, vec![]));
    }

    #[test]
    fn a_sheet_that_comes_again_changes_nothing() {
        let hand = BASE.replace("Bel.", "Loop binnen.");
        let merged = merged(&hand, BASE);
        assert_eq!(merged.toml, hand);
        assert_eq!((merged.changes, merged.conflicts), (vec![], vec![]));
    }
}
