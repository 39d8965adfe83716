//! A message and its stored form.

use crate::conversation::{
    Attachment, Button, ButtonRole, ContactCard, Copyable, Line, LocationButton, Message, Pin,
    Placement, Venue, VoiceKey,
};
use crate::store::{AttachmentV1, ContactV1, ExtrasV1, LineV1, LocationV1, MessageV1, VenueV1};

/// The stored form of a message.
pub(in crate::exchange) fn stored(message: &Message) -> MessageV1 {
    let line = |line: &Line| match line {
        Line::Plain(text) | Line::Detail(text) => LineV1::Plain(text.clone()),
        Line::Strong(text) => LineV1::Strong(text.clone()),
    };
    let button = |button: &Button| (button.label.clone(), button.data.clone());
    let row = |row: &Vec<Button>| row.iter().map(button).collect();
    let file = message.attachment.as_ref();
    let extras = extras(message);
    MessageV1 {
        lines: message.lines.iter().map(line).collect(),
        buttons: message.buttons.iter().map(row).collect(),
        in_place: message.placement == Placement::InPlace,
        attachment: file
            .map(|file| AttachmentV1 { name: file.name.clone(), bytes: file.bytes.clone() }),
        unasked: message.unasked,
        urgent: message.urgent,
        copy: message.copies.first().map(words),
        folds: message.folds.clone(),
        protected: message.protected,
        stays: message.stays,
        reads: keys_stored(&message.reads),
        extras: (extras != ExtrasV1::default()).then(|| Box::new(extras)),
    }
}

/// The message of a stored one.
pub(in crate::exchange) fn message(stored: &MessageV1) -> Message {
    let line = |line: &LineV1| match line {
        LineV1::Plain(text) => Line::Plain(text.clone()),
        LineV1::Strong(text) => Line::Strong(text.clone()),
    };
    let file =
        |file: &AttachmentV1| Attachment { name: file.name.clone(), bytes: file.bytes.clone() };
    let copies = stored.copy.iter().map(copyable).collect();
    let mut message = Message {
        lines: stored.lines.iter().map(line).collect(),
        buttons: buttons(&stored.buttons),
        placement: if stored.in_place { Placement::InPlace } else { Placement::New },
        attachment: stored.attachment.as_ref().map(file),
        unasked: stored.unasked,
        urgent: stored.urgent,
        copies,
        folds: stored.folds.clone(),
        protected: stored.protected,
        stays: stored.stays,
        reads: keys(&stored.reads),
        ..Message::default()
    };
    if let Some(extras) = &stored.extras {
        add(&mut message, extras);
    }
    message
}

/// Rows of buttons of stored ones.
pub(in crate::exchange) fn buttons(rows: &[Vec<(String, String)>]) -> Vec<Vec<Button>> {
    let button = |(label, data): &(String, String)| Button::new(label, data);
    rows.iter().map(|row| row.iter().map(button).collect()).collect()
}

