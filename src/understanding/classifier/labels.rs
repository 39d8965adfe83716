//! Texts that have any number of labels: what a message does, or what a line tells.

use super::labelled::{LabelledText, Repeated};
use super::table::{Cells, Heading, Purpose};

/// A label of a text.
pub trait Label: Copy + Ord + 'static {
    /// What a text is called, and the same in the plural.
    const NAMES: [&'static str; 2];
    /// The columns of a table.
    const HEADING: Heading;
    /// The one that holds the labels, with commas between.
    const COLUMN: &'static str;
    /// What a label is called in messages.
    const LABEL: &'static str = "label";
    /// Labels that say nothing.
    const NOTHING: &'static [&'static str];

    /// The label of this name; what to do about a name that is none.
    fn named(name: &str) -> Result<Self, String>;

    /// Its name, as it stands in a table.
    fn name(self) -> String;

    /// What a classifier cannot learn from so few texts: message and help.
    fn too_few(_texts: &[Labelled<Self>]) -> Option<(String, &'static str)> {
        None
    }
}

/// A text with its labels, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Labelled<L> {
    /// The words.
    pub text: String,
    /// The labels, in the order of their list; none where nothing is said.
    pub labels: Vec<L>,
    /// The language, by its code of two letters.
    pub language: String,
    /// The annotator who wrote and labelled it; empty when the table has no such column.
    pub author: String,
}

impl<L> AsRef<str> for Labelled<L> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<L: Label> LabelledText for Labelled<L> {
    const ROW: &'static str = L::NAMES[0];
    const ROWS: &'static str = L::NAMES[1];
    const HEADING: Heading = L::HEADING;

    fn read(cells: &mut Cells<'_, '_>) -> Self {
        Self {
            labels: labels(cells),
            language: cells.language(),
            author: cells.text("author"),
            text: cells.text("text"),
        }
    }

    fn agrees(&self, other: &Self) -> bool {
        self.labels == other.labels
    }

    fn repeats(&self, _: &Self) -> bool {
        true
    }

    fn repeated(purpose: Purpose, _agrees: bool) -> Repeated {
        if purpose == Purpose::Evaluation { Repeated::Kept } else { Repeated::Refused }
    }

    fn too_few(texts: &[Self]) -> Option<(String, &'static str)> {
        L::too_few(texts)
    }

    fn hashed(&self) -> String {
        let labels: Vec<String> = self.labels.iter().map(|label| label.name()).collect();
        format!("{}\t{}\t{}\n", labels.join(","), self.author, self.text)
    }
}

fn labels<L: Label>(cells: &mut Cells<'_, '_>) -> Vec<L> {
    let cell = cells.text(L::COLUMN);
    let names = cell.split(',').map(str::trim);
    let mut labels = Vec::new();
    for name in names.filter(|name| !name.is_empty() && !L::NOTHING.contains(name)) {
        match L::named(name) {
            Ok(label) => labels.push(label),
            Err(help) => cells.unknown_label(L::COLUMN, (L::LABEL, name), &help),
        }
    }
    labels.sort_unstable();
    labels.dedup();
    labels
}
