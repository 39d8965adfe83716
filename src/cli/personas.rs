//! `aanspraak personas`: how the suggestions do for people with known needs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use serde::Deserialize;
use serde_json::Value;

use super::{content, say, suggest};
use crate::catalogue::Availability;
use crate::config;
use crate::conversation::{Content, dutch_day};
use crate::matching::short_list;

/// A person with what would be sensible and what would hurt.
#[derive(Deserialize)]
struct Case {
    id: String,
    profile: Value,
    good: Vec<String>,
    bad: Vec<String>,
}

/// Beyond this many places nobody looks.
const LOOKED_AT: usize = 10;

/// Prints the table: the first three, with + for good and ! for bad; what is bad in the first ten.
pub(super) fn run(folders: &[PathBuf], file: &Path) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let text = std::fs::read_to_string(file).with_context(|| format!("read {}", file.display()))?;
    let people: Vec<Case> = serde_json::from_str(&text).context("the people are not JSON")?;
    let mut sum = Sum::default();
    for case in &people {
        measure(&content, case, &mut sum)?;
    }
    say(&format!(
        "{} people: {} with a good one in the first three; {} of {} shown are good; {} bad in the \
         first ten; {} stopped",
        people.len(),
        sum.served,
        sum.good,
        sum.shown,
        sum.bad,
        sum.stopped,
    ))?;
    let passed = sum.served == people.len()
        && sum.good * 3 >= sum.shown * 2
        && sum.bad == 0
        && sum.stopped == 0;
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[derive(Default)]
struct Sum {
    served: usize,
    good: usize,
    shown: usize,
    bad: usize,
    stopped: usize,
}

fn measure(content: &Content, case: &Case, sum: &mut Sum) -> anyhow::Result<()> {
    let profile = suggest::from_json(content, &case.profile)
        .with_context(|| format!("the profile of {}", case.id))?;
    let today = dutch_day(config::now());
    let list = short_list(content.matcher(today), &profile, &[]);
    let mut cells = Vec::new();
    let mut good = 0;
    for pick in &list.picks {
        let id = pick.activity.id.as_str();
        let is_good = case.good.iter().any(|other| other == id);
        let is_bad = case.bad.iter().any(|other| other == id);
        good += usize::from(is_good);
        let mark = if is_good {
            "+"
        } else if is_bad {
            "!"
        } else {
            " "
        };
        cells.push(format!("{mark}{id} {}", pick.score));
        sum.stopped += usize::from(pick.activity.availability(today) == Availability::Gone);
    }
    let first: Vec<&str> =
        list.ranking.yes().take(LOOKED_AT).map(|found| found.activity.id.as_str()).collect();
    let bad: Vec<&&str> =
        first.iter().filter(|id| case.bad.iter().any(|other| other == **id)).collect();
    sum.served += usize::from(good > 0);
    sum.good += good;
    sum.shown += list.picks.len();
    sum.bad += bad.len();
    let note = if bad.is_empty() { String::new() } else { format!("   BAD: {bad:?}") };
    say(&format!("{}  {}{note}", case.id, cells.join("  ")))
}
