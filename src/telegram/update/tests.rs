//! What the bot makes of Telegram's updates.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a test names what it expects, and the rest fails it"
)]

mod mutations;

use proptest::prelude::{Strategy, any, proptest};
use serde_json::{Value, json};

use super::*;
use crate::exchange::ReplyTo;

fn me() -> Identity {
    Identity { name: "AanspraakBot".into(), id: Some(7_000_001) }
}

fn arrived(update: &Value) -> ParsedUpdate {
    hear(&update.to_string(), &me(), Timestamp::UNIX_EPOCH)
}

fn message(content: Value) -> Value {
    let mut message = json!({
        "message_id": 5, "date": 1_790_000_000,
        "from": {"id": 7, "is_bot": false, "first_name": "Anna", "language_code": "nl"},
        "chat": {"id": 7, "first_name": "Anna", "type": "private"},
    });
    let fields = message.as_object_mut().unwrap();
    fields.extend(content.as_object().unwrap().clone());
    message
}

fn heard_of(content: Value) -> Option<InputKind> {
    match arrived(&json!({"update_id": 9, "message": message(content)})).event {
        Event::Said(update, _) => Some(update.input.kind),
        Event::Nothing => None,
        other => panic!("{other:?}"),
    }
}

/// A file with every field that some kind of it must have.
fn file(kind: &str) -> Value {
    json!({"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "length": 1,
        "duration": 1, "file_size": 1, "is_animated": false, "is_video": false, "type": kind,
        "mime_type": "video/mp4"})
}

#[test]
fn each_kind_of_message_is_known() {
    let user = json!({"id": 8, "is_bot": false, "first_name": "Bea"});
    let forward = json!({"type": "user", "date": 1, "sender_user": user});
    let poll = json!({"id": "1", "question": "?", "options": [], "total_voter_count": 0,
        "is_closed": false, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false});
    let place = json!({"latitude": 52.5, "longitude": 6.1});
    let at = InputKind::Location { latitude: 52.5, longitude: 6.1 };
    let said = |text: &str| text.to_owned();
    for (content, expected) in [
        (json!({"text": "hallo"}), InputKind::Text(said("hallo"))),
        (json!({"text": "/start bridgen"}), InputKind::Text(said("/start bridgen"))),
        (json!({"text": "/help@aanspraakbot nu"}), InputKind::Text(said("/help nu"))),
        (json!({"text": "kijk", "forward_origin": forward}), InputKind::Forwarded(said("kijk"))),
        (json!({"photo": [file("")], "caption": "ik"}), InputKind::Photo(said("ik"))),
        (json!({"photo": [file("")], "forward_origin": forward}), InputKind::Forwarded(said(""))),
        (json!({"video": file("")}), InputKind::Video(said(""))),
        (json!({"video": {"file_id": "f"}, "caption": "kijk"}), InputKind::Video(said("kijk"))),
        (json!({"voice": {"file_id": "f"}}), InputKind::Voice(said(""))),
        (json!({"document": {"file_id": "f"}}), InputKind::File(said(""))),
        (json!({"video_note": file("")}), InputKind::Video(said(""))),
        (json!({"document": file(""), "caption": "cv"}), InputKind::File(said("cv"))),
        (json!({"audio": file("")}), InputKind::File(said(""))),
        (json!({"voice": file("")}), InputKind::Voice(said(""))),
        (json!({"sticker": file("regular")}), InputKind::Sticker(said(""))),
        (json!({"animation": file(""), "document": file("")}), InputKind::Sticker(said(""))),
        (json!({"location": place}), at.clone()),
        (
            json!({"venue": {"location": place, "title": "t", "address": "a"}, "location": place}),
            at,
        ),
        (json!({"contact": {"phone_number": "1", "first_name": "B"}}), InputKind::Contact),
        (json!({"poll": poll}), InputKind::Poll),
        (json!({"dice": {"emoji": "🎲", "value": 3}}), InputKind::Dice),
        (json!({"something_of_next_year": {"x": 1}}), InputKind::Other(said(""))),
    ] {
        assert_eq!(heard_of(content.clone()), Some(expected), "{content}");
    }
}

#[test]
fn what_telegram_reports_itself_asks_for_no_reply() {
    for content in [
        json!({"new_chat_title": "x"}),
        json!({"migrate_to_chat_id": -1001}),
        json!({"pinned_message": {"message_id": 4}}),
    ] {
        assert_eq!(heard_of(content.clone()), None, "{content}");
    }
}