/// Keys of recordings in one text.
pub(in crate::exchange) fn keys_stored(keys: &[VoiceKey]) -> String {
    keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The keys of such a text; what is none is passed over.
pub(in crate::exchange) fn keys(stored: &str) -> Vec<VoiceKey> {
    stored.split(' ').filter_map(|key| key.parse().ok()).collect()
}

fn words(copyable: &Copyable) -> (String, String) {
    (copyable.label.clone(), copyable.text.clone())
}

fn copyable((label, text): &(String, String)) -> Copyable {
    Copyable { label: label.clone(), text: text.clone() }
}

/// What a message has beside its lines and the labels of its buttons.
fn extras(message: &Message) -> ExtrasV1 {
    let is_detail = |(at, line): (usize, &Line)| matches!(line, Line::Detail(_)).then_some(at);
    let buttons = || message.buttons.iter().flatten().enumerate();
    let role = |(at, button): (usize, &Button)| {
        (button.role != ButtonRole::Ordinary).then(|| (at, button.role.to_string()))
    };
    ExtrasV1 {
        details: message.lines.iter().enumerate().filter_map(is_detail).collect(),
        roles: buttons().filter_map(role).collect(),
        passes_on: buttons().filter_map(|(at, it)| Some((at, it.passes_on.clone()?))).collect(),
        copies: message.copies.iter().skip(1).map(words).collect(),
        contacts: message.contacts.iter().map(contact_stored).collect(),
        venue: message.venue.as_ref().map(venue_stored),
        location: message.location.as_ref().map(location_stored),
        pin: pin_stored(message.pin).to_owned(),
    }
}

fn add(message: &mut Message, extras: &ExtrasV1) {
    for at in &extras.details {
        if let Some(line) = message.lines.get_mut(*at) {
            *line = Line::Detail(line.words().to_owned());
        }
    }
    for (at, role) in &extras.roles {
        if let Some(button) = message.buttons.iter_mut().flatten().nth(*at) {
            button.role = role.parse().unwrap_or_default();
        }
    }
    for (at, words) in &extras.passes_on {
        if let Some(button) = message.buttons.iter_mut().flatten().nth(*at) {
            button.passes_on = Some(words.clone());
        }
    }
    message.copies.extend(extras.copies.iter().map(copyable));
    message.contacts = extras.contacts.iter().map(contact).collect();
    message.venue = extras.venue.as_ref().map(venue);
    message.location = extras.location.as_ref().map(location);
    message.pin = pin(&extras.pin);
}

fn contact_stored(card: &ContactCard) -> ContactV1 {
    let ContactCard { name, phone, page, note } = card.clone();
    ContactV1 { name, phone, page, note }
}

fn contact(stored: &ContactV1) -> ContactCard {
    let ContactV1 { name, phone, page, note } = stored.clone();
    ContactCard { name, phone, page, note }
}

fn venue_stored(venue: &Venue) -> VenueV1 {
    let Venue { title, address, latitude, longitude } = venue.clone();
    VenueV1 { title, address, latitude, longitude }
}

fn venue(stored: &VenueV1) -> Venue {
    let VenueV1 { title, address, latitude, longitude } = stored.clone();
    Venue { title, address, latitude, longitude }
}

fn location_stored(button: &LocationButton) -> LocationV1 {
    match button {
        LocationButton::Offered { text, label } => {
            LocationV1 { text: text.clone(), label: Some(label.clone()) }
        }
        LocationButton::TakenAway { text } => LocationV1 { text: text.clone(), label: None },
    }
}

fn location(stored: &LocationV1) -> LocationButton {
    let text = stored.text.clone();
    match stored.label.clone() {
        Some(label) => LocationButton::Offered { text, label },
        None => LocationButton::TakenAway { text },
    }
}

fn pin_stored(pin: Pin) -> &'static str {
    match pin {
        Pin::Unchanged => "",
        Pin::This => "this",
        Pin::Nothing => "nothing",
    }
}

fn pin(word: &str) -> Pin {
    match word {
        "this" => Pin::This,
        "nothing" => Pin::Nothing,
        _ => Pin::Unchanged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Message {
        let copyable = |text: &str| Copyable { label: "Kopieer".to_owned(), text: text.to_owned() };
        let button = Button { role: ButtonRole::Help, ..Button::new("Hulp", "H.0") };
        let share =
            Button { passes_on: Some("OOPOEH".to_owned()), ..Button::new("Stuur", "T.0.o") };
        Message {
            lines: vec![
                Line::Plain("a".into()),
                Line::Detail("b".into()),
                Line::Strong("c".into()),
            ],
            buttons: vec![vec![Button::new("Ja", "b.0")], vec![share, button]],
            copies: vec![copyable("een"), copyable("twee")],
            contacts: vec![ContactCard {
                name: "De Luisterlijn".to_owned(),
                phone: "088 0767 000".to_owned(),
                page: None,
                note: Some("Dag en nacht.".to_owned()),
            }],
            venue: Some(Venue {
                title: "De Huiskamer".to_owned(),
                address: "Markt 1, Zwolle".to_owned(),
                latitude: 52_512_783,
                longitude: 6_090_000,
            }),
            location: Some(LocationButton::TakenAway { text: "Weg.".to_owned() }),
            pin: Pin::This,
            ..Message::default()
        }
    }

    #[test]
    fn a_message_is_stored_whole_and_an_older_program_still_reads_its_text() {
        let message = full();
        let stored = stored(&message);
        let json = serde_json::to_string(&stored).unwrap();
        let read: MessageV1 = serde_json::from_str(&json).unwrap();
        assert_eq!(super::message(&read), message);
        let older = MessageV1 { extras: None, ..read };
        let words = |message: &Message| -> Vec<String> {
            message.lines.iter().map(|line| line.words().to_owned()).collect()
        };
        assert_eq!(words(&super::message(&older)), words(&message));
    }

    #[test]
    fn an_ordinary_message_is_stored_as_ever() {
        let message = Message { lines: vec![Line::Plain("dag".into())], ..Message::default() };
        let json = serde_json::to_string(&stored(&message)).unwrap();
        assert_eq!(json, r#"{"lines":[{"plain":"dag"}]}"#);
    }
}
