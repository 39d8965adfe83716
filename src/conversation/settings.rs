//! What the operator decides, and no editor of the content.

/// How long a talk is kept where nobody decides otherwise, in days.
pub const KEEP_DAYS: u16 = 30;

/// The settings of a running bot: the same for every chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// After how many days of silence everything is erased: what people are told.
    pub keep_days: u16,
    /// Whether the shell asks again, weeks later, anyone who wanted that. Without it, it is not offered.
    pub asks_later: bool,
    /// Whether the shell takes the messages of the last two days off the screen where everything is erased.
    pub cleans_screen: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { keep_days: KEEP_DAYS, asks_later: false, cleans_screen: false }
    }
}
