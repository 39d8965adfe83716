//! What people do on a walk, in the pure turn and through the adapter alike.

use super::Action;

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
        Action::Begin | Action::GoOn => Some(0),
        Action::RatherNot(_) | Action::Consent(false) | Action::Called(false) => Some(1),
        Action::Language(_) | Action::Change(_) | Action::Results | Action::Outcome(_) => Some(2),
        // Back from a comparison, to the activity.
        Action::Card(_) => Some(3),
        // A person who refused to be remembered, and stopped.
        Action::StartAgain => Some(4),
        _ => None,
    }
}
