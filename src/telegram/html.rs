//! Lines as HTML texts that Telegram accepts, broken between lines where it can be.

use crate::conversation::Line;
use crate::telegram::message_length::{LONGEST, cut, units};

/// How a line is marked: what opens its element, and what closes it.
#[derive(Clone, Copy, PartialEq)]
struct Mark {
    open: &'static str,
    close: &'static str,
}

const STRONG: Mark = Mark { open: "<b>", close: "</b>" };
/// What is tapped to be copied.
const CODE: Mark = Mark { open: "<code>", close: "</code>" };
/// Folded where it is long. Lines that follow each other are one quotation.
const DETAIL: Mark = Mark { open: "<blockquote expandable>", close: "</blockquote>" };

/// The lines as texts.
pub(super) fn texts(lines: &[Line]) -> Vec<String> {
    texts_with(lines, &[])
}

/// The same, with the lines marked that consist of words to copy.
pub(super) fn texts_with(lines: &[Line], copied: &[&str]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut html = String::new();
    let mut length = 0;
    for (line, mark) in lines.iter().flat_map(|line| pieces(line, copied)) {
        let line_length = units(line);
        if length + 1 + line_length > LONGEST {
            texts.push(std::mem::take(&mut html));
            length = 0;
        }
        if length > 0 {
            html.push('\n');
            length += 1;
        } else if line.trim().is_empty() {
            // Telegram drops empty lines at the beginning of a message.
            continue;
        }
        append(&mut html, line, mark);
        length += line_length;
    }
    texts.push(html);
    texts.retain(|text| !text.trim().is_empty());
    texts
}

/// The text without its quotations: a server that does not know those refuses them.
pub(super) fn without_details(html: &str) -> Option<String> {
    let plain = html.replace(DETAIL.open, "").replace(DETAIL.close, "");
    (plain != html).then_some(plain)
}

/// A line in pieces of one real line each, none too long.
fn pieces<'l>(
    line: &'l Line,
    copied: &[&str],
) -> impl Iterator<Item = (&'l str, Option<Mark>)> + use<'l> {
    let (text, mark) = match line {
        Line::Plain(text) => (text, copied.contains(&text.as_str()).then_some(CODE)),
        Line::Strong(text) => (text, Some(STRONG)),
        Line::Detail(text) => (text, Some(DETAIL)),
    };
    text.split('\n').flat_map(cut).map(move |piece| (piece, mark))
}

fn append(html: &mut String, line: &str, mark: Option<Mark>) {
    let mark = mark.filter(|_| !line.trim().is_empty());
    let goes_on = mark == Some(DETAIL) && continue_detail(html);
    if let Some(mark) = mark.filter(|_| !goes_on) {
        html.push_str(mark.open);
    }
    for letter in line.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(letter),
        }
    }
    if let Some(mark) = mark {
        html.push_str(mark.close);
    }
}

/// Opens the quotation again that ended in the line before, if one did.
fn continue_detail(html: &mut String) -> bool {
    let Some(before) = html.strip_suffix('\n').and_then(|html| html.strip_suffix(DETAIL.close))
    else {
        return false;
    };
    html.truncate(before.len());
    html.push('\n');
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn background_is_one_quotation_and_can_be_left_out() {
        let detail = |text: &str| Line::Detail(text.to_owned());
        let lines = [
            Line::Plain("Een hond.".to_owned()),
            detail("Onderzoek: <goed>."),
            detail("Van 2016."),
            Line::Plain("Bel.".to_owned()),
        ];
        let html = texts(&lines).concat();
        let quoted = "<blockquote expandable>Onderzoek: &lt;goed&gt;.\nVan 2016.</blockquote>";
        assert_eq!(html, format!("Een hond.\n{quoted}\nBel."));
        let plain = without_details(&html).unwrap();
        assert_eq!(plain, "Een hond.\nOnderzoek: &lt;goed&gt;.\nVan 2016.\nBel.");
        assert_eq!(without_details(&plain), None);
    }
}
