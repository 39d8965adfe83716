//! One question.

use std::fmt;

use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use crate::profile::{Age, Condition, Fact, FactId, Profile, Ternary};

/// The id of a question; also the key of its sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(Box<str>);

/// The id of a choice: a value of the question's fact, or `18-49` for years of age.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceId(Box<str>);

macro_rules! id {
    ($name:ident) => {
        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(QuestionId);
id!(ChoiceId);

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// With one of the choices.
    One,
    /// With any number of the choices, or none of them.
    Many,
    /// With years of age, typed or chosen as a range.
    Number,
    /// With a place.
    Place,
}

/// A question of the interview.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// What an answer sets.
    pub fact: FactId,
    /// How it is answered.
    pub kind: Kind,
    /// What can be chosen, in the order shown.
    pub choices: Vec<ChoiceId>,
    /// When it is asked; always where absent.
    pub ask_if: Option<Condition>,
    /// The same as it stands in the file; empty without one.
    pub ask_if_written: String,
}

impl Question {
    /// Whether it needs the person's consent. That follows from the fact alone: no file can ask for
    /// a sensitive one without it.
    pub fn is_sensitive(&self) -> bool {
        self.fact.is_sensitive()
    }

    /// The fact that a choice stands for, held or not; `None` for a choice it does not have.
    pub fn fact_of(&self, choice: &ChoiceId, holds: bool) -> Option<Fact> {
        match self.kind {
            Kind::One | Kind::Many => Fact::closed(self.fact, choice.as_str(), holds),
            Kind::Number => years(choice.as_str()).map(Fact::Age),
            Kind::Place => None,
        }
    }

    /// The key of the sentence for a choice. A Fluent attribute begins with a letter, so an age range
    /// has one before it.
    pub fn choice_key(&self, choice: &ChoiceId) -> String {
        let letter = if self.kind == Kind::Number { "y" } else { "" };
        format!("{}.{letter}{choice}", self.id)
    }

    /// The facts that answers to this question could give, one a choice.
    pub fn possible_facts(&self) -> Vec<Fact> {
        self.choices.iter().filter_map(|choice| self.fact_of(choice, true)).collect()
    }

    /// Whether everything that it could tell is known already.
    pub fn is_settled(&self, profile: &Profile) -> bool {
        match self.kind {
            Kind::One | Kind::Number | Kind::Place => profile.knows(self.fact),
            Kind::Many => {
                self.possible_facts().iter().all(|fact| profile.holds(fact) != Ternary::Unknown)
            }
        }
    }

    /// Whether this is a plain question of yes or no: one choice that holds or not.
    pub fn is_yes_or_no(&self) -> bool {
        self.kind == Kind::Many && self.choices.len() == 1
    }
}

/// Reads `55-64`.
pub(super) fn years(text: &str) -> Option<Age> {
    let (from, to) = text.split_once('-')?;
    Age::between(from.parse().ok()?, to.parse().ok()?)
}
