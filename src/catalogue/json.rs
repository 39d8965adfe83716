//! An activity as JSON, with every field of its file, under the names that scripts rely on.

use enumset::{EnumSet, EnumSetType};
use serde_json::{Map, Value, json};

use super::{Activity, Audience, Contact, Evidence, Gazetteer, Practical, Reach, Status, Texts};

/// The JSON of one activity.
pub fn activity_json(activity: &Activity, places: &Gazetteer) -> Value {
    let mut texts = Map::new();
    for (language, text) in &activity.texts {
        texts.insert(language.to_string(), texts_json(text));
    }
    let evidence: Vec<Value> = activity.evidence.iter().map(evidence_json).collect();
    json!({
        "id": activity.id.as_str(),
        "name": activity.name,
        "source": activity.source,
        "also": activity.also,
        "topics": activity.topics,
        "organisation": activity.organisation,
        "kinds": ids(activity.kinds),
        "elements": ids(activity.elements),
        "loneliness": ids(activity.loneliness),
        "for": audience_json(&activity.audience),
        "not-for": audience_json(&activity.not_for),
        "hard-for": audience_json(&activity.hard_for),
        "fits": {
            "wishes": ids(activity.fits.wishes),
            "forms": ids(activity.fits.forms),
            "interests": ids(activity.fits.interests),
            "circumstances": ids(activity.fits.circumstances),
            "losses": ids(activity.fits.losses),
            "barriers": ids(activity.fits.barriers),
            "pets": ids(activity.fits.pets),
        },
        "reach": reach_json(&activity.reach, places),
        "status": status_json(&activity.status),
        "contact": contact_json(&activity.contact),
        "cost": activity.cost.map(|cost| json!({ "kind": cost.kind.to_string() })),
        "waiting": activity.waiting,
        "practical": practical_json(&activity.practical),
        "evidence": evidence,
        "text": texts,
    })
}

fn ids<T: EnumSetType + Into<&'static str>>(values: EnumSet<T>) -> Vec<&'static str> {
    values.iter().map(Into::into).collect()
}

fn audience_json(audience: &Audience) -> Value {
    let mut object = Map::new();
    if audience.min_age.is_some() || audience.max_age.is_some() {
        let mut age = Map::new();
        age.extend(audience.min_age.map(|years| ("min".to_owned(), years.into())));
        age.extend(audience.max_age.map(|years| ("max".to_owned(), years.into())));
        object.insert("age".to_owned(), age.into());
    }
    let lists = [
        ("gender", ids(audience.gender)),
        ("living", ids(audience.living)),
        ("circumstances", ids(audience.circumstances)),
        ("goes-out", ids(audience.goes_out)),
        ("internet", ids(audience.internet)),
    ];
    for (key, values) in lists.into_iter().filter(|(_, values)| !values.is_empty()) {
        object.insert(key.to_owned(), values.into());
    }
    object.into()
}

fn reach_json(reach: &Reach, places: &Gazetteer) -> Value {
    let names = |ids: &[crate::profile::PlaceId]| -> Vec<String> {
        ids.iter().map(|id| places.unique_name(*id)).collect()
    };
    json!({
        "how": reach.how.to_string(),
        "municipalities": names(&reach.municipalities),
        "examples": names(&reach.examples),
        "generic": reach.generic,
    })
}

fn status_json(status: &Status) -> Value {
    json!({
        "state": status.state.to_string(),
        "since": status.since.map(|month| month.to_string()),
        "seen": status.seen.map(|month| month.to_string()),
        "checked": status.checked.to_string(),
        "sources": status.sources,
        "instead": status.instead.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

fn contact_json(contact: &Contact) -> Value {
    json!({
        "website": contact.website,
        "phone": contact.phone.as_ref().map(|phone| json!({
            "number": phone.number,
            "cost": phone.cost.map(|cost| cost.to_string()),
            "checked": phone.checked.to_string(),
            "source": phone.source,
        })),
        "email": contact.email,
    })
}

fn practical_json(practical: &Practical) -> Value {
    let holds = practical.holds.iter();
    let mut object: Map<String, Value> =
        holds.map(|(topic, extent)| (topic.to_string(), extent.to_string().into())).collect();
    if !practical.languages.is_empty() {
        object.insert("languages".to_owned(), ids(practical.languages).into());
    }
    object.into()
}

fn evidence_json(evidence: &Evidence) -> Value {
    let figures: Vec<Value> = evidence
        .figures
        .iter()
        .map(
            |figure| json!({ "percent": figure.percent, "year": figure.year, "what": figure.what }),
        )
        .collect();
    json!({
        "by": evidence.by,
        "year": evidence.year,
        "design": evidence.design.to_string(),
        "figures": figures,
    })
}

fn texts_json(texts: &Texts) -> Value {
    json!({
        "summary": texts.summary,
        "join": texts.join,
        "say": texts.say,
        "evidence": texts.evidence,
        "note": texts.note,
        "cost": texts.cost,
        "practical": texts.practical.iter().map(|(topic, text)| (topic.to_string(), text.as_str().into())).collect::<Map<_, _>>(),
    })
}
