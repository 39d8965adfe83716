//! What people ask about an activity: when it is, how to get there, who may come along.
//!
//! The file of an activity says what a source says. Some more follows from its other fields, by the rules
//! of [`Activity::practical`]; what neither tells is unknown.

use std::collections::BTreeMap;

use enumset::{EnumSet, enum_set};
use strum::{Display, EnumIter, EnumString, IntoEnumIterator, IntoStaticStr, VariantNames};

use super::{Activity, How};
use crate::diagnostics::TomlReader;
use crate::language::Language;
use crate::profile::{Barrier, Form, Tongue};

/// Something that people ask about an activity, and that its file can say.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    /// On which days, at what time.
    When,
    /// Where it is.
    Where,
    /// Whether people are fetched, or how they get there.
    Transport,
    /// Whether a child may come along.
    Child,
    /// Whether a dog may come along.
    Dog,
    /// Whether somebody who helps may come along.
    Helper,
    /// Whether a partner or a friend may come along.
    Partner,
    /// Which languages are spoken.
    Languages,
    /// Whether one gets in with a wheelchair.
    Wheelchair,
    /// Whether there is a waiting list.
    Waiting,
    /// Whether one must sign up.
    Begin,
    /// Whether one can come and look first.
    Trial,
    /// Who comes there.
    Audience,
    /// Whether somebody comes to the house.
    Home,
    /// Whether it belongs to a church.
    Church,
}

/// How far something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Extent {
    /// It does.
    Yes,
    /// For some, or in some places; a sentence says which.
    Partly,
    /// It does not.
    No,
}

/// What the file says under `[practical]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practical {
    /// What holds; a topic that is absent is unknown.
    pub holds: BTreeMap<Topic, Extent>,
    /// The languages that are spoken there; none where that is unknown.
    pub languages: EnumSet<Tongue>,
}

/// What follows from the other fields of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Derived {
    /// Somebody comes to the house.
    AtHome,
    /// It is done by phone.
    ByPhone,
    /// It is done on the internet.
    Online,
    /// It is inside a care institution.
    Institution,
    /// It is in these places only.
    InPlaces,
    /// It was seen in these places, among others.
    SeenIn,
    /// It differs from town to town.
    EachTown,
    /// People are fetched.
    Fetched,
    /// One goes there.
    GoThere,
    /// Waiting lists were seen.
    WaitingSeen,
}

/// What is known about a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<'a> {
    /// A sentence of the file; how far it holds, where that is told.
    Sentence(&'a str, Option<Extent>),
    /// Whether it holds.
    Holds(Extent),
    /// These languages.
    Languages(EnumSet<Tongue>),
    /// It follows from other fields.
    Derived(Derived),
    /// Nobody saw it.
    Unknown,
}

impl Activity {
    /// What is known about a topic: by the file's own words first, then by a rule.
    pub fn practical(&self, topic: Topic, language: Language) -> Known<'_> {
        let holds = self.practical.holds.get(&topic).copied();
        if let Some(sentence) = self.text(language).practical.get(&topic) {
            return Known::Sentence(sentence, holds);
        }
        if topic == Topic::Languages && !self.practical.languages.is_empty() {
            return Known::Languages(self.practical.languages);
        }
        let derived = || self.derived(topic).map_or(Known::Unknown, Known::Derived);
        holds.map_or_else(derived, Known::Holds)
    }

    /// What follows about a topic from other fields of the file.
    fn derived(&self, topic: Topic) -> Option<Derived> {
        match topic {
            Topic::Where => self.from_home().or_else(|| self.places()),
            Topic::Transport => self.from_home().or_else(|| {
                self.fits.barriers.contains(Barrier::Transport).then_some(Derived::Fetched)
            }),
            Topic::Home => self.from_home().or_else(|| {
                let forms = self.fits.forms;
                (!forms.is_empty() && forms.is_subset(AWAY)).then_some(Derived::GoThere)
            }),
            Topic::Wheelchair | Topic::Child | Topic::Dog | Topic::Helper | Topic::Partner => {
                self.from_home()
            }
            Topic::Waiting => self.waiting.then_some(Derived::WaitingSeen),
            Topic::When
            | Topic::Languages
            | Topic::Begin
            | Topic::Trial
            | Topic::Audience
            | Topic::Church => None,
        }
    }

    /// In which way it needs no leaving the house, if it does not.
    fn from_home(&self) -> Option<Derived> {
        let forms = self.fits.forms;
        if self.reach.how == How::Institution {
            None
        } else if forms.contains(Form::AtHome) {
            Some(Derived::AtHome)
        } else if forms.contains(Form::Phone) {
            Some(Derived::ByPhone)
        } else if forms.contains(Form::Online) || self.reach.how == How::Online {
            Some(Derived::Online)
        } else {
            None
        }
    }

    fn places(&self) -> Option<Derived> {
        if self.reach.how == How::Institution {
            Some(Derived::Institution)
        } else if !self.reach.municipalities.is_empty() {
            Some(Derived::InPlaces)
        } else if !self.reach.examples.is_empty() {
            Some(Derived::SeenIn)
        } else {
            self.reach.generic.then_some(Derived::EachTown)
        }
    }
}

/// Forms that one goes out for, whatever stands beside them.
const AWAY: EnumSet<Form> = enum_set!(Form::Group | Form::Outdoors | Form::Course);

/// Reads `[practical]`.
pub(super) fn read(table: &mut TomlReader<'_>) -> Practical {
    let Some(mut table) = table.table("practical") else { return Practical::default() };
    let languages =
        table.some_of::<Tongue>("languages").into_iter().map(|language| language.value).collect();
    let holds = Topic::iter()
        .filter(|topic| *topic != Topic::Languages)
        .filter_map(|topic| Some((topic, table.one_of::<Extent>(topic.into())?.value)))
        .collect();
    table.finish();
    Practical { holds, languages }
}

/// Reads the sentences of one language about it.
pub(super) fn sentences(table: &mut TomlReader<'_>) -> BTreeMap<Topic, String> {
    let Some(mut table) = table.table("practical") else { return BTreeMap::new() };
    let sentences =
        Topic::iter().filter_map(|topic| Some((topic, table.text(topic.into())?.value))).collect();
    table.finish();
    sentences
}

#[cfg(test)]
mod tests;
