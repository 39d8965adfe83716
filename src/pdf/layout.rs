//! Where each line stands: wrapped to the width of the page, and broken into pages.

use super::font::{Face, encoded};
use super::{Part, Sheet};

/// A4 in points.
pub(super) const PAGE: (f32, f32) = (595.0, 842.0);
/// Empty on all four sides.
pub(super) const MARGIN: f32 = 57.0;
/// What stands under the last line is the number of the page.
const BOTTOM: f32 = MARGIN + 22.0;

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) face: Face,
    pub(super) size: f32,
    /// From one line to the next.
    leading: f32,
    /// Empty above the paragraph.
    above: f32,
}

const TITLE: Style = Style { face: Face::Bold, size: 26.0, leading: 32.0, above: 0.0 };
const HEADING: Style = Style { face: Face::Bold, size: 20.0, leading: 26.0, above: 22.0 };
const TEXT: Style = Style { face: Face::Regular, size: 16.0, leading: 22.0, above: 6.0 };

/// One line in its place, from the left and from the bottom of the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) letters: Vec<u8>,
    pub(super) style: Style,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// The lines of each page; there is at least one page.
pub(super) fn pages(sheet: &Sheet) -> Vec<Vec<Line>> {
    let mut pages = Pages { done: Vec::new(), page: Vec::new(), y: PAGE.1 - MARGIN };
    pages.add(&wrapped(&sheet.title, TITLE));
    for paragraph in &sheet.intro {
        pages.add(&wrapped(paragraph, TEXT));
    }
    for part in &sheet.parts {
        pages.part(part);
    }
    pages.done.push(pages.page);
    pages.done
}

/// A line that has no place yet, and how much room it takes.
struct Loose {
    letters: Vec<u8>,
    style: Style,
    height: f32,
}

struct Pages {
    done: Vec<Vec<Line>>,
    page: Vec<Line>,
    /// Where the last line stands.
    y: f32,
}

impl Pages {
    /// Begins a new page where the part would be torn and need not be.
    fn part(&mut self, part: &Part) {
        let mut lines = wrapped(&part.heading, HEADING);
        lines.extend(part.lines.iter().flat_map(|paragraph| wrapped(paragraph, TEXT)));
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let fits_on_one = height <= PAGE.1 - MARGIN - BOTTOM;
        // One that fits on none may begin here, if its heading is not left alone.
        let needed =
            if fits_on_one { height } else { lines.iter().take(3).map(|line| line.height).sum() };
        if self.y - needed < BOTTOM && !self.page.is_empty() {
            self.turn();
        }
        self.add(&lines);
    }

    fn add(&mut self, lines: &[Loose]) {
        for line in lines {
            if self.y - line.height < BOTTOM {
                self.turn();
            }
            let is_first = self.page.is_empty();
            // Nothing is left empty above the first line of a page.
            self.y -= if is_first { line.style.size } else { line.height };
            let (letters, style) = (line.letters.clone(), line.style);
            self.page.push(Line { letters, style, x: MARGIN, y: self.y });
        }
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.page));
        self.y = PAGE.1 - MARGIN;
    }
}

/// A paragraph in lines that fit between the margins.
fn wrapped(paragraph: &str, style: Style) -> Vec<Loose> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for word in paragraph.split_whitespace().map(encoded).flat_map(|word| cut(&word, style)) {
        match lines.last_mut() {
            Some(line) if fits(&joined(line, &word), style) => *line = joined(line, &word),
            _ => lines.push(word),
        }
    }
    let height = |at: usize| style.leading + if at == 0 { style.above } else { 0.0 };
    let lines = lines.into_iter().enumerate();
    lines.map(|(at, letters)| Loose { letters, style, height: height(at) }).collect()
}

fn joined(line: &[u8], word: &[u8]) -> Vec<u8> {
    [line, b" ", word].concat()
}

/// A word in pieces that fit on a line: an address without a space may be too long.
fn cut(word: &[u8], style: Style) -> Vec<Vec<u8>> {
    let mut pieces: Vec<Vec<u8>> = Vec::new();
    for letter in word {
        match pieces.last_mut() {
            Some(piece) if fits(&[piece, std::slice::from_ref(letter)].concat(), style) => {
                piece.push(*letter);
            }
            _ => pieces.push(vec![*letter]),
        }
    }
    pieces
}

fn fits(letters: &[u8], style: Style) -> bool {
    style.face.width(letters, style.size) <= PAGE.0 - 2.0 * MARGIN
}
