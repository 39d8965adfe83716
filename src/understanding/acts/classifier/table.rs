//! Tables of labelled messages: `training/acts/*.tsv`, and sets that acts are measured on.
//!
//! A row is the acts of a message with commas between (or `none`), a language, perhaps an annotator, and
//! a text. `facts` and `facts-other` may stand beside the acts: they tell what a message says, not what it
//! does. Every wrong row is told at once, and left out.

use std::collections::HashMap;

use strum::{IntoEnumIterator, VariantNames};

use crate::diagnostics::{Diagnostic, SourceFile, did_you_mean};
use crate::understanding::acts::Act;
use crate::understanding::classifier::binary::sha256;
use crate::understanding::classifier::overlap::normalised;
use crate::understanding::classifier::table::{Columns, Heading, Purpose, Row, records};

/// The labels of a message that are no act.
const NO_ACTS: [&str; 3] = ["none", "facts", "facts-other"];
const HEADING: Heading<4> = Heading {
    rows: "messages",
    columns: ["labels", "lang", "author", "text"],
    needed: &["labels", "lang", "text"],
};
/// An act of fewer messages cannot be learned.
const MESSAGES_MIN: usize = 8;

/// A message with what it does, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LabelledMessage {
    /// The words.
    pub text: String,
    /// What it does, in the order of the list; nothing when it only tells facts, or makes no sense.
    pub acts: Vec<Act>,
    /// The language, by its code of two letters.
    pub language: String,
    /// The annotator who wrote and labelled it; empty when the table has no such column.
    pub author: String,
}

