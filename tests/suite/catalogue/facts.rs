//! No number, address or percentage in `data/` that nobody has seen.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::{files, rows, shared, source_document, strings};

/// What must be known: its kind, and how it is compared.
pub(super) type Fact = (&'static str, String);

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    let endings = "nl|com|org|net|eu|info|be|nu|amsterdam|de|uk|frl";
    let path = "(?:/[^\\s'\"`),|;]*)?";
    Regex::new(&format!(r"(?i)(?:https?://)?((?:[a-z0-9-]+\.)+(?:{endings})\b{path})")).unwrap()
});
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b0\d[\d -]{4,13}\d\b").unwrap());
static PERCENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(\d+) ?%").unwrap());

fn addresses(text: &str) -> impl Iterator<Item = String> {
    ADDRESS.captures_iter(text).map(|found| bare(&found[1]))
}

fn bare(address: &str) -> String {
    let address = address.to_lowercase();
    address.strip_prefix("www.").unwrap_or(&address).trim_end_matches(['/', '.']).to_owned()
}

fn numbers(text: &str) -> impl Iterator<Item = String> {
    let digits = |found: &str| found.chars().filter(char::is_ascii_digit).collect::<String>();
    // A date in an address is no number to call.
    NUMBER.find_iter(text).map(move |found| digits(found.as_str())).filter(|it| it.len() >= 8)
}

pub(super) fn facts_of(text: &str) -> BTreeSet<Fact> {
    let mut facts: BTreeSet<Fact> = addresses(text).map(|it| ("website", it)).collect();
    facts.extend(numbers(text).map(|it| ("phone", it)));
    facts.extend(PERCENT.captures_iter(text).map(|it| ("percent", it[1].to_owned())));
    facts
}

/// The facts of `data/`, each with the file where it stands.
fn facts_of_data() -> Vec<(Fact, String)> {
    let files = files();
    let mut facts = Vec::new();
    // The example row of the sheet is made up, and says so.
    for file in files.below("data/", ".toml").filter(|file| file.path != "data/sheet.toml") {
        let mut table: toml::Table = file.text.parse().unwrap();
        forget_old_names(&mut table);
        for text in strings(&toml::Value::Table(table)) {
            facts.extend(facts_of(&text).into_iter().map(|fact| (fact, file.path.clone())));
        }
        // The figures, which are numbers there and no text.
        for line in file.text.lines().filter(|line| line.contains("percent")) {
            let digits = line.split("percent = ").nth(1).unwrap_or_default();
            let digits: String = digits.chars().take_while(char::is_ascii_digit).collect();
            facts.push((("percent", digits), file.path.clone()));
        }
    }
    let readme = std::fs::read_to_string(super::root().join("data/README.md")).unwrap();
    // The heading of a table looks like an address.
    let readme = readme.replace("text.nl", "text");
    facts.extend(facts_of(&readme).into_iter().map(|fact| (fact, "data/README.md".to_owned())));
    facts
}

/// Takes away the old names of helplines: who types an old number is led to its owner of today, and nobody is
/// given that number.
fn forget_old_names(table: &mut toml::Table) {
    let helplines = table.get_mut("helpline").and_then(toml::Value::as_array_mut);
    for line in helplines.into_iter().flatten().filter_map(toml::Value::as_table_mut) {
        line.remove("also");
    }
}

/// The addresses of the pages in which referrals were seen: no fact about a referral, but its source.
fn sources_of_referrals() -> Vec<(String, String)> {
    let catalogue = super::catalogue();
    let sources = catalogue.referrals().iter().flat_map(|referral| &referral.sources);
    let found = sources.flat_map(|source| facts_of(source));
    found
        .map(|(kind, value)| (kind.to_owned(), value))
        .filter(|(kind, _)| kind == "website")
        .collect()
}

/// The addresses of the pages in which what stands beside the list of 2018 was seen: no fact about it, but its source.
fn sources_of_additions() -> Vec<(String, String)> {
    let catalogue = super::catalogue();
    let additions = catalogue.activities().iter().filter(|it| it.origin.is_some());
    let sources = additions.flat_map(|activity| &activity.status.sources);
    let found = sources.flat_map(|source| facts_of(source));
    found.map(|(kind, value)| (kind.to_owned(), value)).collect()
}

/// What was seen of the bodies of municipalities, and the addresses of the pages where it was seen.
fn facts_of_doors() -> Vec<(String, String)> {
    let rows = rows("door-facts.tsv");
    let texts = rows.iter().flat_map(|row| [&row[2], &row[3]]);
    let catalogue = super::catalogue();
    let doors = catalogue.doors().iter().flat_map(|(_, of)| &of.doors);
    let sources = doors.flat_map(|door| &door.sources).flat_map(|source| facts_of(source));
    texts
        .flat_map(|text| facts_of(text))
        .chain(sources)
        .map(|(kind, value)| (kind.to_owned(), value))
        .collect()
}

#[test]
fn no_number_address_or_percentage_stands_in_the_data_that_nobody_has_seen() {
    let lists = ["known-facts.tsv", "referral-facts.tsv", "addition-facts.tsv"].map(rows).concat();
    let mut known: BTreeSet<(String, String)> =
        lists.iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    known.extend(sources_of_referrals());
    known.extend(sources_of_additions());
    known.extend(facts_of_doors());
    let facts = facts_of_data();
    assert!(facts.len() > 300, "the data is read: {}", facts.len());
    for ((kind, value), file) in facts {
        let is_known = known.contains(&(kind.to_owned(), value.clone()));
        assert!(is_known, "{file}: {kind} {value} is not in tests/catalogue/known-facts.tsv");
    }
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn what_counts_as_seen_stands_in_the_sources() {
    let document = source_document();
    let facts = shared("catalogue/facts.tsv");
    let research = shared("research/safety-language-privacy.md");
    let sources = format!("{document}\n{facts}\n{research}");
    let seen = facts_of(&sources);
    for row in rows("known-facts.tsv") {
        let (kind, value) = (row[0].as_str(), &row[1]);
        let is_seen = seen.iter().any(|(other, fact)| {
            *other == kind
                && (fact == value || kind == "website" && fact.starts_with(value.as_str()))
        }) || kind == "website" && sources.to_lowercase().contains(value.as_str());
        assert!(is_seen, "{kind} {value} stands in no source");
    }
}

#[test]
fn the_numbers_not_to_use_are_not_used() {
    let used: BTreeSet<Fact> = facts_of_data().into_iter().map(|(fact, _)| fact).collect();
    for number in [
        "09000113",
        "0303400600",
        "0348466666",
        "0850077770",
        "0704455888",
        "09006080100",
        "09000767",
        "08008112",
        "08001325",
        "09002656565",
        "0207853745",
        "0416858053",
    ] {
        assert!(!used.contains(&("phone", number.to_owned())), "{number} is old or not for this");
    }
}
