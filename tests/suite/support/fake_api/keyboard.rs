//! What Telegram refuses about an inline keyboard.

use serde_json::Value;

/// The rows of a keyboard: labels with their data.
pub(super) type Rows = Vec<Vec<(String, String)>>;

/// Reads a keyboard, or gives Telegram's complaint.
pub(super) fn read(markup: Option<&Value>) -> Result<Rows, String> {
    let Some(rows) = markup.and_then(|markup| markup["inline_keyboard"].as_array()) else {
        return Ok(Vec::new());
    };
    let mut rows: Rows = rows
        .iter()
        .map(|row| row.as_array().unwrap().iter().map(button).collect())
        .collect::<Result<_, String>>()?;
    if rows.iter().map(Vec::len).sum::<usize>() > 100 {
        return Err("reply markup is too long".to_owned());
    }
    // What copies words sends nothing to the bot when it is tapped.
    for row in &mut rows {
        row.retain(|(_, data)| !data.is_empty());
    }
    rows.retain(|row| !row.is_empty());
    Ok(rows)
}

/// The styles that Telegram knows.
const STYLES: [&str; 3] = ["danger", "success", "primary"];
/// What a tap can do, of what the bot uses. A button does exactly one thing.
const TAPS: [&str; 4] = ["callback_data", "url", "copy_text", "switch_inline_query_chosen_chat"];

fn button(button: &Value) -> Result<(String, String), String> {
    let label = button["text"].as_str().unwrap_or_default();
    if label.trim().is_empty() {
        return Err("can't parse inline keyboard button: Text must be non-empty".to_owned());
    }
    if button.get("style").is_some_and(|style| !STYLES.iter().any(|known| style == known)) {
        return Err("BUTTON_STYLE_INVALID".to_owned());
    }
    match TAPS.iter().filter(|tap| button.get(**tap).is_some()).count() {
        0 => {
            let words = "can't parse inline keyboard button: Text buttons are unallowed";
            return Err(format!("{words} in the inline keyboard"));
        }
        1 => {}
        _ => return Err("can't parse inline keyboard button: more than one action".to_owned()),
    }
    let length = |text: &Value| text.as_str().unwrap_or_default().encode_utf16().count();
    if let Some(copied) = button.get("copy_text") {
        return if (1..=256).contains(&length(&copied["text"])) {
            Ok((label.to_owned(), String::new()))
        } else {
            Err("BUTTON_COPY_TEXT_INVALID".to_owned())
        };
    }
    if let Some(chosen) = button.get("switch_inline_query_chosen_chat") {
        let kinds = ["allow_user_chats", "allow_group_chats"];
        let some = kinds.iter().any(|kind| chosen[*kind] == true);
        return if some && length(&chosen["query"]) <= 256 {
            Ok((label.to_owned(), String::new()))
        } else {
            Err("BUTTON_TYPE_INVALID".to_owned())
        };
    }
    let data = button["callback_data"].as_str().unwrap_or_default();
    if button.get("url").is_none() && !(1..=64).contains(&data.len()) {
        return Err("BUTTON_DATA_INVALID".to_owned());
    }
    Ok((label.to_owned(), data.to_owned()))
}
