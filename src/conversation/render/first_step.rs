//! The first step of an activity, with the body in the person's own municipality by name and number.

use super::super::view::PersonView;
use super::super::{Content, Speaker};
use super::alarm::cannot_phone;
use crate::catalogue::{Activity, Door, DoorRole, FoundDoor, How, Join};

/// After so many years people are told how old a number is.
const NUMBER_HOLDS_YEARS: i16 = 2;

/// Whom to call or where to look for the first step, in one short line: `name: number_or_page`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::conversation) struct DoorLine<'a> {
    /// The body in the municipality of the person, or who runs the activity.
    pub(in crate::conversation) name: &'a str,
    /// Its telephone number, or else its page.
    pub(in crate::conversation) number_or_page: &'a str,
}

/// The one door of an activity for a person: the body that the first step begins with, in the municipality
/// of the person; else the number or page of the activity itself; else a body that the first step names
/// later. `None` where nobody is known: say so there, or leave the line out.
///
/// For a line of a list, such as `OOPOEH · houdt van dieren · 0800 8011`. The whole sentence is [`first_step`].
pub(in crate::conversation) fn door_of<'a>(
    content: &'a Content,
    activity: &'a Activity,
    view: &PersonView<'_>,
) -> Option<DoorLine<'a>> {
    let join = Join::read(&activity.text(view.language).join);
    let of_role = || named_door(content, join, view).and_then(|found| line(found.door()?));
    if join.begins_with_role() {
        of_role().or_else(|| own(activity))
    } else {
        own(activity).or_else(of_role)
    }
}

/// The body that a first step names, as far as it is known; `None` where it names none.
pub(in crate::conversation) fn named_door<'a>(
    content: &'a Content,
    join: Join<'_>,
    view: &PersonView<'_>,
) -> Option<FoundDoor<'a>> {
    Some(content.catalogue.find_door(join.role?, view.profile.place))
}

fn line(door: &Door) -> Option<DoorLine<'_>> {
    Some(DoorLine { name: &door.name, number_or_page: door.number_or_page()? })
}

fn own(activity: &Activity) -> Option<DoorLine<'_>> {
    let contact = &activity.contact;
    let phone = contact.phone.as_ref().map(|phone| phone.number.as_str());
    let number_or_page = phone.or(contact.website.as_deref())?;
    let name = activity.organisation.as_deref().unwrap_or(&activity.name);
    Some(DoorLine { name, number_or_page })
}

/// The first step in words, for a person who can still tell the place.
pub(in crate::conversation) fn first_step(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> String {
    let step = step_to_keep(view, speaker, activity);
    match hint(view, speaker, &[activity]) {
        Some(hint) => format!("{step} {hint}"),
        None => step,
    }
}

/// What stands once below the first steps of these: what telling the place would give, where it is not known
/// and a step depends on it; else whom to call in the municipality: first for a step that has only a page, then for one that
/// may not help.
pub(in crate::conversation) fn hint(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activities: &[&Activity],
) -> Option<String> {
    if view.profile.place.is_some() {
        let (pages, others): (Vec<&Activity>, Vec<&Activity>) =
            activities.iter().partition(|it| is_asked_there(it));
        return pages.iter().chain(&others).find_map(|it| local_help(view, speaker, it));
    }
    let names_role = |it: &&Activity| Join::read(&it.text(speaker.language).join).role.is_some();
    activities.iter().any(names_role).then(|| speaker.say("door-hint"))
}

/// Whom to call in the person's municipality, where the first step of an activity leads to nobody there: instead of its
/// page, or where its number or what is only on the internet does not help.
pub(in crate::conversation) fn local_help(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Option<String> {
    let door = local_door(view, activity)?;
    let key = if is_asked_there(activity) { "door-local-call" } else { "door-local-else" };
    Some(with_door(view, speaker, [key; 2], door))
}

/// Whether a body of the municipality can be called instead of what the first step names: it has no number of its own, and
/// is somewhere.
fn is_asked_there(activity: &Activity) -> bool {
    activity.contact.phone.is_none() && activity.reach.how != How::Online
}

/// The body that [`local_help`] names; none for who cannot phone.
pub(in crate::conversation) fn local_door<'a>(
    view: &PersonView<'a>,
    activity: &Activity,
) -> Option<&'a Door> {
    let join = Join::read(&activity.text(view.language).join);
    let is_named = named_door(view.content, join, view).and_then(FoundDoor::door).is_some();
    let contact = &activity.contact;
    let is_elsewhere = contact.phone.is_some() || contact.website.is_some();
    if is_named || !is_elsewhere || cannot_phone(&view.profile) {
        return None;
    }
    let found = view.content.catalogue.find_door(DoorRole::Welfare, view.profile.place);
    found.door().filter(|door| door.phone.is_some()).or_else(|| number(view, DoorRole::Welfare))
}

