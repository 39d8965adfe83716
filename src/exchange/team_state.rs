//! The team over its record: who may what, at this moment; and the one hand at a time that changes it.
//!
//! Who holds a chat may open the team, never the other way round.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use super::mapping::team;
use crate::conversation::{Code, Role, TeamAccess};
use crate::store::{ChatId, Expected, LoadedTeam, Store, StoreError, TeamV1, Version, unguessable};

/// The team of an exchange.
#[derive(Default)]
pub(super) struct TeamState {
    books: Mutex<Books>,
    /// What is looked at with every update; none before the first look.
    posted: RwLock<Option<Posted>>,
}

/// What is looked at without opening the team.
#[derive(Clone, Default)]
struct Posted {
    /// Of which team it is.
    version: Version,
    /// Everybody who may something.
    roles: HashMap<ChatId, Role>,
    /// Something is still to be told.
    has_notifications: bool,
    /// There is a team, or a list of commands from the time when there was one.
    has_anybody: bool,
}

#[derive(Default)]
struct Books {
    /// As it is stored; none before it was read.
    stored: Option<TeamV1>,
    /// What a put that follows from it expects.
    expected: Expected,
    /// Which team it is.
    version: Version,
    /// Whom the configuration names.
    appointed: BTreeMap<ChatId, Role>,
}

/// The team while nobody else changes it.
pub(super) struct Opened<'a> {
    team_state: &'a TeamState,
    books: MutexGuard<'a, Books>,
}

impl TeamState {
    /// Takes over whom the configuration names.
    pub(super) fn appoint(&self, appointed: impl IntoIterator<Item = (ChatId, Role)>) {
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        books.appointed = appointed.into_iter().collect();
        *self.posted.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What somebody may do in this team.
    pub(super) fn role(
        &self,
        store: &Store,
        chat: ChatId,
        team: Version,
    ) -> Result<Option<Role>, StoreError> {
        self.posted(store, Some(team), |posted| posted.roles.get(&chat).copied())
    }

    /// Whether something is still to be told.
    pub(super) fn has_notifications(&self, store: &Store) -> Result<bool, StoreError> {
        self.posted(store, None, |posted| posted.has_notifications)
    }

    /// Whether there is a team at all, or was one.
    pub(super) fn has_anybody(&self, store: &Store) -> Result<bool, StoreError> {
        self.posted(store, None, |posted| posted.has_anybody)
    }

    /// What is known of a team; of the one looked at last where none is named.
    fn posted<T>(
        &self,
        store: &Store,
        team: Option<Version>,
        look: impl Fn(&Posted) -> T,
    ) -> Result<T, StoreError> {
        if let Some(posted) = &*self.posted.read().unwrap_or_else(PoisonError::into_inner)
            && team.is_none_or(|team| team == posted.version)
        {
            return Ok(look(posted));
        }
        Ok(look(&self.open(store)?.post()))
    }

    /// Opens the team, and waits until nobody else has it open.
    pub(super) fn open(&self, store: &Store) -> Result<Opened<'_>, StoreError> {
        let books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        let mut opened = Opened { team_state: self, books };
        // Another process may have changed it since.
        if opened.books.stored.is_none() || store.is_shared() {
            let LoadedTeam { team, expected, version } = read(store)?;
            opened.take(team, expected, version);
        }
        opened.post();
        Ok(opened)
    }
}

/// The stored team. One that cannot be read lets nobody in.
fn read(store: &Store) -> Result<LoadedTeam, StoreError> {
    match store.load_team() {
        Err(error) if error.is_of_one_record() => {
            tracing::error!(%error, "the team cannot be read; only the configuration counts");
            Ok(LoadedTeam::default())
        }
        team => team,
    }
}

impl Opened<'_> {
    /// The team as it is stored.
    pub(super) fn stored(&self) -> TeamV1 {
        self.books.stored.clone().unwrap_or_default()
    }

    /// What a put that follows from it expects in the store.
    pub(super) fn expected(&self) -> Expected {
        self.books.expected
    }

    /// The team is this from here on: what was put in the store.
    pub(super) fn set(&mut self, stored: TeamV1, version: Version) {
        let expected = self.books.expected;
        self.take(stored, expected, version);
        self.post();
    }

    fn take(&mut self, stored: TeamV1, expected: Expected, version: Version) {
        self.books.stored = Some(stored);
        (self.books.expected, self.books.version) = (expected, version);
        *self.team_state.posted.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The team for one turn. Only a coordinator needs a code that nobody can guess.
    pub(super) fn lend(&self, chat: ChatId, role: Option<Role>) -> Result<TeamAccess, StoreError> {
        let fresh = (role == Some(Role::Coordinator)).then(unguessable).transpose()?.map(Code);
        let appointed = self.books.appointed.iter().map(|(chat, role)| (*chat, *role));
        let team = team::read(&self.stored());
        Ok(TeamAccess { team, appointed: appointed.collect(), me: chat, fresh })
    }

    /// Everybody who may something; what the configuration says goes before.
    pub(super) fn roles(&self) -> HashMap<ChatId, Role> {
        let members = self.books.stored.iter().flat_map(|stored| &stored.members);
        let invited = members.map(|member| (member.chat, Role::Volunteer));
        invited.chain(self.books.appointed.iter().map(|(chat, role)| (*chat, *role))).collect()
    }

    fn post(&self) -> Posted {
        let mut posted = self.team_state.posted.write().unwrap_or_else(PoisonError::into_inner);
        posted.get_or_insert_with(|| self.to_post()).clone()
    }

    fn to_post(&self) -> Posted {
        let (roles, stored) = (self.roles(), self.books.stored.as_ref());
        let has_anybody =
            !roles.is_empty() || stored.is_some_and(|stored| !stored.menus.is_empty());
        Posted {
            version: self.books.version,
            roles,
            has_notifications: stored.is_some_and(|stored| !stored.notifications.is_empty()),
            has_anybody,
        }
    }
}
