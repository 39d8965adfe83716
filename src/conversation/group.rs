//! Where others read along: names are looked up, and nothing personal is asked or told.

use jiff::Timestamp;

use super::command_text::{CommandSet as _, without_mentions};
use super::interpret::{asks_for_help, helpline, named_activity};
use super::render::page::Page;
use super::render::{help_from, note_page, public_card};
use super::view::PersonView;
use super::visit::TurnContext;
use super::{Command, CommandText, Content, Input, InputKind, Message, Setting, Settings, Speaker};

/// So many activities are named where the words find several.
const SHOWN: usize = 3;

/// What is said in a group: a card where an activity is named, what the words find, the numbers where
/// somebody may be in danger, else where to go. Only who speaks to the bot is answered.
pub(super) fn replies(context: TurnContext<'_>) -> Vec<Message> {
    let TurnContext { content, input, .. } = context;
    let Some(text) = asked(content, input) else { return Vec::new() };
    let view = PersonView::of_nobody(context);
    let speaker = Speaker::plain(&content.texts, view.language);
    let is_command = matches!(Command::read(text), Some(Ok((Command::Help, _))));
    let words = words(text);
    let line = helpline(&view, &words).map(|line| line.id.as_str());
    let asks = is_command || line.is_some() || asks_for_help(&view, &words);
    let message = if asks || is_alarm(content, text) {
        Message { urgent: true, ..help_from(&view, speaker, line) }
    } else if let Some(activity) = named_activity(&view, text) {
        public_card(&view, speaker, activity)
    } else {
        found(&view, speaker, &words).unwrap_or_else(|| note_page(speaker, "group"))
    };
    vec![message]
}

/// What is said to who names the bot where it is no member: the same as in a group.
pub fn public_answer(
    content: &Content,
    at: Timestamp,
    words: String,
    app_language: Option<String>,
) -> Option<Message> {
    let input = Input { at, setting: Setting::Group, app_language, kind: InputKind::Text(words) };
    let settings = Settings::default();
    replies(TurnContext { content, settings, input: &input, edits: None }).into_iter().next()
}

/// The words that are to be answered. A command without a name is answered where it is one of ours;
/// what was changed afterwards only where somebody may be in danger, and so are the words of others.
fn asked<'a>(content: &Content, input: &'a Input) -> Option<&'a str> {
    match &input.kind {
        InputKind::Press(_) => Some(""),
        InputKind::Text(text) => {
            (input.setting != Setting::Overheard || is_ours(text)).then_some(text)
        }
        InputKind::Edited(text) | InputKind::Forwarded(text) => {
            is_alarm(content, text).then_some(text.as_str())
        }
        other @ (InputKind::Invited { .. }
        | InputKind::Location { .. }
        | InputKind::Voice(_)
        | InputKind::Photo(_)
        | InputKind::Video(_)
        | InputKind::File(_)
        | InputKind::Sticker(_)
        | InputKind::Contact
        | InputKind::Poll
        | InputKind::Dice
        | InputKind::Other(_)
        | InputKind::OwnCard { .. }
        | InputKind::Due) => other.words().filter(|words| !words.trim().is_empty()),
    }
}

fn is_alarm(content: &Content, text: &str) -> bool {
    content.lexicon.alarm(text).is_some_and(|found| found.alarm.stops())
}

/// Whether a text is a command that the bot knows.
fn is_ours(text: &str) -> bool {
    matches!(Command::read(text), Some(Ok(_)))
        || CommandText::read(text).is_some_and(|command| is_asking(&command))
}

/// The commands behind which names are looked up.
const ASKING: [&str; 3] = ["help", "zoek", "search"];

/// The words that are looked for: without a command and without who is spoken to. What stands behind
/// another command is not looked for.
fn words(text: &str) -> String {
    let said = match CommandText::read(text) {
        Some(command) if is_asking(&command) => command.rest,
        Some(_) => return String::new(),
        None => text,
    };
    without_mentions(said)
}

fn is_asking(command: &CommandText<'_>) -> bool {
    ASKING.contains(&command.name.as_str())
}

/// What the words find: one card, or the first few with what they are; `None` for nothing.
fn found(view: &PersonView<'_>, speaker: Speaker<'_>, words: &str) -> Option<Message> {
    let found = view.content.find(view.today, words, SHOWN);
    // An age and a place alone are about a person.
    let hits = Some(found.hits).filter(|_| found.words > 0)?;
    let first = hits.first().filter(|hit| hit.whole || hit.named)?;
    if first.named || hits.len() == 1 {
        let activity = view.content.catalogue.activity(first.id.as_str())?;
        return Some(public_card(view, speaker, activity));
    }
    let activities = hits.iter().filter_map(|hit| view.content.catalogue.activity(hit.id.as_str()));
    let page = activities.fold(Page::new(speaker, 0).say("group-found"), |page, activity| {
        let summary = activity.text(speaker.language).summary.clone();
        page.gap().heading(activity.name.clone()).line(summary)
    });
    Some(page.done())
}
