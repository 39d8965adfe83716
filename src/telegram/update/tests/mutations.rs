//! Whatever Telegram adds, leaves out or changes around the words, they are heard.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;

/// A real-looking update, the words or the press in it, and the fields that it cannot do without.
#[derive(Clone, Debug)]
struct Sample {
    update: Value,
    heard: &'static str,
    needed: &'static [&'static str],
}

const MESSAGE: &[&str] = &["/update_id", "/message/chat/id", "/message/text", "/message/caption"];
const EDITED: &[&str] =
    &["/update_id", "/edited_message/chat/id", "/edited_message/text", "/edited_message/caption"];
/// Without its message a press is in the chat with its person.
const PRESS: &[&str] = &[
    "/update_id",
    "/callback_query/id",
    "/callback_query/data",
    "/callback_query/message/chat/id",
    "/callback_query/from/id",
];

/// Names of fields that mean nothing to the bot, today or ever.
const BESIDE: &[&str] = &[
    "external_reply",
    "quote",
    "effect_id",
    "guest_query_id",
    "sender_tag",
    "reply_to_story",
    "suggested_post_info",
    "field_of_next_year",
    "has_media_spoiler",
    "voice",
    "sender_boost_count",
];

fn samples() -> Vec<Sample> {
    let reply = json!({"message_id": 4, "date": 1, "chat": {"id": 7, "type": "private"},
        "text": "vroeger", "from": {"id": 7_000_001, "is_bot": true, "first_name": "B"}});
    let text = json!({"text": "ik wil niet meer leven", "message_id": 5, "effect_id": "1",
        "entities": [{"type": "bold", "offset": 0, "length": 2}], "reply_to_message": reply,
        "quote": {"text": "vroe", "position": 0}, "link_preview_options": {"is_disabled": true}});
    let album = json!({"caption": "ik wil niet meer leven", "photo": [file("")],
        "media_group_id": "12", "caption_entities": [{"type": "custom_emoji", "offset": 0,
        "length": 1, "custom_emoji_id": "5"}], "has_media_spoiler": true});
    let voice = json!({"caption": "ik wil niet meer leven", "voice": file("")});
    let words = "ik wil niet meer leven";
    let said = |content: &Value| Sample {
        update: json!({"update_id": 9, "message": message(content.clone())}),
        heard: words,
        needed: MESSAGE,
    };
    let press = json!({"id": "p1", "from": {"id": 7, "is_bot": false, "first_name": "A",
        "language_code": "nl"}, "chat_instance": "1", "data": "a:1", "message": reply});
    vec![
        said(&text),
        said(&album),
        said(&voice),
        Sample {
            update: json!({"update_id": 9, "edited_message": message(text)}),
            heard: words,
            needed: EDITED,
        },
        Sample {
            update: json!({"update_id": 9, "callback_query": press}),
            heard: "a:1",
            needed: PRESS,
        },
    ]
}

/// One thing that is different from what a library expects.
#[derive(Clone, Debug)]
enum Change {
    Adds(Index, &'static str, Value),
    Replaces(Index, Value),
    Removes(Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let value = prop_oneof![
        some_json(),
        select(vec!["kind_of_next_year", "private", "channel"]).prop_map(Value::from)
    ];
    let value = value.boxed();
    let change = prop_oneof![
        (any::<Index>(), select(BESIDE), value.clone())
            .prop_map(|(at, name, value)| Change::Adds(at, name, value)),
        (any::<Index>(), value).prop_map(|(at, value)| Change::Replaces(at, value)),
        any::<Index>().prop_map(Change::Removes),
    ];
    proptest::collection::vec(change, 1..8)
}

/// Every place in a value.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found));
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, value)| places(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn change(sample: &mut Sample, change: Change) {
    let mut all = Vec::new();
    places(&sample.update, "", &mut all);
    let is_needed = |place: &String| {
        sample
            .needed
            .iter()
            .any(|needed| *needed == place || needed.starts_with(&format!("{place}/")))
    };
    let free: Vec<String> = all.iter().filter(|place| !is_needed(place)).cloned().collect();
    match change {
        Change::Adds(at, name, value) => {
            let place = at.get(&all);
            if let Some(Value::Object(fields)) = sample.update.pointer_mut(place) {
                fields.entry(name).or_insert(value);
            }
        }
        Change::Replaces(at, value) if !free.is_empty() => {
            let place: &String = at.get(&free);
            *sample.update.pointer_mut(place).unwrap() = value;
        }
        Change::Removes(at) if !free.is_empty() => {
            let (inside, name) = at.get(&free).rsplit_once('/').unwrap();
            if let Some(Value::Object(fields)) = sample.update.pointer_mut(inside) {
                fields.remove(name);
            }
        }
        Change::Replaces(..) | Change::Removes(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn words_are_heard_and_presses_answered_whatever_stands_beside_them(
        sample in select(samples()),
        different in changes(),
    ) {
        let mut sample = sample;
        for it in different {
            change(&mut sample, it);
        }
        let arrival = arrived(&sample.update);
        let is_press = sample.update.get("callback_query").is_some();
        prop_assert_eq!(arrival.press.is_some(), is_press, "{}", sample.update);
        let Event::Said(update, _) = arrival.event else {
            return Err(TestCaseError::fail(format!("not heard: {}", sample.update)));
        };
        let heard = match &update.input.kind {
            InputKind::Press(data) => Some(data.as_str()),
            other => other.words(),
        };
        prop_assert_eq!(heard, Some(sample.heard), "{}", sample.update);
    }
}

#[test]
fn half_a_letter_numbers_beyond_all_bounds_and_names_that_come_twice_take_no_words_away() {
    for update in [
        r#"{"update_id":9,"message":{"chat":{"id":7},"text":"ik wil dood \ud83d","date":1e999}}"#,
        r#"{"update_id":9,"message":{"chat":{"id":7},"x":1,"x":2,"\ud83d":1,"text":"ik wil dood "}}"#,
        r#"{"update_id":9,"message":{"chat":{"id":7,"id":7},"text":"?","text":"ik wil dood"}}"#,
    ] {
        let Event::Said(said, _) = hear(update, &me(), Timestamp::UNIX_EPOCH).event else {
            panic!("{update}");
        };
        assert!(said.input.kind.words().unwrap().starts_with("ik wil dood"), "{update}");
    }
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    let update =
        format!(r#"{{"update_id":9,"message":{{"x":{deep},"chat":{{"id":7}},"text":"dood"}}}}"#);
    assert!(matches!(hear(&update, &me(), Timestamp::UNIX_EPOCH).event, Event::Said(..)));
}
