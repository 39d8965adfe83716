//! What is kept of a volunteer, and of the call that is open.

use jiff::{SignedDuration, Timestamp};

use super::super::others::Other;
use super::super::{Dismissal, mentioned, others};
use crate::catalogue::ActivityId;
use crate::interview::QuestionId;
use crate::profile::{Fact, FactId};
use crate::understanding::Alarm;

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
    /// What is likely by the last line, and not sure: to be asked.
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
    /// What is on the screen.
    pub view: View,
    /// When the volunteer last did something.
    pub last: Option<Timestamp>,
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

impl Call {
    /// Whether the call tells of somebody, and not only of what is looked for.
    pub(super) fn describes_somebody(&self) -> bool {
        let tells = |fact: FactId| !fact.kind().is_many() && fact != FactId::Faith;
        self.facts.iter().any(|fact| tells(fact.id()))
    }

    /// Takes a fact away, until somebody wants it back.
    pub(super) fn drop(&mut self, fact: Fact) {
        self.dropped = mentioned::take_back(&mut self.facts, fact);
        self.question = None;
    }

    /// Takes along what was told of others, and what is to be asked.
    pub(super) fn hear(&mut self, told: Vec<Other>, doubts: Vec<Fact>) {
        others::keep(&mut self.others, told);
        self.doubts = doubts;
    }

    /// Leaves activities out; the newest word about one holds.
    pub(super) fn exclude(&mut self, excluded: Vec<(ActivityId, Dismissal)>) {
        let is_new = |id: &ActivityId| excluded.iter().all(|(other, _)| other != id);
        self.excluded.retain(|(id, _)| is_new(id));
        self.excluded.extend(excluded);
    }

    /// What is not to be shown.
    pub(super) fn passed(&self) -> Vec<ActivityId> {
        self.excluded.iter().map(|(id, _)| id.clone()).collect()
    }

    /// Takes facts along; the newest word about a thing holds.
    pub(super) fn learn(&mut self, facts: &[Fact]) {
        if !facts.is_empty() {
            self.question = None;
        }
        for fact in facts {
            mentioned::make_room(&mut self.facts, *fact);
            self.facts.push(*fact);
        }
        mentioned::keep_newest(&mut self.facts);
    }
}
