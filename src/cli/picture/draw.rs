//! Bubbles and buttons as SVG. Text stays text: it can be selected and read aloud. The colours
//! follow the reader's light or dark theme.

use svg::node::element::{Group, Rectangle, Style, Text, Title};
use svg::{Document, Node};

use super::entry::Entry;
use crate::conversation::{Button, Line, Message};

/// The width of the picture, about that of a phone.
const WIDTH: f32 = 400.0;
/// Empty at the sides, and between two bubbles.
const MARGIN: f32 = 10.0;
/// The widest bubble, and the width of a row of buttons.
const BUBBLE: f32 = 344.0;
/// Empty inside a bubble, on each side.
const PADDING: f32 = 11.0;
const TEXT: f32 = 15.0;
const LEADING: f32 = 20.0;
/// An empty line between two paragraphs.
const PARAGRAPH: f32 = 9.0;
const LABEL: f32 = 14.0;
const BUTTON: f32 = 32.0;
const GAP: f32 = 4.0;

const STYLE: &str = "\
text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif;font-size:15px;fill:#17222c}\
.strong{font-weight:bold}\
.label{font-size:14px;text-anchor:middle;fill:#1f5582}\
.page{fill:#e4eaee}.bot{fill:#fff}.you{fill:#d9f2c9}\
.button{fill:#fff;stroke:#9fb4c4}.pressed{fill:#1f5582;stroke:#1f5582}.on{fill:#fff}\
@media(prefers-color-scheme:dark){\
text{fill:#eef2f5}.label{fill:#a9d0f2}\
.page{fill:#141c24}.bot{fill:#222e3a}.you{fill:#2b5346}\
.button{fill:#222e3a;stroke:#4d6275}.pressed{fill:#a9d0f2;stroke:#a9d0f2}.on{fill:#141c24}}";

/// The conversation as the text of an SVG file.
pub(super) fn draw(title: &str, entries: &[Entry]) -> String {
    let mut page = Page { y: MARGIN, shapes: Group::new() };
    for entry in entries {
        page.entry(entry);
    }
    let height = page.y;
    let ground = Rectangle::new().set("class", "page").set("width", WIDTH).set("height", height);
    Document::new()
        .set("width", WIDTH)
        .set("height", height)
        .set("viewBox", (0, 0, WIDTH, height))
        .set("role", "img")
        .add(Title::new(title))
        .add(Style::new(STYLE))
        .add(ground.set("rx", 8))
        .add(page.shapes)
        .to_string()
}

/// A picture that grows downwards.
struct Page {
    /// Where the next bubble begins.
    y: f32,
    shapes: Group,
}

impl Page {
    fn entry(&mut self, entry: &Entry) {
        match entry {
            Entry::Typed(words) => self.bubble("you", &wrapped(words, false), 0.0),
            Entry::Message { message, pressed } => self.message(message, pressed.as_deref()),
            Entry::Gap => {
                self.text(WIDTH / 2.0, self.y + TEXT, "label", "· · ·");
                self.y += LEADING;
            }
        }
        self.y += MARGIN;
    }

    fn message(&mut self, message: &Message, pressed: Option<&str>) {
        let lines: Vec<Row> = message
            .lines
            .iter()
            .flat_map(|line| match line {
                Line::Plain(text) | Line::Detail(text) => wrapped(text, false),
                Line::Strong(text) => wrapped(text, true),
            })
            .collect();
        let narrowest = if message.buttons.is_empty() { 0.0 } else { BUBBLE };
        if !lines.is_empty() {
            self.bubble("bot", &lines, narrowest);
        }
        for row in &message.buttons {
            self.row(row, pressed);
        }
    }

    fn bubble(&mut self, class: &'static str, rows: &[Row], narrowest: f32) {
        let inner = rows.iter().map(|row| row.width).fold(0.0, f32::max).ceil();
        let width = narrowest.max(inner + 2.0 * PADDING);
        let x = if class == "you" { WIDTH - MARGIN - width } else { MARGIN };
        let height: f32 = rows.iter().map(Row::height).sum::<f32>() + 2.0 * PADDING - GAP;
        self.rectangle(class, (x, self.y), (width, height), 12);
        let mut y = self.y + PADDING;
        for row in rows {
            if !row.words.is_empty() {
                let class = if row.is_strong { "strong" } else { "plain" };
                self.text(x + PADDING, y + TEXT - 1.0, class, &row.words);
            }
            y += row.height();
        }
        self.y += height;
    }

