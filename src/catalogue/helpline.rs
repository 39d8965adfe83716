//! Numbers to call, each with the day it was checked and where.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

mod mention;

pub use mention::Mention;

use super::PhoneCost;
use super::shapes::{check_phone, check_website};
use crate::diagnostics::{Diagnostic, Files, Finding, Sink, TomlReader, Value, read_toml};
use crate::language::Language;

/// A number to call, or a place to ask where the number differs from town to town.
#[derive(Clone, Debug, Default)]
pub struct Helpline {
    /// Its id, as dialogs name it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its number; absent where every town has its own.
    pub number: Option<String>,
    /// Other names and numbers that people know it by.
    pub also: Vec<String>,
    /// Words that people look for it by, beside its names.
    pub topics: Vec<String>,
    /// Where one can chat.
    pub chat: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// `24/7` or words for machines; absent when unknown.
    pub hours: Option<String>,
    /// What a call costs; absent when no source says it.
    pub cost: Option<PhoneCost>,
    /// Whether it is for the worst moments: these are checked twice a year.
    pub crisis: bool,
    /// The day it was last checked.
    pub checked: Date,
    /// Where.
    pub sources: Vec<String>,
    /// Its sentences.
    pub texts: BTreeMap<Language, HelplineTexts>,
}

/// The sentences of a helpline in one language.
#[derive(Clone, Debug, Default)]
pub struct HelplineTexts {
    /// For whom it is.
    pub for_whom: String,
    /// When it can be reached.
    pub hours: Option<String>,
}

impl Helpline {
    /// Its sentences, in the first language where it has none in this one.
    pub fn text(&self, language: Language) -> HelplineTexts {
        let texts = self.texts.get(&language).or_else(|| self.texts.get(&Language::default()));
        texts.cloned().unwrap_or_default()
    }
}

const PATH: &str = "data/helplines.toml";

/// The lines that the cards for the worst moments and the short list name.
pub(super) const NEEDED: [&str; 6] =
    ["112", "113", "luisterlijn", "veilig-thuis", "huisarts", "kindertelefoon"];

/// After this many days the check of a line for the worst moments is too old.
const CRISIS_CHECK_HOLDS_DAYS: i32 = 180;
/// After this many days the check of any other line is too old.
const CHECK_HOLDS_DAYS: i32 = 365;

/// Reads `data/helplines.toml`.
pub(super) fn load(files: &Files, today: Date, diagnostics: &mut Vec<Diagnostic>) -> Vec<Helpline> {
    let Some(file) = files.get(PATH) else {
        diagnostics.push(Diagnostic::found_in(Finding::new("H01"), PATH));
        return Vec::new();
    };
    read_toml(file, diagnostics, |table| {
        let mut lines: Vec<Helpline> = Vec::new();
        let mut unread = 0_usize;
        for mut row in table.tables("helpline") {
            let at = row.offset();
            let Some(line) = read(&mut row) else {
                unread += 1;
                continue;
            };
            check_age(&line, at, today, row.sink());
            if lines.iter().any(|other| other.id == line.id) {
                row.sink().found(at, Finding::new("H05").with("id", &line.id));
            }
            lines.push(line);
        }
        // A line that cannot be read is told once, not again as one that is missing.
        let is_there = |id: &str| unread > 0 || lines.iter().any(|line| line.id == id);
        for id in NEEDED.into_iter().filter(|id| !is_there(id)) {
            table.sink().found(0, Finding::new("H06").with("id", id));
        }
        lines
    })
}

/// A dead number does harm: one for the worst moments is looked at twice a year.
fn check_age(line: &Helpline, at: usize, today: Date, sink: &Sink<'_>) {
    let days = (today - line.checked).get_days();
    let found = |code| {
        let finding = Finding::new(code).with("name", &line.name).with("days", days);
        Diagnostic::found(finding, sink.file(), at)
    };
    if line.crisis && days > CRISIS_CHECK_HOLDS_DAYS {
        sink.push(found("H03").as_overdue());
    } else if days > CHECK_HOLDS_DAYS {
        sink.push(found("H04").as_warning());
    }
}

fn read(row: &mut TomlReader<'_>) -> Option<Helpline> {
    let id = row.required_text("id", "a short name in small letters");
    let name = row.required_text("name", "the name that people know");
    let number = row.text("number");
    if let Some(number) = &number {
        check_number(row, number);
    }
    let also = also(row);
    let topics = row.texts("topics").into_iter().map(|text| text.value).collect();
    let website = web_address(row, "website");
    let chat = web_address(row, "also_chat");
    let hours = row.text("hours");
    let cost = row.one_of::<PhoneCost>("cost");
    let crisis = row.boolean("crisis").unwrap_or(false);
    let help = "the day somebody last looked, such as 2026-11-23";
    let checked = row.required_date("checked", help);
    let sources: Vec<String> = row.texts("sources").into_iter().map(|text| text.value).collect();
    if sources.is_empty() {
        row.sink().found(row.offset(), Finding::new("H02"));
    }
    let help = "[helpline.text.nl] and [helpline.text.en] with for_whom";
    let texts = row.required_table("text", help).map(|mut texts| read_texts(&mut texts));
    row.finish();
    Some(Helpline {
        id: id?.value,
        name: name?.value,
        number: number.map(|number| number.value),
        also,
        topics,
        chat,
        website,
        hours: hours.map(|hours| hours.value),
        cost: cost.map(|cost| cost.value),
        crisis,
        checked: checked?.value,
        sources,
        texts: texts.unwrap_or_default(),
    })
}

fn check_number(row: &TomlReader<'_>, number: &Value<String>) {
    check_phone(row.sink(), number, "0800 2000");
}

/// Other names and numbers; what has no letters must be a number.
fn also(row: &mut TomlReader<'_>) -> Vec<String> {
    let also = row.texts("also");
    for number in also.iter().filter(|text| is_number(&text.value)) {
        check_number(row, number);
    }
    also.into_iter().map(|text| text.value).collect()
}

fn web_address(row: &mut TomlReader<'_>, key: &'static str) -> Option<String> {
    let address = row.text(key)?;
    check_website(row.sink(), &address, "113.nl");
    Some(address.value)
}

fn read_texts(table: &mut TomlReader<'_>) -> BTreeMap<Language, HelplineTexts> {
    let missing: Vec<Language> =
        Language::iter().filter(|language| !table.has(language.into())).collect();
    for language in missing {
        table.missing(&language.to_string(), "for_whom, and hours where they are known");
    }
    let mut texts = BTreeMap::new();
    for (key, mut row) in table.rest() {
        let Ok(language) = key.value.parse() else {
            let finding = Finding::new("F05-language").with("value", &key.value);
            let finding = finding.near(&key.value, Language::VARIANTS.iter().copied());
            row.sink().found(key.offset, finding);
            continue;
        };
        let for_whom = row.required_text("for_whom", "for whom it is, in one short sentence");
        let hours = row.text("hours").map(|hours| hours.value);
        row.finish();
        if let Some(for_whom) = for_whom {
            texts.insert(language, HelplineTexts { for_whom: for_whom.value, hours });
        }
    }
    texts
}

/// Whether a text is a number and no name.
fn is_number(text: &str) -> bool {
    !text.chars().any(char::is_alphabetic)
}
