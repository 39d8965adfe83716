//! What is known about an activity of what people ask: by its own words, or by a rule over its other fields.
//! What neither tells is unknown.

use enumset::{EnumSet, enum_set};
use strum::{Display, IntoStaticStr};

use super::practical::{Extent, Topic};
use super::{Activity, How};
use crate::language::Language;
use crate::profile::{Barrier, Form, Tongue};

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
        if let Some(sentence) = self.practical_sentence(topic, language) {
            return Known::Sentence(sentence, holds);
        }
        if topic == Topic::Languages && !self.practical.languages.is_empty() {
            return Known::Languages(self.practical.languages);
        }
        let derived = || self.derived(topic).map_or(Known::Unknown, Known::Derived);
        holds.map_or_else(derived, Known::Holds)
    }

    /// The sentence about a topic. What a municipality added may have it in Dutch alone.
    fn practical_sentence(&self, topic: Topic, language: Language) -> Option<&String> {
        let own = self.text(language).practical.get(&topic);
        let dutch = || self.text(Language::default()).practical.get(&topic);
        own.or_else(|| self.is_local_addition().then(dutch).flatten())
    }

    /// What follows about a topic from other fields of the file.
    fn derived(&self, topic: Topic) -> Option<Derived> {
        match topic {
            Topic::Where => self.done_at_home().or_else(|| self.places()),
            Topic::Transport => self.done_at_home().or_else(|| {
                self.fits.barriers.contains(Barrier::Transport).then_some(Derived::Fetched)
            }),
            Topic::Home => self.done_at_home().or_else(|| {
                let forms = self.fits.forms;
                (!forms.is_empty() && forms.is_subset(AWAY)).then_some(Derived::GoThere)
            }),
            Topic::Wheelchair | Topic::Child | Topic::Dog | Topic::Helper | Topic::Partner => {
                self.done_at_home()
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
    fn done_at_home(&self) -> Option<Derived> {
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
            let is_in_town = self.reach.generic && self.reach.how != How::Online;
            is_in_town.then_some(Derived::EachTown)
        }
    }
}

/// Forms that one goes out for, whatever stands beside them.
const AWAY: EnumSet<Form> = enum_set!(Form::Group | Form::Outdoors | Form::Course);

#[cfg(test)]
mod tests;
