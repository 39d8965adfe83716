//! What is kept of a volunteer, and of the call that is open.

use jiff::{SignedDuration, Timestamp};
use strum::{Display, EnumString};

use super::super::others::Other;
use super::super::team::WeeklyNote;
use super::super::{Dismissal, mentioned, others};
use crate::catalogue::{ActivityId, ConfirmId};
use crate::interview::QuestionId;
use crate::profile::{Fact, FactId, ForWhom, Profile, Wish};
use crate::understanding::Alarm;

use super::concern::Concern;

/// After a silence of this long the call is over, whatever the volunteer forgot.
const SILENCE: SignedDuration = SignedDuration::from_mins(15);

/// What is kept of one volunteer. Empty for everybody else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Volunteer {
    /// Whether the chat stands at the desk now, and not at the resident's side.
    pub open: bool,
    /// Counts the calls: buttons of an earlier one are known by it.
    pub number: u16,
    /// The activities that the volunteer wants at hand. Nothing in them is of a caller.
    pub favourites: Vec<ActivityId>,
    /// The open call.
    pub call: Call,
}

/// One call. Nothing of it outlives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// What the caller told, in the order of the telling.
    pub facts: Vec<Fact>,
    /// What the caller told of other people. Nothing of it is of the caller.
    pub others: Vec<Other>,
    /// What is likely, and not sure: to be asked.
    pub doubts: Vec<Fact>,
    /// The words of the last line that were not understood.
    pub unread: Vec<String>,
    /// The activities that the caller does not want, has already or tried, each with why.
    pub excluded: Vec<(ActivityId, Dismissal)>,
    /// The activities for the page to print.
    pub chosen: Vec<ActivityId>,
    /// The questions that the caller did not answer.
    pub skipped: Vec<QuestionId>,
    /// The question to read aloud: worked out when what is known changes.
    pub question: Option<QuestionId>,
    /// The words that were looked for last, or that are offered to be looked for.
    pub search: String,
    /// What was taken away last: one tap brings it back.
    pub dropped: Option<Fact>,
    /// What was known before the last change, to be taken back to.
    pub before: Option<Before>,
    /// A line that may be of the next caller, while that is asked.
    pub kept_line: String,
    /// Whom the call is about, once that was asked: [`Call::CALLER`], or somebody whom the caller told of.
    pub about: String,
    /// The steps of an alarm that are done, by their numbers.
    pub steps_done: Vec<u32>,
    /// Words that wait until the volunteer says that they may go to somebody: a remark, a note to call back.
    pub note: String,
    /// The activity that a note to call back is about.
    pub about_activity: Option<ActivityId>,
    /// The code word of the card that is open.
    pub code_word: String,
    /// There was talk of suicide in this call.
    pub told_of_suicide: bool,
    /// There was talk of violence, or of somebody who has a hold on the caller.
    pub told_of_violence: bool,
    /// What is on the screen.
    pub view: View,
    /// When the volunteer last did something.
    pub last: Option<Timestamp>,
}

/// What was known of a call before a line changed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// What the caller had told.
    pub facts: Vec<Fact>,
    /// What the caller had told of others.
    pub others: Vec<Other>,
    /// What was not to be shown.
    pub excluded: Vec<(ActivityId, Dismissal)>,
}

/// What is on the screen of the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The facts, the next question and the short list.
    #[default]
    List,
    /// One activity, to read aloud.
    Card(ActivityId),
    /// A short text about one activity, to send.
    Text(ActivityId),
    /// What was found with the words that were looked for.
    Found,
    /// Several places have the name that was typed: their numbers in the gazetteer.
    Places(Vec<u32>),
    /// What the volunteer wants at hand.
    Favourites,
    /// What all of the team have at hand.
    TeamList,
    /// What is wrong with one activity?
    Wrong(ActivityId),
    /// Who is on the team.
    Team,
    /// Shall this member go?
    Removing(u32),
    /// Somebody may be in danger. Nothing of the words is kept.
    Alarm(Alarm),
    /// Something that asks for steps of its own, such as a caller who goes silent.
    Concern(Concern),
    /// What is known, each with a button that takes it away.
    Edit,
    /// What else fits, and the other lists.
    More,
    /// What may fit, once more is known.
    Maybe,
    /// What does not fit, and why.
    WhyNot,
    /// A line contradicts what is known: is it of another caller?
    OtherCaller,
    /// The remark about this activity is as it stands there: shall it go to the coordinator?
    Remark(ActivityId),
    /// The way to a call back.
    CallBack(CallBackStep),
    /// Who asked to be called back.
    CallBacks,
    /// What was asked and not found.
    Gaps,
    /// What is to be confirmed by telephone: this, or nothing is left.
    Confirm(Option<ConfirmId>),
    /// The card of a weekly call.
    Weekly(WeeklyStep),
}

