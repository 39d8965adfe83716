//! `aanspraak learn`: retrains the crisis classifier, unless that would weaken it.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use strum::IntoEnumIterator;

use super::args::Learn;
use super::{content, say, tell};
use crate::config;
use crate::conversation::{Content, dutch_day};
use crate::diagnostics::{Diagnostic, Files, SourceFile};
use crate::understanding::{
    Alarm, Figures, HeldOut, LabelledPhrase, MODEL_FOLDER, Purpose, TrainedModel, evaluate,
    model_faults, read_tables, table_of, train,
};

const REGRESSION: &str = "training/crisis/regression.tsv";
const MODEL: &str = "data/models/crisis.bin";
/// So many percent of the phrases of the present model must be there.
const PHRASES_PERCENT_MIN: usize = 90;
/// On the regression table the new model may miss so many percent of the alarms more, and stop so
/// many percent of the others more.
const WORSE_PERCENT_MAX: usize = 1;

/// Reads the tables, trains, compares with the model in place, and writes.
pub(super) fn run(folders: &[PathBuf], options: &Learn) -> anyhow::Result<ExitCode> {
    let tables = match options.tables.as_slice() {
        [] => &[PathBuf::from(config::TRAINING)],
        tables => tables,
    };
    let phrases = read(tables, Purpose::Training)?;
    let content = usable(folders, model_faults)?;
    let known = content.lexicon.model().map(|model| model.phrases);
    let fewer = known.is_some_and(|known| phrases.len() * 100 < known * PHRASES_PERCENT_MIN);
    if fewer {
        let known = known.unwrap_or_default();
        let message = format!("{} phrases, and the model in place has {known}", phrases.len());
        refuse(options, &message)?;
    }
    let model = train(content.lexicon.alarm_detector(), &phrases, dutch_day(config::now()));
    let compared = compare(&content, options, &model)?;
    let to = options.to.clone().unwrap_or_else(|| PathBuf::from(MODEL));
    write(&to, &content, &model)?;
    // Only now: a reader that closed the pipe must not keep the model from being written.
    for line in compared {
        say(&line)?;
    }
    say(&format!("{} phrases learned; written to {}", phrases.len(), to.display()))?;
    let largest = model.manifest.quantisation.largest_change;
    say(&format!("a byte for each weight changes a likelihood by {largest:.4} at most"))?;
    for text in &model.changed {
        say(&format!("it changes what the classifier alone makes of: {text}"))?;
    }
    tell_held_out(&model.held_out)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads tables of phrases as one.
pub(super) fn read(paths: &[PathBuf], purpose: Purpose) -> anyhow::Result<Vec<LabelledPhrase>> {
    read_as(paths, |files, diagnostics| read_tables(files, purpose, diagnostics))
}

/// Reads tables as one; every diagnostic is told, and with an error they cannot be used.
pub(super) fn read_as<T>(
    paths: &[PathBuf],
    read: impl FnOnce(&[SourceFile], &mut Vec<Diagnostic>) -> Vec<T>,
) -> anyhow::Result<Vec<T>> {
    let mut diagnostics = Vec::new();
    let mut files: Vec<SourceFile> = Vec::new();
    for path in paths {
        let bytes = fs::read(path).with_context(|| format!("read {}", path.display()))?;
        match table_of(&path.to_string_lossy(), bytes) {
            Ok(file) => files.push(file),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    let rows = read(&files, &mut diagnostics);
    ends(&diagnostics)?;
    Ok(rows)
}

/// Tells every diagnostic of a table; with an error it cannot be used.
fn ends(diagnostics: &[Diagnostic]) -> anyhow::Result<()> {
    for diagnostic in diagnostics {
        tell(&diagnostic.to_string());
    }
    match diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count() {
        0 => Ok(()),
        1 => bail!("there is 1 error in the table"),
        errors => bail!("there are {errors} errors in the table"),
    }
}

/// The content; without its models when the one that is trained cannot be used, for then there is
/// nothing to lose.
pub(super) fn usable(
    folders: &[PathBuf],
    faults_of: impl Fn(&Files) -> Vec<Diagnostic>,
) -> anyhow::Result<Content> {
    let mut files = config::content(folders)?;
    let faults = faults_of(&files);
    if faults.iter().any(Diagnostic::forbids_use) {
        for fault in &faults {
            tell(&fault.to_string());
        }
        files.remove(MODEL_FOLDER);
    }
    content::load_files(&files)
}

/// Ends the command, or only says so when a weaker model is accepted.
pub(super) fn refuse(options: &Learn, message: &str) -> anyhow::Result<()> {
    if options.accept_weaker {
        tell(&format!("accepted: {message}"));
        return Ok(());
    }
    bail!("the new model would be weaker: {message}; nothing was written (see --accept-weaker)")
}

/// Judges the regression table with the present model and with the new one.
fn compare(
    content: &Content,
    options: &Learn,
    model: &TrainedModel,
) -> anyhow::Result<Vec<String>> {
    let regression = options.regression.clone().unwrap_or_else(|| PathBuf::from(REGRESSION));
    if !regression.is_file() {
        let message = format!("{} is not there to measure it", regression.display());
        refuse(options, &message)?;
        return Ok(Vec::new());
    }
    let phrases = read(&[regression], Purpose::Split)?;
    let after = evaluate(content.lexicon.with_model(model).alarm_detector(), &phrases).figures();
    if content.lexicon.model().is_none() {
        return Ok(vec![told("new model", after)]);
    }
    let before = evaluate(content.lexicon.alarm_detector(), &phrases).figures();
    let (caught, allowed) = (before.stopped, before.alarms * WORSE_PERCENT_MAX / 100);
    if after.stopped + allowed < caught {
        let message = format!(
            "of {} alarms of the regression table it stops {}, and the model in place {caught}",
            after.alarms, after.stopped
        );
        refuse(options, &message)?;
    }
    let (stopped, allowed) = (before.false_stops, before.others * WORSE_PERCENT_MAX / 100);
    if after.false_stops > stopped + allowed {
        let message = format!(
            "of {} others of the regression table it stops {}, and the model in place {stopped}",
            after.others, after.false_stops
        );
        refuse(options, &message)?;
    }
    Ok(vec![told("new model", after), told("model in place", before)])
}

fn told(name: &str, figures: Figures) -> String {
    let Figures { alarms, stopped, others, false_stops } = figures;
    format!(
        "regression, {name}: {stopped} of {alarms} alarms stopped, {false_stops} of {others} others"
    )
}

/// Writes the weights and the manifest, each beside its place and then put there.
fn write(to: &Path, content: &Content, model: &TrainedModel) -> anyhow::Result<()> {
    let mut manifest = model.manifest.clone();
    if let Some(known) = content.lexicon.model()
        && known.weights_hash == manifest.weights_hash
        && known.training_hash == manifest.training_hash
    {
        // The same model: training it once more changes no file.
        manifest.date = known.date;
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
    }
    replace(to, &model.weights)?;
    replace(&to.with_extension("toml"), manifest.to_string().as_bytes())
}

pub(super) fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.with_context(|| format!("write {}", beside.display()))?;
    fs::rename(&beside, path).with_context(|| format!("write {}", path.display()))
}

/// What models that had not seen their sources made of the phrases, at several thresholds.
fn tell_held_out(held_out: &[HeldOut]) -> anyhow::Result<()> {
    let stopping = held_out.iter().filter(|it| it.phrase.alarm.is_some_and(Alarm::stops));
    let heavy = stopping.clone().filter(|it| Some(it.prediction.alarm) <= it.phrase.alarm);
    say(&format!(
        "cross-validation, classifier alone: as heavy as it is or heavier {} of {}",
        heavy.count(),
        stopping.count()
    ))?;
    say("classifier at a threshold, false stops, stopped of each class")?;
    for threshold in [0.5_f32, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95] {
        tell_of(held_out, threshold, &|it| it.prediction.stops >= threshold)?;
    }
    say("a rule, unless the classifier is below a threshold")?;
    for threshold in [0.0_f32, 0.05, 0.1, 0.15, 0.2, 0.3] {
        tell_of(held_out, threshold, &|it| {
            it.stopped_by_rules && it.prediction.stops >= threshold
        })?;
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
