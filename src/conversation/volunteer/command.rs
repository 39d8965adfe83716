//! Commands of the desk, in Dutch and in English. They are none of the resident's.

use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

use super::super::{CommandText, Role};
use super::DeskAction;
use crate::language::Language;

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
    /// What all of the team have at hand.
    #[strum(serialize = "teamlijst", serialize = "teamlist")]
    TeamList,
    /// The page to print.
    #[strum(serialize = "papier", serialize = "paper")]
    Paper,
    /// Activities by words.
    #[strum(serialize = "zoek", serialize = "search")]
    Search,
    /// Who is on the team.
    Team,
    /// A link for one more.
    #[strum(serialize = "uitnodigen", serialize = "invite")]
    Invite,
}

impl Command {
    /// The command and what follows it, in a text that begins with a slash; `Err` for a command
    /// that the desk does not have; `None` for other texts.
    pub(super) fn read(text: &str) -> Option<Result<(Self, &str), strum::ParseError>> {
        let CommandText { name, rest, .. } = CommandText::read(text)?;
        Some(name.parse().map(|command| (command, rest)))
    }

    /// Whether it brings somebody of this role to the desk from the resident's side, which has
    /// commands of the same name for the others.
    pub(super) fn opens(self, role: Role) -> bool {
        match self {
            Self::Start | Self::Help | Self::Numbers => false,
            Self::Search => true,
            _ => self.action(false).is_some_and(|action| action.is_for(role)),
        }
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
            Self::TeamList => DeskAction::TeamList,
            Self::Paper => DeskAction::Paper,
            Self::Team => DeskAction::Team,
            Self::Invite => DeskAction::Invite,
        })
    }
}

/// The commands that somebody of this role is shown, in a language: the name, and the key of what it
/// does. Those of the resident that work at the desk as well are among them.
pub fn commands(role: Role, language: Language) -> Vec<(&'static str, &'static str)> {
    let dutch = language == Language::Nl;
    let all = Command::iter().filter_map(move |command| {
        let (nl, en, key) = command.listed()?;
        let allowed = command.action(true).is_none_or(|action| action.is_for(role));
        allowed.then_some((if dutch { nl } else { en }, key))
    });
    all.collect()
}

impl Command {
    /// Its names in Dutch and in English, and the key of what it does; `None` for what is not listed.
    fn listed(self) -> Option<(&'static str, &'static str, &'static str)> {
        Some(match self {
            Self::Desk => ("desk", "desk", "commands-desk.desk"),
            Self::Start => return None,
            Self::Help => ("help", "help", "commands-desk.help"),
            Self::Numbers => ("hulp", "emergency", "commands-desk.hulp"),
            Self::New => ("nieuw", "new", "commands-desk.nieuw"),
            Self::Favourites => ("favorieten", "favourites", "commands-desk.favorieten"),
            Self::TeamList => ("teamlijst", "teamlist", "commands-desk.teamlijst"),
            Self::Paper => ("papier", "paper", "commands-desk.papier"),
            Self::Search => ("zoek", "search", "commands-desk.zoek"),
            Self::Team => ("team", "team", "commands-desk.team"),
            Self::Invite => ("uitnodigen", "invite", "commands-desk.uitnodigen"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_that_is_listed_is_one_and_is_shown_to_whom_it_is_for() {
        for language in Language::iter() {
            let names = |role| commands(role, language).into_iter().map(|(name, _)| name);
            let (few, all): (Vec<_>, Vec<_>) =
                (names(Role::Volunteer).collect(), names(Role::Coordinator).collect());
            for name in &all {
                let (command, _) = Command::read(&format!("/{name}")).unwrap().unwrap();
                let is_for_all = command.action(true).is_none_or(|it| it.is_for(Role::Volunteer));
                assert_eq!(few.contains(name), is_for_all, "{name}");
                let letters = |byte: u8| byte.is_ascii_lowercase();
                assert!(name.len() <= 32 && name.bytes().all(letters), "{name}");
            }
            assert!(all.contains(&"team") && few.contains(&"desk"));
        }
    }
}
