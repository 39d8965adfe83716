//! schema.org as JSON-LD: one graph of services. What stopped is left out, since schema.org has no
//! word for it and a search engine would show it.

use serde_json::{Map, Value, json};

use super::{ExportOptions, areas, id, url};
use crate::catalogue::{Activity, Availability, Catalogue};

/// The activities that are not gone, as schema.org services.
pub fn json_ld(catalogue: &Catalogue, options: ExportOptions<'_>) -> Value {
    let there = catalogue
        .activities()
        .iter()
        .filter(|activity| activity.availability(options.today) != Availability::Gone);
    let services: Vec<Value> =
        there.map(|activity| service(catalogue, activity, options)).collect();
    json!({ "@context": "https://schema.org", "@graph": services })
}

fn service(catalogue: &Catalogue, activity: &Activity, options: ExportOptions<'_>) -> Value {
    let text = activity.text(options.language);
    let unsure = activity.availability(options.today) == Availability::Unsure;
    let area = |name| json!({ "@type": "AdministrativeArea", "name": name });
    let areas: Vec<Value> =
        areas(catalogue, activity, options.country).into_iter().map(area).collect();
    let kinds: Vec<&'static str> = activity.kinds.iter().map(Into::into).collect();
    let mut fields = Map::new();
    let mut field = |key: &str, value: Value| {
        // What is not known is left out.
        if !value.is_null() && value != json!([]) {
            fields.insert(key.to_owned(), value);
        }
    };
    field("@type", "Service".into());
    field("@id", format!("urn:uuid:{}", id("activity", activity.id.as_str())).into());
    field("identifier", activity.id.as_str().into());
    field("name", activity.name.clone().into());
    field("alternateName", activity.also.clone().into());
    field("description", text.summary.clone().into());
    field("disambiguatingDescription", unsure.then_some(options.unsure).into());
    field("serviceType", kinds.into());
    field("provider", provider(activity));
    field("areaServed", areas.into());
    field("audience", audience(activity));
    field("availableChannel", channel(activity));
    fields.into()
}

fn provider(activity: &Activity) -> Value {
    let organization = |name| json!({ "@type": "Organization", "name": name });
    activity.organisation.as_ref().map(organization).into()
}

fn audience(activity: &Activity) -> Value {
    let whom = &activity.audience;
    let circumstances: Vec<&'static str> = whom.circumstances.iter().map(Into::into).collect();
    let mut fields = Map::new();
    fields.extend(whom.min_age.map(|years| ("suggestedMinAge".to_owned(), years.into())));
    fields.extend(whom.max_age.map(|years| ("suggestedMaxAge".to_owned(), years.into())));
    if !circumstances.is_empty() {
        fields.insert("audienceType".to_owned(), circumstances.join(", ").into());
    }
    if fields.is_empty() {
        return Value::Null;
    }
    fields.insert("@type".to_owned(), "PeopleAudience".into());
    fields.into()
}

fn channel(activity: &Activity) -> Value {
    let contact = &activity.contact;
    let mut fields = Map::new();
    let website = contact.website.as_deref().map(url);
    fields.extend(website.map(|address| ("serviceUrl".to_owned(), address.into())));
    fields.extend(contact.phone.as_ref().map(|phone| {
        let point = json!({ "@type": "ContactPoint", "telephone": phone.number });
        ("servicePhone".to_owned(), point)
    }));
    if fields.is_empty() {
        return Value::Null;
    }
    fields.insert("@type".to_owned(), "ServiceChannel".into());
    fields.into()
}
