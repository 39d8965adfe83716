//! The buttons under a message, laid out for a small screen with large letters, as Telegram takes them.
//!
//! Own types: teloxide's know no style of a button.

use serde::Serialize;

use crate::conversation::{Button, ButtonRole, Copyable, Message};
use crate::telegram::message_length::units;
use crate::telegram::{Count, Counters};

/// The longest data of a button in bytes, and the most buttons under a message.
const DATA_LONGEST: usize = 64;
const BUTTONS_MOST: usize = 100;
/// The longest text that a button copies.
const COPIED_LONGEST: usize = 256;
/// The longest words that a button brings to another chat.
const QUERY_LONGEST: usize = 256;
/// So many letters stand in a row on a phone of 360 pixels with the largest letters: each of its buttons
/// is as wide as the others. Labels beyond that go to the next row.
pub(super) const ROW_WIDTH: usize = 26;

/// Rows of buttons under a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Keyboard {
    pub(super) inline_keyboard: Vec<Vec<Key>>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Key {
    pub(super) text: String,
    /// A colour beside the label, which says the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<Style>,
    #[serde(flatten)]
    tap: Tap,
    /// What the bot gets instead, where a server does not know what a tap is to do.
    #[serde(skip)]
    data: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Style {
    Primary,
    Danger,
}

/// What a tap does: exactly one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Tap {
    CallbackData(String),
    CopyText { text: String },
    SwitchInlineQueryChosenChat(ChosenChat),
}

/// The person chooses somebody, or a group; then the words stand behind the bot's name there.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct ChosenChat {
    query: String,
    allow_user_chats: bool,
    allow_group_chats: bool,
}

impl Keyboard {
    /// The buttons of a message that Telegram would accept; `None` without any. `answers_inline` where the bot is
    /// asked about what stands behind its name in another chat.
    pub(super) fn of(message: &Message, answers_inline: bool, counts: &Counters) -> Option<Self> {
        let copies: Vec<Key> = message.copies.iter().filter_map(copy).collect();
        let mut room = BUTTONS_MOST - copies.len().min(BUTTONS_MOST);
        let mut rows = Vec::new();
        for row in &message.buttons {
            let fitting: Vec<&Button> =
                row.iter().filter(|button| is_sound(button)).take(room).collect();
            for _ in fitting.len()..row.len() {
                counts.add(Count::LeftOut);
            }
            room -= fitting.len();
            rows.extend(laid_out(fitting.into_iter().map(|button| key(button, answers_inline))));
        }
        let is_next = |row: &Vec<Key>| row.iter().any(|key| key.style == Some(Style::Primary));
        // The usual next step comes before what makes it easier.
        let at = usize::from(rows.first().is_some_and(is_next));
        rows.splice(at..at, laid_out(copies.into_iter()));
        (!rows.is_empty()).then_some(Self { inline_keyboard: rows })
    }

    /// The same for a server that knows nothing but labels and what they send to the bot; `None` where nothing
    /// would change.
    pub(super) fn plain(&self) -> Option<Self> {
        let rows = self.inline_keyboard.iter();
        let rows = rows.map(|row| row.iter().filter_map(Key::plain).collect::<Vec<Key>>());
        let plain = Self { inline_keyboard: rows.filter(|row| !row.is_empty()).collect() };
        (plain != *self).then_some(plain)
    }
}

impl Key {
    fn plain(&self) -> Option<Self> {
        let data = match &self.tap {
            Tap::CallbackData(data) => data.clone(),
            Tap::CopyText { .. } | Tap::SwitchInlineQueryChosenChat(_) => self.data.clone()?,
        };
        let text = self.text.clone();
        Some(Self { text, style: None, tap: Tap::CallbackData(data), data: None })
    }
}

/// Buttons that belong beside each other, in as many rows as their labels need: no label is cut.
fn laid_out(keys: impl Iterator<Item = Key>) -> Vec<Vec<Key>> {
    let mut rows: Vec<Vec<Key>> = Vec::new();
    for key in keys {
        let fits = |row: &&mut Vec<Key>| {
            let longest = row.iter().map(|key| units(&key.text)).fold(units(&key.text), usize::max);
            longest * (row.len() + 1) <= ROW_WIDTH
        };
        match rows.last_mut().filter(fits) {
            Some(row) => row.push(key),
            None => rows.push(vec![key]),
        }
    }
    rows
}

