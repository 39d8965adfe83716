//! What single cells tell: an address, an age, what it costs, an answer with words behind it.

use std::sync::LazyLock;

use regex::Regex;

use super::SheetWords;
use crate::language::folded_name;

/// An answer of a closed list, with the words that stand behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AnswerWithWords {
    pub(super) value: Option<&'static str>,
    pub(super) words: Option<String>,
}

/// Reads `ja`, `Ja, wij halen u op` and `yes: Wij halen u op`.
pub(super) fn answer_with_words(text: &str, list: &str, words: &SheetWords) -> AnswerWithWords {
    if let Some(value) = words.value(list, text.trim_end_matches('.')) {
        return AnswerWithWords { value: Some(value), words: None };
    }
    if let Some((first, rest)) = text.split_once(':')
        && let Some(value) = words.value(list, first)
    {
        return AnswerWithWords { value: Some(value), words: said(rest) };
    }
    let first = text.split([',', '.', ';', ':', '(', '-']).next().unwrap_or_default();
    AnswerWithWords { value: words.value(list, first), words: said(text) }
}

fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Up to this many euro it costs little (`low`).
const LOW_EURO: f64 = 5.0;

/// What it costs: a word, an amount, or a sentence.
pub(super) fn cost(text: &str, words: &SheetWords) -> AnswerWithWords {
    let read = answer_with_words(text, "cost", words);
    if read.value.is_some() {
        return read;
    }
    let Some(most) = amounts(text).into_iter().reduce(f64::max) else { return read };
    let value = match most {
        nothing if nothing <= 0.0 => "free",
        low if low <= LOW_EURO => "low",
        _ => "paid",
    };
    let words = match text.parse::<f64>() {
        // A cell with an amount, of which the spreadsheet program keeps the number.
        Ok(number) => Some(format!("€ {number:.2}.").replacen('.', ",", 1)),
        Err(_) => said(text),
    };
    AnswerWithWords { value: Some(value), words }
}

/// The amounts of euro in a text.
fn amounts(text: &str) -> Vec<f64> {
    static AMOUNT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?i)(?:€|eur)\s*(\d+(?:[.,]\d{1,2})?)|(\d+(?:[.,]\d{1,2})?)\s*(?:€|eur)|^(\d+(?:[.,]\d{1,2})?)$").ok()
    });
    let Some(shape) = AMOUNT.as_ref() else { return Vec::new() };
    let number = |hit: regex::Captures<'_>| {
        let digits = hit.iter().skip(1).flatten().next()?.as_str().replace(',', ".");
        digits.parse().ok()
    };
    shape.captures_iter(text).filter_map(number).collect()
}

/// The years in `55`, `55+`, `vanaf 55 jaar`; none where it is no single age.
pub(super) fn age(text: &str) -> Option<u8> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let years = numbers.next()?.parse().ok().filter(|years| *years <= 120)?;
    numbers.next().is_none().then_some(years)
}

/// A web address without its scheme and last slash: sheets often hold what a browser shows.
pub(super) fn bare_address(address: &str) -> String {
    let lower = address.to_ascii_lowercase();
    let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme));
    let rest = scheme.and_then(|scheme| address.get(scheme.len()..)).unwrap_or(address);
    let (host, path) = match rest.split_once('/') {
        Some((host, path)) => (host, format!("/{path}")),
        None => (rest, String::new()),
    };
    let host = host.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    format!("{host}{path}").trim_end_matches('/').to_owned()
}

/// An id of a name and a place: `Koffie in De Linde` in Zwolle is `koffie-in-de-linde-zwolle`.
pub(super) fn id_of(name: &str, place: Option<&str>, longest: usize) -> String {
    let hyphened = |text: &str| {
        let ascii: String =
            folded_name(text).chars().map(|c| if c.is_ascii() { c } else { ' ' }).collect();
        ascii.split_whitespace().collect::<Vec<_>>().join("-")
    };
    let place = place.map(|place| format!("-{}", hyphened(place))).unwrap_or_default();
    let mut id = hyphened(name);
    // A place that is too long by itself is refused as one that does not exist.
    while !id.is_empty() && id.len() + place.len() > longest {
        match id.rsplit_once('-') {
            Some((shorter, _)) => id = shorter.to_owned(),
            None => id.truncate(longest.saturating_sub(place.len())),
        }
    }
    format!("{id}{place}").trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, list: &str) -> (Option<&'static str>, Option<String>) {
        let words = SheetWords::shipped();
        let read =
            if list == "cost" { cost(text, words) } else { answer_with_words(text, list, words) };
        (read.value, read.words)
    }

    #[test]
    fn an_answer_may_have_words_behind_it() {
        let with = |value, words: &str| (Some(value), Some(words.to_owned()));
        assert_eq!(read("Ja", "extent"), (Some("yes"), None));
        assert_eq!(read("nee.", "extent"), (Some("no"), None));
        assert_eq!(read("Ja, wij halen u op.", "extent"), with("yes", "Ja, wij halen u op."));
        assert_eq!(read("yes: Wij halen u op.", "extent"), with("yes", "Wij halen u op."));
        let unclear = "Vraag Henk ernaar.";
        assert_eq!(read(unclear, "extent"), (None, Some(unclear.to_owned())));
    }

    #[test]
    fn what_it_costs_is_read_from_words_and_amounts() {
        let with = |value, words: &str| (Some(value), Some(words.to_owned()));
        assert_eq!(read("gratis", "cost"), (Some("free"), None));
        assert_eq!(read("Gratis, ook de koffie.", "cost"), with("free", "Gratis, ook de koffie."));
        assert_eq!(read("€ 2,50 per keer", "cost"), with("low", "€ 2,50 per keer"));
        assert_eq!(read("2.5", "cost"), with("low", "€ 2,50."));
        assert_eq!(read("10 euro per maand", "cost"), with("paid", "10 euro per maand"));
        assert_eq!(read("€ 3 tot € 12", "cost"), with("paid", "€ 3 tot € 12"));
        assert_eq!(read("Vraag ernaar.", "cost"), (None, Some("Vraag ernaar.".to_owned())));
    }

    #[test]
    fn an_age_is_one_number() {
        for (text, years) in [
            ("55", Some(55)),
            ("55+", Some(55)),
            ("vanaf 55 jaar", Some(55)),
            ("18-30", None),
            ("ouderen", None),
            ("200", None),
        ] {
            assert_eq!(age(text), years, "{text}");
        }
    }

    #[test]
    fn an_address_is_kept_without_what_browsers_add() {
        for (typed, kept) in [
            ("https://www.park.nl/", "park.nl"),
            ("HTTP://WWW.Park.nl/Zwolle", "park.nl/Zwolle"),
            ("park.nl", "park.nl"),
        ] {
            assert_eq!(bare_address(typed), kept);
        }
    }

    #[test]
    fn an_id_is_made_of_the_name_and_the_place() {
        assert_eq!(id_of("Koffie in De Linde!", Some("Zwolle"), 48), "koffie-in-de-linde-zwolle");
        assert_eq!(id_of("Café 't Hoekje", None, 48), "cafe-t-hoekje");
        let long = id_of("Samen heel erg lang wandelen langs de mooie rivier", Some("Zwolle"), 30);
        assert_eq!(long, "samen-heel-erg-lang-zwolle");
        let place = "Buurthuis Zonneschijn aan de Lindestraat nummer 1 te Zwolle";
        assert!(id_of("Koffie", Some(place), 48).len() > 48, "it is no id, and the place is told");
    }
}