    /// A row of buttons; one below the other where a label does not fit.
    fn row(&mut self, row: &[Button], pressed: Option<&str>) {
        let Ok(count) = u8::try_from(row.len()) else { return };
        let width = (BUBBLE - GAP * f32::from(count.saturating_sub(1))) / f32::from(count.max(1));
        let fits = |button: &Button| measure(&button.label, LABEL, false) <= width - 2.0 * GAP;
        if count > 1 && !row.iter().all(fits) {
            return row.chunks(1).for_each(|single| self.row(single, pressed));
        }
        self.y += GAP;
        let mut x = MARGIN;
        for button in row {
            let (class, label) = match pressed {
                Some(pressed) if pressed == button.label => ("button pressed", "label on"),
                _ => ("button", "label"),
            };
            self.rectangle(class, (x, self.y), (width, BUTTON), 8);
            self.text(x + width / 2.0, self.y + BUTTON / 2.0 + 5.0, label, &button.label);
            x += width + GAP;
        }
        self.y += BUTTON;
    }

    fn rectangle(&mut self, class: &str, (x, y): (f32, f32), size: (f32, f32), round: u8) {
        let shape = Rectangle::new().set("class", class).set("x", x).set("y", y);
        self.shapes.append(shape.set("width", size.0).set("height", size.1).set("rx", round));
    }

    fn text(&mut self, x: f32, y: f32, class: &str, words: &str) {
        self.shapes.append(Text::new(words).set("class", class).set("x", x).set("y", y));
    }
}

/// One line of text in a bubble.
struct Row {
    words: String,
    is_strong: bool,
    width: f32,
}

impl Row {
    fn height(&self) -> f32 {
        if self.words.is_empty() { PARAGRAPH } else { LEADING }
    }
}

/// A paragraph in lines that fit in a bubble; an empty one is one empty line.
fn wrapped(paragraph: &str, is_strong: bool) -> Vec<Row> {
    let mut lines = vec![String::new()];
    for word in paragraph.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || measure(&longer, TEXT, is_strong) <= BUBBLE - 2.0 * PADDING {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    let row = |words: String| {
        let width = measure(&words, TEXT, is_strong);
        Row { words, is_strong, width }
    };
    lines.into_iter().map(row).collect()
}

/// About how wide words are in Helvetica and its metric equals; rather too wide than too narrow.
fn measure(words: &str, size: f32, is_strong: bool) -> f32 {
    let ems: f32 = words.chars().map(em).sum();
    ems * size * if is_strong { 1.07 } else { 1.0 }
}

fn em(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' => 0.24,
        ' ' | 'f' | 't' | 'I' | '.' | ',' | ':' | ';' | '/' | '!' | '·' => 0.29,
        'r' | '-' | '(' | ')' | '"' | '[' | ']' => 0.36,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.51,
        'm' | 'M' | '%' | '@' => 0.86,
        'w' | 'C' | 'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'R' | 'U' => 0.75,
        'W' | '…' | '✓' | '✗' => 0.98,
        'A'..='Z' => 0.67,
        _ => 0.56,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_in_their_bubble_in_order_and_marks_of_xml_are_escaped() {
        let words = "Hard of <hearing> & not fond of calling: writing is possible too. ".repeat(5);
        let rows = wrapped(&words, true);
        assert!(rows.len() > 5 && rows.iter().all(|row| row.width <= BUBBLE - 2.0 * PADDING));
        let again: Vec<&str> = rows.iter().flat_map(|row| row.words.split(' ')).collect();
        assert_eq!(again, words.split_whitespace().collect::<Vec<_>>());
        let drawn = draw("A talk", &[Entry::Typed(words)]);
        assert!(drawn.contains("Hard of &lt;hearing&gt; &amp; not"), "{drawn}");
    }

    #[test]
    fn labels_that_do_not_fit_beside_each_other_stand_below_each_other() {
        let button = |label: &str| Button::new(label, "");
        let heights = [["Ja", "Nee"], ["In een verzorgings- of verpleeghuis", "Nee"]].map(|row| {
            let buttons = vec![row.map(button).to_vec()];
            let mut page = Page { y: 0.0, shapes: Group::new() };
            page.message(&Message { buttons, ..Message::default() }, None);
            page.y
        });
        assert!((heights[1] - heights[0] - BUTTON - GAP).abs() < 0.01, "{heights:?}");
    }
}
