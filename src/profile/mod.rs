//! What is known of a person: the facts, typed, and three-valued conditions over them.
//!
//! A profile is a set of *possible people*: what nobody said leaves every possibility open, each
//! fact closes some. So "not known" is never "no", and a negative ("not alone") is knowledge too.

mod age;
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
    Circumstance, ForWhom, Form, Gender, GoesOut, Interest, Internet, Living, PlaceId, Wish,
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

    fn learn(&mut self, fact: Fact) {
        match fact {
            Fact::Age(age) => self.age = Some(age),
            Fact::Place(place) => self.place = Some(place),
            Fact::Gender(value, holds) => self.gender.learn(value, holds),
            Fact::Living(value, holds) => self.living.learn(value, holds),
            Fact::GoesOut(value, holds) => self.goes_out.learn(value, holds),
            Fact::Internet(value, holds) => self.internet.learn(value, holds),
            Fact::ForWhom(value, holds) => self.for_whom.learn(value, holds),
            Fact::Circumstance(value, holds) => self.circumstances.learn(value, holds),
            Fact::Wish(value, holds) => self.wishes.learn(value, holds),
            Fact::Form(value, holds) => self.forms.learn(value, holds),
            Fact::Interest(value, holds) => self.interests.learn(value, holds),
        }
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
        let mut facts = Vec::new();
        facts.extend(self.for_whom.facts(Fact::ForWhom));
        facts.extend(self.age.map(Fact::Age));
        facts.extend(self.gender.facts(Fact::Gender));
        facts.extend(self.place.map(Fact::Place));
        facts.extend(self.living.facts(Fact::Living));
        facts.extend(self.circumstances.facts(Fact::Circumstance));
        facts.extend(self.wishes.facts(Fact::Wish));
        facts.extend(self.forms.facts(Fact::Form));
        facts.extend(self.interests.facts(Fact::Interest));
        facts.extend(self.goes_out.facts(Fact::GoesOut));
        facts.extend(self.internet.facts(Fact::Internet));
        facts
    }

    /// Whether anything at all is known about a fact.
    pub fn knows(&self, fact: FactId) -> bool {
        match fact {
            FactId::Age => self.age.is_some(),
            FactId::Place => self.place.is_some(),
            FactId::Gender => self.gender.is_known(),
            FactId::Living => self.living.is_known(),
            FactId::Circumstances => self.circumstances.is_known(),
            FactId::Wishes => self.wishes.is_known(),
            FactId::Forms => self.forms.is_known(),
            FactId::Interests => self.interests.is_known(),
            FactId::GoesOut => self.goes_out.is_known(),
            FactId::Internet => self.internet.is_known(),
            FactId::ForWhom => self.for_whom.is_known(),
        }
    }

    /// Whether a fact holds, by what is known.
    pub fn holds(&self, fact: &Fact) -> Ternary {
        match *fact {
            Fact::Age(age) => self.age.map_or(Ternary::Unknown, |own| own.within(age)),
            Fact::Place(place) => {
                self.place.map_or(Ternary::Unknown, |own| Ternary::from(own == place))
            }
            Fact::Gender(value, holds) => self.gender.is(value).agrees(holds),
            Fact::Living(value, holds) => self.living.is(value).agrees(holds),
            Fact::GoesOut(value, holds) => self.goes_out.is(value).agrees(holds),
            Fact::Internet(value, holds) => self.internet.is(value).agrees(holds),
            Fact::ForWhom(value, holds) => self.for_whom.is(value).agrees(holds),
            Fact::Circumstance(value, holds) => self.circumstances.holds(value).agrees(holds),
            Fact::Wish(value, holds) => self.wishes.holds(value).agrees(holds),
            Fact::Form(value, holds) => self.forms.holds(value).agrees(holds),
            Fact::Interest(value, holds) => self.interests.holds(value).agrees(holds),
        }
    }
}

#[cfg(test)]
mod tests;
