//! Help that is no activity, by the situation of a life, each with its source.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use enumset::EnumSet;
use jiff::civil::Date;

use super::{Audience, PhoneCost, Situation};
use crate::language::Language;
use crate::profile::{Barrier, Profile, Ternary};

/// The id of a referral: the name of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReferralId(Box<str>);

impl ReferralId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ReferralId {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

impl fmt::Display for ReferralId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where somebody in a situation finds help.
#[derive(Clone, Debug, Default)]
pub struct Referral {
    /// Its id.
    pub id: ReferralId,
    /// Its name.
    pub name: String,
    /// Other names that people know it by.
    pub also: Vec<String>,
    /// Words that people look for it by, beside its names.
    pub topics: Vec<String>,
    /// For which situations: one of them is enough.
    pub situations: EnumSet<Situation>,
    /// The barriers that it takes away: one of them is enough.
    pub barriers: EnumSet<Barrier>,
    /// For whom, beside the situation: each line must hold or be unknown.
    pub audience: Audience,
    /// How to reach it.
    pub contact: ReferralContact,
    /// Whether each municipality has its own, so that there is no contact for all.
    pub local: bool,
    /// The day of the newest source that was seen; of one without a date the day somebody read it.
    pub checked: Date,
    /// Whether no source carries a date, so that nobody knows how old they are.
    pub undated: bool,
    /// Where.
    pub sources: Vec<String>,
    /// Its sentences.
    pub texts: BTreeMap<Language, ReferralTexts>,
}

/// How to reach a referral; what no source says is absent.
#[derive(Clone, Debug, Default)]
pub struct ReferralContact {
    /// The helpline that it is, of which number, hours and page were taken.
    pub helpline: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Where one can chat.
    pub chat: Option<String>,
    /// Its page.
    pub page: Option<String>,
    /// What a call costs.
    pub cost: Option<PhoneCost>,
    /// When it can be called, in words for machines: `24/7`, `Mo-Fr 09:00-21:00`.
    pub hours: Option<String>,
}

/// A helpline as far as a referral takes things over from it.
#[derive(Clone, Debug)]
pub(super) struct KnownLine {
    /// Its id.
    pub(super) id: String,
    /// How to reach it; absent for a line that the program needs and that its file lacks, which is told there.
    pub(super) contact: Option<ReferralContact>,
    /// The day it was last checked.
    pub(super) checked: Date,
    /// Where.
    pub(super) sources: Vec<String>,
    /// When it can be reached, in words.
    pub(super) hours: BTreeMap<Language, String>,
}

/// The sentences of a referral in one language.
#[derive(Clone, Debug, Default)]
pub struct ReferralTexts {
    /// For whom it is, in one line.
    pub for_whom: String,
    /// What it does.
    pub summary: String,
    /// The one first step.
    pub step: String,
    /// What to say or to write.
    pub say: String,
    /// When it can be reached, in words for people.
    pub hours: Option<String>,
}

/// After this many days people are told how old what we know is.
const CHECK_HOLDS_DAYS: i32 = 365;

impl Referral {
    /// Its sentences, in the first language where it has none in this one.
    pub fn text(&self, language: Language) -> ReferralTexts {
        let texts = self.texts.get(&language).or_else(|| self.texts.get(&Language::default()));
        texts.cloned().unwrap_or_default()
    }

    /// Whether what is known of it is older than a year.
    pub fn is_old(&self, today: Date) -> bool {
        (today - self.checked).get_days() > CHECK_HOLDS_DAYS
    }

    /// Its names: the one that is shown, then the others.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.also.iter().map(String::as_str))
    }

    /// Whether nothing that is known of a person speaks against it.
    fn may_be_for(&self, profile: &Profile) -> bool {
        self.audience.lines(profile).all(|line| line.holds != Ternary::No)
    }

    /// How it fits; less is better: it answers more of the situations, is surely for this person,
    /// is for the most pressing one, is made for fewer others, can be called.
    fn fit<'r>(&'r self, profile: &Profile, told: EnumSet<Situation>) -> impl Ord + use<'r> {
        let answered = self.situations & told;
        let sure = self.audience.lines(profile).all(|line| line.holds == Ternary::Yes);
        (
            Reverse(answered.len()),
            !sure,
            answered.iter().next(),
            self.situations.len(),
            self.contact.number.is_none(),
            &self.id,
        )
    }
}

/// Those that answer one of the situations and are not for others, the best first.
pub(super) fn fitting<'c>(
    referrals: &'c [Referral],
    profile: &Profile,
    told: EnumSet<Situation>,
) -> Vec<&'c Referral> {
    let answers = |referral: &&Referral| !referral.situations.is_disjoint(told);
    let may_be = |referral: &&Referral| referral.may_be_for(profile);
    let mut found: Vec<&Referral> = referrals.iter().filter(answers).filter(may_be).collect();
    found.sort_by(|one, other| one.fit(profile, told).cmp(&other.fit(profile, told)));
    found
}

/// Those that take a barrier away and are not for others, the best first.
pub(super) fn against<'c>(
    referrals: &'c [Referral],
    profile: &Profile,
    barrier: Barrier,
) -> Vec<&'c Referral> {
    let helps = |referral: &&Referral| referral.barriers.contains(barrier);
    let may_be = |referral: &&Referral| referral.may_be_for(profile);
    let mut found: Vec<&Referral> = referrals.iter().filter(helps).filter(may_be).collect();
    let told = EnumSet::empty();
    // What each town has of its own is nearer than what the country has.
    found.sort_by(|one, other| {
        (!one.local, one.fit(profile, told)).cmp(&(!other.local, other.fit(profile, told)))
    });
    found
}
