//! What the bot does beside texts: contacts, places, what is kept in sight, the button below the text field, its photo.

use serde_json::{Value, json};

use super::answers::{Answer, Fields, File, offence, open_chat, refused};
use super::world::{Shown, World};

/// The longest vCard, in bytes.
const VCARD_LONGEST: usize = 2_048;

fn text<'f>(fields: &'f Fields, name: &str) -> &'f str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub(super) fn contact(world: &mut World, fields: &Fields) -> Answer {
    let chat = open_chat(world, fields)?;
    let (name, phone, vcard) =
        (text(fields, "first_name"), text(fields, "phone_number"), text(fields, "vcard"));
    if name.trim().is_empty() || phone.trim().is_empty() {
        return Err(offence("contact must have a name and a number"));
    }
    if vcard.len() > VCARD_LONGEST {
        return Err(offence("vcard is too long"));
    }
    if !vcard.starts_with("BEGIN:VCARD\r\n") || !vcard.ends_with("END:VCARD\r\n") {
        return Err(offence("vcard is none"));
    }
    let id = world.message_id();
    let (text, contact) = (format!("{name}: {phone}"), Some(vcard.to_owned()));
    Ok(world.show(chat, Shown { id, text, contact, ..Shown::default() }))
}

pub(super) fn venue(world: &mut World, fields: &Fields) -> Answer {
    let chat = open_chat(world, fields)?;
    let degrees = |name: &str| fields.get(name).and_then(Value::as_f64).unwrap_or_default();
    let (north, east) = (degrees("latitude"), degrees("longitude"));
    if north.abs() > 90.0 || east.abs() > 180.0 {
        return Err(offence("wrong latitude or longitude"));
    }
    let (title, address) = (text(fields, "title"), text(fields, "address"));
    if title.trim().is_empty() || address.trim().is_empty() {
        return Err(offence("venue must have a title and an address"));
    }
    let id = world.message_id();
    let venue = Some((format!("{north} {east}"), format!("{title}, {address}")));
    Ok(world.show(chat, Shown { id, venue, ..Shown::default() }))
}

pub(super) fn pin(world: &mut World, fields: &Fields) -> Answer {
    let (chat, id) = pinned(world, fields, "message to pin not found")?;
    let there = world.chats.entry(chat).or_default();
    there.pinned.retain(|other| *other != id);
    there.pinned.push(id);
    Ok(json!(true))
}

pub(super) fn unpin(world: &mut World, fields: &Fields) -> Answer {
    let (chat, id) = pinned(world, fields, "message to unpin not found")?;
    world.chats.entry(chat).or_default().pinned.retain(|other| *other != id);
    Ok(json!(true))
}

fn pinned(
    world: &World,
    fields: &Fields,
    missing: &str,
) -> Result<(i64, i64), super::answers::Refused> {
    let chat = open_chat(world, fields)?;
    let id = fields.get("message_id").and_then(Value::as_i64).unwrap_or_default();
    let is_there = world.chats.get(&chat).is_some_and(|chat| chat.messages.contains_key(&id));
    if is_there { Ok((chat, id)) } else { Err(refused(400, missing)) }
}

/// A message that brings the button below the text field, or takes it away, is remembered apart: people look at
/// the button. Every other one is shown.
pub(super) fn button(world: &mut World, chat: i64, shown: Shown) -> Value {
    let there = world.chats.entry(chat).or_default();
    if let Some(label) = shown.markup["keyboard"][0][0]["text"].as_str() {
        there.location_button = Some(label.to_owned());
    } else if shown.markup["remove_keyboard"] == true {
        there.location_button = None;
    } else {
        return world.show(chat, shown);
    }
    let id = shown.id;
    there.messages.insert(id, shown);
    json!({"message_id": id, "date": 1_790_000_000, "chat": {"id": chat, "type": "private"}})
}

pub(super) fn photo(world: &mut World, fields: &Fields, file: File) -> Answer {
    let photo = &fields["photo"];
    let Some((name, bytes)) = file.filter(|(name, _)| photo["photo"] == **name) else {
        return Err(offence("there is no photo in the request"));
    };
    if photo["type"] != "static" || !bytes.starts_with(b"\xff\xd8\xff") {
        return Err(offence(format!("PHOTO_CROP_SIZE_SMALL {name}")));
    }
    world.photos.push(bytes);
    Ok(json!(true))
}

pub(super) fn photos(world: &World) -> Value {
    json!({"total_count": world.photos.len(), "photos": []})
}
