//! Facts of the person meant: what is said, whether it is denied or past, and whose it is.

pub(super) mod age;
pub(super) mod gender;
pub(super) mod place;

use super::lexicon::Lexicon;
use super::lexicon::grammar::WINDOW_WORDS;
use super::lexicon::matcher::Hit;
use super::lexicon::roles::{
    ABOUT, ARTICLE, ATTACHED, CARING, CLAUSE, CONTRAST, DEAD, HE, I, KIN_MAN, KIN_OTHER, KIN_WOMAN,
    LIST, NO_NOUN, NOT, NOTHING, PAST, PERSON, POSSESSIVE, QUANTITY, RATHER, Role, SHE, SPOUSE_MAN,
    SPOUSE_WOMAN, STILL, THAN, VERB, WANTING,
};
use super::normalise::{Kind, Token};
use crate::profile::{Fact, FactId, ForWhom};

/// What a pattern of facts tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct FactRule {
    pub(super) fact: Fact,
}

/// How many words a negation reaches.
const NEGATION_WORDS: usize = 6;
/// How far behind a thing its negation may stand: "dansen vindt ze helemaal niet leuk".
const BACK_NEGATION_WORDS: usize = 4;
/// How far before its noun a possessive may stand: "mijn lieve oude moeder".
const POSSESSIVE_WORDS: usize = 3;

const KIN: Role = KIN_MAN | KIN_WOMAN | KIN_OTHER;
const SPOUSE: Role = SPOUSE_MAN | SPOUSE_WOMAN;
const MAN: Role = KIN_MAN | SPOUSE_MAN;
const WOMAN: Role = KIN_WOMAN | SPOUSE_WOMAN;

/// The words of a text with what each does, and what that does to the others.
pub(super) struct AnnotatedTokens<'t> {
    pub(super) tokens: &'t [Token],
    roles: Vec<Role>,
    denied: Vec<bool>,
    past: Vec<bool>,
    others: Vec<bool>,
    /// The word for somebody else for whom the text asks.
    pub(super) for_kin: Option<usize>,
}

