//! What a reply looks like on the way out.

use expect_test::{Expect, expect};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::*;
use crate::exchange::ReplyTo;

fn pending(message: Message, origin: &str) -> OutgoingReply {
    OutgoingReply::new(1, message, ReplyTo(origin.to_owned()))
}

fn told(part: &Request) -> String {
    let rows = |keyboard: &Option<InlineKeyboardMarkup>| {
        let mut told = String::new();
        for row in keyboard.iter().flat_map(|keyboard| &keyboard.inline_keyboard) {
            let labels: Vec<&str> = row.iter().map(|button| button.text.as_str()).collect();
            told = told + " [" + &labels.join("|") + "]";
        }
        told
    };
    match part {
        Request::New { html, keyboard, .. } => format!("new {html:?}{}\n", rows(keyboard)),
        Request::Edit { message, html, keyboard, .. } => {
            format!("edit {} {html:?}{}\n", message.0, rows(keyboard))
        }
        Request::Fold { message, html } => format!("fold {} {html:?}\n", message.0),
        Request::File { file, keyboard, .. } => format!("file {}{}\n", file.name, rows(keyboard)),
    }
}

fn check(message: Message, origin: &str, expected: Expect) {
    let parts = Request::of(&pending(message, origin), "AanspraakBot", &Counters::default());
    expected.assert_eq(&parts.iter().map(told).collect::<String>());
}

fn plain(text: &str) -> Line {
    Line::Plain(text.to_owned())
}

fn button(label: &str, data: &str) -> Button {
    Button { label: label.to_owned(), data: data.to_owned() }
}

