//! The closed language of `ask_if`: three-valued, type-checked when it is read.
//!
//! ```text
//! condition = and { "or" and }
//! and       = unary { "and" unary }
//! unary     = "not" unary | "(" condition ")" | "known" FACT | FACT operator VALUE
//! operator  = "=" | "!=" | "<" | "<=" | ">" | ">=" | "has"
//! ```
//!
//! `has` is for facts with many values, `=` and `!=` for those with one, the comparisons for
//! numbers. The language never grows: what it cannot say becomes code with a name.

use super::{Fact, FactId, FactKind, Profile, Ternary};
use crate::diagnostics::did_you_mean;
use strum::VariantNames;

/// A condition over a profile; it can only come from [`Condition::read`], which checked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// The inner one does not hold.
    Not(Box<Condition>),
    /// Something is known about the fact. Never unknown itself.
    Known(FactId),
    /// The fact holds.
    Holds(Fact),
    /// The age is at least this many years.
    AgeAtLeast(u8),
}

/// Why a condition could not be read, and where in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionError {
    /// Byte offset in the condition's text.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Condition {
    /// Reads a condition and checks its facts, operators and values.
    pub fn read(text: &str) -> Result<Self, ConditionError> {
        let mut reader = Reader { words: words(text), next: 0, end: text.len() };
        let condition = reader.condition()?;
        match reader.peek() {
            None => Ok(condition),
            Some(word) => Err(ConditionError {
                offset: word.offset,
                message: format!("'{}' is too much here", word.text),
                help: "join two conditions with 'and' or 'or'".to_owned(),
            }),
        }
    }

    /// Whether the condition holds for what is known of a person.
    pub fn of(&self, profile: &Profile) -> Ternary {
        match self {
            Self::All(parts) => {
                parts.iter().map(|part| part.of(profile)).min().unwrap_or(Ternary::Yes)
            }
            Self::Any(parts) => {
                parts.iter().map(|part| part.of(profile)).max().unwrap_or(Ternary::No)
            }
            Self::Not(part) => !part.of(profile),
            Self::Known(fact) => profile.knows(*fact).into(),
            Self::Holds(fact) => profile.holds(fact),
            Self::AgeAtLeast(years) => {
                profile.age.map_or(Ternary::Unknown, |age| age.at_least(*years))
            }
        }
    }

    /// The facts that the condition reads.
    pub fn facts(&self) -> Vec<FactId> {
        let mut facts = match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::facts).collect(),
            Self::Not(part) => part.facts(),
            Self::Known(fact) => vec![*fact],
            Self::Holds(fact) => vec![fact.id()],
            Self::AgeAtLeast(_) => vec![FactId::Age],
        };
        facts.sort_unstable();
        facts.dedup();
        facts
    }
}

/// A word of a condition and where it starts.
#[derive(Clone, Copy)]
struct Word<'t> {
    text: &'t str,
    offset: usize,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let kind = |c: char| match c {
        '(' | ')' => 2,
        '=' | '!' | '<' | '>' => 1,
        _ => 0,
    };
    let mut words = Vec::new();
    let mut start: Option<(usize, u8)> = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let ends = start.is_some_and(|(_, old)| c.is_whitespace() || old != kind(c) || old == 2);
        if let (true, Some((from, _))) = (ends, start) {
            words.push(Word { text: text.get(from..at).unwrap_or_default(), offset: from });
            start = None;
        }
        if start.is_none() && !c.is_whitespace() {
            start = Some((at, kind(c)));
        }
    }
    words
}

