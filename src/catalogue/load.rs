//! Reading the files of `data/activities/`.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use enumset::{EnumSet, EnumSetType};
use regex::Regex;
use strum::VariantNames;

use super::{
    Activity, ActivityId, Audience, Contact, Cost, CostKind, Design, Evidence, Figure, Fits,
    Gazetteer, How, Month, Phone, PhoneCost, Provenance, Reach, State, Status, Texts, practical,
};
use crate::diagnostics::{
    Diagnostic, Files, SourceFile, TomlReader, Value, did_you_mean, read_toml,
};
use crate::language::Language;
use crate::profile::PlaceId;

/// Reads every activity, by id.
pub(super) fn activities(
    files: &Files,
    places: &Gazetteer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Activity> {
    let files = files.below("data/activities/", ".toml");
    let mut activities: Vec<Activity> =
        files.map(|file| activity(file, places, diagnostics)).collect();
    activities.sort_by(|a, b| a.id.cmp(&b.id));
    activities
}

/// Reads one activity; what is wrong with it goes to `diagnostics`.
pub(super) fn activity(
    file: &SourceFile,
    places: &Gazetteer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Activity {
    let id = ActivityId::from(file.stem());
    read_toml(file, diagnostics, |table| read(id, table, places))
}

/// The longest id, in bytes: it must fit on a button beside what the button does.
const ID_BYTES_MAX: usize = 48;

/// Whether a text can be the id of an activity: small letters, digits and single hyphens.
pub(super) fn is_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.len() <= ID_BYTES_MAX && id.split('-').all(is_part)
}

fn read(id: ActivityId, table: &mut TomlReader<'_>, places: &Gazetteer) -> Activity {
    if !is_id(id.as_str()) {
        let message = format!("the file's name '{id}' cannot be the id of an activity");
        let help = format!(
            "rename the file: small letters, digits and hyphens, at most {ID_BYTES_MAX}, such as oopoeh.toml"
        );
        table.sink().error("C16", 0, message, help);
    }
    let name = table.required_text("name", "its name today, as a resident should see it");
    let source = table.text("source").map(|text| text.value);
    Activity {
        id,
        name: name.map(|name| name.value).unwrap_or_default(),
        origin: origin(table, source.is_some()),
        source,
        also: values(table.texts("also")),
        topics: values(table.texts("topics")),
        organisation: table.text("organisation").map(|text| text.value),
        kinds: required_set(table, "kinds", "[\"meeting\"], [\"one-on-one\"] or [\"course\"]"),
        elements: required_set(table, "elements", "one or more of the seven working elements"),
        loneliness: set(table, "loneliness"),
        audience: audience(table, "for"),
        not_for: audience(table, "not-for"),
        hard_for: audience(table, "hard-for"),
        fits: fits(table),
        reach: reach(table, places),
        status: status(table),
        contact: contact(table),
        cost: table.table("cost").and_then(|mut table| {
            let kind = table.one_of::<CostKind>("kind");
            table.finish();
            kind.map(|kind| Cost { kind: kind.value })
        }),
        waiting: table.table("waiting").is_some_and(|mut table| {
            let list = table.boolean("list").unwrap_or(false);
            table.finish();
            list
        }),
        practical: practical::read(table),
        evidence: table.tables("evidence").into_iter().filter_map(evidence).collect(),
        texts: texts(table),
    }
}

/// An addition stands beside the source list: it has no name there.
fn origin(table: &mut TomlReader<'_>, has_source: bool) -> Option<Provenance> {
    let origin = table.one_of::<Provenance>("origin")?;
    if has_source {
        let message = "an addition has no name in the source list, and this one names it";
        let help = "take `source` out, or `origin` where the source list has it";
        table.sink().error("C20", origin.offset, message, help);
    }
    Some(origin.value)
}

fn values<T>(list: Vec<Value<T>>) -> Vec<T> {
    list.into_iter().map(|item| item.value).collect()
}

/// A list of values as a set.
pub(super) fn set<T>(table: &mut TomlReader<'_>, key: &'static str) -> EnumSet<T>
where
    T: EnumSetType + FromStr + VariantNames,
{
    table.some_of::<T>(key).into_iter().map(|value| value.value).collect()
}

fn required_set<T>(table: &mut TomlReader<'_>, key: &'static str, help: &str) -> EnumSet<T>
where
    T: EnumSetType + FromStr + VariantNames,
{
    if !table.has(key) {
        table.missing(key, help);
    }
    set(table, key)
}

/// Lines about a person, under a key.
pub(super) fn audience(table: &mut TomlReader<'_>, key: &'static str) -> Audience {
    let Some(mut table) = table.table(key) else { return Audience::default() };
    let mut audience = Audience {
        gender: set(&mut table, "gender"),
        living: set(&mut table, "living"),
        circumstances: set(&mut table, "circumstances"),
        goes_out: set(&mut table, "goes-out"),
        internet: set(&mut table, "internet"),
        ..Audience::default()
    };
    if let Some(mut age) = table.table("age") {
        let years =
            |value: Option<Value<i64>>| value.and_then(|years| u8::try_from(years.value).ok());
        audience.min_age = years(age.number("min", 0, 120));
        audience.max_age = years(age.number("max", 0, 120));
        age.finish();
    }
    table.finish();
    audience
}

fn fits(table: &mut TomlReader<'_>) -> Fits {
    let Some(mut table) = table.table("fits") else { return Fits::default() };
    let fits = Fits {
        wishes: set(&mut table, "wishes"),
        forms: set(&mut table, "forms"),
        interests: set(&mut table, "interests"),
        circumstances: set(&mut table, "circumstances"),
        losses: set(&mut table, "losses"),
        barriers: set(&mut table, "barriers"),
        pets: set(&mut table, "pets"),
    };
    table.finish();
    fits
}

fn reach(table: &mut TomlReader<'_>, places: &Gazetteer) -> Reach {
    let help = "[reach] with how = \"national\", \"local\" …";
    let Some(mut table) = table.required_table("reach", help) else { return Reach::default() };
    let how = table.required_one_of::<How>("how");
    let municipalities = areas(&mut table, "municipalities", places);
    let examples = areas(&mut table, "examples", places);
    let generic = table.boolean("generic").unwrap_or(false);
    table.finish();
    Reach { how: how.map(|how| how.value).unwrap_or_default(), municipalities, examples, generic }
}

fn areas(table: &mut TomlReader<'_>, key: &'static str, places: &Gazetteer) -> Vec<PlaceId> {
    let names = table.texts(key);
    names
        .into_iter()
        .filter_map(|name| {
            let areas = places.areas(&name.value);
            // Without any place the gazetteer itself is missing, and that is told already.
            if areas.is_empty() && places.iter().next().is_some() {
                let message = format!("the gazetteer has no place '{}'", name.value);
                let known = places.iter().map(|place| place.name.as_str());
                let help = crate::diagnostics::closest(&name.value, known).map_or_else(
                    || "write the municipality or place as data/places.tsv has it".to_owned(),
                    |near| format!("did you mean '{near}'?"),
                );
                table.sink().error("C06", name.offset, message, help);
            } else if areas.len() > 1 {
                let message = format!("there are several places '{}'", name.value);
                let help = format!("write which: {}", alternatives(places, &name.value, &areas));
                table.sink().error("C06", name.offset, message, help);
            }
            areas.first().copied()
        })
        .collect()
}

/// The names that tell several places of one name apart.
pub(super) fn alternatives(places: &Gazetteer, name: &str, several: &[PlaceId]) -> String {
    let with_province = |id: &PlaceId| {
        let named = format!("{name} ({})", places.get(*id)?.province.name());
        Some(if places.areas(&named).len() == 1 { named } else { places.unique_name(*id) })
    };
    several.iter().filter_map(with_province).collect::<Vec<_>>().join(", ")
}

/// A year, perhaps with its month.
pub(super) fn month(table: &mut TomlReader<'_>, key: &'static str) -> Option<Month> {
    let text = table.text(key)?;
    let month = Month::read(&text.value);
    if month.is_none() {
        let message = format!("'{}' is no year or month", text.value);
        table.sink().error("F04", text.offset, message, "write \"2024\" or \"2024-03\"");
    }
    month
}

fn status(table: &mut TomlReader<'_>) -> Status {
    let help = "[status] with state, checked and sources";
    let Some(mut table) = table.required_table("status", help) else { return Status::default() };
    let state = table.required_one_of::<State>("state").map(|state| state.value);
    let help = "the day somebody last looked, such as 2026-11-23";
    let checked = table.required_date("checked", help).map(|date| date.value);
    let status = Status {
        state: state.unwrap_or_default(),
        since: month(&mut table, "since"),
        seen: month(&mut table, "seen"),
        checked: checked.unwrap_or_default(),
        sources: values(table.texts("sources")),
        instead: values(table.texts("instead")).iter().map(|id| id.as_str().into()).collect(),
    };
    if status.sources.is_empty() {
        let help = "sources = [\"https://…\"]: the pages on which you saw it";
        let message = "the status names no source, so nobody can check it again";
        table.sink().error("C03", table.offset(), message, help);
    }
    if status.state == State::Stopped && status.since.is_none() {
        let help = "since = \"2022\" or \"2022-03\" under [status]";
        let message = "it stopped, but nothing says since when";
        table.sink().error("C05", table.offset(), message, help);
    }
    table.finish();
    status
}

fn contact(table: &mut TomlReader<'_>) -> Contact {
    let Some(mut table) = table.table("contact") else { return Contact::default() };
    let website = table.text("website");
    if let Some(address) = website.as_ref().filter(|address| !is_website(&address.value)) {
        let message = format!("'{}' cannot be a website", address.value);
        table.sink().error(
            "C07",
            address.offset,
            message,
            "write it like oopoeh.nl, without https:// and without spaces",
        );
    }
    let email = table.text("email").map(|text| text.value);
    let phone = table.table("phone").and_then(|mut phone| read_phone(&mut phone));
    table.finish();
    Contact { website: website.map(|text| text.value), phone, email }
}

fn read_phone(table: &mut TomlReader<'_>) -> Option<Phone> {
    let number = table.required_text("number", "digits and spaces, such as 0800 8011");
    if let Some(number) = number.as_ref().filter(|number| !is_phone(&number.value)) {
        let message = format!("'{}' cannot be a telephone number", number.value);
        table.sink().error("C08", number.offset, message, "digits and spaces, such as 0800 8011");
    }
    let cost = table.one_of::<PhoneCost>("cost").map(|cost| cost.value);
    let checked = table.required_date("checked", "the day the number was last seen");
    let source = table.required_text("source", "the page where the number was seen");
    table.finish();
    Some(Phone { number: number?.value, cost, checked: checked?.value, source: source?.value })
}

/// Whether a text can be a Dutch telephone number: a short one, or ten digits beginning with 0.
pub(super) fn is_phone(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let only_signs = number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-'));
    let short = matches!(digits.as_str(), "112" | "113") || digits.starts_with("14");
    let free = digits.starts_with("0800") || digits.starts_with("0900");
    let length = digits.len();
    only_signs
        && ((short && (3..=6).contains(&length))
            || (free && (8..=11).contains(&length))
            || (digits.starts_with('0') && length == 10))
}

/// Whether a text can be a web address without its scheme.
pub(super) fn is_website(address: &str) -> bool {
    static SHAPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(/[A-Za-z0-9._~/-]*)?$").ok()
    });
    SHAPE.as_ref().is_some_and(|shape| shape.is_match(address))
}

