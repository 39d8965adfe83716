//! Where somebody can walk in: an address that a source tells, with its own coordinates.
//!
//! Coordinates of the town are none of the address: who follows them stands before a wrong door.

use jiff::civil::Date;
use serde::Serialize;

use crate::diagnostics::{Finding, TomlReader};

/// An address with its coordinates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// The town, perhaps with the postcode before it.
    pub town: String,
    /// North of the equator, in millionths of a degree.
    pub latitude: i32,
    /// East of Greenwich, in millionths of a degree.
    pub longitude: i32,
    /// The day that it was last seen.
    pub checked: Date,
    /// Where it was seen.
    pub source: String,
}

/// The corners of the Netherlands in Europe, in degrees: from south-west to north-east.
const SOUTH_WEST: (f64, f64) = (50.7, 3.3);
const NORTH_EAST: (f64, f64) = (53.6, 7.3);

impl Address {
    /// Street and town in one line.
    pub fn in_words(&self) -> String {
        format!("{}, {}", self.street, self.town)
    }
}

/// Reads the address of an activity or a door, if it has one.
pub(super) fn read(table: &mut TomlReader<'_>) -> Option<Address> {
    let mut table = table.table("address")?;
    let street = table.required_text("street", "street and number, such as Markt 1");
    let town = table.required_text("town", "the town, perhaps with its postcode");
    let latitude = degrees(&mut table, "latitude", SOUTH_WEST.0..=NORTH_EAST.0);
    let longitude = degrees(&mut table, "longitude", SOUTH_WEST.1..=NORTH_EAST.1);
    let checked = table.required_date("checked", "the day the address was last seen");
    let source = table.required_text("source", "the page where the address was seen");
    table.finish();
    Some(Address {
        street: street?.value,
        town: town?.value,
        latitude: latitude?,
        longitude: longitude?,
        checked: checked?.value,
        source: source?.value,
    })
}

/// Degrees as millionths, within the country.
fn degrees(
    table: &mut TomlReader<'_>,
    key: &'static str,
    country: std::ops::RangeInclusive<f64>,
) -> Option<i32> {
    if !table.has(key) {
        table.missing(key, "the coordinates of the address itself, such as 52.512783");
    }
    let told = table.decimal(key)?;
    if !country.contains(&told.value) {
        let finding = Finding::new("C06-abroad").with("key", key).with("value", told.value);
        table.sink().found(told.offset, finding);
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within the country it is below 54 million"
    )]
    Some((told.value * 1e6).round() as i32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{Diagnostic, Files, read_toml};

    fn told(address: &str) -> (Option<Address>, Vec<Diagnostic>) {
        let mut files = Files::default();
        files.insert("data/x.toml", format!("address = {{ {address} }}\n"));
        let mut diagnostics = Vec::new();
        let file = files.get("data/x.toml").unwrap();
        let address = read_toml(file, &mut diagnostics, read);
        (address, diagnostics)
    }

    #[test]
    fn an_address_is_read_with_its_own_coordinates() {
        let (address, diagnostics) = told(
            "street = \"Markt 1\", town = \"1234 AB Zwolle\", latitude = 52.512783, \
             longitude = 6.09, checked = 2026-11-29, source = \"https://example.org\"",
        );
        let address = address.unwrap();
        assert_eq!(address.in_words(), "Markt 1, 1234 AB Zwolle");
        assert_eq!((address.latitude, address.longitude), (52_512_783, 6_090_000));
        assert_eq!(diagnostics, []);
    }

    #[test]
    fn an_address_without_coordinates_or_with_swapped_ones_is_refused() {
        let rest = "street = \"Markt 1\", town = \"Zwolle\", checked = 2026-11-29, \
                    source = \"https://example.org\"";
        let (address, diagnostics) = told(rest);
        assert!(address.is_none() && diagnostics.len() == 2, "{diagnostics:?}");
        let (address, diagnostics) = told(&format!("{rest}, latitude = 6.09, longitude = 52.5"));
        assert!(address.is_none());
        assert!(diagnostics.iter().all(|it| it.code == "C06"), "{diagnostics:?}");
    }
}
