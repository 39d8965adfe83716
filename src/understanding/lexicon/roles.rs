//! The classes of words that the machinery itself asks for: negation, contrast, persons, time.

use super::grammar::{Grammar, Positions, SetId, Window};

/// What a word can do in a sentence, a bit each.
pub(in crate::understanding) type Role = u32;

/// Not, no, never.
pub(in crate::understanding) const NOT: Role = 1 << 0;
/// But, though: the scope of a negation ends.
pub(in crate::understanding) const CONTRAST: Role = 1 << 1;
/// And, or: it goes on.
pub(in crate::understanding) const LIST: Role = 1 << 2;
/// Rather, better: what comes after "than" is not wanted.
pub(in crate::understanding) const RATHER: Role = 1 << 3;
/// Than.
pub(in crate::understanding) const THAN: Role = 1 << 4;
/// It was so once.
pub(in crate::understanding) const PAST: Role = 1 << 5;
/// And it still is, or shall be again.
pub(in crate::understanding) const STILL: Role = 1 << 6;
/// A man of the family or the neighbourhood.
pub(in crate::understanding) const KIN_MAN: Role = 1 << 7;
/// A woman of the family or the neighbourhood.
pub(in crate::understanding) const KIN_WOMAN: Role = 1 << 8;
/// Somebody of the family or the neighbourhood, or an animal.
pub(in crate::understanding) const KIN_OTHER: Role = 1 << 9;
/// Husband and wife: kin only behind a possessive.
pub(in crate::understanding) const SPOUSE_MAN: Role = 1 << 10;
/// Husband and wife: kin only behind a possessive.
pub(in crate::understanding) const SPOUSE_WOMAN: Role = 1 << 11;
/// My, her, his.
pub(in crate::understanding) const POSSESSIVE: Role = 1 << 12;
/// A, the.
pub(in crate::understanding) const ARTICLE: Role = 1 << 13;
/// He.
pub(in crate::understanding) const HE: Role = 1 << 14;
/// She.
pub(in crate::understanding) const SHE: Role = 1 << 15;
/// I.
pub(in crate::understanding) const I: Role = 1 << 16;
/// The person meant: madam, the caller, herself.
pub(in crate::understanding) const PERSON: Role = 1 << 17;
/// Who, with, of: what follows belongs to the noun before.
pub(in crate::understanding) const ATTACHED: Role = 1 << 18;
/// That, because, and: a new clause, whose subject comes next.
pub(in crate::understanding) const CLAUSE: Role = 1 << 19;
/// Died.
pub(in crate::understanding) const DEAD: Role = 1 << 20;
/// A verb that says something new: "and" before it joins clauses, not things.
pub(in crate::understanding) const VERB: Role = 1 << 21;
/// Nothing: denies the thing before it, not the one after: "dansen is niks voor haar".
pub(in crate::understanding) const NOTHING: Role = 1 << 22;
/// Wants, needs: with a negation a refusal, where a negation alone tells of a lack.
pub(in crate::understanding) const WANTING: Role = 1 << 23;

/// No, without: denies the noun behind it, never what stands before, and ends at the next verb.
pub(in crate::understanding) const NO_NOUN: Role = 1 << 24;
/// With, about: "nothing with computers" denies what comes, not what was.
pub(in crate::understanding) const ABOUT: Role = 1 << 25;
/// Little, much, hardly: a list of things that are not there ends before it.
pub(in crate::understanding) const QUANTITY: Role = 1 << 26;
/// Cares for: a husband or wife behind it is somebody else, also without "my".
pub(in crate::understanding) const CARING: Role = 1 << 27;

/// The class of words for each.
const CLASSES: &[(&str, Role)] = &[
    ("negation", NOT),
    ("contrast", CONTRAST),
    ("list", LIST),
    ("rather", RATHER),
    ("than", THAN),
    ("past", PAST),
    ("still", STILL),
    ("kin-man", KIN_MAN),
    ("kin-woman", KIN_WOMAN),
    ("kin-other", KIN_OTHER),
    ("spouse-man", SPOUSE_MAN),
    ("spouse-woman", SPOUSE_WOMAN),
    ("possessive", POSSESSIVE),
    ("article", ARTICLE),
    ("he", HE),
    ("she", SHE),
    ("i", I),
    ("person", PERSON),
    ("attached", ATTACHED),
    ("clause-opener", CLAUSE),
    ("dead", DEAD),
    ("finite-verb", VERB),
    ("nothing", NOTHING),
    ("wanting", WANTING),
    ("negation-of-noun", NO_NOUN),
    ("about", ABOUT),
    ("quantity", QUANTITY),
    ("caring", CARING),
];

/// The classes by their number.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Context {
    roles: Vec<Role>,
    pub(in crate::understanding) own: Option<SetId>,
    pub(in crate::understanding) others: Option<SetId>,
    pub(in crate::understanding) quoting: Option<SetId>,
    pub(in crate::understanding) place_cue: Option<SetId>,
    pub(in crate::understanding) moving_to: Option<SetId>,
    pub(in crate::understanding) not_home: Option<SetId>,
    pub(in crate::understanding) toward: Option<SetId>,
    pub(in crate::understanding) away: Option<SetId>,
    pub(in crate::understanding) list: Option<SetId>,
    pub(in crate::understanding) title: Option<SetId>,
    pub(in crate::understanding) filler: Option<SetId>,
    pub(in crate::understanding) correction: Option<SetId>,
}

impl Context {
    pub(in crate::understanding) fn new(grammar: &Grammar) -> Self {
        let mut roles = vec![0; grammar.phrases.len()];
        for (class, role) in CLASSES {
            let set = grammar.set(&format!("<{class}>"));
            if let Some(roles) = set.and_then(|set| roles.get_mut(set)) {
                *roles |= role;
            }
        }
        let class = |name: &str| grammar.set(&format!("<{name}>"));
        Self {
            roles,
            own: class("own"),
            others: class("others"),
            quoting: class("quoting"),
            place_cue: class("place-cue"),
            moving_to: class("moving-to"),
            not_home: class("not-home"),
            toward: class("toward"),
            away: class("away"),
            list: class("list"),
            title: class("title"),
            filler: class("filler"),
            correction: class("correction"),
        }
    }

    /// What words that belong to these sets can do.
    pub(in crate::understanding) fn role(&self, sets: &[SetId]) -> Role {
        sets.iter().filter_map(|set| self.roles.get(*set)).fold(0, |all, role| all | role)
    }

    /// Where the words of a class stand.
    pub(in crate::understanding) fn mask(
        &self,
        window: &Window<'_>,
        class: impl Fn(&Self) -> Option<SetId>,
    ) -> Positions {
        class(self).map_or(0, |set| window.mask(set))
    }
}
