//! What is likely and not sure: it is asked, and not noted.

use strum::{Display, IntoStaticStr};

use super::super::utterance::Person;
use crate::profile::Fact;

/// Why a fact is not sure.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// Somebody else says so.
    Quoted,
    /// The words say that it may be so.
    Hedged,
    /// A friend may be a partner.
    FriendOrPartner,
    /// The partner lives in a care home: then one lives alone, unless there are others.
    PartnerAway,
    /// Who lost a partner may live alone.
    Widowed,
    /// Somebody close needs care.
    NearbyIll,
    /// The classifier finds it likely.
    Likely,
    /// A rule found it, and the classifier finds it unlikely.
    Unlikely,
    /// The number may be an age, or count something else.
    NumberOfSomething,
}

/// A fact that is likely and not sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What may be.
    pub fact: Fact,
    /// Of whom.
    pub person: Person,
    /// Why it is not sure.
    pub reason: Reason,
}
