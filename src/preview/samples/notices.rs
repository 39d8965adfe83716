//! What is answered to commands, to buttons that do something at once, and to what is no text.

use strum::IntoEnumIterator;

use super::{Group, Sample, Scene};
use crate::conversation::{
    Action, ActivityVerb, Command, CommandSet as _, DataVerb, HelpKind, InputKind, ListVerb,
    QuestionVerb, Screen, Session, Setting,
};

/// All of these.
pub(super) fn answers(scene: &Scene<'_>) -> Vec<Sample> {
    let mut all: Vec<Sample> = commands(scene).collect();
    all.extend(reasons(scene));
    all.extend(pressed(scene));
    all.extend(not_text(scene));
    let group = Sample::new(Group::Answers, "in-a-group", Session::default());
    let spoken_to = InputKind::Text(format!("/{}", Command::Start.names().nl));
    all.push(Sample { setting: Setting::Group, ..group }.after(spoken_to));
    all
}

fn commands<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Sample> + 's {
    let of = |command: Command| {
        let name = command.names().listed(scene.language);
        let id = format!("command.{}", command.names().en);
        Sample::new(Group::Answers, id, scene.known()).after(InputKind::Text(format!("/{name}")))
    };
    Command::iter().map(of).chain([unknown(scene)])
}

fn unknown(scene: &Scene<'_>) -> Sample {
    let unknown = InputKind::Text("/x".to_owned());
    Sample::new(Group::Answers, "command.unknown", scene.known()).after(unknown)
}

/// Why each question is asked.
fn reasons<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Sample> + 's {
    scene.content.interview.questions().iter().map(|question| {
        let session = Session { focus: Screen::Question(question.id.clone()), ..scene.begun() };
        let why = Action::Question(question.id.clone(), QuestionVerb::Why).encode(0);
        let id = format!("question.{}.why", question.id);
        Sample::new(Group::Questions, id, session).after(InputKind::Press(why))
    })
}

/// What is said to the buttons of an activity and of the list.
fn pressed(scene: &Scene<'_>) -> Vec<Sample> {
    let list = Session { focus: Screen::Results, ..scene.known() };
    let press = |id: &str, action: Action| {
        Sample::new(Group::List, id, list.clone()).after(InputKind::Press(action.encode(0)))
    };
    let mut all = vec![
        press("press.help", Action::Help(HelpKind::Numbers)),
        press("press.usage", Action::Help(HelpKind::Usage)),
        press("press.data", Action::Data(DataVerb::Show)),
        press("press.more", Action::List(ListVerb::More)),
        press("press.paper", Action::List(ListVerb::Print)),
    ];
    if let Some(first) = scene.first.first() {
        let verbs = [
            ("press.save", ActivityVerb::Save),
            ("press.doing-it", ActivityVerb::DoingIt),
            ("press.not-for-me", ActivityVerb::NotForMe),
            ("press.share", ActivityVerb::Share),
            ("press.wrong", ActivityVerb::Wrong),
            ("press.choose", ActivityVerb::Choose),
        ];
        let of = |(id, verb)| press(id, Action::Activity(first.clone(), verb));
        all.extend(verbs.map(of));
    }
    all
}

/// What is said to voices, pictures and the like.
fn not_text(scene: &Scene<'_>) -> Vec<Sample> {
    let none = String::new;
    let all = [
        ("input.voice", InputKind::Voice(none())),
        ("input.photo", InputKind::Photo(none())),
        ("input.video", InputKind::Video(none())),
        ("input.file", InputKind::File(none())),
        ("input.sticker", InputKind::Sticker(none())),
        ("input.contact", InputKind::Contact),
        ("input.poll", InputKind::Poll),
        ("input.dice", InputKind::Dice),
        ("input.other", InputKind::Other(none())),
        ("input.empty", InputKind::Text(none())),
        ("input.abroad", InputKind::Location { latitude: 48.8566, longitude: 2.3522 }),
    ];
    all.map(|(id, kind)| Sample::new(Group::Answers, id, scene.begun()).after(kind)).into()
}
