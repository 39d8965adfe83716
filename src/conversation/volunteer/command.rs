//! Commands of the desk, in Dutch and in English. They are none of the resident's.

use strum::{EnumIter, IntoEnumIterator};

use super::super::Role;
use super::super::command_text::{CommandSet, Names};
use super::action::DeskAction;
use crate::language::Language;

/// A command of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub(super) enum Command {
    /// To the desk, and away from it.
    Desk,
    /// The list once more.
    Start,
    /// What can be done here.
    Usage,
    /// The numbers to call.
    Help,
    /// A new caller.
    New,
    /// What the volunteer wants at hand.
    Favourites,
    /// What all of the team have at hand.
    TeamList,
    /// The page to print.
    Paper,
    /// Activities by words.
    Search,
    /// The card of a weekly call, by its code word.
    Card,
    /// The caller wants to be called back.
    CallBack,
    /// Who asked to be called back.
    CallBacks,
    /// What was asked and not found.
    Gaps,
    /// What is to be confirmed by telephone.
    Confirm,
    /// Who is on the team.
    Team,
    /// A link for one more.
    Invite,
}

impl CommandSet for Command {
    fn names(self) -> Names {
        let (nl, en, also): (_, _, &[&str]) = match self {
            Self::Desk => ("desk", "desk", &["balie"]),
            Self::Start => ("start", "start", &[]),
            Self::Usage => ("help", "help", &[]),
            Self::Help => ("hulp", "emergency", &["noodhulp"]),
            Self::New => ("nieuw", "new", &[]),
            Self::Favourites => ("favorieten", "favourites", &[]),
            Self::TeamList => ("teamlijst", "teamlist", &[]),
            Self::Paper => ("papier", "paper", &[]),
            Self::Search => ("zoek", "search", &[]),
            Self::Card => ("kaart", "card", &[]),
            Self::CallBack => ("terugbellen", "callback", &[]),
            Self::CallBacks => ("bellijst", "callbacks", &[]),
            Self::Gaps => ("gemist", "gaps", &[]),
            Self::Confirm => ("nabellen", "confirm", &[]),
            Self::Team => ("team", "team", &[]),
            Self::Invite => ("uitnodigen", "invite", &[]),
        };
        Names { nl, en, also }
    }
}

impl Command {
    /// Whether it brings somebody of this role to the desk from the resident's side, which has
    /// commands of the same name for the others.
    pub(super) fn opens(self, role: Role) -> bool {
        match self {
            Self::Start | Self::Usage | Self::Help => false,
            Self::Search | Self::Card => true,
            Self::Desk
            | Self::New
            | Self::Favourites
            | Self::TeamList
            | Self::Paper
            | Self::CallBack
            | Self::CallBacks
            | Self::Gaps
            | Self::Confirm
            | Self::Team
            | Self::Invite => self.action(false).is_some_and(|action| action.is_for(role)),
        }
    }

    /// What the command asks for; `None` for what only says something.
    pub(super) fn action(self, open: bool) -> Option<DeskAction> {
        Some(match self {
            Self::Desk if open => DeskAction::Leave,
            Self::Desk | Self::Start => DeskAction::List,
            Self::Usage | Self::Search | Self::Card => return None,
            Self::Help => DeskAction::HelpNow,
            Self::New => DeskAction::NewCall,
            Self::Favourites => DeskAction::Favourites,
            Self::TeamList => DeskAction::TeamList,
            Self::Paper => DeskAction::Paper,
            Self::CallBack => DeskAction::CallBack,
            Self::CallBacks => DeskAction::CallBacks,
            Self::Gaps => DeskAction::Gaps,
            Self::Confirm => DeskAction::Confirm,
            Self::Team => DeskAction::Team,
            Self::Invite => DeskAction::Invite,
        })
    }
}

/// The commands that somebody of this role is shown, in a language: the name, and the key of what it
/// does. Those of the resident that work at the desk as well are among them.
pub fn commands(role: Role, language: Language) -> Vec<(&'static str, String)> {
    // `/start` is no command that anybody types here.
    let shown = Command::iter().filter(|command| *command != Command::Start);
    let allowed =
        shown.filter(|command| command.action(true).is_none_or(|action| action.is_for(role)));
    let listed = |names: Names| (names.listed(language), format!("commands-desk.{}", names.nl));
    allowed.map(|command| listed(command.names())).collect()
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
