//! Reading the files of `data/doors/`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

use super::door::{Door, DoorRole, Doors, MunicipalityDoors};
use super::load::{is_id, month};
use super::shapes::{check_phone, check_website};
use super::{Activity, Gazetteer, Month, address};
use crate::diagnostics::{Diagnostic, Files, Finding, SourceFile, TomlReader, closest, read_toml};
use crate::language::{Language, folded_name};
use crate::profile::PlaceId;

const FOLDER: &str = "data/doors/";

/// A source of more years ago says too little of today: numbers of local bodies change with each merger.
const SOURCE_HOLDS_YEARS: i16 = 7;

/// Reads the doors of every municipality.
pub(super) fn load(
    files: &Files,
    places: &Gazetteer,
    today: Date,
    diagnostics: &mut Vec<Diagnostic>,
) -> Doors {
    let mut doors = Doors::default();
    for file in files.below(FOLDER, ".toml") {
        let read = read_toml(file, diagnostics, |table| read(file.stem(), table, places, today));
        let Some((seat, at, read)) = read else { continue };
        let name = read.municipality.clone();
        if doors.insert(seat, read).is_some() {
            let finding = Finding::new("D15").with("name", name);
            diagnostics.push(Diagnostic::found(finding, file, at));
        }
    }
    doors
}

fn read(
    id: &str,
    table: &mut TomlReader<'_>,
    places: &Gazetteer,
    today: Date,
) -> Option<(PlaceId, usize, MunicipalityDoors)> {
    if !is_id(id) {
        table.sink().found(0, Finding::new("D16").with("id", id));
    }
    let name = table.required_text("municipality", "as the gazetteer has it, such as \"Zwolle\"");
    let rows = table.tables("door");
    if rows.is_empty() {
        table.sink().found(0, Finding::new("D13"));
    }
    let doors = rows.into_iter().filter_map(|row| door(row, today)).collect();
    let name = name?;
    let seat = seat(places, &name.value);
    // Without any place the gazetteer itself is missing, and that is told already.
    if seat.is_none() && places.iter().next().is_some() {
        let known = places.iter().map(|place| place.municipality.as_str());
        let near = closest(&name.value, known).unwrap_or("none");
        let finding = Finding::new("D14").with("name", &name.value).with("near", near);
        table.sink().found(name.offset, finding);
    }
    Some((seat?, name.offset, MunicipalityDoors { municipality: name.value, doors }))
}

/// The biggest place of the one municipality with this name, perhaps with its province behind it.
pub(super) fn seat(places: &Gazetteer, name: &str) -> Option<PlaceId> {
    let bare = name.split_once(" (").map_or(name, |(bare, _)| bare);
    let is_it = |id: &PlaceId| {
        let place = places.get(*id);
        place.is_some_and(|place| folded_name(&place.municipality) == folded_name(bare))
    };
    match places.areas(name).as_slice() {
        [id] if is_it(id) => places.get(*id).and_then(|place| places.seat_of(place)),
        _ => None,
    }
}

/// The path of each municipality's file, by its biggest place. A file that cannot be read is left out: loading
/// tells of it.
pub fn door_files(files: &Files, places: &Gazetteer) -> BTreeMap<PlaceId, String> {
    files
        .below(FOLDER, ".toml")
        .filter_map(|file| {
            let document = toml_edit::Document::parse(&file.text).ok()?;
            let seat = seat(places, document.get("municipality")?.as_str()?)?;
            Some((seat, file.path.clone()))
        })
        .collect()
}

fn door(mut table: TomlReader<'_>, today: Date) -> Option<Door> {
    let role = table.required_one_of::<DoorRole>("role");
    let name = table.required_text("name", "the name of the body");
    let (phone, page) = (phone(&mut table), page(&mut table));
    if phone.is_none() && page.is_none() {
        table.sink().found(table.offset(), Finding::new("D13-unreachable"));
    }
    let address = address::read(&mut table);
    let hours = hours(&mut table);
    let covers = table.texts("covers").into_iter().map(|text| text.value).collect();
    let seen = month(&mut table, "seen");
    let checked = table.required_date("checked", "the day somebody last looked");
    let sources = sources(&mut table);
    is_recent(&table, seen, checked.as_ref().map(|day| day.value), today);
    table.finish();
    Some(Door {
        role: role?.value,
        name: name?.value,
        phone,
        page,
        address,
        hours,
        covers,
        seen,
        checked: checked?.value,
        sources,
    })
}

fn phone(table: &mut TomlReader<'_>) -> Option<String> {
    let number = table.text("phone")?;
    check_phone(table.sink(), &number, "14 038");
    Some(number.value)
}

fn page(table: &mut TomlReader<'_>) -> Option<String> {
    let address = table.text("page")?;
    check_website(table.sink(), &address, "zwolle.nl");
    Some(address.value)
}

fn sources(table: &mut TomlReader<'_>) -> Vec<String> {
    let sources: Vec<String> = table.texts("sources").into_iter().map(|text| text.value).collect();
    if sources.is_empty() {
        table.sink().found(table.offset(), Finding::new("D11"));
    }
    sources
}

fn is_recent(table: &TomlReader<'_>, seen: Option<Month>, checked: Option<Date>, today: Date) {
    let year = seen.map(|seen| seen.year).or_else(|| checked.map(Date::year));
    let Some(year) = year.filter(|year| year + SOURCE_HOLDS_YEARS < today.year()) else { return };
    table.sink().found(table.offset(), Finding::new("D12").with("year", year));
}

fn hours(table: &mut TomlReader<'_>) -> BTreeMap<Language, String> {
    let mut hours = BTreeMap::new();
    let Some(mut row) = table.table("hours") else { return hours };
    for language in Language::iter() {
        if let Some(text) = row.text(language.into()) {
            hours.insert(language, text.value);
            continue;
        }
        row.sink().found(row.offset(), Finding::new("D19").with("language", language));
    }
    row.finish();
    hours
}

/// Checks the roles that the first steps of an activity name.
pub(super) fn roles(activity: &Activity, file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    for texts in activity.texts.values() {
        let named = named(&texts.join);
        let at = named.first().map_or(0, |first| file.text.find(first.as_str()).unwrap_or(0));
        let roles = named.iter().map(|it| it.trim_matches(['{', '}', ' ']));
        for role in roles.clone().filter(|role| role.parse::<DoorRole>().is_err()) {
            let finding = Finding::new("D17").with("role", role);
            let finding = finding.near(role, DoorRole::VARIANTS.iter().copied());
            diagnostics.push(Diagnostic::found(finding, file, at));
        }
        if roles.count() > 1 {
            diagnostics.push(Diagnostic::found(Finding::new("D18"), file, at));
        }
    }
}

/// What stands between braces, with them; to the end where a brace is never closed.
fn named(join: &str) -> Vec<String> {
    join.match_indices('{')
        .filter_map(|(at, _)| join.get(at..))
        .map(|rest| rest.split_inclusive('}').next().unwrap_or(rest).to_owned())
        .collect()
}
