//! Tables of labelled lines: `training/facts/*.tsv`, and sets that facts are measured on.
//!
//! A row is the facts that a line tells of the person helped (`living=alone, pets=!dog`, or `none`), a language,
//! perhaps an annotator, and a text. Ages and places are no labels: rules of their own find them. Every wrong row
//! is told at once, and left out.

use std::collections::HashMap;

use super::values::name;
use crate::diagnostics::{Diagnostic, SourceFile, did_you_mean};
use crate::profile::{Fact, FactId};
use crate::understanding::classifier::binary::sha256;
use crate::understanding::classifier::overlap::normalised;
use crate::understanding::classifier::table::{Columns, Heading, Purpose, Row, records};
use strum::VariantNames;

/// The label of a line that tells no fact.
const NOTHING: &str = "none";
const HEADING: Heading<4> = Heading {
    rows: "lines",
    columns: ["facts", "lang", "author", "text"],
    needed: &["facts", "text"],
};

/// A line with the facts that it tells, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LabelledLine {
    /// The words.
    pub text: String,
    /// What it tells of the person helped, in order; nothing when it tells nothing.
    pub facts: Vec<Fact>,
    /// The language, by its code of two letters.
    pub language: String,
    /// The annotator who wrote and labelled it; empty when the table has no such column.
    pub author: String,
}

impl AsRef<str> for LabelledLine {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

/// The lines that were read, by their normalised texts: what each tells, and where it stands.
type Read = HashMap<String, (Vec<Fact>, String)>;

/// Reads tables of lines as one.
pub fn read_lines(
    files: &[SourceFile],
    purpose: Purpose,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LabelledLine> {
    let before = diagnostics.len();
    let mut known = Read::new();
    let mut lines = Vec::new();
    for file in files {
        read_rows(file, purpose, &mut known, &mut lines, diagnostics);
    }
    if diagnostics.len() == before
        && let Some(file) = files.last().filter(|_| lines.is_empty())
    {
        let help = "put lines in it";
        diagnostics.push(Diagnostic::error("E09", file, 0, "the table holds no line", help));
    }
    lines
}

fn read_rows(
    file: &SourceFile,
    purpose: Purpose,
    known: &mut Read,
    lines: &mut Vec<LabelledLine>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut records = records(file);
    let heading = records.next().unwrap_or_default();
    let Some(columns) = Columns::read(&HEADING, file, purpose, &heading, diagnostics) else {
        return;
    };
    for record in records {
        let row = Row { file, record: &record };
        let Some(line) = line(&columns, &row, diagnostics) else { continue };
        if is_new(&line, &row, purpose, known, diagnostics) {
            lines.push(line);
        }
    }
}

/// The line of a row, when nothing is wrong with it.
fn line(
    columns: &Columns<4>,
    row: &Row<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<LabelledLine> {
    let cells = columns.cells(row, diagnostics)?;
    let before = diagnostics.len();
    for (at, cell) in cells.into_iter().flatten() {
        if cell.is_empty() {
            diagnostics.push(row.fault("E05", at, "this cell is empty".to_owned(), "fill it in"));
        }
    }
    let [labels, language, author, text] = cells;
    let facts = labels.map(|(at, labels)| facts(row, at, labels, diagnostics)).unwrap_or_default();
    let owned = |cell: Option<(usize, &str)>| cell.map_or("", |(_, cell)| cell).to_owned();
    (diagnostics.len() == before).then(|| LabelledLine {
        text: owned(text),
        facts,
        language: owned(language),
        author: owned(author),
    })
}

fn facts(row: &Row<'_>, at: usize, labels: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for label in labels.split(',').map(str::trim).filter(|label| *label != NOTHING) {
        if let Some(fact) = fact(label) {
            facts.push(fact);
        } else if !label.is_empty() {
            let key = label.split('=').next().unwrap_or_default();
            let help = did_you_mean(key, FactId::VARIANTS.iter().copied());
            let message = format!("there is no fact '{label}'");
            diagnostics.push(row.fault("E03", at, message, &help));
        }
    }
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// `living=alone`, `pets=!dog`.
fn fact(label: &str) -> Option<Fact> {
    let (id, value) = label.split_once('=')?;
    let denied = value.strip_prefix('!');
    Fact::closed(id.parse().ok()?, denied.unwrap_or(value), denied.is_none())
}

/// Whether a line stands here for the first time; in a set to evaluate it may stand twice.
fn is_new(
    line: &LabelledLine,
    row: &Row<'_>,
    purpose: Purpose,
    known: &mut Read,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let entry = (line.facts.clone(), row.place());
    let Some((facts, place)) = known.insert(normalised(&line.text), entry) else { return true };
    let (code, what) = if facts == line.facts {
        ("E07", "this line stands there too")
    } else {
        ("E08", "this line tells other facts there")
    };
    let fault = row.fault(code, 0, format!("{place}: {what}"), "keep one of the two");
    let is_lenient = purpose == Purpose::Evaluation;
    diagnostics.push(if is_lenient { fault.as_warning() } else { fault });
    is_lenient
}

/// The SHA-256 of the lines with their labels and authors, in whatever order they stand.
pub fn lines_hash(lines: &[LabelledLine]) -> String {
    let row = |line: &LabelledLine| {
        let facts: Vec<String> = line.facts.iter().map(|fact| name(*fact)).collect();
        format!("{}\t{}\t{}\n", facts.join(","), line.author, line.text)
    };
    let mut rows: Vec<String> = lines.iter().map(row).collect();
    rows.sort_unstable();
    sha256(rows.concat().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Living, Pet};

    fn read(text: &str, purpose: Purpose) -> (Vec<LabelledLine>, Vec<&'static str>) {
        let file = SourceFile {
            path: "t.tsv".into(),
            shown: "t.tsv".into(),
            text: text.to_owned().into(),
        };
        let mut diagnostics = Vec::new();
        let lines = read_lines(&[file], purpose, &mut diagnostics);
        (lines, diagnostics.iter().map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn a_row_tells_several_facts_or_none() {
        let text = "facts\ttext\nliving=alone, pets=!dog\tik woon alleen zonder hond\nnone\tdag\n";
        let (lines, codes) = read(text, Purpose::Evaluation);
        assert_eq!(codes, [""; 0]);
        let facts: Vec<_> = lines.iter().map(|line| line.facts.as_slice()).collect();
        let alone = [Fact::Living(Living::Alone, true), Fact::Pet(Pet::Dog, false)];
        assert_eq!(facts, [&alone[..], &[]]);
    }

    #[test]
    fn every_wrong_row_is_told() {
        let heading = "facts\tlang\tauthor\ttext\n";
        for (rows, code) in [
            ("living=alon\tnl\ta\tik woon alleen", "E03"),
            ("alone\tnl\ta\tik woon alleen", "E03"),
            ("living=alone\tnl\ta", "E02"),
            ("living=alone\tnl\ta\t ", "E05"),
            ("none\tnl\ta\tdag\nnone\tnl\ta\tDag!", "E07"),
            ("none\tnl\ta\tdag\nliving=alone\tnl\ta\tdag", "E08"),
            ("", "E09"),
        ] {
            let (_, codes) = read(&format!("{heading}{rows}\n"), Purpose::Split);
            assert_eq!(codes, [code], "{rows}");
        }
        assert_eq!(read("fact\ttext\n", Purpose::Evaluation).1, ["E01"]);
    }
}
