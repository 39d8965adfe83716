//! A turn that does what it is told, so that the adapter meets replies of every kind.

use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex},
};

use aanspraak::conversation::{
    Attachment, Button, Content, Input, InputKind, Line, Message, Placement, Settings, Turn, Visit,
};

/// How often a turn was worked out, by what was said.
static TURNS: LazyLock<Mutex<HashMap<String, usize>>> = LazyLock::new(Mutex::default);

/// How often this was worked out. Tests run side by side: each uses words of its own.
pub(super) fn turns(said: &str) -> usize {
    TURNS.lock().unwrap().get(said).copied().unwrap_or_default()
}

/// Says what it heard. `/long N`, `/many N`, `/file`, `/html`, `/empty`, `/where`, `/panic` ask for
/// something special; a press changes the pressed message.
pub(super) fn echo(_: &Content, _: Settings, visit: Visit, input: Input) -> Turn {
    let replies = match &input.kind {
        InputKind::Text(text) => {
            *TURNS.lock().unwrap().entry(text.clone()).or_default() += 1;
            typed(text, &input)
        }
        InputKind::Press(data) => vec![pressed(data)],
        other => vec![say(&format!("{other:?}"))],
    };
    let Visit { session, volunteer, .. } = visit;
    Turn { session, volunteer, replies, events: Vec::new() }
}

fn typed(text: &str, input: &Input) -> Vec<Message> {
    let (command, rest) = text.split_once(' ').unwrap_or((text, ""));
    let count = || rest.parse::<usize>().unwrap();
    match command {
        "/long" => vec![with_buttons(&"woord ".repeat(count() / 6))],
        "/many" => (1..=count()).map(|number| say(&number.to_string())).collect(),
        "/html" => vec![Message {
            lines: vec![Line::Strong("A & B".to_owned()), Line::Plain("1 < 2 > \"0\"".to_owned())],
            ..Message::default()
        }],
        "/file" => vec![Message {
            lines: vec![Line::Plain("uw gegevens".to_owned())],
            attachment: Some(Attachment {
                name: "g.json".to_owned(),
                bytes: b"{\"a\":1}".to_vec(),
            }),
            ..Message::default()
        }],
        "/empty" => vec![say(" "), say("na de leegte")],
        "/where" => vec![say(&format!("{:?} {:?}", input.setting, input.app_language))],
        "/silent" => Vec::new(),
        "/panic" => panic!("asked for"),
        _ => vec![with_buttons(&format!("u zei: {text}"))],
    }
}

fn say(text: &str) -> Message {
    let lines = text.split('\n').map(|line| Line::Plain(line.to_owned())).collect();
    Message { lines, ..Message::default() }
}

fn with_buttons(text: &str) -> Message {
    let lines = vec![Line::Plain(text.to_owned())];
    let buttons = vec![vec![button("Meer", "meer"), button("Stop", "stop")]];
    Message { lines, buttons, ..Message::default() }
}

fn pressed(data: &str) -> Message {
    Message {
        lines: vec![Line::Plain(format!("gekozen: {data}"))],
        buttons: vec![vec![button("Nog eens", &format!("{data}+")), button("Zelfde", data)]],
        placement: Placement::InPlace,
        ..Message::default()
    }
}

fn button(label: &str, data: &str) -> Button {
    Button::new(label, data)
}
