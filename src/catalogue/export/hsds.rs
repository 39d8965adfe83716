//! Open Referral HSDS 3.1: a list of services, each with all that belongs to it inside.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{ExportOptions, areas, id, url};
use crate::catalogue::{Activity, Audience, Availability, Catalogue};

/// The activities as HSDS services.
pub fn hsds(catalogue: &Catalogue, options: ExportOptions<'_>) -> Value {
    let mut offers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for activity in catalogue.activities() {
        if let Some(organisation) = &activity.organisation {
            offers.entry(organisation).or_default().push(&activity.name);
        }
    }
    let service = |activity| service(catalogue, activity, options, &offers);
    catalogue.activities().iter().map(service).collect()
}

fn service(
    catalogue: &Catalogue,
    activity: &Activity,
    options: ExportOptions<'_>,
    offers: &BTreeMap<&str, Vec<&str>>,
) -> Value {
    let text = activity.text(options.language);
    let standing = activity.availability(options.today);
    let mut service = json!({
        "id": id("activity", activity.id.as_str()),
        "name": activity.name,
        "alternate_name": activity.also.first(),
        "description": text.summary,
        "url": activity.contact.website.as_deref().map(url),
        "email": activity.contact.email,
        "status": match standing {
            Availability::Sure => "active",
            Availability::Unsure => "inactive",
            Availability::Gone => "defunct",
        },
        "alert": (standing == Availability::Unsure).then_some(options.unsure),
        "assured_date": activity.status.checked.to_string(),
        "application_process": options.first_steps.get(&activity.id).unwrap_or(&text.join),
        "fees_description": text.cost,
        "eligibility_description": eligibility(activity),
        "minimum_age": activity.audience.min_age,
        "maximum_age": activity.audience.max_age,
        "organization": activity.organisation.as_deref().map(|name| organization(name, offers)),
        "phones": phones(activity),
        "service_areas": service_areas(catalogue, activity, options.country),
        // What the sentences are in; the activities of this catalogue speak Dutch as a rule.
        "languages": [{ "id": id("language", "nl"), "name": "Dutch", "code": "nl" }],
    });
    // What is not known is left out.
    if let Some(fields) = service.as_object_mut() {
        fields.retain(|_, value| !value.is_null() && *value != json!([]));
    }
    service
}

fn organization(name: &str, offers: &BTreeMap<&str, Vec<&str>>) -> Value {
    let offered = offers.get(name).map(|names| names.join(", ")).unwrap_or_default();
    json!({ "id": id("organisation", name), "name": name, "description": offered })
}

fn phones(activity: &Activity) -> Vec<Value> {
    let phone = activity.contact.phone.iter();
    let told = phone.map(|phone| {
        let mut fields = Map::new();
        fields.insert("id".to_owned(), id("phone", activity.id.as_str()).into());
        fields.insert("number".to_owned(), phone.number.clone().into());
        fields.insert("type".to_owned(), "voice".into());
        fields.extend(phone.cost.map(|cost| ("description".to_owned(), cost.to_string().into())));
        fields.into()
    });
    told.collect()
}

fn service_areas(catalogue: &Catalogue, activity: &Activity, country: &str) -> Vec<Value> {
    let area = |name: String| {
        json!({
            "id": id("area", &format!("{}:{name}", activity.id)),
            "name": name,
            "extent": name,
            "extent_type": "text",
        })
    };
    areas(catalogue, activity, country).into_iter().map(area).collect()
}

/// For whom it is, by the ids of the files: `age: from 55; circumstances: cancer; not living: care-home`.
fn eligibility(activity: &Activity) -> Option<String> {
    let mut lines = conditions(&activity.audience);
    lines.extend(conditions(&activity.not_for).into_iter().map(|line| format!("not {line}")));
    (!lines.is_empty()).then(|| lines.join("; "))
}

fn conditions(audience: &Audience) -> Vec<String> {
    let mut lines = Vec::new();
    match (audience.min_age, audience.max_age) {
        (Some(min), Some(max)) => lines.push(format!("age: from {min} to {max}")),
        (Some(min), None) => lines.push(format!("age: from {min}")),
        (None, Some(max)) => lines.push(format!("age: to {max}")),
        (None, None) => {}
    }
    let lists: [(&str, Vec<&'static str>); 5] = [
        ("gender", audience.gender.iter().map(Into::into).collect()),
        ("living", audience.living.iter().map(Into::into).collect()),
        ("circumstances", audience.circumstances.iter().map(Into::into).collect()),
        ("goes-out", audience.goes_out.iter().map(Into::into).collect()),
        ("internet", audience.internet.iter().map(Into::into).collect()),
    ];
    let told = lists.iter().filter(|(_, values)| !values.is_empty());
    lines.extend(told.map(|(key, values)| format!("{key}: {}", values.join(" or "))));
    lines
}
