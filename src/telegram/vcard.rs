//! A name with a number as a vCard 3.0 (RFC 2426): what a telephone puts into its own list.

use crate::conversation::ContactCard;

/// The longest that Telegram takes, in bytes.
pub(super) const LONGEST: usize = 2048;
/// A line of a vCard has so many bytes at most; a longer one goes on after a space.
const LINE: usize = 75;

/// The card. A note that would make it too long is cut after a word.
pub(super) fn vcard(card: &ContactCard) -> String {
    let whole = with_note(card, card.note.as_deref());
    if whole.len() <= LONGEST {
        return whole;
    }
    let note = card.note.as_deref().unwrap_or_default();
    let ends = note.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at);
    let shorter = ends.rev().filter_map(|end| note.get(..end));
    let mut shorter = shorter.map(|note| with_note(card, Some(note)));
    shorter.find(|card| card.len() <= LONGEST).unwrap_or_else(|| with_note(card, None))
}

fn with_note(card: &ContactCard, note: Option<&str>) -> String {
    let name = escaped(&card.name);
    let number: String =
        card.phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let page = card.page.as_ref().map(|page| format!("URL:https://{}", escaped(page)));
    let note = note.map(|note| format!("NOTE:{}", escaped(note)));
    let lines = [
        "BEGIN:VCARD".to_owned(),
        "VERSION:3.0".to_owned(),
        // The whole name stands for one of an organisation: nobody is called "De" first.
        format!("N:{name};;;;"),
        format!("FN:{name}"),
        format!("ORG:{name}"),
        format!("TEL;TYPE=WORK,VOICE:{number}"),
    ];
    let lines = lines.into_iter().chain(page).chain(note).chain(["END:VCARD".to_owned()]);
    lines.map(|line| folded(&line)).collect()
}

/// A value in which nothing ends it or parts it.
fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line with its end, broken where it is too long, never inside a letter.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded + "\r\n"
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn card(name: &str, note: Option<&str>) -> ContactCard {
        ContactCard {
            name: name.to_owned(),
            phone: "088 0767 000".to_owned(),
            page: Some("deluisterlijn.nl".to_owned()),
            note: note.map(str::to_owned),
        }
    }

    #[test]
    fn a_helpline_is_a_card() {
        let told = vcard(&card("De Luisterlijn", Some("Dag en nacht; gratis, bijna.")));
        let lines = [
            "BEGIN:VCARD",
            "VERSION:3.0",
            "N:De Luisterlijn;;;;",
            "FN:De Luisterlijn",
            "ORG:De Luisterlijn",
            "TEL;TYPE=WORK,VOICE:0880767000",
            "URL:https://deluisterlijn.nl",
            "NOTE:Dag en nacht\\; gratis\\, bijna.",
            "END:VCARD",
            "",
        ];
        assert_eq!(told, lines.join("\r\n"));
    }

    #[test]
    fn a_note_that_is_too_long_is_cut_after_a_word() {
        let told = vcard(&card("De Luisterlijn", Some(&"één woord; ".repeat(400))));
        assert!((LONGEST - 20..=LONGEST).contains(&told.len()), "{}", told.len());
        assert!(told.ends_with("END:VCARD\r\n"));
    }

    proptest! {
        #[test]
        fn no_card_is_too_long_or_has_a_line_of_its_own(
            name in "[a-zé😀;,\\\\\n\r]{1,60}", note in "[a-zé😀;, \n]{0,1500}",
        ) {
            let told = vcard(&card(&name, Some(&note)));
            prop_assert!(told.len() <= LONGEST);
            prop_assert!(told.split("\r\n").all(|line| line.len() <= LINE));
            let unfolded = told.replace("\r\n ", "");
            let keys = ["BEGIN", "VERSION", "N", "FN", "ORG", "TEL", "URL", "NOTE", "END", ""];
            let kept: Vec<&str> = unfolded
                .split("\r\n")
                .map(|line| line.split([':', ';']).next().unwrap_or_default())
                .collect();
            prop_assert_eq!(kept, keys.to_vec());
        }
    }
}
