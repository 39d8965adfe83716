//! What was heard: the result of interpreting an input.

use super::super::answers_about::Asked;
use super::super::correction::Correction;
use super::super::notice::Notice;
use super::super::others::Other;
use super::super::plan::MomentWords;
use super::super::{Action, Dismissal, Flow, Report};
use super::SpeechActs;
use crate::catalogue::{ActivityId, AreaId, FlyerId};
use crate::interview::{ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::{Age, Fact, PlaceId};
use crate::understanding::{AlarmFound, AlarmReply};

/// What was heard.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::conversation) enum Intent {
    /// Somebody may be in danger: this comes before everything.
    Alarm(AlarmFound, Vec<Fact>),
    /// Said to the card of an alarm.
    AlarmReply(AlarmReply),
    /// The person wants this.
    Act(Action),
    /// The person chose these, and that is all.
    Answer(Vec<ChoiceId>),
    /// None of the choices.
    NoneOfThese,
    /// One of these, but which?
    Either(Vec<ChoiceId>),
    /// The person typed an age.
    Age(Age),
    /// The person typed a place; several share its name when there is more than one.
    Places(Vec<PlaceId>),
    /// The person typed something like the names of these places.
    NearPlaces(Vec<PlaceId>),
    /// The person told these facts in words of their own.
    Told(Vec<Fact>),
    /// The person puts right what is known.
    Corrected(Correction),
    /// The person lives in this region, or abroad; these facts were told beside it.
    Area(AreaId, Vec<Fact>),
    /// Nothing but what is taken up: a loss, a feeling, small talk.
    ActsOnly,
    /// The list is asked for before anything is known.
    ListFirst,
    /// The list is asked for, and these facts are told.
    ToldForList(Vec<Fact>),
    /// Fewer words are asked for.
    Less,
    /// What was told may be kept, or not.
    Keep {
        /// Whether it may.
        keeps: bool,
        /// The person asks that nobody hears of it.
        between_us: bool,
    },
    /// An earlier message was changed: shall this be the answer to the question? A choice may be
    /// [`Screen::NONE`].
    ///
    /// [`Screen::NONE`]: crate::conversation::Screen::NONE
    OfferAnswer(QuestionId, Vec<ChoiceId>),
    /// An earlier message was changed: do these facts hold?
    OfferFacts(Vec<Fact>),
    /// The words seem to be in this language.
    OtherLanguage(Language),
    /// A button of an earlier question or interview, with a choice, or with [`Screen::NONE`].
    ///
    /// [`Screen::NONE`]: crate::conversation::Screen::NONE
    OldChoice(QuestionId, ChoiceId),
    /// This helpline is asked for, by its number or its name.
    Helpline(String),
    /// `/start`.
    Start,
    /// A link that carries where it was printed.
    Came(FlyerId),
    /// A link that carries an activity.
    Shared(ActivityId),
    /// Why is this activity not on the list?
    WhyNot(ActivityId),
    /// What is asked about these activities.
    AskedAbout(Vec<Asked>, Vec<ActivityId>),
    /// What came of a suggestion, of this one where it is known.
    Reported(Report, Option<ActivityId>),
    /// A moment for the plan.
    PlanMoment(MomentWords),
    /// The moment has come that the session waited for.
    Due,
    /// Nothing changes; this is said.
    Notice(Notice),
    /// Something is asked to which nothing here is an answer.
    Unanswered,
    /// Something is told of which nothing was read.
    ToldUnread,
    /// The words were not understood.
    NotUnderstood,
    /// An earlier message was changed, and nothing follows from that: nothing is said either.
    Unchanged,
}

/// What typed words tell beside the step that they ask for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::conversation) struct Mentions {
    /// What is told of others.
    pub(in crate::conversation) others: Vec<Other>,
    /// Who the person helped turns out to be.
    pub(in crate::conversation) helped: Option<String>,
    /// What is likely of the person, and not sure.
    pub(in crate::conversation) doubts: Vec<Fact>,
    /// The activities that are not to be shown any more, each with why.
    pub(in crate::conversation) excluded: Vec<(ActivityId, Dismissal)>,
}

/// What was heard: the step, and what is said besides when there was sorrow in the words, or what
/// may be more than sorrow. That does not stop the talk, but it is answered.
pub(in crate::conversation) struct Interpretation {
    pub(in crate::conversation) step: Intent,
    pub(in crate::conversation) sorrow: Option<Notice>,
    /// Of whom and of what else the words tell.
    pub(in crate::conversation) mentions: Mentions,
    /// What the words do besides.
    pub(in crate::conversation) heard: SpeechActs,
    /// The name of the interpreter that took the input.
    pub(in crate::conversation) interpreter: &'static str,
}

impl Interpretation {
    /// Whether help is asked for: there may be an alarm in the words, or the person wants the
    /// numbers to call. On the card of an alarm, `alarmed`, each of its buttons counts.
    pub(in crate::conversation) fn asks_for_help(&self, alarmed: bool) -> bool {
        self.sorrow.is_some() || self.step.asks_for_help(alarmed)
    }
}

impl Intent {
    fn asks_for_help(&self, alarmed: bool) -> bool {
        match self {
            Self::Alarm(..) | Self::AlarmReply(_) | Self::Notice(Notice::HelpNow) => true,
            Self::Act(action) => match action {
                Action::Flow(Flow::GoOn) => alarmed,
                Action::Help(_) | Action::Alarm(_) => true,
                Action::Flow(_)
                | Action::Answer(..)
                | Action::Question(..)
                | Action::Screen(_)
                | Action::List(_)
                | Action::Activity(..)
                | Action::FollowUp(_)
                | Action::Plan(_)
                | Action::Language(_)
                | Action::Data(_)
                | Action::Desk(_) => false,
            },
            Self::Answer(_)
            | Self::NoneOfThese
            | Self::Either(_)
            | Self::Age(_)
            | Self::Places(_)
            | Self::NearPlaces(_)
            | Self::Told(_)
            | Self::Corrected(_)
            | Self::Area(..)
            | Self::ActsOnly
            | Self::ListFirst
            | Self::ToldForList(_)
            | Self::Less
            | Self::Keep { .. }
            | Self::OfferAnswer(..)
            | Self::OfferFacts(_)
            | Self::OtherLanguage(_)
            | Self::OldChoice(..)
            | Self::Helpline(_)
            | Self::Start
            | Self::Came(_)
            | Self::Shared(_)
            | Self::WhyNot(_)
            | Self::AskedAbout(..)
            | Self::Reported(..)
            | Self::PlanMoment(_)
            | Self::Due
            | Self::Notice(_)
            | Self::Unanswered
            | Self::ToldUnread
            | Self::NotUnderstood
            | Self::Unchanged => false,
        }
    }
}
