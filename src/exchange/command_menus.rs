//! Whose list of commands has to be another one: what should be, against what was set.

use super::Exchange;
use super::chat_lock::again;
use crate::conversation::Role;
use crate::store::{ChatId, MenuV1, StoreError};

/// A list of commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The one that everybody has.
    Everybody,
    /// The one of a role on the team.
    Of(Role),
}

impl Menu {
    /// The word that is stored.
    fn word(self) -> Option<&'static str> {
        match self {
            Self::Everybody => None,
            Self::Of(Role::Volunteer) => Some("volunteer"),
            Self::Of(Role::Coordinator) => Some("coordinator"),
        }
    }
}

impl Exchange {
    /// The chats whose list of commands has to become this. Somebody who never wrote has no chat yet.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn menus_due(&self) -> Result<Vec<(ChatId, Menu)>, StoreError> {
        if !self.inner.team_state.has_anybody(&self.inner.store)? {
            return Ok(Vec::new());
        }
        let opened = self.inner.team_state.open(&self.inner.store)?;
        let (roles, set) = (opened.roles(), opened.stored().menus);
        let mut due = Vec::new();
        for (chat, role) in &roles {
            let (chat, menu) = (*chat, Menu::Of(*role));
            let is = set.iter().find(|set| set.chat == chat).map(|set| set.menu.as_str());
            if is != menu.word() && self.inner.store.knows(chat)? {
                due.push((chat, menu));
            }
        }
        let left = set.iter().filter(|set| !roles.contains_key(&set.chat));
        due.extend(left.map(|set| (set.chat, Menu::Everybody)));
        due.sort_unstable_by_key(|(chat, _)| *chat);
        Ok(due)
    }

    /// Notes that the list of a chat is this one. It reaches the disk with the next flush; until then
    /// a crash makes it be set again.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn menu_is(&self, chat: ChatId, menu: Menu) -> Result<(), StoreError> {
        again(|| self.menu_is_now(chat, menu))
    }

    fn menu_is_now(&self, chat: ChatId, menu: Menu) -> Result<(), StoreError> {
        let mut opened = self.inner.team_state.open(&self.inner.store)?;
        let mut stored = opened.stored();
        stored.menus.retain(|set| set.chat != chat);
        let word = menu.word().map(str::to_owned);
        stored.menus.extend(word.map(|menu| MenuV1 { chat, menu }));
        let version = self.inner.store.put_team(&stored, opened.expected())?;
        opened.set(stored, version);
        Ok(())
    }
}
