//! What is kept of a resident, and nothing else: a session is exactly what is stored.

use std::collections::BTreeMap;

use enumset::{EnumSet, EnumSetType};
use jiff::Timestamp;
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use super::others::Other;
use super::plan::Plan;
use crate::catalogue::ActivityId;
use crate::interview::{Answers, ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::Fact;
use crate::speech::VoiceKey;
use crate::understanding::{Act, Alarm, AlarmRole};

/// What is kept of a resident. Where the interview stands is not in it: that is computed from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, and is stored")]
pub struct Session {
    /// How far the talk as a whole is.
    pub stage: Stage,
    /// The language that the person chose; absent until then.
    pub language: Option<Language>,
    /// Whether sensitive questions may be asked.
    pub consent: Consent,
    /// The answers, by question.
    pub answers: Answers,
    /// Facts said in passing, that no question asked.
    pub told: Vec<Fact>,
    /// What was told of other people. Nothing of it is of the person.
    pub others: Vec<Other>,
    /// Who the person is that help is sought for, where it is somebody else: `father`, `friend` …
    pub helped: Option<String>,
    /// What one tap takes back.
    pub undo: Undo,

    /// What is on the screen beside the interview.
    pub focus: Screen,
    /// The activities shown so far, in order.
    pub shown: Vec<ActivityId>,
    /// The activities that the person passed over.
    pub dismissed: Vec<(ActivityId, Dismissal)>,
    /// The activities that the person keeps.
    pub saved: Vec<ActivityId>,
    /// What the person told of suggestions afterwards, of which activity where that is known.
    pub reports: Vec<(Option<ActivityId>, Report)>,
    /// The activity that was asked about last.
    pub about: Option<ActivityId>,
    /// How the person narrowed the list.
    pub refined: EnumSet<Refinement>,
    /// Whether the person wants to be asked later how it went.
    pub follow_up: FollowUp,
    /// The one next step that the person chose.
    pub plan: Option<Plan>,
    /// How often the bot wrote first, because the person had asked for it.
    pub reminders: u8,
    /// Counts the interviews of this chat: buttons of an earlier one are known by it.
    pub round: u16,
    /// How often in a row the words were not understood.
    pub misses: u8,
    /// How often in a row the same help was shown.
    pub repeats: u8,
    /// How many ways of each sentence were used in this talk.
    pub said: BTreeMap<String, u8>,
    /// Whether the person wants shorter sentences and fewer buttons.
    pub simple: bool,
    /// Which of the pages of choices is on the screen.
    pub page: u8,
    /// Whether the line about keeping what was told stands below the screen.
    pub offers_keep: bool,
    /// Whether shorter sentences are offered below the screen.
    pub offers_simple: bool,
    /// The recordings of what is on the screen.
    pub reads: Vec<VoiceKey>,
    /// Whether the button that tells where the person is stands below the text field.
    pub location_button: bool,
    /// When something last came in.
    pub last: Option<Timestamp>,
    /// What was kept before could not be read; the next turn says so and clears this.
    pub anew: bool,
}

impl Session {
    /// Whether anything was answered or told.
    pub(super) fn has_begun(&self) -> bool {
        !self.answers.is_empty() || !self.told.is_empty()
    }

    /// Whether an activity was passed over.
    pub fn has_dismissed(&self, id: &ActivityId) -> bool {
        self.dismissed.iter().any(|(other, _)| other == id)
    }
}

/// What one tap takes back of what was understood last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undo {
    /// How many of the last facts in [`Session::told`].
    pub told: u8,
    /// The question that was answered by it.
    pub answer: Option<QuestionId>,
    /// The activity that was passed over.
    pub dismissed: Option<ActivityId>,
}

impl Undo {
    /// Whether there is nothing to take back.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How far the talk as a whole is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was said yet.
    #[default]
    New,
    /// The welcome was shown.
    Welcomed,
    /// The interview is under way or done.
    Talking,
    /// The person stopped.
    Stopped,
}

/// Whether sensitive questions may be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// Not asked yet.
    #[default]
    NotAsked,
    /// The person said yes, then.
    Given(Timestamp),
    /// The person said no: they are left out.
    Refused,
}

/// How the list is narrowed, without a new interview.
#[derive(Debug, EnumSetType, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Refinement {
    /// Nothing that is far away.
    Near,
    /// Only what can be done at home.
    Home,
    /// Only with one person at a time.
    Small,
    /// Only what costs nothing, or next to nothing.
    Free,
    /// Only what is for women alone.
    Women,
    /// Nothing that belongs to a church.
    NoChurch,
}

impl Refinement {
    /// Whether it has a button of its own from the start; the others are typed.
    pub(super) fn is_offered(self) -> bool {
        match self {
            Self::Near | Self::Home | Self::Small | Self::Free => true,
            Self::Women | Self::NoChurch => false,
        }
    }
}

/// What came of a suggestion, as the person tells it. The last one of several in a message counts.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Display, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Report {
    /// Called, or signed up.
    Called,
    /// Went there.
    Went,
    /// Did not dare.
    NotDared,
    /// Called, and nobody answered.
    NoAnswer,
    /// There is no room, or a waiting list.
    Full,
    /// Takes part already.
    Already,
    /// Tried it before.
    Tried,
    /// Went, and it was a disappointment.
    Bad,
}

