//! Numbers to call, each with the day it was checked and where.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::load::{is_phone, is_website};
use super::{Language, PhoneCost};
use crate::problem::{Files, Problem, Table, read_toml};

/// A number to call, or a place to ask where the number differs from town to town.
#[derive(Clone, Debug)]
pub struct Helpline {
    /// Its id, as dialogs name it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its number; absent where every town has its own.
    pub number: Option<String>,
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

/// Reads `data/helplines.toml`.
pub(super) fn load(files: &Files, problems: &mut Vec<Problem>) -> Vec<Helpline> {
    let Some(file) = files.get(PATH) else {
        let message = "the helplines are missing";
        problems.push(Problem::of_file("H01", PATH, message, "put them back from the repository"));
        return Vec::new();
    };
    read_toml(file, problems, |table| {
        table.tables("helpline").into_iter().filter_map(|mut row| read(&mut row)).collect()
    })
}

fn read(row: &mut Table<'_>) -> Option<Helpline> {
    let id = row.required_text("id", "a short name in small letters");
    let name = row.required_text("name", "the name that people know");
    let number = row.text("number");
    if let Some(number) = number.as_ref().filter(|number| !is_phone(&number.value)) {
        let message = format!("'{}' cannot be a telephone number", number.value);
        row.sink().error("C08", number.offset, message, "digits and spaces, such as 0800 2000");
    }
    let website = row.text("website");
    let chat = row.text("also_chat");
    for address in website.iter().chain(&chat).filter(|address| !is_website(&address.value)) {
        let message = format!("'{}' cannot be a website", address.value);
        row.sink().error("C07", address.offset, message, "such as 113.nl, without https://");
    }
    let hours = row.text("hours");
    let cost = row.one_of::<PhoneCost>("cost");
    let crisis = row.boolean("crisis").unwrap_or(false);
    let checked = row.date("checked");
    if checked.is_none() {
        row.missing("checked", "the day somebody last looked, such as 2026-11-23");
    }
    let sources: Vec<String> = row.texts("sources").into_iter().map(|text| text.value).collect();
    if sources.is_empty() {
        row.sink().error(
            "H02",
            row.offset(),
            "a number without a source",
            "name where it was seen",
        );
    }
    let texts = row.table("text").map(|mut texts| read_texts(&mut texts)).unwrap_or_default();
    if !texts.contains_key(&Language::default()) {
        row.missing("text.nl", "for_whom and hours, in Dutch");
    }
    row.finish();
    Some(Helpline {
        id: id?.value,
        name: name?.value,
        number: number.map(|number| number.value),
        chat: chat.map(|chat| chat.value),
        website: website.map(|website| website.value),
        hours: hours.map(|hours| hours.value),
        cost: cost.map(|cost| cost.value),
        crisis,
        checked: checked?.value,
        sources,
        texts,
    })
}

fn read_texts(table: &mut Table<'_>) -> BTreeMap<Language, HelplineTexts> {
    let mut texts = BTreeMap::new();
    for (key, mut row) in table.rest() {
        let for_whom = row.required_text("for_whom", "for whom it is, in one short sentence");
        let hours = row.text("hours").map(|hours| hours.value);
        row.finish();
        if let (Ok(language), Some(for_whom)) = (key.value.parse(), for_whom) {
            texts.insert(language, HelplineTexts { for_whom: for_whom.value, hours });
        }
    }
    texts
}