/// The first step in words, where nobody can answer (on paper, in a message to somebody else, in
/// a group), or where [`hint`] stands once for several.
pub(in crate::conversation) fn step_to_keep(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> String {
    let join = Join::read(&activity.text(speaker.language).join);
    let door = join.role.map(|role| door_sentence(view, speaker, role));
    let parts = [join.before, door.as_deref().unwrap_or_default(), join.behind];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whom to call, or that this is not known; beside a page a number of the municipality, for who does not
/// use the internet.
pub(in crate::conversation) fn door_sentence(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    role: DoorRole,
) -> String {
    let found = view.content.catalogue.find_door(role, view.profile.place);
    let named = named_or_not(view, speaker, role, found);
    match found.door().filter(|door| door.phone.is_none()).and_then(|_| number(view, role)) {
        Some(door) => format!("{named} {}", with_door(view, speaker, ["door-or-call"; 2], door)),
        None => named,
    }
}

/// The municipality, where it can show the way to a role and has a number.
fn number<'a>(view: &PersonView<'a>, role: DoorRole) -> Option<&'a Door> {
    let municipality = DoorRole::Municipality;
    let catalogue = &view.content.catalogue;
    let found = catalogue.find_door(municipality, view.profile.place).door();
    found.filter(|it| it.phone.is_some() && role.stand_ins().contains(&municipality))
}

fn named_or_not(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    role: DoorRole,
    found: FoundDoor<'_>,
) -> String {
    match found {
        FoundDoor::Own(door) => with_door(view, speaker, ["door-call", "door-visit"], door),
        FoundDoor::StandIn(door) => {
            let keys = ["door-instead-call", "door-instead-visit"];
            let missing = about_role(view, speaker, "door-missing", role);
            format!("{missing} {}", with_door(view, speaker, keys, door))
        }
        FoundDoor::Unknown => about_role(view, speaker, "door-unknown", role),
        FoundDoor::NoPlace => about_role(view, speaker, "door-no-place", role),
    }
}

/// A sentence with a number, or else with a page.
fn with_door(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    [call, visit]: [&str; 2],
    door: &Door,
) -> String {
    let key = if door.phone.is_some() { call } else { visit };
    let args = [
        ("role", door.role.to_string().into()),
        ("name", door.name.as_str().into()),
        ("municipality", municipality(view).into()),
        ("phone", door.phone.as_deref().unwrap_or_default().into()),
        ("page", door.page.as_deref().unwrap_or_default().into()),
    ];
    speaker.say_with(key, &args)
}

/// A sentence about a role of which no body is known.
fn about_role(view: &PersonView<'_>, speaker: Speaker<'_>, key: &str, role: DoorRole) -> String {
    let args = [
        ("role", role.to_string().into()),
        ("wanted", speaker.say(&format!("door-role.{role}")).into()),
        ("words", speaker.say(&format!("door-words.{role}")).into()),
        ("municipality", municipality(view).into()),
    ];
    speaker.say_with(key, &args)
}

/// The municipality of the person.
fn municipality(view: &PersonView<'_>) -> String {
    let places = view.content.catalogue.places();
    let place = view.profile.place.and_then(|place| places.get(place));
    place.map_or_else(String::new, |place| places.municipality_of(place))
}

/// What more is known of the body that the first step names: its page, its hours, and how old the number is.
pub(in crate::conversation) fn more_of_door(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Vec<String> {
    let join = Join::read(&activity.text(speaker.language).join);
    let found = named_door(view.content, join, view);
    let Some(door) = found.and_then(FoundDoor::door) else { return Vec::new() };
    let say = |key: &str, with: &str, value: String| {
        speaker.say_with(key, &[("name", door.name.as_str().into()), (with, value.into())])
    };
    let page = door.page.clone().filter(|_| door.phone.is_some());
    let hours = door.hours.get(&speaker.language).cloned();
    let is_old = door.year() + NUMBER_HOLDS_YEARS < view.today.year();
    let year = is_old.then(|| door.year().to_string());
    let lines = [
        page.map(|page| say("door-site", "page", page)),
        hours.map(|hours| say("door-hours", "hours", hours)),
        year.map(|year| say("door-old", "year", year)),
    ];
    lines.into_iter().flatten().collect()
}
