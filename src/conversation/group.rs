//! Where others read along: names are looked up, and nothing personal is asked or told.

use super::about::About;
use super::hear::named_activity;
use super::page::Page;
use super::screens::{help_now, note_page, public_card};
use super::{Assets, Command, Heard, Input, Message, Reply, Session, Setting, Speaker};

/// Stands in a reply for the name of the bot, which only a shell knows.
pub const BOT_NAME: &str = "\u{e000}";

/// So many activities are named where the words find several.
const SHOWN: usize = 3;

/// What is said in a group: a card where an activity is named, what the words find, the numbers where
/// somebody may be in danger, else where to go. Only who speaks to the bot is answered.
pub(super) fn replies(assets: &Assets, input: &Input) -> Vec<Reply> {
    let Some(text) = asked(assets, input) else { return Vec::new() };
    let session = Session::default();
    let about = About::of_turn(assets, &session, input);
    let speaker = Speaker::plain(&assets.texts, about.language);
    let asks_for_help = matches!(Command::read(text), Some(Ok((Command::Hulp, _))));
    let message = if asks_for_help || is_alarm(assets, text) {
        help_now(&about, speaker)
    } else if let Some(activity) = named_activity(&about, text) {
        public_card(&about, speaker, activity)
    } else {
        found(&about, speaker, &words(text)).unwrap_or_else(|| note_page(speaker, "group"))
    };
    vec![Reply::Say(message)]
}

/// The words that are to be answered. A command without a name is answered where it is one of ours;
/// what was changed afterwards only where somebody may be in danger, and so are the words of others.
fn asked<'a>(assets: &Assets, input: &'a Input) -> Option<&'a str> {
    match &input.heard {
        Heard::Press(_) => Some(""),
        Heard::Text(text) => (input.setting != Setting::Overheard || is_ours(text)).then_some(text),
        Heard::Edited(text) | Heard::Forwarded(text) => {
            is_alarm(assets, text).then_some(text.as_str())
        }
        other => other.words().filter(|words| !words.trim().is_empty()),
    }
}

fn is_alarm(assets: &Assets, text: &str) -> bool {
    assets.lexicon.alarm(text).is_some_and(|found| found.alarm.stops())
}

/// Whether a text is a command that the bot knows.
fn is_ours(text: &str) -> bool {
    matches!(Command::read(text), Some(Ok(_))) || asking(text).is_some()
}

/// The commands behind which names are looked up.
const ASKING: [&str; 3] = ["help", "zoek", "search"];

/// The words that are looked for: without a command and without who is spoken to. What stands behind
/// another command is not looked for.
fn words(text: &str) -> String {
    let words = match asking(text) {
        Some(words) => words,
        None if text.trim_start().starts_with('/') => return String::new(),
        None => text,
    };
    let words = words.split_whitespace();
    words.filter(|word| !word.starts_with('@')).collect::<Vec<_>>().join(" ")
}

/// What stands behind a command that looks names up.
fn asking(text: &str) -> Option<&str> {
    let text = text.trim().strip_prefix('/')?;
    let (command, words) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let command = command.split('@').next().unwrap_or_default().to_lowercase();
    ASKING.contains(&command.as_str()).then_some(words)
}

/// What the words find: one card, or the first few with what they are; `None` for nothing.
fn found(about: &About<'_>, speaker: Speaker<'_>, words: &str) -> Option<Message> {
    let found = about.assets.find(about.today, words, SHOWN);
    // An age and a place alone are about a person.
    let hits = Some(found.hits).filter(|_| found.words > 0)?;
    let first = hits.first().filter(|hit| hit.whole || hit.named)?;
    if first.named || hits.len() == 1 {
        let activity = about.assets.catalogue.activity(first.id.as_str())?;
        return Some(public_card(about, speaker, activity));
    }
    let activities = hits.iter().filter_map(|hit| about.assets.catalogue.activity(hit.id.as_str()));
    let page = activities.fold(Page::new(speaker, 0).say("group-found"), |page, activity| {
        let summary = activity.text(speaker.language).summary.clone();
        page.gap().heading(activity.name.clone()).line(summary)
    });
    Some(page.done())
}
