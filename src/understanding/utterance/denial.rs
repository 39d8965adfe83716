//! Which words a denial reaches.

use super::super::vocabulary::roles::Role;
use super::tags::Tags;

/// How many words a negation reaches.
const NEGATION_WORDS: usize = 6;

/// Which words are denied, and which are disliked.
#[derive(Clone, Debug, Default)]
pub(super) struct Denials {
    pub(super) denied: Vec<bool>,
    pub(super) disliked: Vec<bool>,
}

/// Which words a negation before them reaches, what "rather … than" puts aside, and what somebody is
/// afraid of or allergic to. `opens` tells whether a clause begins at a word.
pub(super) fn denials(tags: &Tags, opens: impl Fn(usize) -> bool) -> Denials {
    let mut denials = Denials::default();
    let mut reach = Reach::default();
    for at in 0..tags.len() {
        let (denied, disliked) = reach.step(tags, at, opens(at));
        denials.denied.push(denied);
        denials.disliked.push(disliked);
    }
    denials
}

/// What reaches the word at hand.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that reaches on by itself")]
struct Reach {
    /// How many words more a negation reaches.
    left: usize,
    /// Whether the negation is one of a noun, which ends at a verb: "geen vrienden, zit te gamen".
    of_noun: bool,
    rather: bool,
    than: bool,
    dislike: bool,
}

impl Reach {
    fn step(&mut self, tags: &Tags, at: usize, opens: bool) -> (bool, bool) {
        if tags.is_break(at) {
            (self.left, self.than, self.dislike) = (0, false, false);
            self.rather &= !tags.is_stop(at);
            return (false, false);
        }
        if opens && !tags.has(at, Role::List) {
            (self.left, self.dislike) = (0, false);
        }
        if is_not_only(tags, at) {
            return (false, false);
        }
        // "Ik kan niet zonder muziek": two denials tell of what is there.
        if tags.has(at, Role::Without)
            && tags.before(at).is_some_and(|before| tags.has(before, Role::Negation))
        {
            self.left = 0;
            return (false, false);
        }
        if tags.has(at, Role::Negation) || denies_what_comes(tags, at) {
            (self.left, self.of_noun) = (NEGATION_WORDS, tags.has(at, Role::NegationOfNoun));
            self.dislike = false;
            return (false, false);
        }
        if tags.has(at, Role::Dislike) && tags.has_any(at + 1, Role::Preposition | Role::About) {
            // "Niet bang voor honden" says nothing of the kind.
            self.dislike = self.left == 0;
            self.left = 0;
            return (false, false);
        }
        let ends = tags.has(at, Role::Contrast)
            || tags.has(at, Role::Reason)
            || joins_clauses(tags, at)
            || (self.of_noun && (tags.has(at, Role::FiniteVerb)));
        if ends {
            (self.left, self.than, self.dislike) = (0, false, false);
            return (false, false);
        }
        if tags.has(at, Role::Than) && self.rather {
            self.than = true;
            return (false, false);
        }
        self.rather |= tags.has(at, Role::Rather);
        // "Geen zin heeft in dansen": what is not wanted comes behind the verb.
        self.of_noun &= !tags.has(at, Role::Wanting);
        let denied = self.left > 0 || self.than;
        // "geen kanker of dementie": a list is one thing.
        self.left = if tags.has(at, Role::List) { self.left } else { self.left.saturating_sub(1) };
        (denied, self.dislike)
    }
}

/// Whether the word denies what stands before it: "dansen vindt ze niet leuk", but not "geen", and not "niet
/// over zelfmoord", which denies what comes.
pub(super) fn denies_back(tags: &Tags, at: usize) -> bool {
    // "Gescheiden ja, weduwnaar nee".
    if tags.has(at, Role::DeniesBefore) {
        return tags.is_break(at + 1);
    }
    if tags.has(at, Role::Nothing) {
        return !denies_what_comes(tags, at);
    }
    // "Koken vind ik vreselijk", but not "vreselijk leuk".
    if tags.has(at, Role::Unloved) {
        return tags.is_break(at + 1)
            && (0..at)
                .rev()
                .take_while(|at| !tags.is_break(*at))
                .any(|at| tags.has_any(at, Role::Saying | Role::Desire));
    }
    let governs = tags.has_any(at + 1, Role::Preposition | Role::Determiner)
        && !tags.has_any(at + 2, Role::I | Role::He | Role::She);
    tags.has(at, Role::Negation) && !tags.has(at, Role::NegationOfNoun) && !governs
}

/// "Niet alleen wandelen maar ook fietsen": both.
fn is_not_only(tags: &Tags, at: usize) -> bool {
    tags.has(at, Role::Negation)
        && tags.has(at + 1, Role::Only)
        && (at + 2..tags.len())
            .take_while(|at| !tags.is_stop(*at))
            .any(|at| tags.has(at, Role::Contrast) && tags.has(at + 1, Role::Also))
}

/// "Niks met computers", "niks hebben van dansen": it denies what comes. "Daar vind ik niks aan" has nothing behind it.
fn denies_what_comes(tags: &Tags, at: usize) -> bool {
    let has_of = tags.has(at + 1, Role::Owning) && tags.has(at + 2, Role::Belongs);
    let about = if has_of { at + 2 } else { at + 1 };
    tags.has(at, Role::Nothing)
        && (has_of || tags.has(about, Role::About))
        && !tags.is_break(about + 1)
}

/// Whether the word is an "and" between clauses: "kan niet lopen en houdt van muziek", "geen
/// auto en weinig geld", "geen zin en ik ben somber".
fn joins_clauses(tags: &Tags, at: usize) -> bool {
    let verbs = Role::VerbFirst | Role::VerbThird | Role::VerbAny | Role::VerbPlural;
    let has_subject = tags.is_subject(at + 1) && tags.has_any(at + 2, verbs);
    tags.has(at, Role::List)
        && (has_subject || tags.has_any(at + 1, Role::FiniteVerb | Role::Quantity))
}
