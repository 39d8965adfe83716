//! The columns of a sheet and the words that may stand in them, as `data/sheet.toml` has them.

use std::sync::LazyLock;

use strum::VariantNames;

use super::COLUMNS;
use crate::catalogue::{CostKind, Element, Extent, How, Kind, State};
use crate::diagnostics::{Diagnostic, Files, TomlReader, read_toml};
use crate::language::folded_name;
use crate::profile::{Form, Interest, Tongue, Wish};

/// Where the words stand.
const PATH: &str = "data/sheet.toml";
const TEXT: &str = include_str!("../../../data/sheet.toml");

/// One column, as editors see it.
#[derive(Clone, Debug, Default)]
pub struct SheetColumn {
    /// Its id: the heading in sheets that scripts write.
    pub id: String,
    /// Its Dutch heading.
    pub heading: String,
    /// Other headings that are understood.
    also: Vec<String>,
    /// Whether an empty cell is a fault.
    pub needed: bool,
    /// Whether it stands in the sheet to be filled in.
    pub in_template: bool,
    /// What to write in it.
    pub explain: String,
    /// What could stand there; empty where the example leaves it empty.
    pub example: String,
}

/// The Dutch words of one closed list.
#[derive(Clone, Debug, Default)]
struct WordList {
    name: &'static str,
    /// For each value its words, the first of which is written.
    words: Vec<(&'static str, Vec<String>)>,
}

/// The columns of a sheet, and the words that may stand in them.
#[derive(Clone, Debug, Default)]
pub struct SheetWords {
    /// The columns, in the order of the sheet to be filled in.
    pub columns: Vec<SheetColumn>,
    /// What the name of the example begins with.
    pub example: String,
    /// The name of the page with the activities.
    pub sheet: String,
    /// The name of the page that explains.
    pub explanation: String,
    /// The name of the page with the words.
    pub lists: String,
    /// What is written of a column that must be filled in, and of another one.
    pub needed: [String; 2],
    /// The headings of the explanation.
    pub headings: Vec<String>,
    /// What stands above the explanation.
    pub introduction: Vec<String>,
    months: Vec<String>,
    lists_of_words: Vec<WordList>,
}

/// The closed lists: the name under `[words]`, and the ids of its values.
const LISTS: [(&str, &[&str]); 10] = [
    ("kinds", Kind::VARIANTS),
    ("elements", Element::VARIANTS),
    ("wishes", Wish::VARIANTS),
    ("interests", Interest::VARIANTS),
    ("forms", Form::VARIANTS),
    ("how", How::VARIANTS),
    ("state", State::VARIANTS),
    ("cost", CostKind::VARIANTS),
    ("extent", Extent::VARIANTS),
    ("languages", Tongue::VARIANTS),
];

impl SheetWords {
    /// The words that the program carries inside.
    pub fn shipped() -> &'static Self {
        static WORDS: LazyLock<SheetWords> =
            LazyLock::new(|| SheetWords::read(TEXT, &mut Vec::new()));
        &WORDS
    }

    /// Reads the words; what is wrong with them goes to `diagnostics`.
    fn read(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut files = Files::default();
        files.insert(PATH, text);
        let Some(file) = files.get(PATH) else { return Self::default() };
        read_toml(file, diagnostics, read)
    }

    /// The column with an id.
    pub fn column(&self, id: &str) -> Option<&SheetColumn> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The id of the column that a heading names: by its id, its Dutch heading or another usual one.
    pub(super) fn column_of(&self, heading: &str) -> Option<&'static str> {
        let name = folded_name(heading);
        let by_id = COLUMNS.into_iter().find(|id| folded_name(id) == name);
        let is_named = |column: &&SheetColumn| {
            folded_name(&column.heading) == name
                || column.also.iter().any(|other| folded_name(other) == name)
        };
        by_id.or_else(|| {
            let column = self.columns.iter().find(is_named)?;
            COLUMNS.into_iter().find(|id| *id == column.id)
        })
    }

    /// The number of a month by its name, from 1.
    pub(super) fn month(&self, name: &str) -> Option<i8> {
        let name = folded_name(name);
        let is_named = |names: &String| names.split('|').any(|other| other == name);
        i8::try_from(self.months.iter().position(is_named)? + 1).ok()
    }

    /// The id of a value of a list, told by its id or by one of its words.
    pub(super) fn value(&self, list: &str, word: &str) -> Option<&'static str> {
        let word = folded_name(word);
        let is_said = |(id, words): &&(&str, Vec<String>)| {
            folded_name(id) == word || words.iter().any(|other| folded_name(other) == word)
        };
        self.list(list).iter().find(is_said).map(|(id, _)| *id)
    }

    /// The first words of a list, in the order of its values.
    pub fn first_words(&self, list: &str) -> Vec<&str> {
        self.list(list).iter().filter_map(|(_, words)| words.first()).map(String::as_str).collect()
    }

    /// The ids of the values of a list.
    pub(super) fn ids(&self, list: &str) -> Vec<&'static str> {
        self.list(list).iter().map(|(id, _)| *id).collect()
    }

    /// All words of a list and the ids of its values.
    pub(super) fn all_words(&self, list: &str) -> Vec<&str> {
        let words = self.list(list).iter().flat_map(|(_, words)| words.iter().map(String::as_str));
        words.chain(self.ids(list)).collect()
    }

    fn list(&self, name: &str) -> &[(&'static str, Vec<String>)] {
        self.lists_of_words.iter().find(|list| list.name == name).map_or(&[], |list| &list.words)
    }
}

