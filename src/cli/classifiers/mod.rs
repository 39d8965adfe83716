//! `aanspraak learn` and `aanspraak evaluate`: one flow for the three classifiers. Retrains one of them, unless that
//! would weaken it, and measures one on a table of labelled texts.

mod acts;
mod crisis;
mod facts;
mod write;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use jiff::civil::Date;
use serde_json::{Value, json};

use super::args::{Evaluate, Learn};
use super::{content, say, tell};
use crate::config;
use crate::conversation::{Content, dutch_day};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::understanding::{
    Acts, Crisis, Facts, Kind, LabelledText, Lexicon, MODEL_FOLDER, Manifest, Purpose, Rate,
    Trained, model_faults, overlaps, read_tables, table_of,
};

/// So many percent of the texts of the present model must be there.
const TEXTS_PERCENT_MIN: usize = 90;
/// On the regression table the new model may miss so many percent more, and so many percent of what it finds may be
/// wrong more.
const WORSE_PERCENT_MAX: usize = 1;

/// Retrains the classifier that the options name.
pub(super) fn learn(folders: &[PathBuf], options: &Learn) -> anyhow::Result<ExitCode> {
    match options {
        Learn { acts: true, .. } => retrain::<Acts>(folders, options),
        Learn { facts: true, .. } => retrain::<Facts>(folders, options),
        Learn { .. } => retrain::<Crisis>(folders, options),
    }
}

/// Measures the classifier that the options name, together with its rules.
pub(super) fn evaluate(folders: &[PathBuf], options: &Evaluate) -> anyhow::Result<ExitCode> {
    match options {
        Evaluate { acts: true, .. } => measure::<Acts>(folders, options),
        Evaluate { facts: true, .. } => measure::<Facts>(folders, options),
        Evaluate { .. } => measure::<Crisis>(folders, options),
    }
}

/// What the two commands need of a classifier, beside what all have in common.
trait Trainable: Kind {
    /// The table that it is trained on.
    const TRAINING: &'static str;
    /// The table on which a new model is compared with the one in place.
    const REGRESSION: &'static str;
    /// What rules and classifier together did on a table.
    type Evaluation;

    /// What is known about the model in place.
    fn in_place(lexicon: &Lexicon) -> Option<&Manifest<Self>>;

    /// Trains a model; and what there is to tell of it, before and after the line that says where it was written.
    fn train(lexicon: &Lexicon, texts: &[Self::Text], today: Date) -> (Trained<Self>, Told);

    /// The same lexicon with another model.
    fn with(lexicon: &Lexicon, model: &Trained<Self>) -> Lexicon;

    /// What rules and classifier together make of texts.
    fn evaluate(lexicon: &Lexicon, texts: &[Self::Text], today: Date) -> Self::Evaluation;

    /// By what two models are compared.
    fn score(evaluation: &Self::Evaluation) -> Score;

    /// A score in words.
    fn told(score: Score) -> String;

    /// That a model finds too little or too much beside the one in place, in words.
    fn weaker(fault: Weaker) -> String;

    /// The evaluation as lines for people.
    fn lines(evaluation: &Self::Evaluation, options: &Evaluate) -> Vec<String>;

    /// The evaluation for scripts; `seen` texts stand in the training table, where that is there.
    fn as_json(evaluation: &Self::Evaluation, options: &Evaluate, seen: Option<usize>) -> Value;
}

/// What there is to tell of a training, before and after the line that says where the model was written.
#[derive(Default)]
struct Told {
    before: Vec<String>,
    after: Vec<String>,
}

/// By what two models are compared on the regression table.
#[derive(Clone, Copy)]
struct Score {
    /// Of what should be found, how much is.
    found: Rate,
    /// Of what should not be found, or of what is found, how much is wrong.
    wrong: Rate,
}

/// Why a model would be weaker than the one in place: what it comes to, and what the one in place does.
#[derive(Clone, Copy)]
enum Weaker {
    Finds(Rate, usize),
    IsWrong(Rate, usize),
}

/// Reads the tables, trains, compares with the model in place, and writes.
fn retrain<K: Trainable>(folders: &[PathBuf], options: &Learn) -> anyhow::Result<ExitCode> {
    let tables = match options.tables.as_slice() {
        [] => &[PathBuf::from(K::TRAINING)],
        tables => tables,
    };
    let texts: Vec<K::Text> = read(tables, Purpose::Training)?;
    let Content { lexicon, .. } = usable::<K>(folders)?;
    if let Some(known) = K::in_place(&lexicon).map(|model| model.texts)
        && texts.len() * 100 < known * TEXTS_PERCENT_MIN
    {
        let (count, rows) = (texts.len(), K::Text::ROWS);
        refuse(options, &format!("{count} {rows}, and the model in place has {known}"))?;
    }
    let (model, told) = K::train(&lexicon, &texts, today());
    let compared = compare::<K>(&lexicon, options, &model)?;
    let to = options.to.clone().unwrap_or_else(|| PathBuf::from(K::WEIGHTS));
    write::model(&to, K::in_place(&lexicon), &model)?;
    // Only now: a reader that closed the pipe must not keep the model from being written.
    let written = format!("{} {} learned; written to {}", texts.len(), K::Text::ROWS, to.display());
    let lines = compared.into_iter().chain(told.before).chain([written]).chain(told.after);
    lines.into_iter().try_for_each(|line| say(&line))?;
    Ok(ExitCode::SUCCESS)
}

fn today() -> Date {
    dutch_day(config::now())
}