#[test]
fn marks_of_html_are_escaped_and_headings_are_bold() {
    let lines = vec![Line::Strong("A & B".to_owned()), plain(""), plain("<b>\"1 > 0\"</b>")];
    check(
        Message { lines, ..Message::default() },
        "",
        expect![[r#"
            new "<b>A &amp; B</b>\n\n&lt;b&gt;&quot;1 &gt; 0&quot;&lt;/b&gt;"
        "#]],
    );
}

#[test]
fn the_pressed_message_is_edited_in_place_and_a_typed_word_gets_a_new_one() {
    let message = Message {
        lines: vec![plain("Vraag")],
        buttons: vec![vec![button("Ja", "j"), button("Nee", "n")]],
        placement: Placement::InPlace,
        ..Message::default()
    };
    check(
        message.clone(),
        "12",
        expect![[r#"
        edit 12 "Vraag" [Ja|Nee]
    "#]],
    );
    check(
        message,
        "",
        expect![[r#"
        new "Vraag" [Ja|Nee]
    "#]],
    );
}

#[test]
fn of_two_open_messages_the_older_becomes_a_line() {
    let fold = |open: Option<i32>, shown: Option<i32>, overtaken| {
        let (open, shown) = (open.map(MessageId), shown.map(MessageId));
        Request::fold("Verder", open, shown, overtaken).map(|part| told(&part))
    };
    let folded = |message: i32| Some(format!("fold {message} \"Verder\"\n"));
    assert_eq!(fold(None, Some(20), false), None);
    assert_eq!(fold(Some(12), Some(20), false), folded(12));
    // It was shown in the place of the open one.
    assert_eq!(fold(Some(12), Some(12), false), None);
    // An old button changed an earlier message, which is the open one now.
    assert_eq!(fold(Some(12), Some(7), false), folded(12));
    // Nothing new was shown.
    assert_eq!(fold(Some(12), None, false), folded(12));
    // A card that was sent before stays open.
    assert_eq!(fold(Some(12), Some(20), true), folded(20));
    assert_eq!(fold(Some(12), None, true), None);
}

#[test]
fn a_long_text_breaks_between_lines_and_carries_its_buttons_last() {
    let message = Message {
        lines: vec![plain(&"a".repeat(4_000)), plain(""), plain(&"b".repeat(96)), plain("c")],
        buttons: vec![vec![button("Ja", "j")]],
        placement: Placement::InPlace,
        ..Message::default()
    };
    let parts = Request::of(&pending(message, "12"), "AanspraakBot", &Counters::default());
    let lengths: Vec<usize> = parts
        .iter()
        .map(|part| match part {
            Request::New { html, .. } | Request::Edit { html, .. } => html.len(),
            Request::File { .. } | Request::Fold { .. } => 0,
        })
        .collect();
    assert_eq!(lengths, [4_001, 98]);
    assert!(matches!(&parts[0], Request::Edit { keyboard: None, .. }));
    assert!(matches!(&parts[1], Request::New { keyboard: Some(_), .. }));
}

#[test]
fn escapes_do_not_count_towards_the_length() {
    let message = Message { lines: vec![plain(&"<".repeat(4_096))], ..Message::default() };
    assert_eq!(Request::of(&pending(message, ""), "AanspraakBot", &Counters::default()).len(), 1);
    let message = Message { lines: vec![plain(&"<".repeat(4_097))], ..Message::default() };
    assert_eq!(Request::of(&pending(message, ""), "AanspraakBot", &Counters::default()).len(), 2);
}

#[test]
fn long_labels_stand_below_each_other_and_broken_buttons_are_left_out() {
    let counts = Counters::default();
    let message = Message {
        lines: vec![plain("Vraag")],
        buttons: vec![
            vec![button("Ja, dat lijkt me heel fijn", "j"), button("Nee, dank u", "n")],
            vec![button("te lang", &"x".repeat(65)), button("past", &"é".repeat(32))],
            vec![button(" ", "leeg"), button("leeg", "")],
        ],
        ..Message::default()
    };
    let parts = Request::of(&pending(message, ""), "AanspraakBot", &counts);
    expect![[r#"
        new "Vraag" [Ja, dat lijkt me heel fijn] [Nee, dank u] [past]
    "#]]
    .assert_eq(&parts.iter().map(told).collect::<String>());
    assert_eq!(counts.get(Count::LeftOut), 3);
}

#[test]
fn a_file_follows_its_text_and_carries_the_buttons_where_there_is_no_text() {
    let file = Attachment { name: "gegevens.json".to_owned(), bytes: b"{}".to_vec() };
    let with_text = Message {
        lines: vec![plain("Uw gegevens:")],
        buttons: vec![vec![button("Terug", "t")]],
        attachment: Some(file),
        unasked: false,
        ..Message::default()
    };
    let without = Message { lines: vec![plain(" ")], ..with_text.clone() };
    check(
        with_text,
        "",
        expect![[r#"
        new "Uw gegevens:" [Terug]
        file gegevens.json
    "#]],
    );
    check(
        without,
        "",
        expect![[r"
        file gegevens.json [Terug]
    "]],
    );
}

#[test]
fn what_is_refused_becomes_simpler_until_nothing_is_left() {
    let message = Message {
        lines: vec![plain("Vraag")],
        buttons: vec![vec![button("Ja", "j")]],
        placement: Placement::InPlace,
        ..Message::default()
    };
    let mut part = Request::of(&pending(message, "12"), "AanspraakBot", &Counters::default()).pop();
    let mut told_parts = String::new();
    while let Some(now) = part {
        told_parts.push_str(&told(&now));
        part = now.simpler();
    }
    expect![[r#"
        edit 12 "Vraag" [Ja]
        new "Vraag" [Ja]
        new "Vraag"
    "#]]
    .assert_eq(&told_parts);
}

/// The text of HTML as Telegram counts it; only what we write ourselves.
fn shown(html: &str) -> String {
    let text = html.replace("<b>", "").replace("</b>", "");
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&")
}

proptest! {
    #[test]
    fn no_text_is_too_long_and_no_word_is_lost(
        texts in proptest::collection::vec("[a-zé😀<>&\" \n]{0,40}", 1..6), times in 1_usize..400,
    ) {
        let line = |text: &String| Line::Plain(text.repeat(times));
        let lines: Vec<Line> = texts.iter().map(line).collect();
        let message = Message { lines, ..Message::default() };
        let mut all = String::new();
        for part in Request::of(&pending(message, ""), "AanspraakBot", &Counters::default()) {
            let Request::New { html, .. } = part else { panic!("not a new message") };
            let text = shown(&html);
            prop_assert!((1..=LONGEST).contains(&units(&text)));
            prop_assert!(!text.trim().is_empty());
            all.push_str(&text);
        }
        let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
        let said: usize = texts.iter().map(|text| letters(text) * times).sum();
        prop_assert_eq!(letters(&all), said);
    }
}

fn copied(text: &str) -> Message {
    let copy = Some(Copyable { label: "Kopieer".to_owned(), text: text.to_owned() });
    let button = Button { label: "Verder".to_owned(), data: "g.0".to_owned() };
    let (lines, buttons) = (vec![plain("Stuur:"), plain(text)], vec![vec![button]]);
    Message { lines, buttons, copy, ..Message::default() }
}

#[test]
fn words_to_copy_are_marked_and_have_a_button_while_they_are_short_enough_for_one() {
    check(
        copied("Is er <nu> plek?"),
        "",
        expect![[r#"
            new "Stuur:\n<code>Is er &lt;nu&gt; plek?</code>" [Kopieer] [Verder]
        "#]],
    );
    let long =
        Request::of(&pending(copied(&"a".repeat(257)), ""), "AanspraakBot", &Counters::default());
    let told = long.iter().map(told).collect::<String>();
    assert!(told.contains("<code>aaa") && !told.contains("Kopieer"), "{told}");
}
