//! A sample of every screen.

mod desk;
mod notices;
mod plan;
mod resident;
mod sample;

use crate::catalogue::Availability;
use crate::conversation::{Screen, Session};
pub(super) use sample::{BOT_NAME, Group, Sample, Scene, Whom};

/// Every screen, in its order.
pub(super) fn samples(scene: &Scene<'_>) -> Vec<Sample> {
    let mut all = resident::around(scene);
    all.extend(resident::questions(scene));
    all.extend(resident::list(scene));
    all.extend(plan::plan(scene));
    all.extend(resident::help(scene));
    all.extend(notices::answers(scene));
    all.extend(desk::desk(scene));
    all.extend(cards(scene));
    all
}

/// The card of each activity that is shown to anybody.
fn cards(scene: &Scene<'_>) -> Vec<Sample> {
    let today = scene.today();
    let shown = scene
        .content
        .catalogue
        .activities()
        .iter()
        .filter(|it| it.availability(today) != Availability::Gone);
    shown
        .map(|activity| {
            let focus = Screen::Card(activity.id.clone());
            let sample = Sample::new(
                Group::Activities,
                format!("activity.{}", activity.id),
                Session { focus, ..scene.known() },
            );
            Sample { activity: Some(activity.id.clone()), ..sample }
        })
        .collect()
}

#[cfg(test)]
mod tests;
