//! Reading the files of `data/activities/`.

use std::collections::BTreeMap;
use std::str::FromStr;

use enumset::{EnumSet, EnumSetType};
use strum::VariantNames;

use super::shapes::{check_phone, check_website, is_email, readable};
use super::{
    Activity, ActivityId, Audience, Contact, Cost, CostKind, Design, Evidence, Figure, Fits,
    Gazetteer, How, Month, Phone, PhoneCost, Provenance, Reach, State, Status, Texts, address,
    practical,
};
use crate::diagnostics::{Diagnostic, Files, Finding, SourceFile, TomlReader, Value, read_toml};
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
pub(super) const ID_BYTES_MAX: usize = 48;

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
        let finding = Finding::new("C16").with("id", &id).with("most", ID_BYTES_MAX);
        table.sink().found(0, finding);
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
        table.sink().found(origin.offset, Finding::new("C20"));
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
                let known = places.iter().map(|place| place.name.as_str());
                let near = crate::diagnostics::closest(&name.value, known).unwrap_or("none");
                let finding = Finding::new("C06-unknown").with("name", &name.value);
                table.sink().found(name.offset, finding.with("near", near));
            } else if areas.len() > 1 {
                let which = alternatives(places, &name.value, &areas);
                let finding = Finding::new("C06-several").with("name", &name.value);
                table.sink().found(name.offset, finding.with("which", which));
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
        table.sink().found(text.offset, Finding::new("F04-month").with("text", &text.value));
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
        table.sink().found(table.offset(), Finding::new("C03"));
    }
    if status.state == State::Stopped && status.since.is_none() {
        table.sink().found(table.offset(), Finding::new("C05"));
    }
    table.finish();
    status
}

fn contact(table: &mut TomlReader<'_>) -> Contact {
    let Some(mut table) = table.table("contact") else { return Contact::default() };
    let website = table.text("website");
    if let Some(address) = &website {
        check_website(table.sink(), address, "oopoeh.nl");
    }
    let email = table.text("email");
    if let Some(address) = email.as_ref().filter(|address| !is_email(&address.value)) {
        let finding = Finding::new("C22").with("email", &address.value);
        table.sink().found(address.offset, finding);
    }
    let email = email.map(|text| text.value);
    let phone = table.table("phone").and_then(|mut phone| read_phone(&mut phone));
    let address = address::read(&mut table);
    table.finish();
    Contact { website: website.map(|text| text.value), phone, email, address }
}

fn read_phone(table: &mut TomlReader<'_>) -> Option<Phone> {
    let number = table.required_text("number", "digits and spaces, such as 0800 8011");
    if let Some(number) = &number {
        check_phone(table.sink(), number, "0800 8011");
    }
    let cost = table.one_of::<PhoneCost>("cost").map(|cost| cost.value);
    let checked = table.required_date("checked", "the day the number was last seen");
    let source = table.required_text("source", "the page where the number was seen");
    table.finish();
    Some(Phone { number: number?.value, cost, checked: checked?.value, source: source?.value })
}

fn evidence(mut table: TomlReader<'_>) -> Option<Evidence> {
    let by = table.required_text("by", "who did the study");
    let dated = table.has("year");
    let year = table.number("year", 1900, 2200).and_then(|year| i16::try_from(year.value).ok());
    let unknown = table.boolean("year-unknown").unwrap_or(false);
    if !dated && !unknown {
        table.sink().found(table.offset(), Finding::new("C10"));
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
            let finding = Finding::new("F05-language").with("value", &key.value);
            let finding = finding.near(&key.value, Language::VARIANTS.iter().copied());
            row.sink().found(key.offset, finding);
            continue;
        };
        let mut sentence = |key| row.text(key).map(|text| readable(row.sink(), text));
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