struct Reader<'t> {
    words: Vec<Word<'t>>,
    next: usize,
    end: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<Word<'t>> {
        self.words.get(self.next).copied()
    }

    fn take(&mut self, wanted: &str) -> Result<Word<'t>, ConditionError> {
        let word = self.peek().ok_or_else(|| ConditionError {
            offset: self.end,
            message: format!("the condition ends where {wanted} should stand"),
            help: "for example: living = alone and age >= 55".to_owned(),
        })?;
        self.next += 1;
        Ok(word)
    }

    fn takes(&mut self, text: &str) -> bool {
        let there = self.peek().is_some_and(|word| word.text == text);
        self.next += usize::from(there);
        there
    }

    fn condition(&mut self) -> Result<Condition, ConditionError> {
        let mut parts = vec![self.conjunction()?];
        while self.takes("or") {
            parts.push(self.conjunction()?);
        }
        Ok(single_or(parts, Condition::Any))
    }

    fn conjunction(&mut self) -> Result<Condition, ConditionError> {
        let mut parts = vec![self.unary()?];
        while self.takes("and") {
            parts.push(self.unary()?);
        }
        Ok(single_or(parts, Condition::All))
    }

    fn unary(&mut self) -> Result<Condition, ConditionError> {
        if self.takes("not") {
            return Ok(Condition::Not(Box::new(self.unary()?)));
        }
        if self.takes("(") {
            let inner = self.condition()?;
            let close = self.take("')'")?;
            if close.text != ")" {
                return Err(wrong(close, "a ')' is missing before this", "close the bracket"));
            }
            return Ok(inner);
        }
        if self.takes("known") {
            let (_, fact) = self.fact()?;
            return Ok(Condition::Known(fact));
        }
        self.comparison()
    }

    fn fact(&mut self) -> Result<(Word<'t>, FactId), ConditionError> {
        let word = self.take("a fact")?;
        match word.text.parse() {
            Ok(fact) => Ok((word, fact)),
            Err(_) => Err(ConditionError {
                offset: word.offset,
                message: format!("there is no fact '{}'", word.text),
                help: did_you_mean(word.text, FactId::VARIANTS.iter().copied()),
            }),
        }
    }

    fn comparison(&mut self) -> Result<Condition, ConditionError> {
        let (_, fact) = self.fact()?;
        let operator = self.take("an operator")?;
        let value = self.take("a value")?;
        match (fact.kind(), operator.text) {
            (FactKind::Number, "=" | "!=" | "<" | "<=" | ">" | ">=") => number(operator, value),
            (FactKind::One(ids), "!=") => Ok(Condition::Not(Box::new(closed(fact, value, ids)?))),
            (FactKind::One(ids), "=") | (FactKind::Many(ids), "has") => closed(fact, value, ids),
            (FactKind::Number, _) => {
                Err(wrong(operator, "no operator for a number", "= != < <= > >="))
            }
            (FactKind::One(_), _) => Err(wrong(operator, "this fact has one value", "use = or !=")),
            (FactKind::Many(_), _) => {
                Err(wrong(operator, "this fact has many values", "use 'has', or 'not … has …'"))
            }
            (FactKind::Place, _) => {
                Err(wrong(operator, "a place cannot be compared", "use 'known place'"))
            }
        }
    }
}

fn single_or(mut parts: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Condition {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (last, _) => {
            parts.extend(last);
            join(parts)
        }
    }
}

fn wrong(word: Word<'_>, message: &str, help: &str) -> ConditionError {
    ConditionError {
        offset: word.offset,
        message: format!("{message}: '{}'", word.text),
        help: help.to_owned(),
    }
}

fn number(operator: Word<'_>, value: Word<'_>) -> Result<Condition, ConditionError> {
    let not = |inner| Condition::Not(Box::new(inner));
    let years: u8 = match value.text.parse() {
        Ok(years) if years <= super::Age::MAX => years,
        _ => return Err(wrong(value, "this is no age in years", "a number from 0 to 120")),
    };
    let at_least = Condition::AgeAtLeast(years);
    let above = Condition::AgeAtLeast(years + 1);
    Ok(match operator.text {
        ">=" => at_least,
        ">" => above,
        "<" => not(at_least),
        "<=" => not(above),
        "!=" => not(Condition::All(vec![at_least, not(above)])),
        _ => Condition::All(vec![at_least, not(above)]),
    })
}

fn closed(fact: FactId, value: Word<'_>, ids: &[&str]) -> Result<Condition, ConditionError> {
    Fact::closed(fact, value.text, true).map(Condition::Holds).ok_or_else(|| ConditionError {
        offset: value.offset,
        message: format!("'{}' is no value of '{fact}'", value.text),
        help: did_you_mean(value.text, ids.iter().copied()),
    })
}