fn evidence(mut table: TomlReader<'_>) -> Option<Evidence> {
    let by = table.required_text("by", "who did the study");
    let dated = table.has("year");
    let year = table.number("year", 1900, 2200).and_then(|year| i16::try_from(year.value).ok());
    let unknown = table.boolean("year-unknown").unwrap_or(false);
    if !dated && !unknown {
        let help = "year = 2016; or year-unknown = true where no source says it";
        table.sink().error("C10", table.offset(), "this evidence has no year", help);
    }
    let design = table.required_one_of::<Design>("design");
    let figures = table.tables("figures").into_iter().filter_map(figure).collect();
    table.finish();
    Some(Evidence { by: by?.value, year, design: design?.value, figures })
}

fn figure(mut table: TomlReader<'_>) -> Option<Figure> {
    let percent = table.number("percent", 0, 100);
    let year = table.number("year", 1900, 2200).and_then(|year| i16::try_from(year.value).ok());
    let what = table.required_text("what", "what these people said, such as less-lonely");
    table.finish();
    Some(Figure { percent: u8::try_from(percent?.value).ok()?, year, what: what?.value })
}

fn texts(table: &mut TomlReader<'_>) -> BTreeMap<Language, Texts> {
    let mut texts = BTreeMap::new();
    let Some(mut table) = table.table("text") else { return texts };
    for (key, mut row) in table.rest() {
        let Ok(language) = key.value.parse() else {
            let message = format!("there is no language '{}'", key.value);
            let help = did_you_mean(&key.value, Language::VARIANTS.iter().copied());
            row.sink().error("F05", key.offset, message, help);
            continue;
        };
        let mut sentence = |key| row.text(key).map(|text| text.value);
        let read = Texts {
            summary: sentence("summary").unwrap_or_default(),
            join: sentence("join").unwrap_or_default(),
            say: sentence("say").unwrap_or_default(),
            evidence: sentence("evidence"),
            note: sentence("note"),
            cost: sentence("cost"),
            practical: practical::sentences(&mut row),
        };
        row.finish();
        texts.insert(language, read);
    }
    texts
}
