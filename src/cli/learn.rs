//! `aanspraak learn`: the second net learns anew from labelled phrases.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use strum::IntoEnumIterator;

use super::args::Learn;
use super::{content, say};
use crate::understanding::{Alarm, HeldOut, LabelledPhrase, learn};

/// Reads tables of class and phrase, writes the weights, and tells what to expect of them.
pub(super) fn run(folders: &[PathBuf], options: &Learn) -> anyhow::Result<ExitCode> {
    let assets = content::load(folders)?;
    let tables: Vec<_> =
        options.tables.iter().map(|table| read(table)).collect::<Result<_, _>>()?;
    let (weights, held_out) = learn(&assets.lexicon, &tables);
    fs::write(&options.to, weights).with_context(|| format!("write {}", options.to.display()))?;
    say(&format!("{} phrases learned; written to {}", held_out.len(), options.to.display()))?;
    tell(&held_out)?;
    Ok(ExitCode::SUCCESS)
}

fn read(table: &Path) -> anyhow::Result<Vec<LabelledPhrase>> {
    let text = fs::read_to_string(table).with_context(|| format!("read {}", table.display()))?;
    let rows = text.lines().zip(1..).filter(|(row, _)| !row.starts_with('#') && !row.is_empty());
    let mut phrases = Vec::new();
    for (row, line) in rows.skip(1) {
        let Some((class, phrase)) = row.split_once('\t') else {
            bail!("{}:{line}: a row is a class, a tab and a phrase", table.display());
        };
        let alarm = match class {
            "none" => None,
            class => Some(class.parse::<Alarm>().map_err(|_| {
                anyhow::anyhow!("{}:{line}: there is no class '{class}'", table.display())
            })?),
        };
        phrases.push(LabelledPhrase { text: phrase.to_owned(), alarm });
    }
    Ok(phrases)
}

/// What a net that had not seen their tables made of the phrases, at several thresholds.
fn tell(held_out: &[HeldOut]) -> anyhow::Result<()> {
    let stopping = held_out.iter().filter(|it| it.phrase.alarm.is_some_and(Alarm::stops));
    let heavy = stopping.clone().filter(|it| Some(it.opinion.alarm) <= it.phrase.alarm);
    say(&format!(
        "tables kept apart, net alone: as heavy as it is or heavier {} of {}",
        heavy.count(),
        stopping.count()
    ))?;
    say("net above a threshold, false stops, caught of each class")?;
    for threshold in [0.5_f32, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95] {
        tell_of(held_out, threshold, &|it| it.opinion.stops >= threshold)?;
    }
    say("a rule, unless the net is below a threshold")?;
    for threshold in [0.0_f32, 0.05, 0.1, 0.15, 0.2, 0.3] {
        tell_of(held_out, threshold, &|it| it.stopped_by_rules && it.opinion.stops >= threshold)?;
    }
    Ok(())
}

/// How many phrases of each class are stopped.
fn tell_of(
    held_out: &[HeldOut],
    threshold: f32,
    stopped: &dyn Fn(&HeldOut) -> bool,
) -> anyhow::Result<()> {
    let caught = |of: &dyn Fn(&HeldOut) -> bool| {
        let all: Vec<&HeldOut> = held_out.iter().filter(|it| of(it)).collect();
        let met = all.iter().filter(|it| stopped(it)).count();
        format!("{met}/{}", all.len())
    };
    let silent = caught(&|it| !it.phrase.alarm.is_some_and(Alarm::stops));
    let classes = Alarm::iter().filter(|alarm| alarm.stops());
    let classes =
        classes.map(|alarm| format!("{alarm} {}", caught(&|it| it.phrase.alarm == Some(alarm))));
    say(&format!("{threshold:.2}  {silent}  {}", classes.collect::<Vec<_>>().join("  ")))
}
