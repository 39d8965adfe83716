//! Telegram's HTML, read as strictly as its documentation asks: the known tags, well nested, and
//! `<`, `>` and `&` only as part of a tag or one of the four named entities.

/// The text as people see it, or Telegram's complaint.
pub(super) fn read(html: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(letter) = rest.chars().next() {
        let at = html.len() - rest.len();
        let used = match letter {
            '<' => tag(rest, at, &mut open)?,
            '&' => {
                let (shown, used) = entity(rest)
                    .ok_or_else(|| format!("Unsupported entity at byte offset {at}"))?;
                text.push(shown);
                used
            }
            '>' => return Err(format!("Unescaped \">\" at byte offset {at}")),
            _ => {
                text.push(letter);
                letter.len_utf8()
            }
        };
        rest = rest.split_at(used).1;
    }
    match open.last() {
        Some(name) => Err(format!("Can't find end tag corresponding to start tag \"{name}\"")),
        None => Ok(text),
    }
}

const TAGS: &[&str] = &[
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "span",
    "tg-spoiler",
    "a",
    "code",
    "pre",
    "blockquote",
    "tg-emoji",
];

fn tag<'a>(rest: &'a str, at: usize, open: &mut Vec<&'a str>) -> Result<usize, String> {
    let end = rest.find('>').ok_or_else(|| format!("Unclosed start tag at byte offset {at}"))?;
    let inside = &rest[1..end];
    if let Some(name) = inside.strip_prefix('/') {
        return match open.pop() {
            Some(expected) if expected == name => Ok(end + 1),
            Some(expected) => Err(format!(
                "Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{name}>\""
            )),
            None => Err(format!("Unexpected end tag at byte offset {at}")),
        };
    }
    let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
    let is_sound = match name {
        "blockquote" => matches!(attributes, "" | "expandable") && !open.contains(&"blockquote"),
        "a" => attributes.starts_with("href=\""),
        "code" | "span" => attributes.is_empty() || attributes.starts_with("class=\""),
        "tg-emoji" => attributes.starts_with("emoji-id=\""),
        _ => attributes.is_empty(),
    };
    if !TAGS.contains(&name) || !is_sound {
        return Err(format!("Unsupported start tag \"{name}\" at byte offset {at}"));
    }
    open.push(name);
    Ok(end + 1)
}

fn entity(rest: &str) -> Option<(char, usize)> {
    let end = rest.find(';')?;
    let shown = match &rest[1..end] {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        number => char::from_u32(number.strip_prefix('#')?.parse().ok()?)?,
    };
    Some((shown, end + 1))
}

#[test]
fn html_is_read_as_telegram_reads_it() {
    let ok = |html: &str, text: &str| assert_eq!(read(html).as_deref(), Ok(text), "{html}");
    let refused = |html: &str| assert!(read(html).is_err(), "{html}");
    ok("<b>A &amp; B</b> &lt;&#233;&gt;", "A & B <é>");
    ok("<a href=\"https://example.org\">x</a>", "x");
    ok("<blockquote expandable>lang</blockquote>", "lang");
    refused("<blockquote><blockquote>x</blockquote></blockquote>");
    refused("<blockquote folded>x</blockquote>");
    refused("<b class=\"x\">x</b>");
    refused("<b>open");
    refused("<b><i>x</b></i>");
    refused("x</b>");
    refused("a < b");
    refused("a > b");
    refused("a & b");
    refused("&nbsp;");
    refused("<p>x</p>");
    refused("x<br>y");
}
