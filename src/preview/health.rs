//! How the catalogue is: how old each check is, what has no way in, and what nobody could confirm and is suggested
//! all the same.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::example_people::ExamplePerson;
use crate::catalogue::{Activity, ActivityId, Availability, Join};
use crate::conversation::Content;
use crate::language::Language;
use crate::profile::Profile;

/// The catalogue as the page has it.
#[derive(Serialize)]
pub(super) struct Health {
    /// How many ordinary people there are.
    people: usize,
    rows: Vec<HealthRow>,
    /// The people in whose first three something unconfirmed stands.
    unconfirmed: Vec<Unconfirmed>,
}

#[derive(Serialize)]
struct HealthRow {
    id: String,
    name: String,
    state: &'static str,
    availability: &'static str,
    checked: String,
    /// How many days ago that is; less than none for a day to come.
    days: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<String>,
    phone: bool,
    page: bool,
    /// The body of the municipality that the first step leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    door: Option<String>,
    evidence: usize,
    /// In the first three of how many ordinary people it stands.
    lists: usize,
}

/// A person in whose first three something unconfirmed stands.
#[derive(Serialize)]
struct Unconfirmed {
    person: String,
    activities: Vec<String>,
}

/// How the catalogue is on a day.
pub(super) fn health(content: &Content, today: Date, people: &[ExamplePerson]) -> Health {
    let mut lists: BTreeMap<&ActivityId, usize> = BTreeMap::new();
    for id in people.iter().flat_map(|person| &person.first) {
        *lists.entry(id).or_default() += 1;
    }
    let all = content.catalogue.activities().iter();
    let rows =
        all.map(|it| row(it, today, lists.get(&it.id).copied().unwrap_or_default())).collect();
    let unconfirmed = people.iter().filter_map(|it| unconfirmed(content, today, it)).collect();
    Health { people: people.len(), rows, unconfirmed }
}

fn row(activity: &Activity, today: Date, lists: usize) -> HealthRow {
    let join = Join::read(&activity.text(Language::default()).join);
    HealthRow {
        id: activity.id.to_string(),
        name: activity.name.clone(),
        state: activity.status.state.into(),
        availability: match activity.availability(today) {
            Availability::Gone => "gone",
            Availability::Unsure => "unsure",
            Availability::Sure => "sure",
        },
        checked: activity.status.checked.to_string(),
        days: (today - activity.status.checked).get_days(),
        seen: activity.status.seen.map(|month| month.to_string()),
        phone: activity.contact.phone.is_some(),
        page: activity.contact.website.is_some(),
        door: join.role.map(|role| role.to_string()),
        evidence: activity.evidence.len(),
        lists,
    }
}

fn unconfirmed(content: &Content, today: Date, person: &ExamplePerson) -> Option<Unconfirmed> {
    let is_unsure = |id: &&ActivityId| {
        let activity = content.catalogue.activity(id.as_str());
        activity.is_some_and(|it| it.availability(today) != Availability::Sure)
    };
    let activities: Vec<String> =
        person.first.iter().filter(is_unsure).map(ActivityId::to_string).collect();
    (!activities.is_empty())
        .then(|| Unconfirmed { person: told(content, &person.profile), activities })
}

/// A person as facts in one line.
pub(super) fn told(content: &Content, profile: &Profile) -> String {
    profile.to_json(|id| content.catalogue.places().unique_name(id)).to_string()
}