/// Where one is on the way to a call back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum CallBackStep {
    /// Does the caller agree?
    Consent,
    /// The note is typed.
    Note,
    /// Shall the note go to the coordinator as it stands there?
    Ready,
}

/// Where one is on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeeklyStep {
    /// There is no card of this word: shall one be begun?
    New,
    /// The card.
    Card,
    /// This is typed.
    Note(WeeklyNote),
}

impl Call {
    /// Whether anything is known of the caller, or was said.
    pub fn has_told(&self) -> bool {
        let is_silent = self.facts.is_empty() && self.others.is_empty() && self.doubts.is_empty();
        !(is_silent && self.unread.is_empty() && self.search.is_empty())
    }
}

impl Volunteer {
    /// Ends the call: nothing of it is left, and its buttons belong to the past.
    pub(in crate::conversation) fn wipe(&mut self) {
        self.call = Call::default();
        self.number = self.number.wrapping_add(1);
    }

    /// Whether nothing is left in `after` of the call that was open here.
    pub fn has_ended(&self, after: &Self) -> bool {
        let is_another = after.number != self.number || *after == Self::default();
        self.call != Call::default() && is_another
    }

    /// When the call ends by itself, if there is anything of one.
    pub(in crate::conversation) fn ends(&self) -> Option<Timestamp> {
        self.call.last?.checked_add(SILENCE).ok()
    }

    /// Ends the call when it was silent for too long. `true` when it did.
    pub(in crate::conversation) fn wipe_when_silent(&mut self, now: Timestamp) -> bool {
        let over = self.ends().is_some_and(|end| end <= now);
        if over {
            self.wipe();
        }
        over
    }
}

impl View {
    /// Whether it is a card with steps that nothing but a heavier one takes the place of.
    pub(super) fn is_alarm(&self) -> bool {
        matches!(self, Self::Alarm(_) | Self::Concern(_))
    }

    /// Whether a line that is typed here is no line of the caller, but what is asked for.
    pub(super) fn takes_a_note(&self) -> bool {
        let is_note = |step: &WeeklyStep| matches!(step, WeeklyStep::Note(_));
        match self {
            Self::Wrong(_) | Self::Remark(_) => true,
            Self::CallBack(step) => *step != CallBackStep::Consent,
            Self::Weekly(step) => is_note(step),
            Self::List
            | Self::Card(_)
            | Self::Text(_)
            | Self::Found
            | Self::Places(_)
            | Self::Favourites
            | Self::TeamList
            | Self::Team
            | Self::Removing(_)
            | Self::Alarm(_)
            | Self::Concern(_)
            | Self::Edit
            | Self::More
            | Self::Maybe
            | Self::WhyNot
            | Self::OtherCaller
            | Self::CallBacks
            | Self::Gaps
            | Self::Confirm(_) => false,
        }
    }
}

/// So many things at most wait to be asked.
const DOUBTS: usize = 3;

impl Call {
    /// Stands in [`Call::about`] for the caller.
    pub const CALLER: &str = "caller";

    /// What is known now.
    pub(super) fn known(&self) -> Before {
        Before {
            facts: self.facts.clone(),
            others: self.others.clone(),
            excluded: self.excluded.clone(),
        }
    }

    /// Goes back to what was known before the last change.
    pub(super) fn undo(&mut self) -> bool {
        let Some(Before { facts, others, excluded }) = self.before.take() else { return false };
        (self.facts, self.others, self.excluded) = (facts, others, excluded);
        self.doubts.clear();
        self.unread.clear();
        self.search.clear();
        self.dropped = None;
        self.question = None;
        true
    }