/// Reads tables as one; every diagnostic is told, and with an error they cannot be used.
fn read<T: LabelledText>(paths: &[PathBuf], purpose: Purpose) -> anyhow::Result<Vec<T>> {
    let mut diagnostics = Vec::new();
    let mut files: Vec<SourceFile> = Vec::new();
    for path in paths {
        let bytes = fs::read(path).with_context(|| format!("read {}", path.display()))?;
        match table_of(&path.to_string_lossy(), bytes) {
            Ok(file) => files.push(file),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    let texts = read_tables(&files, purpose, &mut diagnostics);
    for diagnostic in &diagnostics {
        tell(&diagnostic.to_string());
    }
    match diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count() {
        0 => Ok(texts),
        1 => bail!("there is 1 error in the table"),
        errors => bail!("there are {errors} errors in the table"),
    }
}

/// The content; without its models when the one that is trained cannot be used, for then there is
/// nothing to lose.
fn usable<K: Kind>(folders: &[PathBuf]) -> anyhow::Result<Content> {
    let mut files = config::content(folders)?;
    let faults = model_faults::<K>(&files);
    if faults.iter().any(Diagnostic::forbids_use) {
        for fault in &faults {
            tell(&fault.to_string());
        }
        files.remove(MODEL_FOLDER);
    }
    content::load_files(&files)
}

/// Ends the command, or only says so when a weaker model is accepted.
fn refuse(options: &Learn, message: &str) -> anyhow::Result<()> {
    if options.accept_weaker {
        tell(&format!("accepted: {message}"));
        return Ok(());
    }
    bail!("the new model would be weaker: {message}; nothing was written (see --accept-weaker)")
}

/// Judges the regression table with the present model and with the new one.
fn compare<K: Trainable>(
    lexicon: &Lexicon,
    options: &Learn,
    model: &Trained<K>,
) -> anyhow::Result<Vec<String>> {
    let regression = options.regression.clone().unwrap_or_else(|| PathBuf::from(K::REGRESSION));
    if !regression.is_file() {
        refuse(options, &format!("{} is not there to measure it", regression.display()))?;
        return Ok(Vec::new());
    }
    let texts: Vec<K::Text> = read(&[regression], Purpose::Split)?;
    let score = |lexicon: &Lexicon| K::score(&K::evaluate(lexicon, &texts, today()));
    let after = score(&K::with(lexicon, model));
    let told = |name: &str, score: Score| format!("regression, {name}: {}", K::told(score));
    if K::in_place(lexicon).is_none() {
        return Ok(vec![told("new model", after)]);
    }
    let before = score(lexicon);
    for fault in weaker(before, after) {
        refuse(options, &K::weaker(fault))?;
    }
    Ok(vec![told("new model", after), told("model in place", before)])
}

/// By what a model would be weaker than the one in place.
fn weaker(before: Score, after: Score) -> impl Iterator<Item = Weaker> {
    let allowed = |of: usize| of * WORSE_PERCENT_MAX / 100;
    let (found, wrong) = (before.found, before.wrong);
    let finds_less = after.found.count + allowed(found.of) < found.count;
    let is_wrong = after.wrong.count > wrong.count + allowed(wrong.of);
    let finds_less = finds_less.then_some(Weaker::Finds(after.found, found.count));
    finds_less.into_iter().chain(is_wrong.then_some(Weaker::IsWrong(after.wrong, wrong.count)))
}

/// Measures a table, and tells how much of it the model was trained on.
fn measure<K: Trainable>(folders: &[PathBuf], options: &Evaluate) -> anyhow::Result<ExitCode> {
    let texts: Vec<K::Text> = read(std::slice::from_ref(&options.file), Purpose::Evaluation)?;
    let content = content::load(folders)?;
    let evaluation = K::evaluate(&content.lexicon, &texts, today());
    let training = options.training.clone().unwrap_or_else(|| PathBuf::from(K::TRAINING));
    let seen = seen(&training, &texts)?;
    if options.json {
        say(&serde_json::to_string_pretty(&K::as_json(&evaluation, options, seen))?)?;
    } else {
        K::lines(&evaluation, options).iter().try_for_each(|line| say(line))?;
    }
    let rows = K::Text::ROWS;
    match seen {
        Some(0) => tell(&format!("none of these {rows} stands in the training table, or nearly")),
        Some(seen) => tell(&format!(
            "{seen} of these {rows} stand in the training table, or nearly: this is no held-out set"
        )),
        None => tell("the training table is not there: whether this set is held out is not known"),
    }
    Ok(ExitCode::SUCCESS)
}

/// How many of the texts the model was trained on, or on nearly the same.
fn seen<T: LabelledText>(training: &Path, texts: &[T]) -> anyhow::Result<Option<usize>> {
    if !training.is_file() {
        return Ok(None);
    }
    let training: Vec<T> = read(&[training.to_owned()], Purpose::Split)?;
    Ok(Some(overlaps(texts, &training).len()))
}

/// A rate with its interval, in percent with so many decimals.
fn told_rate(rate: Rate, decimals: usize) -> String {
    let Rate { count, of } = rate;
    let Some((part, (low, high))) = rate.part().zip(rate.interval()) else {
        return "–".to_owned();
    };
    let percent = |part: f64| format!("{:.decimals$}", part * 100.0);
    format!("{count}/{of} {} % ({}–{})", percent(part), percent(low), percent(high))
}

/// A rate of labels for scripts.
fn rate_json(rate: Rate) -> Value {
    json!({ "count": rate.count, "of": rate.of, "part": rate.part() })
}

/// Puts the mistakes into what is told to scripts, where they are asked for.
fn with_mistakes(
    mut value: Value,
    options: &Evaluate,
    mistakes: impl Iterator<Item = Value>,
) -> Value {
    if options.mistakes
        && let Some(object) = value.as_object_mut()
    {
        object.insert("mistakes".to_owned(), mistakes.collect());
    }
    value
}
