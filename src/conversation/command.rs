//! The resident's commands: words after a slash, in Dutch and in English.

use strum::EnumIter;

use super::command_text::{CommandSet, Names};
use super::{Action, DataVerb, Flow, HelpKind, PlanVerb, ScreenName};

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub enum Command {
    /// Begin, or go on.
    Start,
    /// What can be done here.
    Usage,
    /// A number to call, now.
    Help,
    /// The question before.
    Back,
    /// From the beginning.
    Restart,
    /// All answers.
    Answers,
    /// The activities that are kept.
    Saved,
    /// The plan: the one next step.
    Plan,
    /// Another language.
    Language,
    /// What is kept.
    Privacy,
    /// What is known of the person.
    Data,
    /// Erase everything.
    Erase,
    /// Enough.
    Stop,
}

impl CommandSet for Command {
    fn names(self) -> Names {
        let (nl, en, also): (_, _, &[&str]) = match self {
            Self::Start => ("start", "start", &[]),
            Self::Usage => ("help", "help", &[]),
            Self::Help => ("hulp", "emergency", &["noodhulp"]),
            Self::Back => ("terug", "back", &[]),
            Self::Restart => ("opnieuw", "restart", &["again"]),
            Self::Answers => ("antwoorden", "answers", &[]),
            Self::Saved => ("bewaard", "saved", &["kept"]),
            Self::Plan => ("plan", "plan", &["afspraak"]),
            Self::Language => ("taal", "language", &[]),
            Self::Privacy => ("privacy", "privacy", &[]),
            Self::Data => ("gegevens", "data", &[]),
            Self::Erase => ("wis", "erase", &["forget", "vergeet", "verwijder"]),
            Self::Stop => ("stop", "stop", &[]),
        };
        Names { nl, en, also }
    }
}

impl Command {
    /// What the command asks for; `None` for `/start`, which depends on the session.
    pub fn action(self) -> Option<Action> {
        Some(match self {
            Self::Start => return None,
            Self::Usage => Action::Help(HelpKind::Usage),
            Self::Help => Action::Help(HelpKind::Numbers),
            Self::Back => Action::Flow(Flow::Back),
            Self::Restart => Action::Flow(Flow::StartAgain),
            Self::Answers => Action::Screen(ScreenName::Answers),
            Self::Saved => Action::Screen(ScreenName::Saved),
            Self::Plan => Action::Plan(PlanVerb::Show),
            Self::Language => Action::Screen(ScreenName::Languages),
            Self::Privacy => Action::Screen(ScreenName::Privacy),
            Self::Data => Action::Data(DataVerb::Show),
            Self::Erase => Action::Screen(ScreenName::Erase),
            Self::Stop => Action::Flow(Flow::Stop),
        })
    }

    /// Whether it means something where others read along.
    pub fn is_for_groups(self) -> bool {
        matches!(self, Self::Usage | Self::Help)
    }
}
