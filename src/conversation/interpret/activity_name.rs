//! Activities by their names.

use super::super::view::PersonView;
use super::super::{Action, ActivityVerb, Screen};
use super::Intent;
use super::context::Context;
use super::phrases::behind;
use crate::catalogue::Activity;
use crate::language::folded_name;

/// Words that name an activity: its card, or why it is not on the list.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    let id = named_activity(context.view, context.text())?.id.clone();
    Some(if asks_why_not(context) {
        Intent::WhyNot(id)
    } else {
        Intent::Act(Action::Activity(id, ActivityVerb::Card))
    })
}

/// Whether the words ask why an activity is not on the list.
fn asks_why_not(context: &Context<'_, '_>) -> bool {
    context.view.session.focus == Screen::WhyNot
        || behind(context.speaker, "words.why-not", context.text()).is_some()
}

/// The activity that is named in the words, by its name or another one of it.
pub(in crate::conversation) fn named_activity<'a>(
    view: &PersonView<'a>,
    text: &str,
) -> Option<&'a Activity> {
    let text = format!(" {} ", folded_name(text));
    let names = |activity: &'a Activity| {
        let names = activity.also.iter().chain(&activity.source).chain([&activity.name]);
        names.map(|name| folded_name(name)).filter(|name| name.len() >= NAME_LETTERS)
    };
    view.content
        .catalogue
        .activities()
        .iter()
        .flat_map(|activity| names(activity).map(move |name| (name, activity)))
        .filter(|(name, _)| text.contains(&format!(" {name} ")))
        .max_by_key(|(name, _)| name.len())
        .map(|(_, activity)| activity)
}

/// Shorter names are words of every day.
const NAME_LETTERS: usize = 5;
