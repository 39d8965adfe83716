//! The people of a text, each kept apart.

use super::super::vocabulary::roles::Noun;
use crate::profile::Gender;

pub use super::super::vocabulary::roles::Number;

/// Who somebody is to the person helped, or to the writer.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The person that help is sought for.
    Helped,
    /// The writer, where that is somebody else.
    Writer,
    /// A husband, wife or partner.
    Partner,
    /// A son or daughter.
    Child,
    /// A father or mother.
    Parent,
    /// A brother or sister.
    Sibling,
    /// A grandchild.
    Grandchild,
    /// Others of the family, and relations of relations.
    Family,
    /// A friend.
    Friend,
    /// A neighbour.
    Neighbour,
    /// An animal of the house.
    Pet,
    /// Somebody whose work it is.
    Professional,
    /// People at large.
    People,
    /// The bot.
    Bot,
    /// Somebody of whom nothing else is known.
    Somebody,
}

impl Relation {
    /// The relation that a noun names; for a noun that may be the person helped: that of a stranger.
    pub(in crate::understanding) fn of(noun: Noun) -> Self {
        match noun {
            Noun::Title | Noun::Caller | Noun::Generic => Self::Somebody,
            Noun::Spouse | Noun::Partner => Self::Partner,
            Noun::Child => Self::Child,
            Noun::Parent => Self::Parent,
            Noun::Sibling => Self::Sibling,
            Noun::Grandchild => Self::Grandchild,
            Noun::Family => Self::Family,
            Noun::Friend => Self::Friend,
            Noun::Neighbour => Self::Neighbour,
            Noun::Pet => Self::Pet,
            Noun::Professional => Self::Professional,
            Noun::People => Self::People,
        }
    }

    /// The name in reports.
    pub(in crate::understanding) fn name(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Writer => "writer",
            Self::Partner => "partner",
            Self::Child => "child",
            Self::Parent => "parent",
            Self::Sibling => "sibling",
            Self::Grandchild => "grandchild",
            Self::Family => "relative",
            Self::Friend => "friend",
            Self::Neighbour => "neighbour",
            Self::Pet => "pet",
            Self::Professional => "professional",
            Self::People => "people",
            Self::Bot => "bot",
            Self::Somebody => "somebody",
        }
    }

    /// Whether what is told of them is kept apart from the person helped. A professional or people at large
    /// have no facts of interest.
    pub(in crate::understanding) fn has_facts(self) -> bool {
        !matches!(self, Self::Professional | Self::People | Self::Bot)
    }
}

/// Somebody of the cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who it is.
    pub relation: Relation,
    /// A man or a woman, where the words say so.
    pub gender: Option<Gender>,
    /// One, or several of whom the same is told.
    pub number: Number,
    /// Whose relation it is.
    pub(in crate::understanding) of: PersonId,
    /// Whether the words say that this person died.
    pub(in crate::understanding) is_dead: bool,
}

impl Person {
    pub(in crate::understanding) fn new(relation: Relation, gender: Option<Gender>) -> Self {
        Self { relation, gender, number: Number::One, of: HELPED, is_dead: false }
    }

    /// The writer, where that is not the person helped.
    pub fn writer() -> Self {
        Self::new(Relation::Writer, None)
    }

    /// The name of the relation in reports: `son`, `partner`, `neighbour` …
    pub fn who(&self) -> &'static str {
        let by_gender = |man, woman, both| match self.gender {
            Some(Gender::Man) => man,
            Some(Gender::Woman) => woman,
            Some(Gender::Other) | None => both,
        };
        let gendered = [
            (Relation::Child, ["son", "daughter", "child"]),
            (Relation::Parent, ["father", "mother", "parent"]),
            (Relation::Sibling, ["brother", "sister", "sibling"]),
        ];
        let names = gendered.into_iter().find(|(relation, _)| *relation == self.relation);
        names.map_or(self.relation.name(), |(_, [man, woman, both])| by_gender(man, woman, both))
    }
}

/// The place of a person in the cast.
pub(in crate::understanding) type PersonId = usize;

/// The person helped stands first.
pub(in crate::understanding) const HELPED: PersonId = 0;

/// Everybody whom a text speaks of.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Cast {
    people: Vec<Person>,
    /// The speaker of "I".
    pub(in crate::understanding) writer: PersonId,
}

impl Default for Cast {
    fn default() -> Self {
        Self { people: vec![Person::new(Relation::Helped, None)], writer: HELPED }
    }
}

impl Cast {
    /// A cast in which the writer seeks help for somebody else.
    pub(super) fn for_another() -> Self {
        let mut cast = Self::default();
        cast.writer = cast.add(Person::new(Relation::Writer, None));
        cast
    }

    /// Everybody, by number.
    pub(in crate::understanding) fn all(&self) -> impl Iterator<Item = (PersonId, &Person)> {
        self.people.iter().enumerate()
    }

    /// Somebody by number; the person helped where there is no such number.
    pub(in crate::understanding) fn get(&self, id: PersonId) -> Person {
        let helped = || Person::new(Relation::Helped, None);
        self.people.get(id).or_else(|| self.people.first()).copied().unwrap_or_else(helped)
    }

    pub(super) fn get_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.people.get_mut(id)
    }

    fn add(&mut self, person: Person) -> PersonId {
        self.people.push(person);
        self.people.len() - 1
    }

    /// The number of somebody: the same relation of the same person, named before or now.
    pub(super) fn named(&mut self, person: Person) -> PersonId {
        let is_same = |known: &Person| {
            known.relation == person.relation
                && known.of == person.of
                && known.number == person.number
                && (known.gender == person.gender || person.gender.is_none())
        };
        let known = self.people.iter().position(is_same);
        known.unwrap_or_else(|| self.add(person))
    }
}
