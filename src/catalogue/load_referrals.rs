//! Reading the files of `data/referrals/`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

use super::load::{audience, is_id, is_phone, is_website, set};
use super::referral::KnownLine;
use super::{PhoneCost, Referral, ReferralContact, ReferralId, ReferralTexts, Situation};
use crate::diagnostics::{Diagnostic, Files, TomlReader, closest, did_you_mean, read_toml};
use crate::language::Language;
use crate::profile::Barrier;

const FOLDER: &str = "data/referrals/";

/// A source of more years says too little of today.
const SOURCE_HOLDS_YEARS: i16 = 5;

/// Reads every referral, by id.
pub(super) fn load(
    files: &Files,
    helplines: &[KnownLine],
    today: Date,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Referral> {
    let mut referrals: Vec<Referral> = files
        .below(FOLDER, ".toml")
        .map(|file| {
            let id = file.stem();
            read_toml(file, diagnostics, |table| read(id, table, helplines, today))
        })
        .collect();
    referrals.sort_by(|a, b| a.id.cmp(&b.id));
    referrals
}

fn read(id: &str, table: &mut TomlReader<'_>, helplines: &[KnownLine], today: Date) -> Referral {
    check_id(id, table);
    let name = table.required_text("name", "the name that people know");
    let also = table.texts("also").into_iter().map(|name| name.value).collect();
    let topics = table.texts("topics").into_iter().map(|topic| topic.value).collect();
    let situations = set::<Situation>(table, "situations");
    let barriers = set::<Barrier>(table, "barriers");
    if situations.is_empty() && barriers.is_empty() {
        let help = "situations = [\"debts\"], or barriers: data/README.md has the lists";
        table.sink().error("R04", 0, "no situation leads to this referral", help);
    }
    let is_helpline = table.has("helpline");
    let line = helpline(table, helplines);
    let local = table.boolean("local").unwrap_or(false);
    let mut referral = Referral {
        id: ReferralId::from(id),
        name: name.map(|name| name.value).unwrap_or_default(),
        also,
        topics,
        situations,
        barriers,
        audience: audience(table, "for"),
        contact: contact(table, line),
        local,
        undated: table.boolean("undated").unwrap_or(false),
        checked: line.map(|line| line.checked).unwrap_or_default(),
        sources: line.map(|line| line.sources.clone()).unwrap_or_default(),
        texts: texts(table, line),
    };
    if is_helpline {
        // They are told already, if they stand here.
        let _ = (table.date("checked"), table.texts("sources"));
    } else {
        sources(table, &mut referral, today);
        check_contact(table, &referral);
    }
    referral
}

fn check_id(id: &str, table: &TomlReader<'_>) {
    if !is_id(id) {
        let message = format!("the file's name '{id}' cannot be the id of a referral");
        let help = "rename the file: small letters, digits and hyphens, such as geldfit.toml";
        table.sink().error("R07", 0, message, help);
    }
}

/// The helpline that the referral is, when it names one.
fn helpline<'h>(table: &mut TomlReader<'_>, helplines: &'h [KnownLine]) -> Option<&'h KnownLine> {
    let id = table.text("helpline")?;
    let found = helplines.iter().find(|line| line.id == id.value);
    // Without any line the file of the helplines is missing, and that is told already.
    let has_lines = helplines.iter().any(|line| line.contact.is_some());
    if found.is_none() && has_lines {
        let message = format!("there is no helpline '{}' in data/helplines.toml", id.value);
        let ids = helplines.iter().map(|line| line.id.as_str());
        let help = closest(&id.value, ids).map_or_else(
            || "use the id of a helpline, or give number, page and sources here".to_owned(),
            |near| format!("did you mean '{near}'?"),
        );
        table.sink().error("R05", id.offset, message, help);
    }
    found
}

/// What the file says, or else what the helpline says: one of the two, so that they cannot disagree.
fn contact(table: &mut TomlReader<'_>, line: Option<&KnownLine>) -> ReferralContact {
    if let Some(line) = line {
        let keys = ["number", "chat", "page", "cost", "hours", "checked", "sources"];
        for key in keys.into_iter().filter(|key| table.has(key)) {
            let message = format!("'{key}' stands here and with the helpline '{}'", line.id);
            let help = format!("remove '{key}' here: it is taken from data/helplines.toml");
            table.sink().error("R08", 0, message, help);
        }
    }
    let own = ReferralContact {
        helpline: None,
        number: number(table),
        chat: address(table, "chat"),
        page: address(table, "page"),
        cost: table.one_of::<PhoneCost>("cost").map(|cost| cost.value),
        hours: table.text("hours").map(|hours| hours.value),
    };
    line.map_or(own, |line| line.contact.clone().unwrap_or_default())
}

fn number(table: &mut TomlReader<'_>) -> Option<String> {
    let number = table.text("number")?;
    if !is_phone(&number.value) {
        let message = format!("'{}' cannot be a telephone number", number.value);
        let help = "a Dutch number in digits and spaces, such as 0800 8115";
        table.sink().error("C08", number.offset, message, help);
    }
    Some(number.value)
}

fn address(table: &mut TomlReader<'_>, key: &'static str) -> Option<String> {
    let address = table.text(key)?;
    if !is_website(&address.value) {
        let message = format!("'{}' cannot be a website", address.value);
        let help = "write it like geldfit.nl, without https://";
        table.sink().error("C07", address.offset, message, help);
    }
    Some(address.value)
}

/// Reads where it was seen and when; what was seen too long ago is an error.
fn sources(table: &mut TomlReader<'_>, referral: &mut Referral, today: Date) {
    referral.sources = table.texts("sources").into_iter().map(|text| text.value).collect();
    if referral.sources.is_empty() {
        let help = "sources = [\"https://…\"]: the pages on which you saw it";
        let message = "this referral names no source, so nobody can check it again";
        table.sink().error("R01", 0, message, help);
    }
    let help = "the day of the newest source, such as 2026-11-23";
    let Some(checked) = table.required_date("checked", help) else { return };
    referral.checked = checked.value;
    if checked.value.year() + SOURCE_HOLDS_YEARS < today.year() {
        let message = format!("its newest source is of {}", checked.value.year());
        let help = "find a newer source, or remove the referral: a dead number does harm";
        table.sink().error("R02", checked.offset, message, help);
    }
}

fn check_contact(table: &TomlReader<'_>, referral: &Referral) {
    let contact = &referral.contact;
    let ways = [&contact.number, &contact.chat, &contact.page];
    if !referral.local && ways.into_iter().all(Option::is_none) {
        let message = "nobody can reach this: it has no number, chat, page or helpline";
        let help = "add one that a source gives, or local = true where every town has its own";
        table.sink().error("R03", 0, message, help);
    }
}

fn texts(
    table: &mut TomlReader<'_>,
    line: Option<&KnownLine>,
) -> BTreeMap<Language, ReferralTexts> {
    let help = "[text.nl] and [text.en] with for_whom, summary, step and say";
    let mut texts = BTreeMap::new();
    let Some(mut table) = table.required_table("text", help) else { return texts };
    for language in Language::iter().filter(|language| !table.has((*language).into())) {
        let message = format!("there are no sentences in the language '{language}'");
        let help = format!("add [text.{language}] with for_whom, summary, step and say");
        table.sink().error("R06", table.offset(), message, help);
    }
    for (key, mut row) in table.rest() {
        let Ok(language) = key.value.parse::<Language>() else {
            let message = format!("there is no language '{}'", key.value);
            let help = did_you_mean(&key.value, Language::VARIANTS.iter().copied());
            row.sink().error("F05", key.offset, message, help);
            continue;
        };
        let hours = row.text("hours").map(|hours| hours.value);
        let hours = hours.or_else(|| line.and_then(|line| line.hours.get(&language).cloned()));
        texts.insert(language, sentences(&mut row, language, hours));
    }
    texts
}

fn sentences(row: &mut TomlReader<'_>, language: Language, hours: Option<String>) -> ReferralTexts {
    let mut sentence = |key: &'static str| {
        let text = row.text(key).map(|text| text.value).unwrap_or_default();
        if text.is_empty() {
            let message = format!("the sentence '{key}' is missing in the language '{language}'");
            let help = format!("{key} = \"…\" under [text.{language}]");
            row.sink().error("R06", row.offset(), message, help);
        }
        text
    };
    let texts = ReferralTexts {
        for_whom: sentence("for_whom"),
        summary: sentence("summary"),
        step: sentence("step"),
        say: sentence("say"),
        hours,
    };
    row.finish();
    texts
}
