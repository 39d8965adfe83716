//! What words do in a sentence: negation, contrast, persons, time. Some of it is told by classes of
//! the patterns, and some by the `[[role]]` tables of the lexicon, which only the reader of clauses sees.

use enumset::{EnumSet, EnumSetType};
use rustc_hash::FxHashMap;
use strum::{EnumString, VariantNames};

use super::grammar::{Grammar, SetId};
use super::window::{Positions, Window};
use crate::profile::Gender;

/// What a word can do in a sentence.
#[derive(Debug, Hash, EnumSetType, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::understanding) enum Role {
    /// Not, no, never.
    Negation,
    /// But, though: the scope of a negation ends.
    Contrast,
    /// And, or: it goes on.
    List,
    /// Rather, better: what comes after "than" is not wanted.
    Rather,
    /// Than.
    Than,
    /// It was so once.
    Past,
    /// And it still is, or shall be again.
    Still,
    /// My, her, his.
    Possessive,
    /// He, him.
    He,
    /// She, her.
    She,
    /// I, me.
    I,
    /// The person helped: madam, the caller, herself.
    Person,
    /// Died.
    Dead,
    /// A verb that says something new: "and" before it joins clauses, not things.
    FiniteVerb,
    /// Nothing: denies the thing before it, not the one after: "dansen is niks voor haar".
    Nothing,
    /// Wants, needs: with a negation a refusal, where a negation alone tells of a lack.
    Wanting,
    /// No, without: denies the noun behind it, never what stands before, and ends at the next verb.
    NegationOfNoun,
    /// With, about: "nothing with computers" denies what comes, not what was.
    About,
    /// Little, much, hardly: a list of things that are not there ends before it.
    Quantity,
    /// Cares for: a husband or wife behind it is somebody else, also without "my".
    Caring,
    /// "I" as a subject.
    SubjectI,
    /// "You" as a subject: the bot.
    SubjectYou,
    /// "He" as a subject.
    SubjectHe,
    /// "She" or "they" as a subject.
    SubjectShe,
    /// My, our.
    OfMine,
    /// Her.
    OfHers,
    /// His.
    OfHis,
    /// Their.
    OfTheirs,
    /// Your.
    OfYours,
    /// A, the, this.
    Determiner,
    /// "Self": leads back to the person helped.
    Oneself,
    /// And, or, because: may join two clauses.
    Coordinator,
    /// One of them that always begins a clause.
    AlwaysParts,
    /// When, that, because: begins a clause.
    Subordinator,
    /// Who, which: begins a clause about the noun before.
    Relative,
    /// In, with, for.
    Preposition,
    /// One of them that ties what follows to the person before: "zoon in Utrecht".
    Belongs,
    /// A word that may stand between a joint and its clause.
    Adverb,
    /// A verb with "I".
    VerbFirst,
    /// A verb with "he" or "she".
    VerbThird,
    /// A verb with either.
    VerbAny,
    /// A verb with "they".
    VerbPlural,
    /// A verb that tells of the past.
    VerbPast,
    /// A verb whose object is a person: has, misses, visits.
    Having,
    /// Is, becomes.
    Copula,
    /// Lives, dwells.
    Dwelling,
    /// Moves house.
    Moving,
    /// Will, soon.
    ToCome,
    /// Stopped.
    Ceased,
    /// Supposes.
    Supposing,
    /// Perhaps.
    Hedging,
    /// Says, thinks.
    Saying,
    /// What a question to the bot asks for: "heeft u ook iets met dieren?".
    Offering,
    /// Afraid of, allergic to.
    Dislike,
    /// By now: of what somebody has or does.
    Already,
    /// Tried before.
    Tried,
    /// Been, done, had: with "already" it was tried.
    Been,
    /// Once more: with a negation it is refused.
    Again,
    /// Because of, after: what stands behind is a reason, and no denial behind it reaches it.
    Reason,
    /// Hello, thanks: a title behind it addresses somebody.
    Greeting,
    /// Has: "kanker heb ik niet".
    Owning,
    /// There: "is er niet meer".
    There,
    /// The.
    Definite,
    /// Ex: somebody who was.
    Prefix,
    /// When, of the past: "toen ik nog danste".
    Once,
    /// From here on it is told of today: "geboren in Hoogeveen en nou in Emmen".
    Today,
    /// Only: "niet alleen … maar ook" denies nothing.
    Only,
    /// Also.
    Also,
    /// Days, behind a number.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Without.
    Without,
    /// "Meer": behind a negation, it is over.
    NoMore,
    /// Never.
    Never,
    /// Died: strictly, not "lost".
    Died,
    /// With, at: somebody who is there, too.
    Along,
    /// In, from: where somebody is.
    Inside,
    /// As, like: "als moeder".
    Like,
    /// Begins a clause where a subject follows: "als ik", "dat hij".
    MayOpen,
    /// Year, behind a number.
    Year,
    /// Lies: "vrouw ligt in het ziekenhuis" is said of a wife.
    Lying,
    /// "Me vrouw" for "mevrouw".
    Mishearing,
    /// Becomes, would: what may come to be.
    Becoming,
    /// Greetings at the end: a name or title behind it is the writer's.
    Signature,
    /// Is, can, comes: at the head of a question about what is on the screen.
    AsksFirst,
    /// That, this: what is on the screen, or was said before.
    Shown,
    /// Gladly, looks for, would: what stands in the sentence is wished for.
    Desire,
    /// Father, grandmother: "of four" behind it counts children.
    Forebear,
    /// No, at the end: what stands before it is not so.
    DeniesBefore,
    /// Looks for, asks, worries: what somebody says who seeks help for another.
    Concerned,
    /// For: behind it stands the one for whom something is asked.
    Intended,
    /// Looks for, asks: beside "I" it asks for somebody else.
    Seeking,
    /// Does, helps, cooks: what somebody wants to do for another.
    Deed,
    /// Another, every, such a: the noun behind it is nobody who was named.
    AnyOther,
    /// Became: what stands before it is what somebody is now.
    Became,
    /// Can: with a denial it tells of what somebody cannot, and not of what is disliked.
    Able,
    /// Dreadful, dull: at the end of what somebody thinks of a thing, it is not liked.
    Unloved,
    /// Calls, writes: who stands before it gets in touch about somebody.
    Calling,
    /// The same of several.
    CallingTogether,
    /// About, on behalf of: behind it stands the one whom a call is about.
    Regarding,
    /// "In connection with": the noun of that.
    Regard,
    /// And the preposition behind that noun.
    RegardWith,
    /// Comes, visits: what a relative does, beside the person helped.
    Visiting,
    /// Like: "a man like me".
    Compares,
}

