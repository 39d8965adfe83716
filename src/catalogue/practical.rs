//! What people ask about an activity: when it is, how to get there, who may come along.
//!
//! The file of an activity says what a source says; `known.rs` has the rules for what follows from its other
//! fields.

use std::collections::BTreeMap;

use enumset::EnumSet;
use serde::Serialize;
use strum::{Display, EnumIter, EnumString, IntoEnumIterator, IntoStaticStr, VariantNames};

use super::ids::ids;
use super::shapes::readable;
use crate::diagnostics::TomlReader;
use crate::profile::Tongue;

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
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
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
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames, Serialize,
)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Practical {
    /// What holds; a topic that is absent is unknown.
    #[serde(flatten)]
    pub holds: BTreeMap<Topic, Extent>,
    /// The languages that are spoken there; none where that is unknown.
    #[serde(skip_serializing_if = "EnumSet::is_empty", serialize_with = "ids")]
    pub languages: EnumSet<Tongue>,
}

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
    let sentences = Topic::iter().filter_map(|topic| {
        let text = table.text(topic.into())?;
        Some((topic, readable(table.sink(), text)))
    });
    let sentences = sentences.collect();
    table.finish();
    sentences
}
