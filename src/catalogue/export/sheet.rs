//! Writing activities as a sheet, in the columns that reading knows.

use csv::Writer;
use enumset::{EnumSet, EnumSetType};

use super::super::import::{COLUMNS, PARTED_BY};
use crate::catalogue::{Activity, Gazetteer};
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
        writer.write_record(COLUMNS.map(|column| cell(activity, places, column)))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn cell(activity: &Activity, places: &Gazetteer, column: &str) -> String {
    let (nl, en) = (activity.text(Language::Nl), activity.text(Language::En));
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
        _ => String::new(),
    }
}

fn ids<T: EnumSetType + Into<&'static str>>(values: EnumSet<T>) -> String {
    joined(values.iter().map(|value| value.into().to_owned()))
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(&format!("{PARTED_BY} "))
}
