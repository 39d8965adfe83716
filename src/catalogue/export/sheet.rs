//! Writing activities as a sheet, in the columns that reading knows.

use csv::Writer;
use enumset::{EnumSet, EnumSetType};

use super::super::import::{COLUMNS, FORMULA_SIGNS, PARTED_BY};
use crate::catalogue::{Activity, Gazetteer, Texts, Topic};
use crate::language::Language;

/// The activities as a sheet.
///
/// # Errors
///
/// Never for text in memory; the writer's own error is handed on all the same.
pub fn write_sheet<'c>(
    activities: impl IntoIterator<Item = &'c Activity>,
    places: &Gazetteer,
) -> Result<String, csv::Error> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for activity in activities {
        writer.write_record(COLUMNS.map(|column| harmless(cell(activity, places, column))))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A cell that no spreadsheet program takes for a formula; reading takes the apostrophe off again.
pub(super) fn harmless(cell: String) -> String {
    if cell.starts_with(FORMULA_SIGNS) { format!("'{cell}") } else { cell }
}

fn cell(activity: &Activity, places: &Gazetteer, column: &str) -> String {
    let nl = activity.text(Language::Nl);
    let own_english = activity.texts.get(&Language::En).cloned().unwrap_or_default();
    let en = &own_english;
    let phone = activity.contact.phone.as_ref();
    let status = &activity.status;
    match column {
        "id" => activity.id.to_string(),
        "name" => activity.name.clone(),
        "kinds" => ids(activity.kinds),
        "elements" => ids(activity.elements),
        "wishes" => ids(activity.fits.wishes),
        "interests" => ids(activity.fits.interests),
        "forms" => ids(activity.fits.forms),
        "min_age" => activity.audience.min_age.map(|years| years.to_string()).unwrap_or_default(),
        "municipalities" => {
            joined(activity.reach.municipalities.iter().map(|id| places.unique_name(*id)))
        }
        "website" => activity.contact.website.clone().unwrap_or_default(),
        "phone" => phone.map(|phone| phone.number.clone()).unwrap_or_default(),
        "phone_checked" => phone.map(|phone| phone.checked.to_string()).unwrap_or_default(),
        "phone_source" => phone.map(|phone| phone.source.clone()).unwrap_or_default(),
        "checked" => status.checked.to_string(),
        "source" => joined(status.sources.iter().cloned()),
        "summary" => nl.summary.clone(),
        "join" => nl.join.clone(),
        "say" => nl.say.clone(),
        "summary_en" => en.summary.clone(),
        "join_en" => en.join.clone(),
        "say_en" => en.say.clone(),
        "state" => status.state.to_string(),
        "since" => status.since.map(|month| month.to_string()).unwrap_or_default(),
        "instead" => joined(status.instead.iter().map(ToString::to_string)),
        "how" => activity.reach.how.to_string(),
        "email" => activity.contact.email.clone().unwrap_or_default(),
        "when" => nl.practical.get(&Topic::When).cloned().unwrap_or_default(),
        "where" => nl.practical.get(&Topic::Where).cloned().unwrap_or_default(),
        "cost" => with_words(activity.cost.map(|cost| cost.kind.into()), nl.cost.as_ref()),
        "transport" => answer(activity, nl, Topic::Transport),
        "wheelchair" => answer(activity, nl, Topic::Wheelchair),
        "languages" => ids(activity.practical.languages),
        _ => String::new(),
    }
}

/// What holds of a topic, with the sentence about it.
fn answer(activity: &Activity, texts: &Texts, topic: Topic) -> String {
    let extent = activity.practical.holds.get(&topic).copied().map(Into::into);
    with_words(extent, texts.practical.get(&topic))
}

/// A value with the words behind it: `yes: A volunteer comes for you.`
fn with_words(value: Option<&'static str>, words: Option<&String>) -> String {
    let parts = value.into_iter().chain(words.map(String::as_str));
    parts.collect::<Vec<_>>().join(": ")
}

fn ids<T: EnumSetType + Into<&'static str>>(values: EnumSet<T>) -> String {
    joined(values.iter().map(|value| value.into().to_owned()))
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(&format!("{PARTED_BY} "))
}
