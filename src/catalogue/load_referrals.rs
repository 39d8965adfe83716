//! Reading the files of `data/referrals/`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

use super::load::{audience, is_id, set};
use super::referral::KnownLine;
use super::shapes::{check_phone, check_website, readable};
use super::{PhoneCost, Referral, ReferralContact, ReferralId, ReferralTexts, Situation};
use crate::diagnostics::{Diagnostic, Files, Finding, TomlReader, closest, read_toml};
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
        table.sink().found(0, Finding::new("R04"));
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
        table.sink().found(0, Finding::new("R07").with("id", id));
    }
}

/// The helpline that the referral is, when it names one.
fn helpline<'h>(table: &mut TomlReader<'_>, helplines: &'h [KnownLine]) -> Option<&'h KnownLine> {
    let id = table.text("helpline")?;
    let found = helplines.iter().find(|line| line.id == id.value);
    // Without any line the file of the helplines is missing, and that is told already.
    let has_lines = helplines.iter().any(|line| line.contact.is_some());
    if found.is_none() && has_lines {
        let ids = helplines.iter().map(|line| line.id.as_str());
        let near = closest(&id.value, ids).unwrap_or("none");
        let finding = Finding::new("R05").with("id", &id.value).with("near", near);
        table.sink().found(id.offset, finding);
    }
    found
}

/// What the file says, or else what the helpline says: one of the two, so that they cannot disagree.
fn contact(table: &mut TomlReader<'_>, line: Option<&KnownLine>) -> ReferralContact {
    if let Some(line) = line {
        let keys = ["number", "chat", "page", "cost", "hours", "checked", "sources"];
        for key in keys.into_iter().filter(|key| table.has(key)) {
            let finding = Finding::new("R08").with("key", key).with("line", &line.id);
            table.sink().found(0, finding);
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
    check_phone(table.sink(), &number, "0800 8115");
    Some(number.value)
}

fn address(table: &mut TomlReader<'_>, key: &'static str) -> Option<String> {
    let address = table.text(key)?;
    check_website(table.sink(), &address, "geldfit.nl");
    Some(address.value)
}

/// Reads where it was seen and when; what was seen too long ago is an error.
fn sources(table: &mut TomlReader<'_>, referral: &mut Referral, today: Date) {
    referral.sources = table.texts("sources").into_iter().map(|text| text.value).collect();
    if referral.sources.is_empty() {
        table.sink().found(0, Finding::new("R01"));
    }
    let help = "the day of the newest source, such as 2026-11-23";
    let Some(checked) = table.required_date("checked", help) else { return };
    referral.checked = checked.value;
    if checked.value.year() + SOURCE_HOLDS_YEARS < today.year() {
        let finding = Finding::new("R02").with("year", checked.value.year());
        table.sink().found(checked.offset, finding);
    }
}

fn check_contact(table: &TomlReader<'_>, referral: &Referral) {
    let contact = &referral.contact;
    let ways = [&contact.number, &contact.chat, &contact.page];
    if !referral.local && ways.into_iter().all(Option::is_none) {
        table.sink().found(0, Finding::new("R03"));
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
        let finding = Finding::new("R06-language").with("language", language);
        table.sink().found(table.offset(), finding);
    }
    for (key, mut row) in table.rest() {
        let Ok(language) = key.value.parse::<Language>() else {
            let finding = Finding::new("F05-language").with("value", &key.value);
            let finding = finding.near(&key.value, Language::VARIANTS.iter().copied());
            row.sink().found(key.offset, finding);
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
        let text = row.text(key).map(|text| readable(row.sink(), text)).unwrap_or_default();
        if text.is_empty() {
            let finding = Finding::new("R06-sentence").with("key", key).with("language", language);
            row.sink().found(row.offset(), finding);
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
