//! What a reply looks like on the way out.

use expect_test::{Expect, expect};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::*;
use crate::conversation::{Button, ButtonRole, Copyable};
use crate::exchange::ReplyTo;
use crate::telegram::message_length::{LONGEST, units};

fn pending(message: Message, origin: &str) -> OutgoingReply {
    OutgoingReply::new(1, message, ReplyTo(origin.to_owned()))
}

/// The requests of a reply, by a bot that is asked elsewhere too.
fn parts(message: Message, origin: &str) -> Vec<Request> {
    parts_counted(message, origin, &Counters::default())
}

fn parts_counted(message: Message, origin: &str, counts: &Counters) -> Vec<Request> {
    let bot = OwnBot { name: "AanspraakBot", answers_inline: true };
    Request::of(&pending(message, origin), bot, counts)
}

fn told(part: &Request) -> String {
    let rows = |keyboard: &Option<Keyboard>| {
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
        Request::Beside(beside, _) => format!("{}\n", beside.name()),
        Request::Voice(voice) => format!("voice of {}\n", voice.keys.len()),
        Request::Delete { messages } => format!("delete {}\n", messages.len()),
        Request::DeleteTopic(_) => "delete a topic\n".to_owned(),
    }
}

fn check(message: Message, origin: &str, expected: Expect) {
    let parts = parts(message, origin);
    expected.assert_eq(&parts.iter().map(told).collect::<String>());
}

fn plain(text: &str) -> Line {
    Line::Plain(text.to_owned())
}

fn button(label: &str, data: &str) -> Button {
    Button::new(label, data)
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
    let parts = parts(message, "12");
    let lengths: Vec<usize> = parts
        .iter()
        .map(|part| match part {
            Request::New { html, .. } | Request::Edit { html, .. } => html.len(),
            Request::File { .. }
            | Request::Fold { .. }
            | Request::Voice(_)
            | Request::Delete { .. }
            | Request::DeleteTopic(_)
            | Request::Beside(..) => 0,
        })
        .collect();
    assert_eq!(lengths, [4_001, 98]);
    assert!(matches!(&parts[0], Request::Edit { keyboard: None, .. }));
    assert!(matches!(&parts[1], Request::New { keyboard: Some(_), .. }));
}

#[test]
fn escapes_do_not_count_towards_the_length() {
    let message = Message { lines: vec![plain(&"<".repeat(4_096))], ..Message::default() };
    assert_eq!(parts(message, "").len(), 1);
    let message = Message { lines: vec![plain(&"<".repeat(4_097))], ..Message::default() };
    assert_eq!(parts(message, "").len(), 2);
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
    let parts = parts_counted(message, "", &counts);
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
    let mut part = parts(message, "12").pop();
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
        for part in parts(message, "") {
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
    let copies = vec![Copyable { label: "Kopieer".to_owned(), text: text.to_owned() }];
    let button = Button::new("Verder", "g.0");
    let (lines, buttons) = (vec![plain("Stuur:"), plain(text)], vec![vec![button]]);
    Message { lines, buttons, copies, ..Message::default() }
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
    let long = parts(copied(&"a".repeat(257)), "");
    let told = long.iter().map(told).collect::<String>();
    assert!(told.contains("<code>aaa") && !told.contains("Kopieer"), "{told}");
}

fn place_asked(location: LocationButton, urgent: bool) -> Message {
    let (lines, buttons) = (vec![plain("Vraag")], vec![vec![button("Overslaan", "s")]]);
    Message { lines, buttons, location: Some(location), urgent, ..Message::default() }
}

#[test]
fn the_location_button_comes_below_its_question_and_goes_before_the_next_one_but_after_help() {
    let offered = LocationButton::Offered { text: "Of tik.".into(), label: "Mijn plek".into() };
    check(
        place_asked(offered, false),
        "",
        expect![[r#"
            new "Vraag" [Overslaan]
            location button
        "#]],
    );
    let gone = || LocationButton::TakenAway { text: "Weg.".into() };
    check(
        place_asked(gone(), false),
        "",
        expect![[r#"
            location button
            new "Vraag" [Overslaan]
        "#]],
    );
    check(
        place_asked(gone(), true),
        "",
        expect![[r#"
            new "Vraag" [Overslaan]
            location button
        "#]],
    );
}

#[test]
fn contacts_and_the_way_come_below_the_words_and_are_given_up_soon() {
    let contact = ContactCard { name: "113".into(), phone: "113".into(), ..Default::default() };
    let (title, address) = ("De Huiskamer".into(), "Markt 1, Zwolle".into());
    let venue = Some(Venue { title, address, latitude: 52_512_783, longitude: 6_090_000 });
    let message = Message {
        lines: vec![plain("113: 113")],
        contacts: vec![contact],
        venue,
        ..Message::default()
    };
    let parts = parts(message, "12");
    let told = parts.iter().map(told).collect::<String>();
    assert_eq!(told, "new \"113: 113\"\ncontact\nvenue\n");
    for part in &parts[1..] {
        assert!(part.tries(Priority::Urgent) == Some(3) && part.simpler().is_none());
    }
}

#[test]
fn what_is_new_in_telegram_is_left_out_where_it_is_refused() {
    let help = Button { role: ButtonRole::Help, ..button("Nu hulp nodig", "H.0") };
    let lines = vec![plain("Een hond."), Line::Detail("Onderzoek: goed.".to_owned())];
    let message = Message { lines, buttons: vec![vec![help]], ..Message::default() };
    let first = parts(message, "").remove(0);
    let older = first.simpler().unwrap();
    assert_eq!(
        told(&first),
        "new \"Een hond.\\n<blockquote expandable>Onderzoek: goed.</blockquote>\" [Nu hulp nodig]\n"
    );
    assert_eq!(told(&older), "new \"Een hond.\\nOnderzoek: goed.\" [Nu hulp nodig]\n");
    assert_eq!(told(&older.simpler().unwrap()), "new \"Een hond.\\nOnderzoek: goed.\"\n");
    assert_eq!(older.simpler().unwrap().simpler(), None);
}
