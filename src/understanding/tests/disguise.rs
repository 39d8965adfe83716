//! However an alarm is written, it is read as it is meant: by hand here, by chance in `properties`.

use super::{Alarm, SHIPPED, alarm};

#[track_caller]
fn is_heard(text: &str, class: Alarm) {
    let found = alarm(text).map(|found| found.alarm);
    assert!(found.is_some_and(|found| found <= class), "{text:?}: {found:?}");
}

#[test]
fn what_nobody_sees_hides_no_alarm() {
    for text in [
        "ik wil do\u{ad}od",
        "ik wil d\u{200b}ood",
        "ik wil d\u{2060}oo\u{200d}d",
        "ik wil d\u{fe0f}oo\u{fe0f}d",
        "ik wil \u{202e}dood\u{202c}",
        "ik\u{a0}wil\u{a0}dood",
        "\u{feff}ik wil niet me\u{ad}er le\u{ad}ven",
        // Here it parts the words.
        "ik\u{200b}wil\u{200b}dood",
    ] {
        is_heard(text, Alarm::Suicide);
    }
}

#[test]
fn letters_that_look_alike_hide_no_alarm() {
    for text in [
        "ｉｋ　ｗｉｌ　ｄｏｏｄ",
        "𝐢𝐤 𝐰𝐢𝐥 𝐝𝐨𝐨𝐝",
        "ⓘⓚ ⓦⓘⓛ ⓓⓞⓞⓓ",
        // The o is Cyrillic, and Greek.
        "ik wil d\u{43e}\u{43e}d",
        "ik wil d\u{3bf}\u{3bf}d",
        "ik wil d00d",
        "ik wil d\u{336}o\u{336}o\u{336}d\u{336}",
    ] {
        is_heard(text, Alarm::Suicide);
    }
}

#[test]
fn letters_apart_or_said_long_hide_no_alarm() {
    for text in [
        "ik wil d o o d",
        "ik wil d.o.o.d",
        "ik wil d-o-o-d",
        "ik wil D.O.O.D.",
        "i k w i l d o o d",
        "i k   w i l   d o o d",
        "ik wil niet meer l e v e n",
        "ik wil dooooooood",
        "ik wil ddoodd",
        "ik wiiiil nieeeeet meeeeer leeeeven",
    ] {
        is_heard(text, Alarm::Suicide);
    }
}

#[test]
fn what_volunteers_shorten_is_written_out_before_the_alarm_is_looked_for() {
    for (text, class) in [
        ("dhr wil er nt meer zijn", Alarm::Suicide),
        ("mw zegt dat ze nt mr wil leven", Alarm::Suicide),
        ("mvr wil gn dag langer, wil dood", Alarm::Suicide),
        ("kleinzoon haalt geld vd rekening zonder vragen", Alarm::Violence),
        ("mw is bang vr haar zoon, hij slaat haar", Alarm::Violence),
        ("mw krijgt gn lucht", Alarm::Emergency),
    ] {
        is_heard(text, class);
    }
}

/// The words of a text as they are meant.
fn meant(text: &str) -> Vec<String> {
    SHIPPED.0.vocabulary.tokens(text).into_iter().map(|token| token.word).collect()
}

#[test]
fn what_is_no_disguise_stays_as_it_is() {
    assert_eq!(meant("3x gevallen"), ["3", "x", "gevallen"]);
    assert_eq!(meant("vrouw 82jr"), ["vrouw", "82", "jaar"]);
    assert_eq!(meant("z.z.p er"), ["zzp", "er"]);
    assert_eq!(meant("жизнь"), ["жизнь"]);
    assert_eq!(meant("u w x"), ["u", "w", "x"]);
    // A short form that means two things is read by where it stands.
    assert_eq!(meant("allergisch vr honden"), ["allergisch", "voor", "honden"]);
    assert_eq!(meant("vr 82"), ["vrouw", "82"]);
    assert_eq!(meant("een vr van 82"), ["een", "vrouw", "van", "82"]);
    assert_eq!(meant("houdt v vissen"), ["houdt", "van", "vissen"]);
    assert_eq!(meant("v 82"), ["v", "82"]);
}