    /// From now on the call is about this person. What was told of the caller is told of somebody else then.
    pub(super) fn turn_to(&mut self, who: &str) {
        who.clone_into(&mut self.about);
        let Some(at) = self.others.iter().position(|other| other.who == who) else { return };
        let other = self.others.remove(at);
        self.doubts.clear();
        let (stays, own): (Vec<Fact>, Vec<Fact>) =
            self.facts.drain(..).partition(|fact| is_shared(fact.id()));
        let caller = Other { who: Self::CALLER.to_owned(), facts: own };
        self.others.insert(0, caller);
        self.facts = stays;
        self.learn(&other.facts);
        self.learn(&[Fact::ForWhom(ForWhom::SomeoneElse, true)]);
    }
    /// Whether the call tells of somebody, and not only of what is looked for.
    pub(super) fn describes_somebody(&self) -> bool {
        let tells = |fact: FactId| {
            !fact.kind().is_many() && !matches!(fact, FactId::Faith | FactId::ForWhom)
        };
        self.facts.iter().any(|fact| tells(fact.id()))
    }

    /// Takes a fact away, until somebody wants it back.
    pub(super) fn drop(&mut self, fact: Fact) {
        self.dropped = mentioned::take_back(&mut self.facts, fact);
        if self.dropped.is_some() {
            // What was likely because of it is not, any more.
            self.doubts.clear();
        }
        self.doubts.retain(|doubt| doubt.with_sign(true) != fact.with_sign(true));
        self.question = None;
    }

    /// Takes along what was told of others, and what is to be asked.
    pub(super) fn hear(&mut self, told: Vec<Other>, doubts: Vec<Fact>) {
        if let Some(helped) = self.helped_among(&told) {
            self.about = helped;
        }
        let (helped, told): (Vec<Other>, Vec<Other>) =
            told.into_iter().partition(|other| other.who == self.about);
        for other in helped {
            self.learn(&other.facts);
        }
        others::keep(&mut self.others, told);
        let new = doubts.into_iter().filter(|doubt| !self.doubts.contains(doubt));
        let new: Vec<Fact> = new.collect();
        self.doubts.extend(new);
        let surplus = self.doubts.len().saturating_sub(DOUBTS);
        self.doubts.drain(..surplus);
    }

    /// Who of these turns out to be the person that help is sought for: a parent of who calls for another, or
    /// the first who is told of before anything is known of that person.
    fn helped_among(&self, told: &[Other]) -> Option<String> {
        let seeks_for_another = self.facts.contains(&Fact::ForWhom(ForWhom::SomeoneElse, true));
        if !seeks_for_another || !self.about.is_empty() {
            return None;
        }
        let is_parent =
            |other: &&Other| matches!(other.who.as_str(), "mother" | "father" | "parent");
        let is_first = |_: &&Other| !self.describes_somebody();
        told.iter().find(|other| is_parent(other) || is_first(other)).map(|other| other.who.clone())
    }

    /// Leaves activities out; the newest word about one holds.
    pub(super) fn exclude(&mut self, excluded: Vec<(ActivityId, Dismissal)>) {
        let is_new = |id: &ActivityId| excluded.iter().all(|(other, _)| other != id);
        self.excluded.retain(|(id, _)| is_new(id));
        self.excluded.extend(excluded);
    }

    /// Shows an activity again that was left out.
    pub(super) fn allow(&mut self, id: &ActivityId) {
        self.excluded.retain(|(other, _)| other != id);
        self.question = None;
    }

    /// What is not to be shown.
    pub(super) fn passed(&self) -> Vec<ActivityId> {
        self.excluded.iter().map(|(id, _)| id.clone()).collect()
    }

    /// The profile by which activities are weighed. After talk of suicide somebody to talk with comes first, as
    /// long as nothing else is said to be missed; that is no fact, and is shown nowhere.
    pub(super) fn weighed(&self, profile: &Profile) -> Profile {
        let needs_somebody = self.told_of_suicide && profile.wishes.yes().is_empty();
        let wish = needs_somebody.then_some(Fact::Wish(Wish::Confidant, true));
        Profile::of(profile.facts().into_iter().chain(wish))
    }

    /// Takes facts along; the newest word about a thing holds.
    pub(super) fn learn(&mut self, facts: &[Fact]) {
        if !facts.is_empty() {
            self.question = None;
        }
        for fact in facts {
            mentioned::make_room(&mut self.facts, *fact);
            self.doubts.retain(|doubt| doubt != fact && !fact.replaces(*doubt));
            self.facts.push(*fact);
        }
        mentioned::keep_newest(&mut self.facts);
    }
}

/// Whether a fact holds for both of two people of whom one calls for the other.
fn is_shared(fact: FactId) -> bool {
    matches!(fact, FactId::Place)
}
