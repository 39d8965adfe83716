//! The exchange: the one counter where a turn meets the store. Load, turn, save; once, and
//! durable.
//!
//! The order of work of a shell: [`Exchange::take`] for every update, [`Exchange::flush`], then
//! confirm the updates, then send the replies, then [`Exchange::sent`].

mod burst;
mod chat_lock;
mod command_menus;
mod commit;
mod content_impact;
mod deduplicate;
mod effects;
mod hours;
mod maintenance;
mod mapping;
mod messages;
mod metrics;
mod notifications;
mod outbox;
mod panic_hook;
mod rate_limit;
mod retention;
mod scheduled;
mod sent;
mod source;
mod takeover;
mod team_state;
mod topics;
mod turn;
mod unreachable;
mod visible;
mod voices;
mod waiting;

#[cfg(test)]
mod tests;
#[cfg(test)]
#[cfg(has_postgres)]
mod tests_on_database;

pub use command_menus::Menu;
pub use content_impact::{Affected, Touched};
pub use metrics::{GapRow, Metrics, TurnCounts};
pub use outbox::{OutgoingReply, Progress, ReplyTo};
pub use panic_hook::tell_panics_by_place;
pub use retention::{RetentionPolicy, Swept};
pub use source::{Source, Taken};
pub use topics::{MadeTopic, Place, ShownIn};
pub use visible::Posted;
pub use waiting::Waiting;

use std::sync::Arc;

use crate::conversation::{self, Content, Input, Role, Setting, Settings, Turn, Visit};
use crate::store::{ChatId, Record, Store, StoreError};
use chat_lock::{ChatLocks, LockedChat, again};
use mapping::team;
use metrics::Counters;
use rate_limit::Admission;
use source::Incoming;
use takeover::Takeover;
use team_state::TeamState;

/// One thing that came in.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its number, when the channel numbers them: the same number is never done twice.
    pub id: Option<i64>,
    /// The chat that it is of.
    pub chat: ChatId,
    /// What it was.
    pub input: Input,
    /// A word of the shell, given back with the replies.
    pub origin: ReplyTo,
}

/// How far what strangers make grow may grow.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Replies of one chat that wait to be sent; of more, the oldest go. Help is counted by itself:
    /// it never goes because of anything else.
    pub unsent: usize,
    /// Chats with a record; somebody beyond that hears an apology and is not stored.
    pub chats: u64,
    /// Updates of one chat in a minute; who writes more is told so once, and then not heard until
    /// a pause. Who asks for help is always heard. `None` is without this limit.
    pub a_minute: Option<u32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { unsent: 32, chats: 1_000_000, a_minute: Some(60) }
    }
}

/// What an exchange is run with, beside its content and its store.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// How far what strangers make grow may grow.
    pub limits: Limits,
    /// What every turn is told of how the bot is run.
    pub settings: Settings,
}

impl From<Limits> for Options {
    fn from(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }
}

impl From<Settings> for Options {
    fn from(settings: Settings) -> Self {
        Self { settings, ..Self::default() }
    }
}

/// The exchange. Cheap to clone; every clone is the same exchange.
#[derive(Clone)]
pub struct Exchange {
    inner: Arc<Inner>,
}

/// A function that takes one turn of a conversation, as [`conversation::turn`] does.
pub type TurnFunction = fn(&Content, Settings, Visit, Input) -> Turn;

struct Inner {
    content: Arc<Content>,
    store: Store,
    limits: Limits,
    settings: Settings,
    turn: TurnFunction,
    chat_locks: ChatLocks,
    counters: Counters,
    team_state: TeamState,
    leaving: visible::PutOff,
    takeover: Takeover,
}

impl Exchange {
    /// An exchange over a store, with the usual options.
    pub fn new(content: Arc<Content>, store: Store) -> Self {
        Self::with_options(content, store, Options::default())
    }

    /// An exchange over a store.
    pub fn with_options(content: Arc<Content>, store: Store, options: impl Into<Options>) -> Self {
        Self::with_turn(content, store, options, conversation::turn)
    }