/// Who a noun for a person means.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::understanding) enum Noun {
    /// Madam, sir: the person helped, or an address.
    Title,
    /// The caller, the client.
    Caller,
    /// Man, woman: the person helped, or his or her husband or wife.
    Spouse,
    /// A word for a man or a woman of some age.
    Generic,
    /// Husband, wife, partner.
    Partner,
    /// A son or daughter.
    Child,
    /// A father or mother.
    Parent,
    /// A brother or sister.
    Sibling,
    /// A grandchild.
    Grandchild,
    /// Others of the family.
    Family,
    /// A friend, a colleague.
    Friend,
    /// A neighbour.
    Neighbour,
    /// An animal of the house.
    Pet,
    /// Somebody whose work it is.
    Professional,
    /// People at large.
    People,
}

/// Whether a noun names one person or more.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Number {
    /// One.
    One,
    /// More than one.
    Many,
}

/// What a noun for a person says of that person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct PersonWord {
    pub(in crate::understanding) noun: Noun,
    pub(in crate::understanding) gender: Option<Gender>,
    pub(in crate::understanding) number: Number,
}

/// The roles that classes of the patterns tell.
const CLASSES: &[(&str, Role)] = &[
    ("negation", Role::Negation),
    ("contrast", Role::Contrast),
    ("list", Role::List),
    ("rather", Role::Rather),
    ("than", Role::Than),
    ("past", Role::Past),
    ("still", Role::Still),
    ("possessive", Role::Possessive),
    ("he", Role::He),
    ("she", Role::She),
    ("i", Role::I),
    ("person", Role::Person),
    ("dead", Role::Dead),
    ("finite-verb", Role::FiniteVerb),
    ("nothing", Role::Nothing),
    ("wanting", Role::Wanting),
    ("already", Role::Already),
    ("tried", Role::Tried),
    ("been", Role::Been),
    ("again", Role::Again),
    ("negation-of-noun", Role::NegationOfNoun),
    ("about", Role::About),
    ("quantity", Role::Quantity),
    ("caring", Role::Caring),
];

/// The words and classes that the machinery itself asks for.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Context {
    /// What each class does, by its number.
    classes: FxHashMap<SetId, EnumSet<Role>>,
    words: FxHashMap<String, EnumSet<Role>>,
    persons: FxHashMap<String, PersonWord>,
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
    pub(in crate::understanding) fn new(
        grammar: &Grammar,
        words: FxHashMap<String, EnumSet<Role>>,
        persons: FxHashMap<String, PersonWord>,
    ) -> Self {
        let mut classes: FxHashMap<SetId, EnumSet<Role>> = FxHashMap::default();
        for (class, role) in CLASSES {
            if let Some(set) = grammar.set(&format!("<{class}>")) {
                *classes.entry(set).or_default() |= *role;
            }
        }
        let class = |name: &str| grammar.set(&format!("<{name}>"));
        Self {
            classes,
            words,
            persons,
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

    /// What a word can do that belongs to these sets.
    pub(in crate::understanding) fn roles(&self, word: &str, sets: &[SetId]) -> EnumSet<Role> {
        let own = self.words.get(word).copied().unwrap_or_default();
        sets.iter().filter_map(|set| self.classes.get(set)).fold(own, |all, roles| all | *roles)
    }

    /// The person that a word names.
    pub(in crate::understanding) fn person(&self, word: &str) -> Option<PersonWord> {
        self.persons.get(word).copied()
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
