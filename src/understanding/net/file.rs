//! The file of weights: a line a feature, readable and sorted, so that a change shows what changed.

use std::fmt::Write;

use super::Net;
use super::features::key;
use super::model::{CLASSES, Model, PerClass};
use crate::problem::{Files, Problem, SourceFile};
use crate::understanding::draft::FOLDER;

/// The name of the file.
const NAME: &str = "net.tsv";
/// The version of the features: another one needs other weights.
pub(super) const VERSION: &str = "2";
/// Weights are whole numbers of this part.
pub(super) const PART: f32 = 0.02;

const HEADING: &str =
    "# What the second net knows: made by `aanspraak learn`, never edited. See README.md.
# Columns of a feature: emergency acute suicide indirect violence distress none, in steps of 0.02.";

/// The text of the file.
pub(super) fn write(net: &Net, bias: &[i32; CLASSES], rows: &[(String, [i32; CLASSES])]) -> String {
    let mut text = format!(
        "{HEADING}\nversion\t{VERSION}\nphrases\t{}\nsure\t{:.3}\nunsure\t{:.3}\ndoubt\t{:.3}\n",
        net.phrases, net.sure, net.unsure, net.doubt
    );
    for (name, weights) in std::iter::once((&"bias".to_owned(), bias))
        .chain(rows.iter().map(|(name, weights)| (name, weights)))
    {
        let weights = weights.map(|weight| weight.to_string()).join(" ");
        // A string takes every write.
        let _ = writeln!(text, "{name}\t{weights}");
    }
    text
}

/// Reads the file; `None` when there is none, or when it cannot be used.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<Net> {
    let file = files.get(&format!("{FOLDER}{NAME}"))?;
    let mut net = Net::default();
    let mut offset = 0;
    for line in file.text.split_inclusive('\n') {
        if let Err(message) = take(&mut net, line.trim_end()) {
            problems.push(bad(file, offset, message));
            return None;
        }
        offset += line.len();
    }
    if net.phrases.is_empty() || net.sure <= 0.0 || net.unsure <= 0.0 {
        let message = "'version', 'phrases', 'sure' and 'unsure' do not all stand in it";
        problems.push(bad(file, 0, message));
        return None;
    }
    Some(net)
}

fn bad(file: &SourceFile, offset: usize, message: &str) -> Problem {
    Problem::error("L13", file, offset, message, "make it anew with 'aanspraak learn'")
}

fn take(net: &mut Net, line: &str) -> Result<(), &'static str> {
    if line.is_empty() || line.starts_with('#') {
        return Ok(());
    }
    let (name, value) = line.split_once('\t').ok_or("this line has no tab")?;
    let share = || value.parse::<f32>().map_err(|_| "this is no number");
    match name {
        "version" if value == VERSION => {}
        "version" => return Err("these weights are for another version of the program"),
        "phrases" => value.clone_into(&mut net.phrases),
        "sure" => net.sure = share()?,
        "unsure" => net.unsure = share()?,
        "doubt" => net.doubt = share()?,
        "bias" => net.model.bias = weights(value)?,
        name => {
            net.model.weights.insert(key(name), weights(value)?);
        }
    }
    Ok(())
}

fn weights(value: &str) -> Result<PerClass, &'static str> {
    let mut weights = [0.0; CLASSES];
    let mut numbers = value.split(' ');
    for weight in &mut weights {
        let number = numbers.next().and_then(|number| number.parse::<i16>().ok());
        *weight = f32::from(number.ok_or("there is not a whole number for each class")?) * PART;
    }
    match numbers.next() {
        Some(_) => Err("there are more numbers than classes"),
        None => Ok(weights),
    }
}

/// Weights in whole steps.
#[expect(clippy::cast_possible_truncation, reason = "kept within what a file may hold")]
pub(super) fn steps(weights: &PerClass) -> [i32; CLASSES] {
    weights.map(|weight| (weight / PART).round().clamp(-30_000.0, 30_000.0) as i32)
}

impl Model {
    /// The weights as they will be read from the file.
    pub(super) fn set(&mut self, name: &str, steps: &[i32; CLASSES]) {
        #[expect(clippy::cast_precision_loss, reason = "at most thirty thousand")]
        let weights = steps.map(|step| step as f32 * PART);
        self.weights.insert(key(name), weights);
    }
}
