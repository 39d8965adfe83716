//! Which steps and which barriers an activity can have for a person, by what is known of both.

use enumset::EnumSet;
use strum::IntoEnumIterator;

use super::barrier::PlanBarrier;
use super::state::Plan;
use super::step::{PlanStep, smaller_than};
use crate::catalogue::{
    Activity, Address, Catalogue, CostKind, Derived, Door, How, Join, Known, Topic,
};
use crate::language::Language;
use crate::profile::{Form, Profile};

/// The step that stands first for somebody who told a barrier.
const EASIER: [(PlanBarrier, PlanStep); 3] = [
    (PlanBarrier::Senses, PlanStep::Write),
    (PlanBarrier::GoingAlone, PlanStep::AskAlong),
    (PlanBarrier::Phoning, PlanStep::Write),
];

/// The steps that a plan can go on with, the best first. After one that did not succeed: the smaller ones.
pub(in crate::conversation) fn steps(
    catalogue: &Catalogue,
    profile: &Profile,
    plan: &Plan,
) -> Vec<PlanStep> {
    let Some(activity) = catalogue.activity(plan.activity.as_str()) else { return Vec::new() };
    let possible = possible(catalogue, profile, activity);
    if let Some(failed) = plan.failed {
        return smaller_than(failed).into_iter().filter(|step| possible.contains(*step)).collect();
    }
    let is_open = |step: &PlanStep| possible.contains(*step) && !plan.tried.contains(*step);
    let mut steps: Vec<PlanStep> = PlanStep::iter().filter(is_open).collect();
    for (_, easier) in EASIER.iter().filter(|(barrier, _)| plan.barriers.contains(*barrier)) {
        // The sort is stable: the others keep their order.
        steps.sort_by_key(|step| step != easier);
    }
    steps
}

/// The steps that can be taken towards an activity.
fn possible(catalogue: &Catalogue, profile: &Profile, activity: &Activity) -> EnumSet<PlanStep> {
    let has_role = join(activity).role.is_some();
    let has_number = has_role || number_of(catalogue, profile, activity).is_some();
    let has_page = page_of(catalogue, profile, activity).is_some();
    let mut steps = EnumSet::new();
    if has_number {
        steps |= PlanStep::Call | PlanStep::AskToCall;
    }
    if has_number || has_page {
        steps |= PlanStep::Write;
    }
    if goes_out(activity) {
        steps |= PlanStep::Visit | PlanStep::AskAlong;
    }
    if has_page {
        steps |= PlanStep::Look;
    }
    steps
}

/// What the first step says: the roles in it are the same in every language.
fn join(activity: &Activity) -> Join<'_> {
    Join::read(&activity.text(Language::default()).join)
}

/// The body in the municipality of the person that the first step names.
fn door<'a>(catalogue: &'a Catalogue, profile: &Profile, activity: &Activity) -> Option<&'a Door> {
    catalogue.find_door(join(activity).role?, profile.place).door()
}

/// Whom to call for an activity, and the number: who runs it, or else the body that its first step names.
pub(in crate::conversation) fn number_of<'a>(
    catalogue: &'a Catalogue,
    profile: &Profile,
    activity: &'a Activity,
) -> Option<(&'a str, &'a str)> {
    let own = activity.contact.phone.as_ref().map(|phone| (name(activity), &*phone.number));
    own.or_else(|| {
        let door = door(catalogue, profile, activity)?;
        Some((door.name.as_str(), door.phone.as_deref()?))
    })
}

/// Where to look for an activity, and whose page it is.
pub(in crate::conversation) fn page_of<'a>(
    catalogue: &'a Catalogue,
    profile: &Profile,
    activity: &'a Activity,
) -> Option<(&'a str, &'a str)> {
    let own = activity.contact.website.as_deref().map(|page| (name(activity), page));
    own.or_else(|| {
        let door = door(catalogue, profile, activity)?;
        Some((door.name.as_str(), door.page.as_deref()?))
    })
}

/// Where an activity is, and what is there: its own address, or else that of the body that its first step names.
pub(in crate::conversation) fn place_of<'a>(
    catalogue: &'a Catalogue,
    profile: &Profile,
    activity: &'a Activity,
) -> Option<(&'a str, &'a Address)> {
    let own = activity.contact.address.as_ref().map(|address| (name(activity), address));
    own.or_else(|| {
        let door = door(catalogue, profile, activity)?;
        Some((door.name.as_str(), door.address.as_ref()?))
    })
}

/// Who runs an activity.
fn name(activity: &Activity) -> &str {
    activity.organisation.as_deref().unwrap_or(&activity.name)
}

/// Whether one goes out for it.
fn goes_out(activity: &Activity) -> bool {
    let is_inside = matches!(activity.reach.how, How::Online | How::Institution);
    let place = activity.practical(Topic::Where, Language::default());
    let is_at_home =
        matches!(place, Known::Derived(Derived::AtHome | Derived::ByPhone | Derived::Online));
    let away = Form::Group | Form::Outdoors | Form::Course;
    !is_inside && !is_at_home && !activity.fits.forms.is_disjoint(away)
}

/// The barriers that an activity can have at all: nobody needs transport to what comes to the house, nor
/// money for what is free.
pub(in crate::conversation) fn relevant(activity: &Activity) -> EnumSet<PlanBarrier> {
    let is_free = activity.cost.is_some_and(|cost| cost.kind == CostKind::Free);
    let goes_out = goes_out(activity);
    let can_be = |barrier: &PlanBarrier| match barrier {
        PlanBarrier::Transport | PlanBarrier::GoingAlone => goes_out,
        PlanBarrier::Money => !is_free,
        PlanBarrier::Fear | PlanBarrier::Phoning | PlanBarrier::Senses | PlanBarrier::Language => {
            true
        }
    };
    PlanBarrier::iter().filter(can_be).collect()
}
