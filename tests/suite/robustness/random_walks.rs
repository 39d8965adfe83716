//! What people do on a walk, in the pure turn and through the adapter alike.

use super::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, Flow, FollowUpVerb, QuestionVerb, ScreenName,
};

/// What people type: answers, half answers, commands, small talk, sorrow and noise.
pub(crate) const WORDS: &[&str] = &[
    "ja",
    "nee",
    "weet ik niet",
    "dat zeg ik liever niet",
    "1",
    "2",
    "9",
    "82",
    "ik ben 82",
    "Zwolle",
    "Bergen",
    "in utrect",
    "vrouw 82, weduwe, slecht ter been, houdt van dieren, Zwolle",
    "mijn man is overleden",
    "ik ben zo eenzaam",
    "ik wil niet meer leven",
    "help",
    "wat?",
    "asdf qwer",
    "geen van deze",
    "klaar",
    "alleen",
    "mensen om iets mee te doen",
    "voor mijn moeder",
    "I am lonely",
    "dag",
    "bedankt",
    "/start",
    "/terug",
    "/help",
    "/hulp",
    "/opnieuw",
    "/antwoorden",
    "/taal",
    "/privacy",
    "/gegevens",
    "/wis",
    "/stop",
    "/xyz",
    "/start oopoeh",
    "",
    "😀",
    "terug",
    "stop",
    "dichtbij",
    "gratis",
    "vrouw 82, weduwe, houdt van dieren",
    "asdf <b> & qwer",
    "/bewaard",
    "/erase",
    "/back",
    "dank u wel",
    "waarom vraagt u dit?",
    "overslaan",
    "3",
];

/// More presses than any way back to the list takes.
pub(crate) const PATIENCE: usize = 40;

/// Which button a person presses who wants to go on; the lowest first.
pub(crate) fn way_on(action: &Action) -> Option<u8> {
    match action {
        Action::Flow(Flow::Begin | Flow::GoOn) => Some(0),
        Action::Answer(_, AnswerVerb::RatherNot)
        | Action::Flow(Flow::Consent(false))
        | Action::Alarm(AlarmAnswer::Called(false)) => Some(1),
        Action::Language(_)
        | Action::Question(_, QuestionVerb::Change)
        | Action::Screen(ScreenName::Results)
        | Action::FollowUp(FollowUpVerb::Outcome(_)) => Some(2),
        // Back from a comparison, to the activity.
        Action::Activity(_, ActivityVerb::Card) => Some(3),
        // A person who refused to be remembered, and stopped.
        Action::Flow(Flow::StartAgain) => Some(4),
        _ => None,
    }
}
