//! An activity as JSON, with every field of its file, under the names that scripts rely on.

use serde::Serialize;

use super::{Activity, Gazetteer, How};
use crate::profile::PlaceId;

/// The JSON of one activity: its fields as they serialise, and its places by name.
pub fn activity_json<'a>(activity: &'a Activity, places: &Gazetteer) -> impl Serialize + 'a {
    let names = |ids: &[PlaceId]| ids.iter().map(|id| places.unique_name(*id)).collect();
    let reach = NamedReach {
        how: activity.reach.how,
        municipalities: names(&activity.reach.municipalities),
        examples: names(&activity.reach.examples),
        generic: activity.reach.generic,
    };
    NamedActivity { activity, reach }
}

#[derive(Serialize)]
struct NamedActivity<'a> {
    #[serde(flatten)]
    activity: &'a Activity,
    reach: NamedReach,
}

#[derive(Serialize)]
struct NamedReach {
    how: How,
    municipalities: Vec<String>,
    examples: Vec<String>,
    generic: bool,
}
