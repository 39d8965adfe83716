//! Reading the files of `data/doors/`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

use super::door::{Door, DoorRole, Doors, MunicipalityDoors};
use super::load::{is_id, is_phone, is_website, month};
use super::{Activity, Gazetteer, Month};
use crate::diagnostics::{
    Diagnostic, Files, SourceFile, TomlReader, closest, did_you_mean, read_toml,
};
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
            let message = format!("another file has the doors of '{name}' already");
            let help = "keep one file for each municipality";
            diagnostics.push(Diagnostic::error("D15", file, at, message, help));
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
        let message = format!("the file's name '{id}' cannot be the name of a municipality");
        let help = "rename the file: small letters, digits and hyphens, such as den-haag.toml";
        table.sink().error("D16", 0, message, help);
    }
    let name = table.required_text("municipality", "as the gazetteer has it, such as \"Zwolle\"");
    let rows = table.tables("door");
    if rows.is_empty() {
        let help = "[[door]] with role, name, phone or page, checked and sources";
        table.sink().error("D13", 0, "this file has no door", help);
    }
    let doors = rows.into_iter().filter_map(|row| door(row, today)).collect();
    let name = name?;
    let seat = seat(places, &name.value);
    // Without any place the gazetteer itself is missing, and that is told already.
    if seat.is_none() && places.iter().next().is_some() {
        let message = format!("the gazetteer has no municipality '{}'", name.value);
        table.sink().error("D14", name.offset, message, near(places, &name.value));
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

fn near(places: &Gazetteer, name: &str) -> String {
    let known = places.iter().map(|place| place.municipality.as_str());
    closest(name, known).map_or_else(
        || "write the municipality as the third column of data/places.tsv has it".to_owned(),
        |near| format!("did you mean '{near}'? Two of one name carry their province"),
    )
}

fn door(mut table: TomlReader<'_>, today: Date) -> Option<Door> {
    let role = table.required_one_of::<DoorRole>("role");
    let name = table.required_text("name", "the name of the body");
    let (phone, page) = (phone(&mut table), page(&mut table));
    if phone.is_none() && page.is_none() {
        let message = "nobody can reach this body: it has no phone and no page";
        let help = "add what a source shows, or remove the door";
        table.sink().error("D13", table.offset(), message, help);
    }
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
        hours,
        covers,
        seen,
        checked: checked?.value,
        sources,
    })
}

fn phone(table: &mut TomlReader<'_>) -> Option<String> {
    let number = table.text("phone")?;
    if !is_phone(&number.value) {
        let message = format!("'{}' cannot be a telephone number", number.value);
        table.sink().error("C08", number.offset, message, "digits and spaces, such as 14 038");
    }
    Some(number.value)
}

fn page(table: &mut TomlReader<'_>) -> Option<String> {
    let address = table.text("page")?;
    if !is_website(&address.value) {
        let message = format!("'{}' cannot be a website", address.value);
        let help = "write it like zwolle.nl, without https://";
        table.sink().error("C07", address.offset, message, help);
    }
    Some(address.value)
}

fn sources(table: &mut TomlReader<'_>) -> Vec<String> {
    let sources: Vec<String> = table.texts("sources").into_iter().map(|text| text.value).collect();
    if sources.is_empty() {
        let help = "sources = [\"https://…\"]: the pages that show its number and page";
        let message = "this door names no source, so nobody can check it again";
        table.sink().error("D11", table.offset(), message, help);
    }
    sources
}

fn is_recent(table: &TomlReader<'_>, seen: Option<Month>, checked: Option<Date>, today: Date) {
    let year = seen.map(|seen| seen.year).or_else(|| checked.map(Date::year));
    let Some(year) = year.filter(|year| year + SOURCE_HOLDS_YEARS < today.year()) else { return };
    let message = format!("its newest source is of {year}");
    let help = "find a newer source, or remove the door: a dead number does harm";
    table.sink().error("D12", table.offset(), message, help);
}

fn hours(table: &mut TomlReader<'_>) -> BTreeMap<Language, String> {
    let mut hours = BTreeMap::new();
    let Some(mut row) = table.table("hours") else { return hours };
    for language in Language::iter() {
        if let Some(text) = row.text(language.into()) {
            hours.insert(language, text.value);
            continue;
        }
        let message = format!("the hours are missing in the language '{language}'");
        let help = format!("{language} = \"…\" in hours, or leave the hours out");
        row.sink().error("D19", row.offset(), message, help);
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
            let message = format!("the first step names the role '{role}', and there is none");
            let help = did_you_mean(role, DoorRole::VARIANTS.iter().copied());
            diagnostics.push(Diagnostic::error("D17", file, at, message, help));
        }
        if roles.count() > 1 {
            let message = "the first step names two roles, so people would hear of two doors";
            let help = "keep the first, and write the other in plain words";
            diagnostics.push(Diagnostic::error("D18", file, at, message, help));
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
