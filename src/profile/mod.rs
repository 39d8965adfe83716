//! What is known of a person: the facts, typed, and three-valued conditions over them.
//!
//! A profile is a set of *possible people*: what nobody said leaves every possibility open, each
//! fact closes some. So "not known" is never "no", and a negative ("not alone") is knowledge too.

mod age;
mod closed;
mod condition;
mod fact;
mod json;
mod known;
mod values;

pub use age::Age;
pub use condition::{Condition, ConditionError};
pub use fact::{Fact, FactDetail, FactId, FactKind};
pub use known::{Many, One, Ternary};
pub use values::{
    Barrier, Circumstance, Faith, ForWhom, Form, Gender, GoesOut, Interest, Internet, Living, Loss,
    Occupation, Pet, PlaceId, Tongue, Wish,
};

/// All that is known of one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Age in years, perhaps only about.
    pub age: Option<Age>,
    /// Gender.
    pub gender: One<Gender>,
    /// Where the person lives: a place of the gazetteer.
    pub place: Option<PlaceId>,
    /// With whom or where the person lives.
    pub living: One<Living>,
    /// What the person lives with; some of it is sensitive.
    pub circumstances: Many<Circumstance>,
    /// What the person misses.
    pub wishes: Many<Wish>,
    /// In which form the person would like it.
    pub forms: Many<Form>,
    /// What the person likes.
    pub interests: Many<Interest>,
    /// Whether the person gets out of the house.
    pub goes_out: One<GoesOut>,
    /// Whether the person uses the internet.
    pub internet: One<Internet>,
    /// Whether the answers are about the person who types.
    pub for_whom: One<ForWhom>,
    /// Who died.
    pub losses: Many<Loss>,
    /// What the person does by day.
    pub occupation: Many<Occupation>,
    /// What keeps the person from going.
    pub barriers: Many<Barrier>,
    /// What the person believes.
    pub faith: One<Faith>,
    /// Which animals live with the person.
    pub pets: Many<Pet>,
    /// Which languages the person speaks.
    pub languages: Many<Tongue>,
}

impl Profile {
    /// The profile that a set of facts gives; the order of facts about different things is
    /// irrelevant, of two about the same single thing the later one holds.
    pub fn of(facts: impl IntoIterator<Item = Fact>) -> Self {
        let mut profile = Self::default();
        for fact in facts {
            profile.learn(fact);
        }
        profile.complete();
        profile
    }

    /// Draws the few conclusions that are certain by the meaning of the words.
    fn complete(&mut self) {
        if self.living.value() == Some(Living::Homeless)
            && self.circumstances.holds(Circumstance::Homeless) == Ternary::Unknown
        {
            self.circumstances.learn(Circumstance::Homeless, true);
        }
    }

    /// Every fact of the profile, in a fixed order; `Profile::of` gives the same profile back.
    pub fn facts(&self) -> Vec<Fact> {
        let mut facts = self.for_whom.facts(Fact::ForWhom);
        facts.extend(self.age.map(Fact::Age));
        facts.extend(self.gender.facts(Fact::Gender));
        facts.extend(self.place.map(Fact::Place));
        facts.extend(self.living.facts(Fact::Living));
        facts.extend(self.circumstances.facts(Fact::Circumstance));
        facts.extend(self.losses.facts(Fact::Loss));
        facts.extend(self.occupation.facts(Fact::Occupation));
        facts.extend(self.faith.facts(Fact::Faith));
        facts.extend(self.pets.facts(Fact::Pet));
        facts.extend(self.languages.facts(Fact::Tongue));
        facts.extend(self.wishes.facts(Fact::Wish));
        facts.extend(self.forms.facts(Fact::Form));
        facts.extend(self.interests.facts(Fact::Interest));
        facts.extend(self.goes_out.facts(Fact::GoesOut));
        facts.extend(self.internet.facts(Fact::Internet));
        facts.extend(self.barriers.facts(Fact::Barrier));
        facts
    }
}

#[cfg(test)]
mod tests;
