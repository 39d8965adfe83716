//! What the catalogue says about one activity, in a sentence.

use super::super::Speaker;
use super::super::render::first_step;
use super::super::view::PersonView;
use super::asked::Asked;
use crate::catalogue::{Activity, Derived, Known, Topic};
use crate::profile::{Gender, PlaceId, Tongue};

/// So many places are named.
const PLACES: usize = 4;

/// The answer, or nothing where it is not known.
pub(super) fn sentence(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
    asked: Asked,
) -> Option<String> {
    let texts = activity.text(speaker.language);
    match asked {
        Asked::Cost => texts.cost.clone().or_else(|| {
            activity.cost.map(|cost| speaker.say(&format!("practical-cost.{}", cost.kind)))
        }),
        Asked::What => Some(texts.summary.clone()),
        Asked::Topic(topic @ Topic::Begin) => {
            let step = [("text", first_step(view, speaker, activity).into())];
            then(
                known(view, speaker, activity, topic),
                Some(speaker.say_with("practical-first-step", &step)),
            )
        }
        Asked::Topic(topic @ Topic::Audience) => {
            then(known(view, speaker, activity, topic), audience(speaker, activity))
        }
        Asked::Topic(topic) => known(view, speaker, activity, topic),
    }
}

/// What the file says about a topic, or what follows from it.
pub(in crate::conversation) fn known(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
    topic: Topic,
) -> Option<String> {
    match activity.practical(topic, speaker.language) {
        Known::Sentence(text, _) => Some(text.to_owned()),
        Known::Holds(extent) => speaker.find(&format!("practical-{topic}.{extent}"), &[]),
        Known::Languages(languages) => {
            let name = |tongue: Tongue| speaker.say(&format!("practical-tongue.{tongue}"));
            let list: Vec<String> = languages.iter().map(name).collect();
            Some(speaker.say_with("practical-languages", &[("list", list.join(", ").into())]))
        }
        Known::Derived(derived) => {
            let places = places(view, activity, derived).into();
            speaker.find(&format!("practical-{topic}.{derived}"), &[("places", places)])
        }
        Known::Unknown => None,
    }
}

/// The names of the places that an answer tells.
fn places(view: &PersonView<'_>, activity: &Activity, derived: Derived) -> String {
    let ids: &[PlaceId] = match derived {
        Derived::InPlaces => &activity.reach.municipalities,
        Derived::SeenIn => &activity.reach.examples,
        Derived::AtHome
        | Derived::ByPhone
        | Derived::Online
        | Derived::Institution
        | Derived::EachTown
        | Derived::Fetched
        | Derived::GoThere
        | Derived::WaitingSeen => &[],
    };
    let name = |id: &PlaceId| view.content.catalogue.places().unique_name(*id);
    ids.iter().take(PLACES).map(name).collect::<Vec<_>>().join(", ")
}

/// For which age, and for women, men or both.
fn audience(speaker: Speaker<'_>, activity: &Activity) -> Option<String> {
    let audience = &activity.audience;
    let age = match (audience.min_age, audience.max_age) {
        (Some(years), _) => Some(("age-from", years)),
        (None, Some(years)) => Some(("age-to", years)),
        (None, None) => None,
    };
    let age = age.map(|(key, years)| {
        let years = i64::from(years);
        let args = [("from", years.into()), ("to", years.into())];
        speaker.say_with(&format!("practical-audience.{key}"), &args)
    });
    let gender = if audience.gender == Gender::Woman {
        "woman"
    } else if audience.gender == Gender::Man {
        "man"
    } else {
        "all"
    };
    joined([age, Some(speaker.say(&format!("practical-audience.{gender}")))])
}

/// Sentences in one line.
fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let all: Vec<String> = sentences.into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// A sentence that may follow another one.
fn then(first: Option<String>, second: Option<String>) -> Option<String> {
    joined([first, second])
}
