//! Reading a sheet: a file for each row, or every fault.

use std::collections::BTreeMap;
use std::fmt::Write;

use csv::{ReaderBuilder, StringRecord, Trim};
use strum::VariantNames;

use super::row::Row;
use super::{COLUMNS, NEEDED, SheetEntry, SheetFault};
use crate::catalogue::load::{self, is_id, is_phone, is_website};
use crate::catalogue::{Element, Gazetteer, How, Kind, Month, State};
use crate::diagnostics::{Diagnostic, SourceFile, closest, did_you_mean};
use crate::profile::{Form, Interest, Wish};

/// Reads a sheet: the file of every row, or every fault of every row.
///
/// The cells are parted by commas, or by semicolons as Dutch spreadsheet programs write them.
pub fn read_sheet(text: &str, places: &Gazetteer) -> Result<Vec<SheetEntry>, Vec<SheetFault>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') && !first.contains(',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let heading = reader.headers().map(heading).map_err(|error| vec![broken(1, &error)])?;
    check_heading(&heading)?;
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    let mut rows: BTreeMap<String, usize> = BTreeMap::new();
    for (at, record) in reader.records().enumerate() {
        let number = at + 2;
        match record {
            Err(error) => faults.push(broken(number, &error)),
            Ok(cells) if cells.iter().all(str::is_empty) => {}
            Ok(cells) => {
                let row = Row { number, heading: &heading, cells: &cells, faults: Vec::new() };
                entries.extend(entry(row, places, &mut rows, &mut faults));
            }
        }
    }
    if entries.is_empty() && faults.is_empty() {
        let cause = "there is no row under the heading".to_owned();
        let cure = "write one row for each activity".to_owned();
        faults.push(SheetFault { row: 1, column: String::new(), cause, cure });
    }
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

fn heading(cells: &StringRecord) -> Vec<String> {
    cells.iter().map(|name| name.trim().to_lowercase()).collect()
}

fn broken(row: usize, error: &csv::Error) -> SheetFault {
    let cause = format!("the row cannot be read: {error}");
    let cure = "save the sheet again as CSV in UTF-8".to_owned();
    SheetFault { row, column: String::new(), cause, cure }
}