fn key(button: &Button, answers_inline: bool) -> Key {
    let style = match button.role {
        ButtonRole::Ordinary => None,
        ButtonRole::NextStep => Some(Style::Primary),
        ButtonRole::Help => Some(Style::Danger),
    };
    let words = button.passes_on.as_ref().filter(|words| units(words) <= QUERY_LONGEST);
    let data = button.data.clone();
    let (tap, data) = match words.filter(|_| answers_inline) {
        Some(words) => {
            let (query, allow_user_chats, allow_group_chats) = (words.clone(), true, true);
            let chosen = ChosenChat { query, allow_user_chats, allow_group_chats };
            (Tap::SwitchInlineQueryChosenChat(chosen), Some(data))
        }
        None => (Tap::CallbackData(data), None),
    };
    Key { text: button.label.clone(), style, tap, data }
}

/// A button that copies the words, where they are short enough for one.
fn copy(Copyable { label, text }: &Copyable) -> Option<Key> {
    let fits = (1..=COPIED_LONGEST).contains(&units(text));
    fits.then(|| Key {
        text: label.clone(),
        style: None,
        tap: Tap::CopyText { text: text.clone() },
        data: None,
    })
}

fn is_sound(button: &Button) -> bool {
    !button.label.trim().is_empty() && (1..=DATA_LONGEST).contains(&button.data.len())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn message(buttons: Vec<Vec<Button>>) -> Message {
        let copy = Copyable { label: "Kopieer".to_owned(), text: "0800 8011".to_owned() };
        Message { buttons, copies: vec![copy], ..Message::default() }
    }

    fn of(message: &Message, answers_inline: bool) -> Keyboard {
        Keyboard::of(message, answers_inline, &Counters::default()).unwrap()
    }

    #[test]
    fn each_button_does_exactly_one_thing_and_has_its_style() {
        let next = Button { role: ButtonRole::NextStep, ..Button::new("Kies", "G.0.o") };
        let share =
            Button { passes_on: Some("OOPOEH".to_owned()), ..Button::new("Stuur", "T.0.o") };
        let help = Button { role: ButtonRole::Help, ..Button::new("Hulp", "H.0") };
        let message = message(vec![vec![next], vec![share], vec![help]]);
        let chosen =
            json!({"query": "OOPOEH", "allow_user_chats": true, "allow_group_chats": true});
        assert_eq!(
            serde_json::to_value(of(&message, true)).unwrap(),
            json!({"inline_keyboard": [
                [{"text": "Kies", "style": "primary", "callback_data": "G.0.o"}],
                [{"text": "Kopieer", "copy_text": {"text": "0800 8011"}}],
                [{"text": "Stuur", "switch_inline_query_chosen_chat": chosen}],
                [{"text": "Hulp", "style": "danger", "callback_data": "H.0"}],
            ]})
        );
        let plain = json!({"inline_keyboard": [
            [{"text": "Kies", "callback_data": "G.0.o"}],
            [{"text": "Stuur", "callback_data": "T.0.o"}],
            [{"text": "Hulp", "callback_data": "H.0"}],
        ]});
        let simpler = of(&message, true).plain().unwrap();
        assert_eq!(serde_json::to_value(&simpler).unwrap(), plain);
        assert_eq!(simpler.plain(), None);
    }

    #[test]
    fn a_bot_that_is_not_asked_elsewhere_sends_its_link_as_ever() {
        let share =
            Button { passes_on: Some("OOPOEH".to_owned()), ..Button::new("Stuur", "T.0.o") };
        let keyboard = serde_json::to_value(of(&message(vec![vec![share]]), false)).unwrap();
        assert_eq!(keyboard["inline_keyboard"][1][0]["callback_data"], "T.0.o");
    }

    #[test]
    fn a_row_holds_only_what_can_be_read_to_the_end() {
        let labels = ["Twelve signs", "Second", "Third", "Fourth"];
        let row = labels.map(|label| Button::new(label, "x")).to_vec();
        let rows = of(&Message { buttons: vec![row], ..Message::default() }, false);
        let rows: Vec<Vec<&str>> = rows
            .inline_keyboard
            .iter()
            .map(|row| row.iter().map(|key| key.text.as_str()).collect())
            .collect();
        assert_eq!(rows, [["Twelve signs", "Second"], ["Third", "Fourth"]]);
    }
}
