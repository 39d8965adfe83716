//! The points of the score, read from `data/weights.toml`.

use std::collections::BTreeMap;

use strum::{Display, EnumIter, EnumString, IntoEnumIterator, IntoStaticStr, VariantNames};

use crate::diagnostics::{Diagnostic, Files, Finding, read_toml};

/// The name of a weight.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    EnumIter,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Weight {
    Wish,
    WishMore,
    WishPartly,
    WishMissed,
    Element,
    MadeFor,
    AtEase,
    AtEaseMore,
    Suits,
    MadeForAge,
    MadeForGender,
    MadeForLiving,
    Form,
    FormMissed,
    Interest,
    InterestMore,
    InterestMissed,
    InterestNone,
    InterestUnasked,
    Focus,
    OnlineFits,
    OnlineUnasked,
    AtHome,
    Fetched,
    Near,
    Nearby,
    PlaceUnknown,
    HardFor,
    Evidence,
    Unsure,
    Untraceable,
    SilentYear,
    Referral,
    Generic,
    LimitFarKm,
    LimitQuietYears,
    LimitSilentYears,
}

/// The points of every weight.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    // Invariant: one entry a variant of `Weight`, in their order.
    points: Vec<i32>,
}

/// The faults of the weights: code and name.
pub const CODES: &[(&str, &str)] = &[("W01", "no-weights"), ("W02", "weight-without-why")];

const PATH: &str = "data/weights.toml";

impl Weights {
    /// Reads `data/weights.toml`; every weight must be there, with its reason.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut points = BTreeMap::new();
        if let Some(file) = files.get(PATH) {
            read_toml(file, diagnostics, |table| {
                for mut row in table.tables("weight") {
                    let id = row.one_of::<Weight>("id");
                    let value = row.number("points", -1000, 1000);
                    if row.text("why").is_none() {
                        row.sink().found(row.offset(), Finding::new("W02"));
                    }
                    row.finish();
                    if let (Some(id), Some(value)) = (id, value) {
                        points.insert(id.value, i32::try_from(value.value).unwrap_or_default());
                    }
                }
                for weight in Weight::iter().filter(|weight| !points.contains_key(weight)) {
                    table.missing(&format!("weight {weight}"), "every weight needs its points");
                }
            });
        } else {
            diagnostics.push(Diagnostic::found_in(Finding::new("W01"), PATH));
        }
        let points = Weight::iter().map(|weight| points.get(&weight).copied().unwrap_or(0));
        Self { points: points.collect() }
    }

    /// The points of a weight.
    pub fn of(&self, weight: Weight) -> i32 {
        self.points.get(weight as usize).copied().unwrap_or_default()
    }
}
