//! A card of the bot's own that comes back to it: somebody chose it from the list behind the bot's
//! name, in the chat with the bot itself. It opens that card, and tells nothing of the person.

use super::super::about::About;
use super::super::note::Note;
use super::super::screens::help_now;
use super::super::{Message, Speaker};
use super::Step;
use crate::catalogue::Activity;
use crate::language::folded_name;

/// What a card asks for.
pub(super) fn step(
    about: &About<'_>,
    speaker: Speaker<'_>,
    link: Option<&str>,
    text: &str,
) -> Step {
    if let Some(activity) = activity(about, link, text) {
        return Step::Shared(activity.id.clone());
    }
    let is_help = first_line(&help_now(about, speaker)).is_some_and(|line| text.starts_with(&line));
    Step::Note(if is_help { Note::HelpNow } else { Note::Nothing })
}

/// The activity of a card: by its link, else by its first line, which is the activity's name.
pub(in super::super) fn activity<'a>(
    about: &About<'a>,
    link: Option<&str>,
    text: &str,
) -> Option<&'a Activity> {
    let catalogue = &about.assets.catalogue;
    link.and_then(|id| catalogue.activity(id)).or_else(|| {
        let title = folded_name(text.lines().find(|line| !line.trim().is_empty())?);
        catalogue.activities().iter().find(|activity| folded_name(&activity.name) == title)
    })
}

fn first_line(message: &Message) -> Option<String> {
    message.text_lines().flat_map(str::lines).next().map(str::to_owned)
}
