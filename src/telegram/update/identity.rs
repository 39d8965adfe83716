//! Who the bot is, and whom a message is meant for.

use std::sync::Arc;

use super::object::Object;
use crate::conversation::{CommandText, Setting, mentions, without_addressee};

/// Who the bot is.
#[derive(Clone, Debug)]
pub(in crate::telegram) struct Identity {
    /// Its name, without `@`.
    pub(in crate::telegram) name: Arc<str>,
    /// Its number.
    pub(in crate::telegram) id: Option<i64>,
}

impl Identity {
    /// Whether a user is the bot.
    pub(super) fn is(&self, user: &Object<'_>) -> bool {
        let has_id = self.id.is_some() && user.number("id") == self.id;
        has_id || user.text("username").is_some_and(|name| self.is_name(&name))
    }

    /// Whom a message in a group is meant for; `None` where it is not for the bot to answer. A message
    /// of another bot, or one that somebody chose from another bot's list, never is.
    pub(super) fn addressed(&self, message: &Object<'_>, words: &str) -> Option<Setting> {
        let is_bot = message.object("from").is_some_and(|from| from.is_true("is_bot"));
        // Of somebody who writes in the name of the group Telegram says that a bot wrote it.
        if is_bot && !message.has("sender_chat") || message.object("via_bot").is_some() {
            return None;
        }
        let replies = self.is_replied_to(message);
        match CommandText::read(words).map(|command| command.addressee) {
            Some(Some(to)) => self.is_name(to).then_some(Setting::Group),
            Some(None) if !replies && !self.is_named(words) => Some(Setting::Overheard),
            Some(None) | None => (replies || self.is_named(words)).then_some(Setting::Group),
        }
    }

    /// A text as it was meant: a command may carry the bot's name (`/help@name`), which is taken off.
    pub(super) fn taken_off(&self, text: &str) -> String {
        without_addressee(text, |name| self.is_name(name))
    }

    fn is_name(&self, name: &str) -> bool {
        !self.name.is_empty() && name.eq_ignore_ascii_case(&self.name)
    }

    /// Whether the bot's name stands in the words, behind an `@`.
    fn is_named(&self, words: &str) -> bool {
        mentions(words).any(|name| self.is_name(name))
    }

    /// Whether the message answers one of the bot's own. In a topic every message answers that with
    /// which the topic began.
    fn is_replied_to(&self, message: &Object<'_>) -> bool {
        message.object("reply_to_message").is_some_and(|replied| {
            !replied.has("forum_topic_created")
                && replied.object("from").is_some_and(|from| self.is(&from))
        })
    }
}
