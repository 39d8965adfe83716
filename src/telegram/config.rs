//! What the caller decides: the token, the server, the words about the bot, limits and times.

use crate::rate::Rate;
use std::{collections::BTreeSet, fmt, sync::Arc, time::Duration};

use jiff::Timestamp;

use crate::conversation::VoiceKey;
use crate::telegram::{Counters, Health, Introduction};

/// The token of a bot. Its debug print does not show it.
#[derive(Clone)]
pub struct Token(pub String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Gives the recording of a sentence.
#[derive(Clone)]
pub struct VoiceFiles(pub Arc<dyn Fn(VoiceKey) -> Option<Vec<u8>> + Send + Sync>);

impl fmt::Debug for VoiceFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VoiceFiles(…)")
    }
}

/// All that serving needs besides the exchange.
#[derive(Clone, Debug)]
pub struct Config {
    /// Who the bot is.
    pub token: Token,
    /// The address of the Bot API server.
    pub api_url: String,
    /// How the bot presents itself, a language each.
    pub introductions: Vec<Introduction>,
    /// The people for whom the volunteers' desk is open, by Telegram's number.
    pub volunteers: BTreeSet<i64>,
    /// The people who say who else is on the team; the desk is open for them too.
    pub coordinators: BTreeSet<i64>,
    /// The recordings of sentences, where there are some.
    pub voices: Option<VoiceFiles>,
    /// How fast it may send.
    pub limits: Limits,
    /// How long it waits for what.
    pub timing: Timing,
    /// Tells the moment at which an update came in.
    pub clock: fn() -> Timestamp,
    /// What happened so far, for the operator.
    pub counts: Arc<Counters>,
    /// Whether the bot does what it is for, for the operator.
    pub health: Arc<Health>,
}

impl Config {
    /// The usual settings, with Telegram's own server and limits.
    pub fn new(token: Token, clock: fn() -> Timestamp) -> Self {
        Self {
            token,
            api_url: "https://api.telegram.org".to_owned(),
            introductions: Vec::new(),
            volunteers: BTreeSet::new(),
            coordinators: BTreeSet::new(),
            voices: None,
            limits: Limits::default(),
            timing: Timing::default(),
            clock,
            counts: Arc::default(),
            health: Arc::default(),
        }
    }
}

/// How fast the bot sends. `None` is without a limit, which only measuring wants.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Over all chats.
    pub overall: Option<Rate>,
    /// To one person.
    pub person: Option<Rate>,
    /// To one group.
    pub group: Option<Rate>,
    /// Help to one chat, beside its own limit, where it has one.
    pub urgent: Option<Rate>,
    /// At most so many chats are being written to at the same time; the others wait in the store.
    /// Help has as many of its own.
    pub chats_at_once: usize,
    /// At most so many chats are remembered as waiting; beyond that the store is asked again.
    pub chats_waiting: usize,
    /// At most so many replies of one chat wait in memory; beyond that the store is asked again.
    pub replies_waiting: usize,
    /// At most so many webhook posts are worked on at the same time; others are put off with 503.
    pub posts_at_once: usize,
}

impl Limits {
    /// As fast as it goes: for measuring against a server of one's own.
    pub fn none() -> Self {
        Self { overall: None, person: None, group: None, urgent: None, ..Self::default() }
    }
}

impl Default for Limits {
    /// Telegram's: 30 a second over all, one a second in a chat with short bursts, 20 a minute in a
    /// group. Bursts are part of the sum: 5 + 25 in a second, 5 + 15 in a minute.
    fn default() -> Self {
        Self {
            overall: Some(Rate { burst: 5, every: Duration::from_millis(40) }),
            person: Some(Rate { burst: 5, every: Duration::from_secs(1) }),
            group: Some(Rate { burst: 5, every: Duration::from_secs(4) }),
            urgent: Some(Rate { burst: 3, every: Duration::from_secs(1) }),
            chats_at_once: 1_000,
            chats_waiting: 100_000,
            replies_waiting: 50,
            posts_at_once: 200,
        }
    }
}

/// How long the bot waits for what.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    /// How long Telegram may keep a request for updates open when there are none.
    pub poll: Duration,
    /// How long any other request may take.
    pub request: Duration,
    /// How long a call at the desk waits for its topic.
    pub topic: Duration,
    /// How long a file may take to go up.
    pub upload: Duration,
    /// The first pause after a failure; each next one is twice as long.
    pub pause: Duration,
    /// The longest pause after a failure.
    pub longest_pause: Duration,
    /// The first pause after which a failed introduction is tried again.
    pub introduction_pause: Duration,
    /// How often it is looked for whom the moment has come to be asked something, or forgotten.
    pub look: Duration,
    /// How long replies that are ready may still be sent after the bot was told to stop.
    pub farewell: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            poll: Duration::from_secs(30),
            request: Duration::from_secs(10),
            topic: Duration::from_secs(5),
            upload: Duration::from_mins(1),
            pause: Duration::from_millis(200),
            longest_pause: Duration::from_secs(5),
            introduction_pause: Duration::from_secs(10),
            look: Duration::from_mins(1),
            farewell: Duration::from_secs(8),
        }
    }
}
