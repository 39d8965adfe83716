//! Dutch telephone numbers in the forms in which people write them.

/// Whether a text can be a Dutch telephone number: a short one, or ten digits beginning with 0.
pub(super) fn is_phone(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let only_signs = number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-'));
    let short = matches!(digits.as_str(), "112" | "113") || digits.starts_with("14");
    let free = digits.starts_with("0800") || digits.starts_with("0900");
    let length = digits.len();
    only_signs
        && ((short && (3..=6).contains(&length))
            || (free && (8..=11).contains(&length))
            || (digits.starts_with('0') && length == 10))
}

/// The number as the files have it: national, with spaces or hyphens only. None where it cannot be a number.
///
/// `+31 (0)524 512345`, `(0524) 51 23 45` and `0524/512345` are numbers; so is `524512345`, from which a
/// spreadsheet program took the zero.
pub(super) fn national_number(text: &str) -> Option<String> {
    let spaced: String = text.chars().map(plain).collect();
    let words = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
    let national = without_country(words)?;
    // What a spreadsheet program took for a number has lost its zero.
    let zero = if national.starts_with('0') { "" } else { "0" };
    [format!("{zero}{national}"), national].into_iter().find(|number| is_phone(number))
}

/// A space for what only parts the digits, and one hyphen for all of them.
fn plain(sign: char) -> char {
    match sign {
        '(' | ')' | '/' | '.' | '[' | ']' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// The number without the code of the Netherlands; none for a number of another country.
fn without_country(number: &str) -> Option<String> {
    let rest = number.strip_prefix('+').or_else(|| number.strip_prefix("00"));
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let rest = match rest {
        Some(rest) => rest.trim_start().strip_prefix("31")?,
        // What a spreadsheet program leaves of +31524512345.
        None if digits == 11 && number.starts_with("31") => number.strip_prefix("31")?,
        None => return Some(number.to_owned()),
    };
    let rest = rest.trim_start_matches([' ', '-']);
    let rest = rest.strip_prefix('0').unwrap_or(rest).trim_start();
    Some(format!("0{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_form_becomes_the_form_of_the_files() {
        for (typed, kept) in [
            ("0524 512345", "0524 512345"),
            ("+31 524 512345", "0524 512345"),
            ("+31 (0)524 512345", "0524 512345"),
            ("0031-524-512345", "0524-512345"),
            ("(0524) 55 12 34", "0524 55 12 34"),
            ("0524/512345", "0524 512345"),
            ("0524 – 51 23 45", "0524 - 51 23 45"),
            ("06-12345678", "06-12345678"),
            ("06.12.34.56.78", "06 12 34 56 78"),
            ("tel. 038 123 45 67", "038 123 45 67"),
            ("524512345", "0524512345"),
            ("31524512345", "0524512345"),
            ("8008011", "08008011"),
            ("14 038", "14 038"),
            ("113", "113"),
        ] {
            assert_eq!(national_number(typed).as_deref(), Some(kept), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_stays_none() {
        for typed in [
            "",
            "onbekend",
            "0524 51234",
            "+32 2 123 45 67",
            "0524 512345 of 0524 512346",
            "05245123456",
            "bel de balie",
        ] {
            assert_eq!(national_number(typed), None, "{typed}");
        }
    }
}
