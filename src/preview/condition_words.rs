//! A condition in words, for somebody who reads no `ask_if`.

use super::interface::Interface;
use crate::conversation::{Content, Speaker};
use crate::language::Language;
use crate::profile::{Condition, Fact, FactId};

/// Says conditions in one language.
pub(super) struct ConditionWords<'a> {
    pub(super) content: &'a Content,
    pub(super) interface: &'a Interface,
    pub(super) language: Language,
}

impl ConditionWords<'_> {
    /// The condition in words.
    pub(super) fn of(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) => self.joined(parts, "preview-condition.and"),
            Condition::Any(parts) => self.joined(parts, "preview-condition.or"),
            Condition::Not(part) => self.not(part),
            Condition::Known(fact) => self.named("preview-condition.known", &self.fact_name(*fact)),
            Condition::Holds(fact) => self.fact(*fact),
            Condition::AgeAtLeast(years) => self.age("preview-condition.at-least", *years),
        }
    }

    fn not(&self, condition: &Condition) -> String {
        match condition {
            Condition::Known(fact) => {
                self.named("preview-condition.not-known", &self.fact_name(*fact))
            }
            Condition::AgeAtLeast(years) => self.age("preview-condition.younger", *years),
            Condition::Holds(_) | Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {
                self.named("preview-condition.not", &self.part(condition))
            }
        }
    }

    /// Parts with a word between them; what is joined itself stands in brackets.
    fn joined(&self, parts: &[Condition], key: &str) -> String {
        let word = self.interface.say(self.language, key);
        let parts: Vec<String> = parts.iter().map(|part| self.part(part)).collect();
        parts.join(&format!(" {word} "))
    }

    fn part(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(_) | Condition::Any(_) => format!("({})", self.of(condition)),
            Condition::Not(_)
            | Condition::Known(_)
            | Condition::Holds(_)
            | Condition::AgeAtLeast(_) => self.of(condition),
        }
    }

    fn age(&self, key: &str, years: u8) -> String {
        self.interface.fill(self.language, key, &[("number", &years.to_string())])
    }

    fn named(&self, key: &str, name: &str) -> String {
        self.interface.fill(self.language, key, &[("name", name)])
    }

    fn speaker(&self) -> Speaker<'_> {
        Speaker::plain(&self.content.texts, self.language)
    }

    fn fact(&self, fact: Fact) -> String {
        let Some((value, _)) = fact.value() else { return fact.id().to_string() };
        let words = self.speaker().find(&format!("fact-{}.{value}", fact.id()), &[]);
        words.unwrap_or_else(|| value.to_owned())
    }

    /// What a fact is called in the list of answers: as the first question about it.
    fn fact_name(&self, fact: FactId) -> String {
        let asks = self.content.interview.questions().iter().find(|it| it.fact == fact);
        let name = asks.and_then(|it| self.speaker().find(&format!("{}.short", it.id), &[]));
        name.unwrap_or_else(|| fact.to_string())
    }
}
