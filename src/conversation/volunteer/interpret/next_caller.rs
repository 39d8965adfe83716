//! The next caller: announced, or likely because a line contradicts what is known.

use super::super::super::interpret::phrases::{behind, is_one};
use super::super::super::others::facts;
use super::super::action::DeskAction;
use super::super::at::At;
use super::context::{Context, read_afresh, told_of};
use super::intent::Intent;
use crate::profile::{Fact, FactId};

/// So many contradictions at once are hardly a correction.
const CONTRADICTIONS: usize = 2;

/// What stands behind "volgende:", "nw beller" and the like at the head of a line.
pub(super) fn next_line<'t>(at: &At<'_>, text: &'t str) -> Option<&'t str> {
    let by_sign = text.split_once([':', ',']);
    let by_sign = by_sign.filter(|(head, _)| is_one(at.speaker, "words.next-caller", head));
    by_sign.map(|(_, rest)| rest).or_else(|| behind(at.speaker, "words.new-caller", text))
}

/// The next caller, and what the line tells of that one: nothing of the last call is read into it.
pub(super) fn announced(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
    if is_one(at.speaker, "words.new-caller", text) {
        return Some(Intent::Act(DeskAction::NewCall));
    }
    next_line(at, text).map(|rest| begins_with(at, rest))
}

/// A call that begins with this line.
pub(super) fn begins_with(at: &At<'_>, line: &str) -> Intent {
    Intent::NextCaller(told_of(at, line, &read_afresh(at, line)))
}

/// A line that contradicts what is known in several things at once: is it of another caller?
pub(super) fn likely(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
    // "Dhr 67" is nobody whom the caller told of; "man 70" may be her husband.
    let first = text.split_whitespace().next().unwrap_or_default();
    let is_of_nobody_else = is_one(at.speaker, "words.salutation", first);
    let told = if is_of_nobody_else { facts(&read_afresh(at, text)) } else { context.facts() };
    let contradicted = told.iter().filter(|fact| contradicts(at, **fact)).count();
    let is_another = contradicted >= CONTRADICTIONS && !context.reading().correction;
    is_another.then(|| Intent::OtherCaller(text.to_owned()))
}

/// Whether somebody cannot be both.
fn contradicts(at: &At<'_>, told: Fact) -> bool {
    let tells_who = matches!(told.id(), FactId::Age | FactId::Gender | FactId::Place);
    let known = at.desk.call.facts.iter().find(|known| known.id() == told.id());
    tells_who && told.with_sign(true) == told && known.is_some_and(|known| differs(*known, told))
}

fn differs(known: Fact, told: Fact) -> bool {
    match (known, told) {
        // "80" and "bijna 81" are one person.
        (Fact::Age(known), Fact::Age(told)) => known.middle().abs_diff(told.middle()) > 1,
        _ => known != told,
    }
}
