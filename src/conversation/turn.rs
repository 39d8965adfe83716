//! The turn itself.

use super::about::About;
use super::act::act;
use super::hear::hear;
use super::note::Note;
use super::screens::{note_page, screen};
use super::{Assets, Heard, Input, Line, Placement, Reply, Session, Setting, Speaker};
use crate::catalogue::Language;

/// One turn: what a person did changes the session and gives replies. Cannot fail.
pub fn turn(assets: &Assets, mut session: Session, input: Input) -> (Session, Vec<Reply>) {
    if input.setting == Setting::Group {
        let app = input.app_language.as_deref().and_then(Language::of_code);
        let speaker = Speaker::plain(&assets.texts, app.unwrap_or_default());
        return (session, vec![Reply::Say(note_page(speaker, "group"))]);
    }
    session.last = Some(input.at);
    session.forgotten = false;
    session.alarm = None;
    let anew = std::mem::take(&mut session.anew);
    let hearing = {
        let about = About::of_turn(assets, &session, &input);
        hear(&about, speaker(&about), &input.heard)
    };
    let (session, mut notes) = act(assets, session, &input, hearing);
    if anew {
        notes.insert(0, Note::Say("anew"));
    }
    let replies = show(assets, &session, &input, &notes);
    (session, replies)
}

fn speaker<'a>(about: &About<'a>) -> Speaker<'a> {
    Speaker::new(&about.assets.texts, about.language, &about.profile)
}

fn show(assets: &Assets, session: &Session, input: &Input, notes: &[Note]) -> Vec<Reply> {
    let about = About::of_turn(assets, session, input);
    let speaker = speaker(&about);
    let mut message = screen(&about, speaker);
    // One message a turn: what is said about the last one stands above the screen.
    let mut lines = Vec::new();
    for note in notes.iter().filter(|note| **note != Note::Nothing) {
        lines.extend(super::screens::note(&about, speaker, note).lines);
        lines.push(Line::Plain(String::new()));
    }
    lines.append(&mut message.lines);
    message.lines = lines;
    if matches!(input.heard, Heard::Press(_)) {
        message.placement = Placement::InPlace;
    }
    vec![Reply::Say(message)]
}