    /// An exchange over a store, with a turn of its own.
    pub fn with_turn(
        content: Arc<Content>,
        store: Store,
        options: impl Into<Options>,
        turn: TurnFunction,
    ) -> Self {
        let Options { limits, settings } = options.into();
        let inner = Inner {
            content,
            store,
            limits,
            settings,
            turn,
            chat_locks: ChatLocks::new(),
            counters: Counters::default(),
            team_state: TeamState::default(),
            leaving: visible::PutOff::default(),
            takeover: Takeover::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The content that all turns read.
    pub fn content(&self) -> &Content {
        &self.inner.content
    }

    /// Takes over whom the configuration names as being on the team.
    pub fn appoint(&self, appointed: impl IntoIterator<Item = (ChatId, Role)>) {
        self.inner.team_state.appoint(appointed);
    }

    /// Does an update and gives its replies, not yet on disk. One that was done already changes
    /// nothing, and gives all that is still unsent.
    ///
    /// # Errors
    ///
    /// What the store cannot do; the update is not done then. An error that
    /// [`is_final`](StoreError::is_final) will not go away before a new start.
    pub fn take(&self, update: Update) -> Result<Vec<OutgoingReply>, StoreError> {
        Ok(self.take_from(update, &Source::default())?.replies)
    }

    /// The same where the shell knows which message it is. What says nothing new changes nothing: an
    /// edit without a change, a further part of an album without words.
    ///
    /// # Errors
    ///
    /// As of [`take`](Self::take).
    pub fn take_from(&self, mut update: Update, source: &Source) -> Result<Taken, StoreError> {
        let setting = update.input.setting;
        again(|| {
            update.input.setting = setting;
            self.take_now(&mut update, source)
        })
    }

    fn take_now(&self, update: &mut Update, source: &Source) -> Result<Taken, StoreError> {
        let mut locked = self.hold(update.chat);
        let at = update.input.at.as_second();
        let record = self.load(&mut locked, at)?;
        // Looked at with every update, whatever it is. A private chat has the number of its person.
        if update.input.setting == Setting::Private
            && let Some(role) = self.role(update.chat, &locked)?
        {
            update.input.setting = Setting::Team(role);
        }
        let mut record = match record {
            Some(record) => record,
            None if self.inner.store.records()? >= self.inner.limits.chats => {
                return Ok(self.full(update).into());
            }
            None => first(at),
        };
        if update.id.is_some_and(|id| deduplicate::is_done(&record, id, at)) {
            let unsent = self.unsent_of(&record);
            locked.keep(record);
            return Ok(unsent.into());
        }
        let incoming = Incoming { update, source };
        if messages::is_known(&record, update, source) {
            return turn::unanswered(locked, record, incoming);
        }
        match self.pass(&mut record, update) {
            Admission::Work => self.turn(locked, record, incoming),
            pass @ (Admission::Tell | Admission::Silence) => {
                self.only_help(locked, record, incoming, pass == Admission::Tell)
            }
        }
    }

    /// Calls `done` when all that was taken before is on disk.
    pub fn flush(&self, done: impl FnOnce(Result<(), StoreError>) + Send + 'static) {
        self.inner.store.flush(done);
    }

    /// Forgets a chat for good; on disk when it returns.
    pub fn forget(&self, chat: ChatId) -> Result<bool, StoreError> {
        again(|| self.forget_now(chat))
    }

    fn forget_now(&self, chat: ChatId) -> Result<bool, StoreError> {
        let mut locked = self.hold(chat);
        let was_known = self.inner.store.knows(chat)?;
        let was_member = self.leave_team(chat)?;
        locked.forget()?;
        Ok(was_known || was_member)
    }

    /// Takes a chat off the team, with all that stood there of this person: none of it can be read again. Whether
    /// anything did.
    fn leave_team(&self, chat: ChatId) -> Result<bool, StoreError> {
        let mut opened = self.inner.team_state.open(&self.inner.store)?;
        let before = opened.stored();
        let mut team = team::read(&before);
        if !team.leave(chat) {
            return Ok(false);
        }
        let after = team::write(&team, before);
        let version = self.inner.store.put_team_anew(&after, opened.expected())?;
        opened.set(after, version);
        Ok(true)
    }

    /// What went wrong so far, in numbers.
    pub fn counts(&self) -> Metrics {
        self.inner.counters.read()
    }

    fn role(&self, chat: ChatId, locked: &LockedChat<'_>) -> Result<Option<Role>, StoreError> {
        self.inner.team_state.role(&self.inner.store, chat, locked.team_version())
    }

    fn hold(&self, chat: ChatId) -> LockedChat<'_> {
        self.inner.chat_locks.hold(&self.inner.store, chat)
    }

    /// The record of a chat. One that cannot be read is set aside; its person starts anew.
    fn load(&self, locked: &mut LockedChat<'_>, at: i64) -> Result<Option<Record>, StoreError> {
        match locked.record() {
            Err(error) if error.is_of_one_record() => {
                tracing::error!(%error, "a record is set aside, its person starts anew");
                self.inner.counters.set_aside();
                locked.set_aside(at)?;
                Ok(Some(Record { session: mapping::session::anew(), ..Record::default() }))
            }
            record => record,
        }
    }

    /// An apology that is stored nowhere: there is no room for one more chat.
    fn full(&self, update: &Update) -> Vec<OutgoingReply> {
        self.inner.counters.refused();
        let replies = conversation::apology(
            &self.inner.content,
            &mapping::session::session(&Record::default().session),
        );
        let origin = &update.origin;
        replies.into_iter().map(|reply| OutgoingReply::new(0, reply, origin.clone())).collect()
    }
}

fn first(at: i64) -> Record {
    Record { last: at, ..Record::default() }
}
