//! Commands: words after a slash, in Dutch and in English.

use strum::{EnumIter, EnumString, IntoStaticStr};

use super::{Action, CommandText, DataVerb, Flow, HelpKind, ScreenName};

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Command {
    /// Begin, or go on.
    Start,
    /// What can be done here.
    Help,
    /// A number to call, now.
    #[strum(serialize = "hulp", serialize = "noodhulp", serialize = "emergency")]
    Hulp,
    /// The question before.
    #[strum(serialize = "terug", serialize = "back")]
    Terug,
    /// From the beginning.
    #[strum(serialize = "opnieuw", serialize = "again", serialize = "restart")]
    Opnieuw,
    /// All answers.
    #[strum(serialize = "antwoorden", serialize = "answers")]
    Antwoorden,
    /// The activities that are kept.
    #[strum(serialize = "bewaard", serialize = "kept", serialize = "saved")]
    Bewaard,
    /// Another language.
    #[strum(serialize = "taal", serialize = "language")]
    Taal,
    /// What is kept.
    Privacy,
    /// What is known of the person.
    #[strum(serialize = "gegevens", serialize = "data")]
    Gegevens,
    /// Erase everything.
    #[strum(serialize = "wis", serialize = "erase", serialize = "forget")]
    Wis,
    /// Enough.
    Stop,
}

impl Command {
    /// The command and what follows it, in a text that begins with a slash; `Err` for a command
    /// that does not exist; `None` for other texts.
    pub fn read(text: &str) -> Option<Result<(Self, &str), strum::ParseError>> {
        let CommandText { name, rest, .. } = CommandText::read(text)?;
        Some(name.parse().map(|command| (command, rest)))
    }

    /// What the command asks for; `None` for `/start`, which depends on the session.
    pub fn action(self) -> Option<Action> {
        Some(match self {
            Self::Start => return None,
            Self::Help => Action::Help(HelpKind::Usage),
            Self::Hulp => Action::Help(HelpKind::Numbers),
            Self::Terug => Action::Flow(Flow::Back),
            Self::Opnieuw => Action::Flow(Flow::StartAgain),
            Self::Antwoorden => Action::Screen(ScreenName::Answers),
            Self::Bewaard => Action::Screen(ScreenName::Saved),
            Self::Taal => Action::Screen(ScreenName::Languages),
            Self::Privacy => Action::Screen(ScreenName::Privacy),
            Self::Gegevens => Action::Data(DataVerb::Show),
            Self::Wis => Action::Screen(ScreenName::Erase),
            Self::Stop => Action::Flow(Flow::Stop),
        })
    }

    /// Whether it means something where others read along.
    pub fn is_for_groups(self) -> bool {
        matches!(self, Self::Help | Self::Hulp)
    }

    /// The name under which Telegram lists the command, in a language; a second name where the
    /// first one is Dutch.
    pub fn name(self, language: crate::language::Language) -> &'static str {
        use crate::language::Language;
        match (self, language) {
            (Self::Start, _) => "start",
            (Self::Help, _) => "help",
            (Self::Privacy, _) => "privacy",
            (Self::Stop, _) => "stop",
            (Self::Hulp, Language::Nl) => "hulp",
            (Self::Hulp, Language::En) => "emergency",
            (Self::Terug, Language::Nl) => "terug",
            (Self::Terug, Language::En) => "back",
            (Self::Opnieuw, Language::Nl) => "opnieuw",
            (Self::Opnieuw, Language::En) => "restart",
            (Self::Antwoorden, Language::Nl) => "antwoorden",
            (Self::Antwoorden, Language::En) => "answers",
            (Self::Bewaard, Language::Nl) => "bewaard",
            (Self::Bewaard, Language::En) => "saved",
            (Self::Taal, Language::Nl) => "taal",
            (Self::Taal, Language::En) => "language",
            (Self::Gegevens, Language::Nl) => "gegevens",
            (Self::Gegevens, Language::En) => "data",
            (Self::Wis, Language::Nl) => "wis",
            (Self::Wis, Language::En) => "erase",
        }
    }
}
