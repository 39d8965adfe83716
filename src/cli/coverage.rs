//! `aanspraak coverage`: how many first steps name a body in the person's own municipality.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use serde_json::{Value, json};

use super::{content, say};
use crate::catalogue::ActivityId;
use crate::config;
use crate::conversation::{Content, Coverage, DoorReach, coverage, door_reach, dutch_day, fullest};
use crate::profile::PlaceId;

/// So many municipalities are measured when none is named.
const MUNICIPALITIES: usize = 3;

/// Counts, and prints the counts.
pub(super) fn run(
    folders: &[PathBuf],
    names: &[String],
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let places = places(&content, names)?;
    let counted = coverage(&content, dutch_day(config::now()), &places);
    let reach = door_reach(&content.catalogue);
    let gazetteer = content.catalogue.places();
    let measured: Vec<String> = places
        .iter()
        .filter_map(|place| gazetteer.get(*place))
        .map(|place| gazetteer.municipality_of(place))
        .collect();
    if as_json {
        say(&serde_json::to_string_pretty(&to_json(&measured, &counted, reach))?)?;
    } else {
        print(&measured, &counted, reach)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn places(content: &Content, names: &[String]) -> anyhow::Result<Vec<PlaceId>> {
    if names.is_empty() {
        let places = fullest(&content.catalogue, MUNICIPALITIES);
        if places.is_empty() {
            bail!("there are no doors in data/doors/; name the places to measure");
        }
        return Ok(places);
    }
    names.iter().map(|name| place(content, name)).collect()
}

fn place(content: &Content, name: &str) -> anyhow::Result<PlaceId> {
    match content.catalogue.places().areas(name).as_slice() {
        [place] => Ok(*place),
        [] => bail!("the gazetteer has no place '{name}'"),
        [_, _, ..] => bail!("there are several places '{name}'; write the province behind it"),
    }
}

fn print(places: &[String], counted: &Coverage, reach: DoorReach) -> anyhow::Result<()> {
    let share = |count: usize| format!("{count:>6}  {:>3} %", percent(count, counted.places));
    say(&format!(
        "{} people in {}; {} places in their first three",
        counted.people,
        places.join(", "),
        counted.places
    ))?;
    say(&format!("a body of the municipality   {}", share(counted.local())))?;
    say(&format!("a body with number or page   {}", share(counted.named())))?;
    say(&format!("  the one with the role      {}", share(counted.own_door)))?;
    say(&format!("  one that shows the way     {}", share(counted.stand_in)))?;
    say(&format!("  its own, and one there     {}", share(counted.own_and_local)))?;
    say(&format!("  number of the activity     {}", share(counted.own_number)))?;
    say(&format!("  page of the activity       {}", share(counted.own_page)))?;
    say(&format!("said that it is not known    {}", share(counted.said_unknown)))?;
    say(&format!("nobody named                 {}", share(counted.unnamed)))?;
    for id in &counted.unnamed_activities {
        say(&format!("  {id}"))?;
    }
    let lists = percent(counted.lists_unconfirmed, counted.people);
    say(&format!("lists with an unconfirmed one{:>7}  {lists:>3} %", counted.lists_unconfirmed))?;
    say(&format!("different activities         {:>6}", counted.activities.len()))?;
    for (id, lists) in &counted.activities {
        let share = percent(*lists, counted.people);
        say(&format!("  {:<27}{lists:>6}  {share:>3} %", id.as_str()))?;
    }
    print_reach(reach)
}

fn print_reach(reach: DoorReach) -> anyhow::Result<()> {
    let line = |what: &str, municipalities: usize, inhabitants: u64| {
        say(&format!(
            "{what}: {municipalities} of {} municipalities, {} % of the inhabitants that the gazetteer counts",
            reach.municipalities,
            percent(inhabitants, reach.inhabitants),
        ))
    };
    line("with any body", reach.with_door, reach.inhabitants_with_door)?;
    line("with a welfare organisation or team", reach.with_welfare, reach.inhabitants_with_welfare)
}

/// The share in whole percents, rounded down.
fn percent<N: TryInto<u64>>(part: N, whole: N) -> u64 {
    let (part, whole) = (part.try_into().unwrap_or(0), whole.try_into().unwrap_or(0));
    (part * 100).checked_div(whole).unwrap_or(0)
}

fn to_json(places: &[String], counted: &Coverage, reach: DoorReach) -> Value {
    let unnamed: Vec<&str> = counted.unnamed_activities.iter().map(ActivityId::as_str).collect();
    let activities: Vec<&str> = counted.activities.keys().map(ActivityId::as_str).collect();
    let in_lists: serde_json::Map<String, Value> =
        counted.activities.iter().map(|(id, lists)| (id.to_string(), json!(lists))).collect();
    json!({
        "municipalities": places,
        "people": counted.people,
        "places": counted.places,
        "named": counted.named(),
        "own_door": counted.own_door,
        "stand_in": counted.stand_in,
        "own_number": counted.own_number,
        "own_and_local": counted.own_and_local,
        "own_page": counted.own_page,
        "said_unknown": counted.said_unknown,
        "unnamed": counted.unnamed,
        "unnamed_activities": unnamed,
        "lists_unconfirmed": counted.lists_unconfirmed,
        "activities": activities,
        "in_lists": in_lists,
        "reach": {
            "municipalities": reach.municipalities,
            "with_door": reach.with_door,
            "with_welfare": reach.with_welfare,
            "inhabitants": reach.inhabitants,
            "inhabitants_with_door": reach.inhabitants_with_door,
            "inhabitants_with_welfare": reach.inhabitants_with_welfare,
        },
    })
}