impl Report {
    /// Why the activity goes off the list, if it does.
    pub(super) fn dismissal(self) -> Option<Dismissal> {
        match self {
            Self::Full => Some(Dismissal::Full),
            Self::Already => Some(Dismissal::DoingIt),
            Self::Tried | Self::Bad => Some(Dismissal::Tried),
            Self::Called | Self::Went | Self::NotDared | Self::NoAnswer => None,
        }
    }
}

/// Whether the person wants to be asked, two weeks later, how it went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FollowUp {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// The person wants it, at this moment.
    At(Timestamp),
    /// The person does not want it, or it is over.
    Done,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// The person went or called.
    Been,
    /// Not yet.
    NotYet,
    /// It is nothing for the person.
    NotForMe,
}

/// Why an activity is no longer shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Dismissal {
    /// The person takes part already.
    DoingIt,
    /// It is nothing for the person.
    NotForMe,
    /// The person tried it.
    Tried,
    /// There is no room.
    Full,
}

impl Dismissal {
    /// Its name, as the exported data has it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::DoingIt => "doing-it",
            Self::NotForMe => "not-for-me",
            Self::Tried => "tried",
            Self::Full => "full",
        }
    }
}

/// The reasons with the sentence that lists what was passed over for them.
pub(super) const PASSED_OVER: [(Dismissal, &str); 4] = [
    (Dismissal::DoingIt, "saved-doing"),
    (Dismissal::NotForMe, "saved-not"),
    (Dismissal::Tried, "saved-tried"),
    (Dismissal::Full, "saved-full"),
];

/// What is kept while the card of an alarm is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmCard {
    /// What kind of help comes first.
    pub alarm: Alarm,
    /// Who is in danger.
    pub role: AlarmRole,
    /// How often it was shown already: each time in other words.
    pub wording: u8,
    /// Whether help was called, or is on the way.
    pub helped: bool,
    /// How far the talk was.
    pub stage: Stage,
    /// What stood on the screen.
    pub before: Screen,
}

/// What is on the screen beside the interview itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The next question, or the results when there is none.
    #[default]
    Interview,
    /// A question asked again, to correct its answer or to go back.
    Question(QuestionId),
    /// Choices of a question that is not finished yet.
    Choosing {
        /// The question.
        question: QuestionId,
        /// What is chosen so far.
        chosen: Vec<ChoiceId>,
    },
    /// Several places have the name that was typed.
    Places {
        /// The question.
        question: QuestionId,
        /// Their numbers in the gazetteer.
        candidates: Vec<u32>,
    },
    /// Two readings of the words: which choice was meant?
    Either {
        /// The question.
        question: QuestionId,
        /// The choices.
        choices: Vec<ChoiceId>,
    },
    /// Somebody may be in danger. Of the words only the facts are kept.
    Alarm(Box<AlarmCard>),
    /// A loss, a confession or a feeling was told. The open question stays open behind it.
    Listening {
        /// What was told, the last first.
        about: Vec<Act>,
        /// The word for whom or what it is about, of a list of ours.
        of: Option<String>,
        /// How often the bot went on listening.
        turns: u8,
    },
    /// After an alarm: did the call work?
    Called,
    /// The words seem to be in this language: shall we go on in it?
    OfferLanguage(Language),
    /// An old button: shall that answer be changed?
    OfferChange {
        /// The question of the button.
        question: QuestionId,
        /// Its choice; of a button that says none of them, [`Screen::NONE`].
        choice: ChoiceId,
    },
    /// An earlier message was changed: shall these be the answer?
    OfferAnswer {
        /// The question that the message answered.
        question: QuestionId,
        /// The choices; for none of them, [`Screen::NONE`].
        choices: Vec<ChoiceId>,
    },
    /// An earlier message was changed: do these facts hold?
    OfferFacts(Vec<Fact>),
    /// Does this hold? It is likely by what was told, and not sure.
    Doubt(Fact),
    /// The short list.
    Results,
    /// One activity.
    Card(ActivityId),
    /// What is wrong with the list?
    Refine,
    /// Of which activity does the person want to know why it is not on the list?
    WhyNot,
    /// With which other activity shall this one be compared?
    CompareWith(ActivityId),
    /// Two activities, side by side.
    Compared(ActivityId, ActivityId),
    /// The activities that the person keeps, and those passed over.
    Saved,
    /// Two weeks later: how did it go?
    FollowUp,
    /// The plan, or what is asked next about it.
    Plan,
    /// The text to send, for somebody who does not dare to phone.
    PlanText,
    /// All answers, each with a button to change it.
    Answers,
    /// Which language?
    Language,
    /// What is kept, and how long.
    Privacy,
    /// The same, at length.
    PrivacyLong,
    /// Shall everything be erased?
    Erase,
}

impl Screen {
    /// Stands in the place of a choice for "none of these"; no choice has this id.
    pub const NONE: &'static str = "none-of-these";
}
