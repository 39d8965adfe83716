//! Which activity is meant: by its name, by its place on the list, or the one on the screen.

use std::collections::BTreeSet;

use super::super::Screen;
use super::super::view::SessionView;
use super::activity_name::named_activity;
use super::context::Context;
use super::phrases::{holds, phrases};
use crate::catalogue::ActivityId;
use crate::language::folded_name;
use crate::understanding::{Act, FoundAct};

/// The one activity that is meant, if one is.
pub(super) fn meant(context: &Context<'_, '_>) -> Option<ActivityId> {
    let view = context.view;
    pointed_at(context).or_else(|| on_screen(view)).or_else(|| last_asked(view))
}

/// The activity that the words themselves name or count.
pub(super) fn pointed_at(context: &Context<'_, '_>) -> Option<ActivityId> {
    let (view, text) = (context.view, context.text());
    named_activity(view, text).map(|activity| activity.id.clone()).or_else(|| {
        let picks = listed(view);
        let at = counted(context, picks.len())?;
        picks.into_iter().nth(at)
    })
}

/// What the words do, also when the activity in them is called "dat": "wat kost nummer 2" asks what "wat
/// kost dat" asks. Below a list a likely question is one, when a question mark stands behind it.
pub(super) fn acts(context: &Context<'_, '_>) -> Vec<Act> {
    let is_asked = context.view.shows_activities() && context.text().trim_end().ends_with('?');
    let is_meant = |found: &&FoundAct| found.sure || is_asked;
    let said = context.reading().acts.iter().filter(is_meant).map(|found| found.act);
    let mut acts: BTreeSet<Act> = said.collect();
    if let Some(text) = with_pronoun(context) {
        let found = context.view.content.lexicon.acts(&text);
        acts.extend(found.iter().filter(is_meant).map(|found| found.act));
    }
    acts.into_iter().collect()
}

/// The text with "dat" for what names or counts an activity, if something does.
fn with_pronoun(context: &Context<'_, '_>) -> Option<String> {
    pointed_at(context)?;
    let pronoun = context.speaker.say("list-words.it");
    let said = format!(" {} ", folded_name(context.text()));
    let named = named_in(context).into_iter();
    let counted = ["list-words.last", "list-words.counted"]
        .into_iter()
        .flat_map(|key| phrases(context.speaker, key));
    let mut references: Vec<String> = named.chain(counted).collect();
    references.sort_by_key(|words| std::cmp::Reverse(words.len()));
    let reference = references.into_iter().find(|words| said.contains(&format!(" {words} ")))?;
    Some(said.replace(&format!(" {reference} "), &format!(" {pronoun} ")))
}

/// The names of the activity that the words name.
fn named_in(context: &Context<'_, '_>) -> Vec<String> {
    let Some(activity) = named_activity(context.view, context.text()) else { return Vec::new() };
    let names = activity.also.iter().chain(&activity.source).chain([&activity.name]);
    names.map(|name| folded_name(name)).collect()
}

/// What stands on the list, or nothing where there is none on the screen.
pub(super) fn listed(view: &SessionView<'_>) -> Vec<ActivityId> {
    if !view.shows_activities() {
        return Vec::new();
    }
    let (list, _) = view.short_list();
    list.picks.iter().map(|pick| pick.activity.id.clone()).collect()
}

/// The place on the list that the words count, from 0: "de tweede", "nr 2", "#2", "de laatste".
fn counted(context: &Context<'_, '_>, length: usize) -> Option<usize> {
    let said = |key: &str| holds(context.speaker, key, context.text());
    if said("list-words.not-counted") {
        return None;
    }
    if said("list-words.last") {
        return length.checked_sub(1);
    }
    ["words.first", "words.second", "words.third"]
        .into_iter()
        .position(said)
        .or_else(|| marked_number(context.text())?.checked_sub(1))
}

/// A number behind a mark that says it counts: "nr. 2", "no 2", "#2".
fn marked_number(text: &str) -> Option<usize> {
    let lower = text.to_lowercase().replace(['.', ':'], " ").replace('#', " # ");
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [mark, number] = pair else { return None };
        let is_mark = matches!(*mark, "nr" | "no" | "nummer" | "number" | "nmr" | "#");
        let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
        if is_mark { digits.parse().ok() } else { None }
    })
}

/// The card that is open, or the only activity of the list.
fn on_screen(view: &SessionView<'_>) -> Option<ActivityId> {
    if let Screen::Card(id) = &view.session.focus {
        return Some(id.clone());
    }
    let mut picks = listed(view).into_iter();
    picks.next().filter(|_| picks.next().is_none())
}

/// The one that was asked about last, while it is on the list.
fn last_asked(view: &SessionView<'_>) -> Option<ActivityId> {
    let id = view.session.about.clone()?;
    listed(view).contains(&id).then_some(id)
}