#[test]
fn where_when_and_in_which_language_it_was_said_comes_along() {
    let Event::Said(update, _) =
        arrived(&json!({"update_id": 9, "message": message(json!({"text": "a"}))})).event
    else {
        panic!("nothing was said");
    };
    assert_eq!(
        (update.id, update.chat, update.origin),
        (Some(9), ChatId(7), ReplyTo(String::new()))
    );
    assert_eq!(update.input.setting, Setting::Private);
    assert_eq!(update.input.app_language.as_deref(), Some("nl"));

    let group = json!({"id": -100, "title": "Huiskamer", "type": "supergroup"});
    let said = message(json!({"text": "@aanspraakbot a", "chat": group}));
    let Event::Said(update, _) = arrived(&json!({"update_id": 9, "message": said})).event else {
        panic!("nothing was said");
    };
    assert_eq!((update.chat, update.input.setting), (ChatId(-100), Setting::Group));
}

#[test]
fn an_edited_message_is_its_new_text() {
    let edited = message(json!({"text": "anders", "edit_date": 1_790_000_001}));
    let Event::Said(update, _) = arrived(&json!({"update_id": 9, "edited_message": edited})).event
    else {
        panic!("nothing was said");
    };
    assert_eq!(update.input.kind, InputKind::Edited("anders".to_owned()));
}

#[test]
fn a_press_knows_its_message_also_one_that_is_too_old_to_be_read() {
    for date in [1_790_000_000, 0] {
        let under = json!({"message_id": 44, "date": date, "chat": {"id": 7, "type": "private", "first_name": "A"}});
        let press = json!({"id": "p1", "from": {"id": 7, "is_bot": false, "first_name": "A"},
            "chat_instance": "1", "data": "a:1", "message": under});
        let arrival = arrived(&json!({"update_id": 9, "callback_query": press}));
        assert_eq!(arrival.press, Some(CallbackQueryId("p1".to_owned())));
        let Event::Said(update, _) = arrival.event else { panic!("nothing was pressed") };
        assert_eq!(update.input.kind, InputKind::Press("a:1".to_owned()));
        assert_eq!((update.chat, update.origin), (ChatId(7), ReplyTo("44".to_owned())));
    }
}

#[test]
fn who_blocks_the_bot_has_left() {
    let user = json!({"id": 1, "is_bot": true, "first_name": "B"});
    let update = |status: &str| {
        json!({"update_id": 9, "my_chat_member": {
            "chat": {"id": 7, "type": "private", "first_name": "A"}, "date": 1,
            "from": {"id": 7, "is_bot": false, "first_name": "A"},
            "old_chat_member": {"user": user, "status": "member"},
            "new_chat_member": {"user": user, "status": status, "until_date": 0}}})
    };
    assert!(matches!(arrived(&update("kicked")).event, Event::Left(ChatId(7))));
    assert!(matches!(arrived(&update("member")).event, Event::Nothing));
}

#[test]
fn what_cannot_be_read_still_has_its_number() {
    for (json, id) in [
        (r#"{"update_id":9,"message":{"text":7}}"#, Some(9)),
        (r#"{"update_id":9,"kind_of_next_year":{}}"#, Some(9)),
        (r#"{"message":{}}"#, None),
        ("[]", None),
        ("", None),
    ] {
        let arrival = hear(json, &me(), Timestamp::UNIX_EPOCH);
        assert_eq!(arrival.id, id, "{json}");
        assert!(matches!(arrival.event, Event::Unreadable(..)), "{json}");
    }
}

/// Any JSON, with names that Telegram uses among its keys.
fn some_json() -> impl Strategy<Value = Value> {
    let leaf = proptest::prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        proptest::prelude::Just(Value::Null),
    ];
    let key = "message|chat|from|id|type|text|date|message_id|data|callback_query|photo|caption";
    leaf.prop_recursive(4, 32, 6, move |inner| {
        let list = proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from);
        let fields = proptest::collection::hash_map(key, inner, 0..6);
        proptest::prop_oneof![list, fields.prop_map(|map| map.into_iter().collect())]
    })
}

proptest! {
    #[test]
    fn whatever_comes_in_is_read_or_left(text in ".{0,80}", inside in some_json(), id: i64) {
        hear(&text, &me(), Timestamp::UNIX_EPOCH);
        arrived(&inside);
        for kind in ["message", "edited_message", "callback_query", "my_chat_member"] {
            let arrival = arrived(&json!({"update_id": id, kind: inside}));
            proptest::prop_assert_eq!(arrival.id, Some(id));
        }
        let message = message(json!({"text": text, "reply_to_message": inside}));
        arrived(&json!({"update_id": 9, "message": message}));
    }
}

#[test]
fn a_message_of_hours_ago_waited_for_the_bot_and_one_of_weeks_ago_has_a_wrong_clock() {
    let now = Timestamp::from_second(1_790_000_000).unwrap();
    for (ago, waited) in
        [(-60, false), (60, false), (3_600, true), (72_000, true), (4_000_000, false)]
    {
        let said = message(json!({"text": "a", "date": 1_790_000_000 - ago}));
        let update = json!({"update_id": 9, "message": said}).to_string();
        let Event::Said(_, source) = hear(&update, &me(), now).event else { panic!("{ago}") };
        assert_eq!(source.replaceable, waited, "{ago}");
    }
}
