//! One turn of a conversation: a session and an input go in; a session, replies and events come out.
//!
//! Pure: no disk, no network, no clock. Time comes in with the input. A turn has three steps:
//!
//! 1. *interpret*: the input becomes an intent, by the alarm check first, then the
//!    button, the command or the words;
//! 2. *apply*: the intent changes the session, may leave notices for the person, and says as
//!    [`Event`]s what happened;
//! 3. *render*: the screen is computed from the session alone, so it can be shown again at any time.

mod action;
mod alarm_card;
mod answers_about;
mod apply;
mod candidates;
mod check;
mod codec;
mod command;
mod command_text;
mod content;
mod correction;
mod coverage;
mod event;
mod exclusions;
mod extras;
mod fixed_sentences;
mod follow_up;
mod group;
mod helped;
mod inline;
mod input;
mod interpret;
mod links;
mod mentioned;
mod notice;
mod others;
mod plan;
mod prominence;
mod refine;
mod render;
mod repeats;
mod reply;
mod reply_policy;
mod report_reason;
mod said;
mod session;
mod settings;
mod suggestions;
mod team;
mod turn;
mod view;
mod visit;
mod voices;
mod volunteer;
mod why;

pub use crate::speech::{VoiceKey, join as one_recording, joined as recordings_key};
pub use action::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, DataVerb, Direct, Flow, FollowUpVerb, HelpKind,
    ListVerb, PlanVerb, QuestionVerb, ScreenName,
};
pub use check::{CODES, languages_of_activities, sentences_of_the_program, words_of_questions};
pub use command::Command;
pub use command_text::{
    CommandSet, CommandText, Names, NoSuchCommand, mentions, without_addressee,
};
pub use content::Content;
pub use coverage::{Coverage, DoorReach, coverage, door_reach, fullest, ordinary_people};
pub use event::Event;
pub use extras::{ContactCard, LocationButton, Pin, Venue};
pub use fixed_sentences::{FixedSentence, fixed_sentences};
pub use follow_up::{due, is_day, put_off};
pub use group::public_answer;
pub use inline::{Offer, PublicCard, public_cards};
pub use input::{Input, InputKind, Role, Setting, dutch_day};
pub use others::Other;
pub use plan::{
    DayChoice, Experience, Hindrance, Plan, PlanBarrier, PlanDay, PlanStatus, PlanStep, PlanTime,
    Reminder, Routine,
};
pub use render::speaker::Speaker;
pub use render::{TopicWords, apology, file_not_sent, too_fast, topic_words};
pub use reply::{Attachment, BOT_NAME, Button, ButtonRole, Copyable, Line, Message, Placement};
pub use report_reason::ReportReason;
pub use session::{
    AlarmCard, Consent, Dismissal, FollowUp, Outcome, Refinement, Report, Screen, Session, Stage,
    Undo,
};
pub use settings::{KEEP_DAYS, Settings};
pub use suggestions::{Advice, NamedDoor, Suggestion, advise, advise_on, first_steps};
pub use team::{
    CallBack, CheckResult, Code, Confirmation, Gap, Hearing, Invitation, Member, Notification,
    NotificationKind, Numbered, OTHER, SHOWN_FROM, Team, TeamAccess, WeeklyCall, WeeklyCard,
    WeeklyNote, hearing, hearings, invited,
};
pub use turn::{Turn, shown, turn};
pub use visit::Visit;
pub use voices::Voices;
pub use volunteer::{
    Before, Call, CallBackStep, Concern, DeskAction, View, Volunteer, WeeklyStep,
    commands as desk_commands, delivered,
};
pub use why::{interpreter, interpreters};
