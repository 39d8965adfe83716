//! What Telegram refuses about an inline keyboard.

use serde_json::Value;

/// The rows of a keyboard: labels with their data.
pub(super) type Rows = Vec<Vec<(String, String)>>;

/// Reads a keyboard, or gives Telegram's complaint.
pub(super) fn read(markup: Option<&Value>) -> Result<Rows, String> {
    let Some(markup) = markup else { return Ok(Vec::new()) };
    let rows = markup["inline_keyboard"].as_array().unwrap();
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

fn button(button: &Value) -> Result<(String, String), String> {
    let label = button["text"].as_str().unwrap_or_default();
    if label.trim().is_empty() {
        return Err("can't parse inline keyboard button: Text must be non-empty".to_owned());
    }
    if let Some(copied) = button["copy_text"]["text"].as_str() {
        let length = copied.encode_utf16().count();
        return if (1..=256).contains(&length) {
            Ok((label.to_owned(), String::new()))
        } else {
            Err("BUTTON_COPY_TEXT_INVALID".to_owned())
        };
    }
    let Some(data) = button["callback_data"].as_str() else {
        return Err("can't parse inline keyboard button: Text buttons are unallowed".to_owned());
    };
    if !(1..=64).contains(&data.len()) {
        return Err("BUTTON_DATA_INVALID".to_owned());
    }
    Ok((label.to_owned(), data.to_owned()))
}