fn check_heading(heading: &[String]) -> Result<(), Vec<SheetFault>> {
    let mut faults = Vec::new();
    let mut fault = |column: &str, cause: &str, cure: String| {
        let (column, cause) = (column.to_owned(), cause.to_owned());
        faults.push(SheetFault { row: 1, column, cause, cure });
    };
    for name in heading.iter().filter(|name| !COLUMNS.contains(&name.as_str())) {
        fault(name, "there is no such column", did_you_mean(name, COLUMNS));
    }
    for name in COLUMNS.iter().take(NEEDED).filter(|name| !heading.iter().any(|it| it == *name)) {
        fault(
            name,
            "the column is missing",
            "add it to the heading; cells may be empty".to_owned(),
        );
    }
    for (at, name) in heading.iter().enumerate() {
        if heading.iter().take(at).any(|other| other == name) {
            fault(name, "the column stands there twice", "remove one of them".to_owned());
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The file of a row, when nothing is wrong with it.
fn entry(
    mut row: Row<'_>,
    places: &Gazetteer,
    rows: &mut BTreeMap<String, usize>,
    faults: &mut Vec<SheetFault>,
) -> Option<SheetEntry> {
    if row.cells.iter().skip(row.heading.len()).any(|cell| !cell.is_empty()) {
        let cure = "put a text that holds the sign between cells in \"quotes\"";
        row.fault("", "the row has more cells than the heading has columns", cure);
    }
    let id = read_id(&mut row, rows);
    let toml = toml(&mut row, places);
    if row.faults.is_empty() {
        // The loader has the last word: what it would not take must not be written.
        let path = format!("{id}.toml");
        let file = SourceFile { path: path.clone(), shown: path, text: toml.clone().into() };
        let mut diagnostics = Vec::new();
        load::activity(&file, places, &mut diagnostics);
        for Diagnostic { message, help, .. } in diagnostics {
            row.fault("", message, help);
        }
    }
    let number = row.number;
    let is_good = row.faults.is_empty();
    faults.append(&mut row.faults);
    is_good.then_some(SheetEntry { row: number, id, toml })
}

fn read_id(row: &mut Row<'_>, rows: &mut BTreeMap<String, usize>) -> String {
    let cure = "small letters, digits and hyphens, such as wandelen-in-het-park";
    let id = row.required("id", cure).unwrap_or_default();
    if !id.is_empty() && !is_id(&id) {
        row.fault("id", format!("'{id}' cannot be an id"), cure);
    }
    if let Some(first) = rows.insert(id.clone(), row.number).filter(|_| !id.is_empty()) {
        let cause = format!("row {first} has the id '{id}' as well");
        row.fault("id", cause, "give one of the two another id");
    }
    id
}

/// The text of an activity's file.
fn toml(row: &mut Row<'_>, places: &Gazetteer) -> String {
    let mut out = String::new();
    let name = row.required("name", "its name, as a resident should see it");
    line(&mut out, "name", &name.map(quoted).unwrap_or_default());
    list(&mut out, "kinds", &row.required_ids::<Kind>("kinds"));
    list(&mut out, "elements", &row.required_ids::<Element>("elements"));
    audience(&mut out, row);
    out.push_str("\n[fits]\n");
    list(&mut out, "wishes", &row.ids::<Wish>("wishes"));
    list(&mut out, "interests", &row.ids::<Interest>("interests"));
    list(&mut out, "forms", &row.ids::<Form>("forms"));
    reach(&mut out, row, places);
    status(&mut out, row);
    contact(&mut out, row);
    texts(&mut out, row);
    out
}

/// A text as TOML writes it.
fn quoted(text: impl Into<String>) -> String {
    toml_edit::Value::from(text.into()).to_string()
}

fn line(out: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{key} = {value}");
}

fn list(out: &mut String, key: &str, values: &[String]) {
    if !values.is_empty() {
        let values: Vec<String> = values.iter().map(quoted).collect();
        line(out, key, &format!("[{}]", values.join(", ")));
    }
}

fn audience(out: &mut String, row: &mut Row<'_>) {
    let Some(text) = row.text("min_age") else { return };
    match text.parse::<u8>() {
        Ok(years) if years <= 120 => {
            out.push_str("\n[for]\n");
            line(out, "age", &format!("{{ min = {years} }}"));
        }
        _ => row.fault("min_age", format!("'{text}' is no age"), "a whole number, such as 55"),
    }
}

fn reach(out: &mut String, row: &mut Row<'_>, places: &Gazetteer) {
    let how = row.text("how");
    if let Some(wrong) = how.as_ref().filter(|how| how.parse::<How>().is_err()) {
        let cure = did_you_mean(wrong, How::VARIANTS.iter().copied());
        row.fault("how", format!("'{wrong}' is no value of this column"), cure);
    }
    let names = row.list("municipalities");
    for name in names.iter().filter(|name| places.areas(name).is_empty()) {
        let known = places.iter().map(|place| place.name.as_str());
        let cure = closest(name, known).map_or_else(
            || "write the municipality or place as it is officially written".to_owned(),
            |near| format!("did you mean '{near}'?"),
        );
        row.fault("municipalities", format!("there is no place '{name}'"), cure);
    }
    for name in &names {
        let several = places.areas(name);
        if several.len() > 1 {
            let cure = format!("write which: {}", load::alternatives(places, name, &several));
            let cause = format!("there are several places '{name}'");
            row.fault("municipalities", cause, cure);
        }
    }
    if how.is_none() && names.is_empty() {
        let cure = "write where it is; or under 'how': national, online …";
        row.fault("municipalities", "nothing says where it is", cure);
    }
    out.push_str("\n[reach]\n");
    let how = how.unwrap_or_else(|| "local".to_owned());
    line(out, "how", &quoted(&*how));
    list(out, "municipalities", &names);
    if how == "local" && names.is_empty() {
        line(out, "generic", "true");
    }
}

fn status(out: &mut String, row: &mut Row<'_>) {
    out.push_str("\n[status]\n");
    let state = row.text("state").unwrap_or_else(|| "active".to_owned());
    if state.parse::<State>().is_err() {
        let cure = did_you_mean(&state, State::VARIANTS.iter().copied());
        row.fault("state", format!("'{state}' is no value of this column"), cure);
    }
    line(out, "state", &quoted(&*state));
    let since = row.text("since");
    match &since {
        Some(since) if Month::read(since).is_none() => {
            row.fault("since", format!("'{since}' is no month"), "write 2024 or 2024-03");
        }
        Some(since) => line(out, "since", &quoted(&**since)),
        None if state == "stopped" => {
            row.fault("since", "it stopped, but nothing says since when", "write 2024 or 2024-03");
        }
        None => {}
    }
    if let Some(day) = row.day("checked", "the day somebody last looked, such as 2026-11-23") {
        line(out, "checked", &day.to_string());
    }
    row.required("source", "the page on which you saw that it is there");
    list(out, "sources", &row.list("source"));
    list(out, "instead", &row.list("instead"));
}

fn contact(out: &mut String, row: &mut Row<'_>) {
    let website = row.text("website").map(|address| bare(&address).to_owned());
    let phone = row.text("phone");
    if website.is_some() || phone.is_some() {
        out.push_str("\n[contact]\n");
    }
    if let Some(address) = website {
        if !is_website(&address) {
            let cause = format!("'{address}' cannot be a website");
            row.fault("website", cause, "write it like oopoeh.nl, without spaces");
        }
        line(out, "website", &quoted(address));
    }
    let Some(number) = phone else { return };
    if !is_phone(&number) {
        let cure = "a Dutch number in digits and spaces, such as 0800 8011";
        row.fault("phone", format!("'{number}' cannot be a telephone number"), cure);
    }
    let checked = row.day("phone_checked", "the day the number was last seen, such as 2026-11-23");
    let source = row.required("phone_source", "the page on which you saw the number");
    if let (Some(checked), Some(source)) = (checked, source) {
        let (number, source) = (quoted(number), quoted(source));
        let phone = format!("{{ number = {number}, checked = {checked}, source = {source} }}");
        line(out, "phone", &phone);
    }
}

/// A web address without its scheme and last slash: sheets often hold what a browser shows.
fn bare(address: &str) -> &str {
    let address = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or(address);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/')
}

fn texts(out: &mut String, row: &mut Row<'_>) {
    let languages =
        [("nl", ["summary", "join", "say"]), ("en", ["summary_en", "join_en", "say_en"])];
    for (language, columns) in languages {
        let _ = writeln!(out, "\n[text.{language}]");
        for (key, column) in ["summary", "join", "say"].into_iter().zip(columns) {
            let cure = match key {
                "summary" => "what it is and for whom, in one or two sentences",
                "join" => "the one first step: whom to phone or ask, or which page",
                _ => "what somebody can say on the phone or at the door",
            };
            if let Some(text) = row.required(column, cure) {
                line(out, key, &quoted(text));
            }
        }
    }
}
