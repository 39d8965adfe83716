//! The catalogue for other directories: Open Referral HSDS 3.1, and schema.org as JSON-LD.
//!
//! What our files do not know is left out, never guessed. Ids are made from our own, so that the
//! same activity has the same id in every export.

mod hsds;
mod json_ld;
pub(super) mod sheet;
pub(super) mod template;

pub use hsds::hsds;
pub use json_ld::json_ld;

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use super::{Activity, ActivityId, Catalogue, How};
use crate::language::Language;

/// What an export is made with, beside the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct ExportOptions<'t> {
    /// The language of the sentences.
    pub language: Language,
    /// Today: what nobody looked at for a year is not sure any more.
    pub today: Date,
    /// What is said of an activity that is not sure, in that language.
    pub unsure: &'t str,
    /// What the whole country is called, in that language.
    pub country: &'t str,
    /// The first steps in words, in that language; of one that is not there as its file has it.
    pub first_steps: &'t BTreeMap<ActivityId, String>,
}

/// A stable id: version 5, from what it is and our own id of it.
fn id(kind: &str, name: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("aanspraak:{kind}:{name}").as_bytes()).to_string()
}

/// A web address with its scheme.
fn url(address: &str) -> String {
    format!("https://{address}")
}

/// The names of the places where an activity is: all of them, or those where it was seen; the
/// country when it is not bound to places.
fn areas(catalogue: &Catalogue, activity: &Activity, country: &str) -> Vec<String> {
    let reach = &activity.reach;
    let names = |ids: &[crate::profile::PlaceId]| -> Vec<String> {
        ids.iter().map(|id| catalogue.places().unique_name(*id)).collect()
    };
    let everywhere = reach.generic || !matches!(reach.how, How::Local | How::Regional);
    match (reach.municipalities.as_slice(), reach.examples.as_slice()) {
        ([], _) if everywhere => vec![country.to_owned()],
        ([], examples) => names(examples),
        (municipalities, _) => names(municipalities),
    }
}

#[cfg(test)]
mod tests;
