//! What people notice: other suggestions, other screens, other answers in a talk.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::Changes;
use crate::catalogue::ActivityId;
use crate::conversation::{Content, Message, dutch_day};
use crate::language::Language;
use crate::preview::coverage::Reached;
use crate::preview::example_people::{ExamplePerson, by_activity, of_one_fact, ordinary};
use crate::preview::samples::{Scene, Whom, samples};
use crate::preview::screens::forms;
use crate::preview::talk::{StepInput, TalkScript, written};
use crate::preview::talks::{Played, PlayedStep, play};
use crate::profile::{PlaceId, Profile};

/// Somebody to whom other activities are suggested first.
#[derive(Debug, PartialEq, Serialize)]
pub struct PersonChange {
    /// What is known of the person.
    pub person: Value,
    /// The first three before.
    pub old: Vec<String>,
    /// The first three now.
    pub new: Vec<String>,
}

/// A screen that shows something else.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct ScreenChange {
    /// Its name.
    pub id: String,
    /// The language.
    pub language: Language,
    /// About whom.
    pub about: &'static str,
    /// The lines that are gone.
    pub old: Vec<String>,
    /// The lines that are new.
    pub new: Vec<String>,
}

/// A talk in which the bot says something else: the first place where it does.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct TalkChange {
    /// Its name.
    pub name: String,
    /// The step, from 1.
    pub step: usize,
    /// What the person did.
    pub you: String,
    /// The lines that are gone.
    pub old: Vec<String>,
    /// The lines that are new.
    pub new: Vec<String>,
}

pub(super) fn people(old: &Content, new: &Content, now: Timestamp) -> Changes<PersonChange> {
    let today = dutch_day(now);
    // Of both: who finds an activity that is gone is only among those of before. Places have other numbers in another
    // gazetteer, so people are known by the names of them.
    let of = |content: &Content| -> Vec<Value> {
        let place = |id: PlaceId| content.catalogue.places().unique_name(id);
        everybody(content, today).iter().map(|profile| profile.to_json(place)).collect()
    };
    let mut known = HashSet::new();
    let people = of(new).into_iter().chain(of(old)).filter(|it| known.insert(it.to_string()));
    let shown = |content: &Content, person: &Value| {
        let find = |name: &str| content.catalogue.places().areas(name).first().copied();
        Profile::from_json(person, find).ok().map(|profile| first(content, today, &profile))
    };
    let mut changes = Changes { compared: 0, changed: Vec::new() };
    for person in people {
        let Some((old, new)) = shown(old, &person).zip(shown(new, &person)) else { continue };
        changes.compared += 1;
        if old != new {
            changes.changed.push(PersonChange { person, old, new });
        }
    }
    changes
}

/// Ordinary people, one for each activity, and people of whom one thing is known.
fn everybody(content: &Content, today: Date) -> Vec<Profile> {
    let by_activity = by_activity(content, today).unwrap_or_default();
    ordinary(content).into_iter().chain(by_activity.into_values()).chain(of_one_fact()).collect()
}

fn first(content: &Content, today: Date, profile: &Profile) -> Vec<String> {
    let person = ExamplePerson::new(content, today, *profile);
    person.first.iter().map(ActivityId::to_string).collect()
}

pub(super) fn screens(old: &Content, new: &Content, now: Timestamp) -> Changes<ScreenChange> {
    let mut changes = Changes { compared: 0, changed: Vec::new() };
    for (language, about) in forms() {
        let (before, after) =
            (lines_of(old, now, language, about), lines_of(new, now, language, about));
        let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        changes.compared += ids.len();
        for id in ids {
            let empty = Vec::new();
            let (was, is) = (before.get(id).unwrap_or(&empty), after.get(id).unwrap_or(&empty));
            let (old, new) = only_in(was, is);
            if was != is {
                let (id, about) = (id.clone(), about.into());
                changes.changed.push(ScreenChange { id, language, about, old, new });
            }
        }
    }
    changes
}

fn lines_of(
    content: &Content,
    now: Timestamp,
    language: Language,
    about: Whom,
) -> BTreeMap<String, Vec<String>> {
    let scene = Scene::new(content, now, language, about);
    let all = samples(&scene).into_iter();
    all.map(|sample| (sample.id.clone(), lines(&sample.messages(&scene)))).collect()
}

fn lines(messages: &[Message]) -> Vec<String> {
    messages.iter().flat_map(written).map(|line| line.trim().to_owned()).collect()
}

/// The lines that only one of two has; where both have the same ones in another order, all of them.
fn only_in(old: &[String], new: &[String]) -> (Vec<String>, Vec<String>) {
    let without = |lines: &[String], other: &[String]| -> Vec<String> {
        lines.iter().filter(|line| !other.contains(line)).cloned().collect()
    };
    let (gone, came) = (without(old, new), without(new, old));
    if gone.is_empty() && came.is_empty() { (old.to_vec(), new.to_vec()) } else { (gone, came) }
}

pub(super) fn talks(
    old: &Content,
    new: &Content,
    scripts: &[TalkScript],
    now: Timestamp,
) -> Changes<TalkChange> {
    let played = |content| play(content, scripts, now, &mut Reached::default());
    let (before, after) = (played(old), played(new));
    let both = before.iter().zip(&after);
    Changes {
        compared: after.len(),
        changed: both.filter_map(|(old, new)| talk(old, new)).collect(),
    }
}

fn talk(old: &Played, new: &Played) -> Option<TalkChange> {
    let none = PlayedStep { heard: StepInput::Nothing, messages: Vec::new() };
    let steps = old.steps.len().max(new.steps.len());
    let at = |talk: &Played, step: usize| {
        let step = talk.steps.get(step).unwrap_or(&none);
        (step.heard.words().to_owned(), lines(&step.messages))
    };
    (0..steps).find_map(|step| {
        let ((before, was), (you, is)) = (at(old, step), at(new, step));
        let (gone, came) = only_in(&was, &is);
        let differs = was != is || before != you;
        let name = new.name.clone();
        differs.then_some(TalkChange { name, step: step + 1, you, old: gone, new: came })
    })
}
