//! The turn itself.

use super::about::About;
use super::act::act;
use super::hear::hear;
use super::note::Note;
use super::screens::{note_page, screen};
use super::{Assets, Heard, Input, Message, Placement, Reply, Session, Setting, Speaker};

/// One turn: what a person did changes the session and gives replies. Cannot fail.
pub fn turn(assets: &Assets, mut session: Session, input: Input) -> (Session, Vec<Reply>) {
    if input.setting == Setting::Group {
        let speaker = group_speaker(assets, &input);
        return (session, vec![Reply::Say(note_page(speaker, "group"))]);
    }
    session.last = Some(input.at);
    session.forgotten = false;
    let anew = std::mem::take(&mut session.anew);
    let step = {
        let about = About::new(assets, &session, input.today());
        let speaker = speaker(assets, &about, &input);
        hear(&about, speaker, &input.heard)
    };
    let (session, mut notes) = act(assets, session, &input, step);
    if anew {
        notes.insert(0, Note::Say("anew"));
    }
    let replies = show(assets, &session, &input, &notes);
    (session, replies)
}

fn group_speaker<'a>(assets: &'a Assets, input: &Input) -> Speaker<'a> {
    let app = input.app_language.as_deref().and_then(crate::catalogue::Language::of_code);
    Speaker::plain(&assets.texts, app.unwrap_or_default())
}

fn speaker<'a>(assets: &'a Assets, about: &About<'_>, input: &Input) -> Speaker<'a> {
    Speaker::new(&assets.texts, about.session, &about.profile, input.app_language.as_deref())
}

fn show(assets: &Assets, session: &Session, input: &Input, notes: &[Note]) -> Vec<Reply> {
    let about = About::new(assets, session, input.today());
    let speaker = speaker(assets, &about, input);
    let mut messages: Vec<Message> =
        notes.iter().map(|note| super::screens::note(&about, speaker, note)).collect();
    messages.push(screen(&about, speaker));
    let pressed = matches!(input.heard, Heard::Press(_));
    if let ([only], true) = (messages.as_mut_slice(), pressed) {
        only.placement = Placement::InPlace;
    }
    messages.into_iter().map(Reply::Say).collect()
}
