//! What people tell of a suggestion afterwards: "gebeld, niemand nam op", "het was niks".

use super::super::Report;
use super::Intent;
use super::context::Context;
use super::phrases::holds;
use super::which_activity::{acts, meant};
use crate::catalogue::ActivityId;
use crate::understanding::Act;

/// A report about an activity, where there is a list or was one.
pub(super) fn told(context: &Context<'_, '_>) -> Option<Intent> {
    if !context.has_list() || context.text().trim_end().ends_with('?') {
        return None;
    }
    // The last of them is what came of it: called, and nobody answered.
    let report = acts(context).into_iter().filter_map(|act| report(context, act)).max()?;
    Some(Intent::Reported(report, meant(context).or_else(|| only_saved(context))))
}

/// The only activity that the person kept.
fn only_saved(context: &Context<'_, '_>) -> Option<ActivityId> {
    let [only] = context.view.session.saved.as_slice() else { return None };
    Some(only.clone())
}

fn report(context: &Context<'_, '_>, act: Act) -> Option<Report> {
    let report = REPORTS.iter().find(|(other, _)| *other == act).map(|(_, report)| *report)?;
    let is_tried =
        report == Report::Already && holds(context.speaker, "list-words.tried", context.text());
    Some(if is_tried { Report::Tried } else { report })
}

/// What each act reports.
const REPORTS: [(Act, Report); 7] = [
    (Act::ReportNoAnswer, Report::NoAnswer),
    (Act::ReportCalled, Report::Called),
    (Act::ReportWent, Report::Went),
    (Act::ReportBad, Report::Bad),
    (Act::ReportNotDared, Report::NotDared),
    (Act::ReportFull, Report::Full),
    (Act::Already, Report::Already),
];
