//! Where others read along: names are looked up, and nothing personal is asked or told.

use super::about::About;
use super::hear::named_activity;
use super::screens::{help_now, note_page, public_card};
use super::{Assets, Command, Heard, Input, Reply, Session, Speaker};

/// Stands in a reply for the name of the bot, which only a shell knows.
pub const BOT_NAME: &str = "\u{e000}";

/// What is said in a group: a card where an activity is named, the numbers where somebody may be in
/// danger, else where to go. Only who speaks to the bot is answered.
pub(super) fn replies(assets: &Assets, input: &Input) -> Vec<Reply> {
    let text = match &input.heard {
        Heard::Text(text) if text.starts_with('/') || text.contains('@') => text.as_str(),
        Heard::Press(_) => "",
        _ => return Vec::new(),
    };
    let session = Session::default();
    let about = About::of_turn(assets, &session, input);
    let speaker = Speaker::plain(&assets.texts, about.language);
    let asks_for_help = matches!(Command::read(text), Some(Ok((Command::Hulp, _))));
    let is_alarm = || assets.lexicon.alarm(text).is_some_and(|found| found.alarm.stops());
    let message = if asks_for_help || is_alarm() {
        help_now(&about, speaker)
    } else if let Some(activity) = named_activity(&about, text) {
        public_card(&about, speaker, activity)
    } else {
        note_page(speaker, "group")
    };
    vec![Reply::Say(message)]
}