impl AsRef<str> for LabelledMessage {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

/// Reads tables of messages as one.
pub fn read_messages(
    files: &[SourceFile],
    purpose: Purpose,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LabelledMessage> {
    let before = diagnostics.len();
    let mut known = HashMap::new();
    let mut messages = Vec::new();
    for file in files {
        read_rows(file, purpose, &mut known, &mut messages, diagnostics);
    }
    if diagnostics.len() == before
        && let Some(file) = files.last()
    {
        diagnostics.extend(too_little(file, purpose, &messages));
    }
    messages
}

fn read_rows(
    file: &SourceFile,
    purpose: Purpose,
    known: &mut HashMap<String, (Vec<Act>, String)>,
    messages: &mut Vec<LabelledMessage>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut records = records(file);
    let heading = records.next().unwrap_or_default();
    let Some(columns) = Columns::read(&HEADING, file, purpose, &heading, diagnostics) else {
        return;
    };
    for record in records {
        let row = Row { file, record: &record };
        let Some(message) = message(&columns, &row, diagnostics) else { continue };
        if is_new(&message, &row, purpose, known, diagnostics) {
            messages.push(message);
        }
    }
}

/// The message of a row, when nothing is wrong with it.
fn message(
    columns: &Columns<4>,
    row: &Row<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<LabelledMessage> {
    let cells = columns.cells(row, diagnostics)?;
    let before = diagnostics.len();
    for (at, cell) in cells.into_iter().flatten() {
        if cell.is_empty() {
            diagnostics.push(row.fault("E05", at, "this cell is empty".to_owned(), "fill it in"));
        }
    }
    let [labels, language, author, text] = cells;
    let acts = labels.map(|(at, labels)| acts(row, at, labels, diagnostics)).unwrap_or_default();
    let owned = |cell: Option<(usize, &str)>| cell.map_or("", |(_, cell)| cell).to_owned();
    (diagnostics.len() == before).then(|| LabelledMessage {
        text: owned(text),
        acts,
        language: owned(language),
        author: owned(author),
    })
}

fn acts(row: &Row<'_>, at: usize, labels: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Act> {
    let mut acts = Vec::new();
    for label in labels.split(',').map(str::trim).filter(|label| !NO_ACTS.contains(label)) {
        if let Ok(act) = label.parse() {
            acts.push(act);
        } else if !label.is_empty() {
            let help = did_you_mean(label, Act::VARIANTS.iter().copied().chain(NO_ACTS));
            let message = format!("there is no label '{label}'");
            diagnostics.push(row.fault("E03", at, message, &help));
        }
    }
    acts.sort_unstable();
    acts.dedup();
    acts
}

/// Whether a message stands here for the first time; in a set to evaluate it may stand twice.
fn is_new(
    message: &LabelledMessage,
    row: &Row<'_>,
    purpose: Purpose,
    known: &mut HashMap<String, (Vec<Act>, String)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let entry = (message.acts.clone(), row.place());
    let Some((acts, place)) = known.insert(normalised(&message.text), entry) else {
        return true;
    };
    let (code, what) = if acts == message.acts {
        ("E07", "this message stands there too")
    } else {
        ("E08", "this message has other labels there")
    };
    let fault = row.fault(code, 0, format!("{place}: {what}"), "keep one of the two");
    let is_lenient = purpose == Purpose::Evaluation;
    diagnostics.push(if is_lenient { fault.as_warning() } else { fault });
    is_lenient
}

/// Whether there is nothing to train on or to evaluate.
fn too_little(
    file: &SourceFile,
    purpose: Purpose,
    messages: &[LabelledMessage],
) -> Option<Diagnostic> {
    if messages.is_empty() {
        let help = "put messages in it";
        return Some(Diagnostic::error("E09", file, 0, "the table holds no message", help));
    }
    let count = |act| messages.iter().filter(|message| message.acts.contains(&act)).count();
    let rare: Vec<&str> =
        Act::iter().filter(|act| count(*act) < MESSAGES_MIN).map(<&'static str>::from).collect();
    if purpose != Purpose::Training || rare.is_empty() {
        return None;
    }
    let message = format!("fewer than {MESSAGES_MIN} messages have the label: {}", rare.join(", "));
    let help = "a classifier learns nothing of an act without examples";
    Some(Diagnostic::error("E10", file, 0, message, help))
}

/// The SHA-256 of the messages with their labels and authors, in whatever order they stand.
pub fn messages_hash(messages: &[LabelledMessage]) -> String {
    let line = |message: &LabelledMessage| {
        let acts: Vec<&str> = message.acts.iter().map(<&'static str>::from).collect();
        format!("{}\t{}\t{}\n", acts.join(","), message.author, message.text)
    };
    let mut lines: Vec<String> = messages.iter().map(line).collect();
    lines.sort_unstable();
    sha256(lines.concat().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> SourceFile {
        SourceFile { path: "t.tsv".into(), shown: "t.tsv".into(), text: text.to_owned().into() }
    }

    fn codes(text: &str, purpose: Purpose) -> Vec<&'static str> {
        let mut diagnostics = Vec::new();
        read_messages(&[table(text)], purpose, &mut diagnostics);
        diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn a_row_has_several_acts_or_none() {
        let text = "labels\tlang\ttext\nmissing,facts,loss-pet\tnl\tik mis hem\nnone\tnl\tasdf\n";
        let messages = read_messages(&[table(text)], Purpose::Evaluation, &mut Vec::new());
        let acts: Vec<_> = messages.iter().map(|message| message.acts.as_slice()).collect();
        assert_eq!(acts, [&[Act::LossPet, Act::Missing][..], &[]]);
    }

    #[test]
    fn every_wrong_row_is_told() {
        let heading = "labels\tlang\tauthor\ttext\n";
        for (rows, code) in [
            ("mising\tnl\ta\tik mis hem", "E03"),
            ("missing\tnl\ta", "E02"),
            ("missing\tnl\ta\t ", "E05"),
            ("missing\tnl\ta\tik mis hem\nmissing\tnl\ta\tIk mis hem!", "E07"),
            ("missing\tnl\ta\tik mis hem\nyes\tnl\ta\tik mis hem", "E08"),
            ("", "E09"),
        ] {
            assert_eq!(codes(&format!("{heading}{rows}\n"), Purpose::Split), [code], "{rows}");
        }
        assert_eq!(codes("label\tlang\ttext\n", Purpose::Evaluation), ["E01"]);
        let few = format!("{heading}missing\tnl\ta\tik mis hem\n");
        assert_eq!(codes(&few, Purpose::Training), ["E10"]);
    }
}
