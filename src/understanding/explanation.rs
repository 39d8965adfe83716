//! Why a text tells what it tells, for editors who wonder: of each fact the clause, the rule and the person.

use super::fact_patterns::FactPatterns;
use super::facts::place::FoundPlace;
use super::facts::{Source, Told};
use super::utterance::{Relation, Utterance};
use crate::catalogue::Gazetteer;
use crate::profile::{Fact, FactId};

/// One fact of a text, and what told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The fact, as `interests=walking`; with an exclamation mark in front where it is known not to hold.
    pub fact: String,
    /// Of whom: `helped`, `son` …
    pub who: &'static str,
    /// The clause in which its words stand.
    pub clause: String,
    /// The rule: file and line of a pattern, or the name of a rule of the program.
    pub rule: String,
    /// Why it is likely and not sure, if it is not.
    pub doubt: Option<&'static str>,
}

/// What told each fact of a message, and each place where the person lives.
pub(super) fn explain(
    told: &[Told],
    homes: Vec<FoundPlace>,
    utterance: &Utterance<'_>,
    patterns: &FactPatterns,
    gazetteer: &Gazetteer,
) -> Vec<Explanation> {
    let told = told.iter().map(|told| explained(told, utterance, patterns));
    let homes = homes.into_iter().map(|place| {
        let names = place.place.map(|id| vec![id]).unwrap_or(place.candidates);
        let names: Vec<String> = names.iter().map(|id| gazetteer.unique_name(*id)).collect();
        Explanation {
            fact: format!("{}={}", FactId::Place, names.join("|")),
            who: Relation::Helped.name(),
            clause: utterance.text.get(place.span).unwrap_or_default().to_owned(),
            rule: "place".to_owned(),
            doubt: None,
        }
    });
    told.chain(homes).collect()
}

fn explained(told: &Told, words: &Utterance<'_>, patterns: &FactPatterns) -> Explanation {
    let clause = words.clause(told.hit.start).map(|clause| words.span(clause.tokens.clone()));
    let rule = match told.source {
        Source::Pattern(rule) => patterns.place(rule),
        Source::Noun => "word for the person".to_owned(),
        Source::Age => "age".to_owned(),
        Source::Consequence(name) => format!("consequence {name}"),
    };
    Explanation {
        fact: named(told.fact),
        who: words.cast.get(told.person).who(),
        clause: clause.and_then(|span| words.text.get(span)).unwrap_or_default().to_owned(),
        rule,
        doubt: told.doubt.map(<&str>::from),
    }
}

/// A fact as `name=value`, with an exclamation mark in front where it does not hold.
fn named(fact: Fact) -> String {
    let id = fact.id();
    match (fact, fact.value()) {
        (Fact::Age(age), _) if age.is_exact() => format!("{id}={}", age.from()),
        (Fact::Age(age), _) => format!("{id}={}-{}", age.from(), age.to()),
        (_, Some((value, true))) => format!("{id}={value}"),
        (_, Some((value, false))) => format!("!{id}={value}"),
        (_, None) => id.to_string(),
    }
}
