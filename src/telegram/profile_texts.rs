//! What the bot says of itself where Telegram shows it.

/// The bot's words about itself in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Introduction {
    /// Two letters (`en`); `None` is for everybody whose language has no words of its own.
    pub language: Option<String>,
    /// Commands without `/` (1 to 32 of `a-z0-9_`), each with what it does (1 to 256 letters), for
    /// talks with one person.
    pub commands: Vec<(String, String)>,
    /// The same for groups.
    pub group_commands: Vec<(String, String)>,
    /// The same for volunteers.
    pub volunteer_commands: Vec<(String, String)>,
    /// The same for coordinators.
    pub coordinator_commands: Vec<(String, String)>,
    /// What stands in an empty chat, at most 512 letters.
    pub description: String,
    /// What stands on the bot's page and in shared links, at most 120 letters.
    pub short_description: String,
}
