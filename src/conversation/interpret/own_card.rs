//! A card of the bot's own that comes back to it: somebody chose it from the list behind the bot's
//! name, in the chat with the bot itself. It opens that card, and tells nothing of the person.

use super::super::notice::Notice;
use super::super::render::help_now;
use super::super::view::{PersonView, SessionView};
use super::super::{Message, Speaker};
use super::Intent;
use crate::catalogue::Activity;
use crate::language::folded_name;

/// What a card asks for.
pub(super) fn step(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    link: Option<&str>,
    text: &str,
) -> Intent {
    if let Some(activity) = activity(view, link, text) {
        return Intent::Shared(activity.id.clone());
    }
    let is_help = first_line(&help_now(view, speaker)).is_some_and(|line| text.starts_with(&line));
    Intent::Notice(if is_help { Notice::HelpNow } else { Notice::Nothing })
}

/// The activity of a card: by its link, else by its first line, which is the activity's name.
pub(in crate::conversation) fn activity<'a>(
    view: &PersonView<'a>,
    link: Option<&str>,
    text: &str,
) -> Option<&'a Activity> {
    let catalogue = &view.content.catalogue;
    link.and_then(|id| catalogue.activity(id)).or_else(|| {
        let title = folded_name(text.lines().find(|line| !line.trim().is_empty())?);
        catalogue.activities().iter().find(|activity| folded_name(&activity.name) == title)
    })
}

fn first_line(message: &Message) -> Option<String> {
    message.text_lines().flat_map(str::lines).next().map(str::to_owned)
}