impl AnnotatedTokens<'_> {
    /// Whether a negation reaches the word.
    pub(super) fn is_denied(&self, at: usize) -> bool {
        self.denied.get(at).copied().unwrap_or_default()
    }

    /// Whether the word denies what stands before it: "dansen vindt ze niet leuk", but not "geen".
    fn denies_back(&self, at: usize) -> bool {
        let role = self.role(at);
        (role & NOT != 0 && role & NO_NOUN == 0)
            || (role & NOTHING != 0 && !self.denies_what_comes(at))
    }

    /// Whether a word of wanting or needing stands in the same part of the sentence: with the
    /// negation it refuses.
    fn is_refusing(&self, at: usize) -> bool {
        let before = (0..at).rev().take_while(|other| !self.is_break(*other));
        let behind = (at..self.tokens.len()).take_while(|other| !self.is_break(*other));
        before.chain(behind).any(|other| self.role(other) & WANTING != 0)
    }

    /// Whether the word tells of what was.
    pub(super) fn is_past(&self, at: usize) -> bool {
        self.past.get(at).copied().unwrap_or_default()
    }

    /// Whether the word tells of somebody else.
    pub(super) fn is_others(&self, at: usize) -> bool {
        self.others.get(at).copied().unwrap_or_default()
    }

    /// What the word does.
    pub(super) fn role(&self, at: usize) -> Role {
        self.roles.get(at).copied().unwrap_or_default()
    }

    /// Whether any word of a stretch does this.
    pub(super) fn any(&self, range: std::ops::Range<usize>, role: Role) -> bool {
        range.into_iter().any(|at| self.role(at) & role != 0)
    }

    /// Whether somebody says "I", and names nobody else for whom it is.
    pub(super) fn is_in_first_person(&self) -> bool {
        let all = 0..self.tokens.len();
        self.any(all.clone(), I) && self.for_kin.is_none() && !self.any(all, HE | SHE | PERSON)
    }

    fn is_break(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|token| token.kind != Kind::Word)
    }

    /// Which words a negation before them reaches, and what "rather … than" puts aside.
    fn find_denied(&mut self) {
        let (mut left, mut rather, mut than) = (0_usize, false, false);
        // Whether the negation is one of a noun, which ends at a verb: "geen vrienden, zit te gamen".
        let mut of_noun = false;
        for at in 0..self.tokens.len() {
            let role = self.role(at);
            if self.is_break(at) {
                (left, than) = (0, false);
                rather &= self.tokens.get(at).is_some_and(|token| token.kind != Kind::Stop);
            } else if role & NOT != 0 || self.denies_what_comes(at) {
                (left, of_noun) = (NEGATION_WORDS, role & NO_NOUN != 0);
            } else if role & CONTRAST != 0
                || self.joins_clauses(at)
                || (of_noun && role & VERB != 0)
            {
                (left, than) = (0, false);
            } else if role & THAN != 0 && rather {
                than = true;
            } else {
                rather |= role & RATHER != 0;
                // "Geen zin heeft in dansen": what is not wanted comes behind the verb.
                of_noun &= role & WANTING == 0;
                self.denied.push(left > 0 || than);
                // "geen kanker of dementie": a list is one thing.
                left = if role & LIST != 0 { left } else { left.saturating_sub(1) };
                continue;
            }
            self.denied.push(false);
        }
    }

    /// "Niks met computers": it denies what comes.
    fn denies_what_comes(&self, at: usize) -> bool {
        self.role(at) & NOTHING != 0 && self.role(at + 1) & ABOUT != 0
    }

    /// Whether the word is an "and" between clauses: "kan niet lopen en houdt van muziek", "geen
    /// auto en weinig geld".
    fn joins_clauses(&self, at: usize) -> bool {
        self.role(at) & LIST != 0 && self.role(at + 1) & (VERB | QUANTITY) != 0
    }

    /// Which words stand in a part of a sentence that tells of the past.
    fn find_past(&mut self) {
        let mut start = 0;
        self.past = vec![false; self.tokens.len()];
        for at in 0..=self.tokens.len() {
            let joins = self.role(at) & CONTRAST != 0 || self.joins_clauses(at);
            if !self.is_break(at) && !joins {
                continue;
            }
            let past = self.any(start..at, PAST) && !self.any(start..at, STILL);
            self.past.get_mut(start..at).into_iter().flatten().for_each(|it| *it = past);
            start = at + 1;
        }
    }

    /// Whether the word is a noun for somebody else, and where its phrase begins.
    fn kin(&self, at: usize) -> Option<usize> {
        let role = self.role(at);
        if role & (KIN | SPOUSE) == 0 {
            return None;
        }
        let first = at.saturating_sub(POSSESSIVE_WORDS);
        let near = (first..at).rev().take_while(|before| !self.is_break(*before));
        let owner = near.into_iter().find(|before| self.role(*before) & POSSESSIVE != 0);
        match owner {
            Some(owner) => Some(owner),
            // "mantelzorger voor man met alzheimer"
            None if role & SPOUSE != 0 && self.any(first..at, CARING) => Some(at),
            None if role & KIN == 0 => None,
            None => {
                let article = at.checked_sub(1).filter(|it| self.role(*it) & ARTICLE != 0);
                // "Vader van 88", "Alleenstaande moeder": the first noun of a line is the person
                // meant.
                let first = at < POSSESSIVE_WORDS
                    && (0..at)
                        .all(|before| !self.is_break(before) && self.role(before) & VERB == 0);
                (!first).then(|| article.unwrap_or(at))
            }
        }
    }

    /// Which words tell of somebody else: a small automaton over the roles.
    fn find_others(&mut self) {
        let (mut other, mut sex) = (self.for_kin.is_some(), 0);
        // Who says "I" means somebody else with every "he" and "she".
        let own = self.any(0..self.tokens.len(), I);
        // The sex of whom they named last: "I look after my wife for years, she has dementia".
        let mut named = 0;
        let mut others = Vec::with_capacity(self.tokens.len());
        for at in 0..self.tokens.len() {
            let role = self.role(at);
            if self.for_kin == Some(at) {
                other = false;
            } else if self.is_break(at) {
                let goes_on = own && self.is_same_sex(at + 1, if other { sex } else { named });
                (other, sex) = match (goes_on, other) {
                    (true, false) => (true, named),
                    (true, true) => (true, sex),
                    (false, _) => (other && self.keeps_other(at), sex),
                };
            } else if self.for_kin.is_some() && role & I != 0 {
                (other, sex) = (true, 0);
            } else if let Some(start) = self.kin(at) {
                named = role & (MAN | WOMAN);
                let subject = start == 0
                    || self.is_break(start - 1)
                    || self.role(start - 1) & (CLAUSE | CONTRAST) != 0;
                let attached = self.role(at + 1) & ATTACHED != 0
                    || (self.is_break(at + 1) && self.role(at + 2) & ATTACHED != 0)
                    // "met haar man (85)"
                    || (self.is_break(at + 1) && self.is_number_alone(at + 2))
                    || (own && self.is_break(at + 1) && self.is_same_sex(at + 2, role));
                if subject || attached {
                    (other, sex) = (true, role & (MAN | WOMAN));
                }
            } else if other && self.leads_back(role, sex) {
                other = false;
            }
            others.push(other);
        }
        self.others = others;
    }

    /// "Mijn man, hij heeft dementie": whether the word goes on about somebody of this sex.
    fn is_same_sex(&self, at: usize, sex: Role) -> bool {
        (sex & MAN != 0 && self.role(at) & HE != 0)
            || (sex & WOMAN != 0 && self.role(at) & SHE != 0)
    }

    fn is_number_alone(&self, at: usize) -> bool {
        let number = self.tokens.get(at).is_some_and(|token| {
            token.word.len() <= 3 && token.word.chars().all(|digit| digit.is_ascii_digit())
        });
        number && self.is_break(at + 1) && !self.is_break(at)
    }

    /// Whether a break leaves the talk with the other person.
    fn keeps_other(&self, at: usize) -> bool {
        let stop = self.tokens.get(at).is_some_and(|token| token.kind == Kind::Stop);
        let next = self.role(at + 1);
        if self.for_kin.is_some() {
            // The person who asks goes on about oneself until the other is named.
            return self.for_kin.is_some_and(|kin| at < kin);
        }
        !stop && (next & ATTACHED != 0 || self.is_number_alone(at + 1))
    }

    /// Whether a word brings the talk back to the person meant.
    fn leads_back(&self, role: Role, sex: Role) -> bool {
        let back = match (self.for_kin.is_some(), sex & MAN != 0, sex & WOMAN != 0) {
            (true, ..) => HE | SHE | PERSON,
            (_, true, _) => SHE | I | PERSON | DEAD,
            (_, _, true) => HE | I | PERSON | DEAD,
            _ => HE | SHE | I | PERSON | DEAD,
        };
        role & back != 0
    }
}