/// The name of the list that a column takes its values from.
pub(crate) fn list_of_column(column: &str) -> Option<&'static str> {
    match column {
        "transport" | "wheelchair" => Some("extent"),
        other => LISTS.iter().map(|(name, _)| *name).find(|name| *name == other),
    }
}

fn read(table: &mut TomlReader<'_>) -> SheetWords {
    let mut line = |key| table.required_text(key, "see data/sheet.toml").map(|it| it.value);
    let mut said = |key| line(key).unwrap_or_default();
    let [example, sheet, explanation, lists] =
        ["example", "sheet", "explanation", "lists"].map(&mut said);
    let needed = ["needed", "optional"].map(&mut said);
    let mut texts = |key| table.texts(key).into_iter().map(|it| it.value).collect();
    let (headings, introduction) = (texts("headings"), texts("introduction"));
    let months: Vec<String> = texts("months");
    let columns = table.tables("column").into_iter().map(column).collect();
    let lists_of_words = table.table("words").map(word_lists).unwrap_or_default();
    SheetWords {
        columns,
        example,
        sheet,
        explanation,
        lists,
        needed,
        headings,
        introduction,
        months,
        lists_of_words,
    }
}

fn column(mut table: TomlReader<'_>) -> SheetColumn {
    let text = |value: Option<crate::diagnostics::Value<String>>| {
        value.map(|value| value.value).unwrap_or_default()
    };
    let read = SheetColumn {
        id: text(table.required_text("id", "the id of a column")),
        heading: text(table.required_text("heading", "what stands above the column")),
        also: table.texts("also").into_iter().map(|value| value.value).collect(),
        needed: table.boolean("needed").unwrap_or(false),
        in_template: table.boolean("template").unwrap_or(true),
        explain: text(table.required_text("explain", "what to write in it")),
        example: text(table.text("example")),
    };
    table.finish();
    read
}

fn word_lists(mut table: TomlReader<'_>) -> Vec<WordList> {
    let mut lists = Vec::new();
    for (name, values) in LISTS {
        let Some(mut list) = table.table(name) else { continue };
        let words = values.iter().map(|id| {
            let words = list.texts(id);
            (*id, words.into_iter().map(|word| word.value).collect())
        });
        lists.push(WordList { name, words: words.collect() });
        list.finish();
    }
    table.finish();
    lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_and_every_value_has_its_words() {
        let mut diagnostics = Vec::new();
        let words = SheetWords::read(TEXT, &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics:#?}");
        let ids: Vec<&str> = words.columns.iter().map(|column| column.id.as_str()).collect();
        for id in COLUMNS {
            assert_eq!(ids.iter().filter(|other| **other == id).count(), 1, "{id}");
        }
        assert_eq!(ids.len(), COLUMNS.len());
        for (name, values) in LISTS {
            assert_eq!(words.first_words(name).len(), values.len(), "{name}");
            for (id, said) in words.list(name) {
                for word in said {
                    assert_eq!(words.value(name, word), Some(*id), "{name}: {word}");
                }
            }
        }
        assert_eq!(words.months.len(), 12);
    }

    #[test]
    fn no_two_columns_share_a_heading() {
        let words = SheetWords::shipped();
        for column in &words.columns {
            for heading in column.also.iter().chain([&column.heading]) {
                assert_eq!(words.column_of(heading), Some(&*column.id), "{heading}");
            }
        }
    }
}
