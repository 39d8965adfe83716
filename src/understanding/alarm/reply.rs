//! What somebody says to the card of an alarm: no, yes, that help was called, or a question about calling.

use std::sync::Arc;

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::super::vocabulary::Vocabulary;
use super::super::vocabulary::matcher::RuleSet;
use super::super::vocabulary::tokens::Token;

/// What words mean that are said to the card of an alarm. Of several the first one is answered.
#[derive(
    Clone,
    Copy,
    Debug,
    Hash,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum AlarmReply {
    /// The person called a helpline or a doctor.
    Called,
    /// Somebody is on the way, or there.
    HelpIsComing,
    /// Cannot phone: deaf, no voice, no telephone.
    CannotCall,
    /// Does not dare to phone.
    DaresNot,
    /// Asks whether calling costs anything.
    IsItFree,
    /// Asks what happens when they call.
    WhatHappens,
    /// It is not so: it was meant in another way, or it is over.
    No,
    /// It is so.
    Yes,
}

/// Reads what is said to the card of an alarm.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct AlarmReplyReader {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
    pub(in crate::understanding) replies: RuleSet<AlarmReply>,
}

impl AlarmReplyReader {
    /// What a text means that is said to the card of an alarm, where it holds no alarm itself.
    pub(in crate::understanding) fn read(&self, tokens: &[Token]) -> Option<AlarmReply> {
        let hits = self.vocabulary.find(tokens, &self.replies.patterns, None);
        hits.iter().filter_map(|hit| self.replies.get(hit).copied()).min()
    }
}