/// Whether the words of a fact still tell what shorter ones among them tell: who walks "with her
/// dog" has a dog, and likes animals.
pub(super) fn tells_beside(fact: Fact) -> bool {
    matches!(
        fact.id(),
        FactId::Occupation | FactId::Barriers | FactId::Faith | FactId::Pets | FactId::Languages
    )
}

impl Lexicon {
    /// What each word of a text does.
    pub(super) fn weigh<'t>(&self, tokens: &'t [Token]) -> AnnotatedTokens<'t> {
        let mut sets = Vec::new();
        let mut roles = Vec::with_capacity(tokens.len());
        for token in tokens {
            sets.clear();
            if token.kind == Kind::Word {
                self.grammar.sets_of(&token.word, &mut sets);
            }
            roles.push(self.context.role(&sets));
        }
        let denied = Vec::with_capacity(tokens.len());
        let (past, others) = (Vec::new(), Vec::new());
        let mut words = AnnotatedTokens { tokens, roles, denied, past, others, for_kin: None };
        words.find_denied();
        words.find_past();
        words
    }

    /// The facts of the person meant, in the order of the text. Ages, places and gender are
    /// found by rules of their own.
    pub(super) fn find_facts(&self, words: &mut AnnotatedTokens<'_>) -> Vec<(Fact, Hit)> {
        let hits = self.find(words.tokens, &self.facts, Some(&self.fact_idioms));
        let fact = |hit: &Hit| self.fact_rules.get(hit.rule).map(|rule| rule.fact);
        let for_kin =
            hits.iter().find(|hit| fact(hit) == Some(Fact::ForWhom(ForWhom::SomeoneElse, true)));
        words.for_kin = for_kin.and_then(|hit| {
            (hit.start..hit.end).rev().find(|at| words.role(*at) & (KIN | SPOUSE) != 0)
        });
        words.find_others();
        let mut found = Vec::new();
        for hit in &hits {
            let Some(fact) = fact(hit) else { continue };
            if fact.id() == FactId::Gender || !self.stands(hit, fact, words, &hits) {
                continue;
            }
            found.push((Self::signed(hit, fact, words, &hits), *hit));
        }
        found
    }

    /// Whether a hit tells a fact of the person meant, now.
    fn stands(&self, hit: &Hit, fact: Fact, words: &AnnotatedTokens<'_>, hits: &[Hit]) -> bool {
        // "loopt slecht" in "loopt slecht weg": the longer phrase says what is meant.
        let swallowed = reaching(hits, hit).any(|other| {
            let longer = other.end - other.start > hit.end - hit.start;
            let around = other.start <= hit.start && other.end >= hit.end;
            let of = self.fact_rules.get(other.rule).map(|rule| rule.fact);
            let same = of.is_some_and(|of| of.with_sign(true) == fact.with_sign(true));
            let explains = other.end - other.start <= 3 && !of.is_some_and(tells_beside);
            longer && around && (same || explains)
        });
        let names_kin = words.any(hit.start..hit.end, KIN | SPOUSE);
        let others = !names_kin && words.is_others(hit.start) && words.is_others(hit.end - 1);
        let now_only = !matches!(
            fact.id(),
            FactId::Circumstances | FactId::Losses | FactId::ForWhom | FactId::Age | FactId::Place
        );
        let past = now_only && words.is_past(hit.start);
        !swallowed && !others && !past
    }

    /// The fact with the sign that the words around it give.
    fn signed(hit: &Hit, fact: Fact, words: &AnnotatedTokens<'_>, hits: &[Hit]) -> Fact {
        let holds = fact.value().is_none_or(|(_, holds)| holds);
        // A pattern with a negation in it means what it says.
        if words.any(hit.start..hit.end, NOT) || matches!(fact, Fact::ForWhom(..)) {
            return fact;
        }
        let before = words.is_denied(hit.start);
        let behind = (hit.end..(hit.end + BACK_NEGATION_WORDS).min(words.tokens.len()))
            .take_while(|at| !words.is_break(*at) && words.role(*at) & (CONTRAST | LIST) == 0)
            .take_while(|at| hits.binary_search_by_key(at, |other| other.start).is_err())
            .any(|at| words.denies_back(at));
        // "De dood van mijn moeder niet verwerken": nothing behind a loss denies it.
        let firm = matches!(fact.id(), FactId::Losses | FactId::Barriers);
        let wanted = fact.id().kind().is_many() && !firm;
        let denied = before || (behind && wanted);
        if !denied {
            return fact;
        }
        // "Geen vrienden" is what somebody misses; "wil geen vrienden" is what nobody need offer.
        if fact.id() == FactId::Wishes && holds && !words.is_refusing(hit.start) {
            return fact;
        }
        fact.with_sign(!holds)
    }
}

/// The hits that begin where this one does or before, and may reach over it: `hits` stand in the
/// order of the text, and none takes in more words than a window has.
fn reaching<'h>(hits: &'h [Hit], hit: &Hit) -> impl Iterator<Item = &'h Hit> {
    let first = hits.partition_point(|other| other.start + WINDOW_WORDS < hit.start);
    let behind = hits.partition_point(|other| other.start <= hit.start);
    hits.get(first..behind).into_iter().flatten()
}
