//! Commands of the desk, in Dutch and in English. They are none of the resident's.

use strum::{EnumIter, EnumString, IntoStaticStr};

use super::DeskAction;

/// A command of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub(super) enum Command {
    /// To the desk, and away from it.
    #[strum(serialize = "desk", serialize = "balie")]
    Desk,
    /// The list once more.
    #[strum(serialize = "start")]
    Start,
    /// What can be done here.
    #[strum(serialize = "help")]
    Help,
    /// The numbers to call.
    #[strum(serialize = "hulp", serialize = "noodhulp", serialize = "emergency")]
    Numbers,
    /// A new caller.
    #[strum(serialize = "nieuw", serialize = "new")]
    New,
    /// What the volunteer wants at hand.
    #[strum(serialize = "favorieten", serialize = "favourites")]
    Favourites,
    /// The page to print.
    #[strum(serialize = "papier", serialize = "paper")]
    Paper,
    /// Activities by words.
    #[strum(serialize = "zoek", serialize = "search")]
    Search,
}

impl Command {
    /// The command and what follows it, in a text that begins with a slash; `Err` for a command
    /// that the desk does not have; `None` for other texts.
    pub(super) fn read(text: &str) -> Option<Result<(Self, &str), ()>> {
        let text = text.trim().strip_prefix('/')?;
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let word = word.split('@').next().unwrap_or(word);
        Some(word.to_lowercase().parse().map(|command| (command, rest.trim())).map_err(|_| ()))
    }

    /// What the command asks for; `None` for what only says something.
    pub(super) fn action(self, open: bool) -> Option<DeskAction> {
        Some(match self {
            Self::Desk if open => DeskAction::Leave,
            Self::Desk | Self::Start => DeskAction::List,
            Self::Help | Self::Search => return None,
            Self::Numbers => DeskAction::HelpNow,
            Self::New => DeskAction::NewCall,
            Self::Favourites => DeskAction::Favourites,
            Self::Paper => DeskAction::Paper,
        })
    }
}
