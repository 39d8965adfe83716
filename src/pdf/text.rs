//! Paragraphs as glyphs: each letter from a font that has it, Arabic joined and from right to left, and
//! lines that fit a width. Measures are in parts of the size of the letters.

use krilla::text::KrillaGlyph;
use unicode_bidi::{BidiInfo, Level};
use unicode_normalization::UnicodeNormalization;

use super::font::{self, Face, Weight};

/// Letters of one font and one direction, drawn in one go.
#[derive(Clone)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) face: &'static Face,
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Where it begins in its line, from the left.
    pub(super) x: f32,
    width: f32,
    /// The part of the width that is the space behind the last word.
    space: f32,
    level: Level,
}

/// What stays together on a line: a word and the space behind it.
type Word = Vec<Run>;

/// One line, its runs in the order of the page.
pub(super) struct Line {
    pub(super) runs: Vec<Run>,
    /// Without the space at its end.
    pub(super) width: f32,
    pub(super) is_rtl: bool,
}

/// A paragraph that has no width yet.
pub(super) struct Paragraph {
    words: Vec<Word>,
    weight: Weight,
    is_rtl: bool,
}

impl Paragraph {
    /// Finds the glyphs of a text.
    pub(super) fn new(text: &str, weight: Weight) -> Self {
        let text = printable(text);
        let bidi_text = with_whole_numbers(&text);
        let bidi = BidiInfo::new(&bidi_text, None);
        let is_rtl = bidi.paragraphs.first().is_some_and(|paragraph| paragraph.level.is_rtl());
        let words = words(&text).into_iter().map(|(start, word)| {
            let levels = bidi.levels.get(start..).unwrap_or_default();
            by_level(word, levels)
                .into_iter()
                .flat_map(|(part, level)| runs(part, level, weight))
                .collect()
        });
        Self { words: words.collect(), weight, is_rtl }
    }

    /// The width where it stands on one line.
    pub(super) fn width(&self) -> f32 {
        let all: Vec<&Run> = self.words.iter().flatten().collect();
        let space = all.last().map_or(0.0, |run| run.space);
        all.iter().map(|run| run.width).sum::<f32>() - space
    }

    /// Lines no wider than this; a word that is wider is cut.
    pub(super) fn lines(&self, width: f32) -> Vec<Line> {
        let mut lines: Vec<Vec<Run>> = Vec::new();
        let mut used = 0.0;
        let words = self.words.iter().flat_map(|word| cut(word.clone(), width, self.weight));
        for word in words {
            let needed = visible(&word);
            match lines.last_mut() {
                Some(line) if used + needed <= width => line.extend(word.clone()),
                _ => {
                    used = 0.0;
                    lines.push(word.clone());
                }
            }
            used += word.iter().map(|run| run.width).sum::<f32>();
        }
        lines.into_iter().map(|runs| Line::new(runs, self.is_rtl)).collect()
    }
}

impl Line {
    /// Puts runs in the order of the page (UAX 9, rule L2).
    fn new(runs: Vec<Run>, is_rtl: bool) -> Self {
        let width = visible(&runs);
        let levels: Vec<Level> = runs.iter().map(|run| run.level).collect();
        // A space at the end of a line from right to left hangs out on the left.
        let hangs = if is_rtl { runs.last().map_or(0.0, |run| run.space) } else { 0.0 };
        let mut x = -hangs;
        let order = BidiInfo::reorder_visual(&levels);
        let mut placed: Vec<Run> = Vec::new();
        for run in order.into_iter().filter_map(|at| runs.get(at)) {
            match placed.last_mut().filter(|last| last.goes_on_in(run)) {
                Some(last) => last.join(run),
                None => placed.push(Run { x, ..run.clone() }),
            }
            x += run.width;
        }
        Self { runs: placed, width, is_rtl }
    }
}

impl Run {
    /// Whether both can be drawn in one go.
    fn goes_on_in(&self, next: &Self) -> bool {
        std::ptr::eq(self.face, next.face) && self.level == next.level
    }

    /// Takes in the run that stands at the right of it, which comes first in reading from right to left.
    fn join(&mut self, next: &Self) {
        let (own, more) = (self.text.len(), next.text.len());
        let shifted = |glyph: &KrillaGlyph, by: usize| {
            let text_range = glyph.text_range.start + by..glyph.text_range.end + by;
            KrillaGlyph { text_range, ..glyph.clone() }
        };
        let (behind_own, behind_next) = if self.level.is_rtl() { (more, 0) } else { (0, own) };
        let glyphs = self.glyphs.iter().map(|glyph| shifted(glyph, behind_own));
        let next_glyphs = next.glyphs.iter().map(|glyph| shifted(glyph, behind_next));
        self.glyphs = glyphs.chain(next_glyphs).collect();
        self.text = if self.level.is_rtl() {
            format!("{}{}", next.text, self.text)
        } else {
            format!("{}{}", self.text, next.text)
        };
        self.width += next.width;
    }
}

/// The width of runs without the space at their end.
fn visible(runs: &[Run]) -> f32 {
    let space = runs.last().map_or(0.0, |run| run.space);
    runs.iter().map(|run| run.width).sum::<f32>() - space
}

/// Composed letters, one space between words, and nothing that no page can show.
fn printable(text: &str) -> String {
    let shown = text.nfc().filter(|it| it.is_whitespace() || !is_unprintable(*it));
    let spaced: String = shown.map(|it| if is_gap(it) { ' ' } else { it }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control characters, the byte order mark, and places that Unicode leaves to nobody.
fn is_unprintable(letter: char) -> bool {
    letter.is_control() || letter == '\u{feff}' || (u32::from(letter) & 0xfffe) == 0xfffe
}

fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{a0}'
}

/// Words with the space behind them and where they begin. No number is torn: `0800 8011` is one word.
fn words(text: &str) -> Vec<(usize, &str)> {
    let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let is_end = |at: usize| {
        let (before, behind) = text.split_at(at);
        !(is_digit(before.chars().next_back()) && is_digit(behind.chars().nth(1)))
    };
    let ends = text.match_indices(' ').filter(|(at, _)| is_end(*at)).map(|(at, _)| at + 1);
    let mut start = 0;
    let mut words = Vec::new();
    for end in ends.chain([text.len()]) {
        words
            .extend(text.get(start..end).filter(|word| !word.is_empty()).map(|word| (start, word)));
        start = end;
    }
    words
}

/// The text for finding directions, byte for byte as long: a space inside a number does not turn its parts around.
fn with_whole_numbers(text: &str) -> String {
    let joined = words(text).into_iter().map(|(_, word)| {
        let body = word.trim_end();
        format!("{}{}", body.replace(' ', ":"), word.get(body.len()..).unwrap_or_default())
    });
    joined.collect()
}

/// Stretches of one direction.
fn by_level<'a>(word: &'a str, levels: &[Level]) -> Vec<(&'a str, Level)> {
    let level_at = |at: usize| levels.get(at).copied().unwrap_or_else(Level::ltr);
    let mut starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    starts.dedup_by_key(|at| level_at(*at));
    let ends = starts.iter().skip(1).copied().chain([word.len()]);
    let parts = starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| Some((word.get(*start..end)?, level_at(*start))));
    parts.collect()
}

/// A stretch in the first font that has all its letters; else letter by letter, with `?` for what none has.
fn runs(text: &str, level: Level, weight: Weight) -> Vec<Run> {
    if let Some(run) = run(text, level, weight) {
        return vec![run];
    }
    let mut buffer = [0; 4];
    let letters = text.chars().filter_map(|letter| {
        let found = run(letter.encode_utf8(&mut buffer), level, weight);
        found.or_else(|| run("?", level, weight))
    });
    letters.collect()
}

fn run(text: &str, level: Level, weight: Weight) -> Option<Run> {
    font::of(weight).iter().find_map(|face| {
        let glyphs = face.shape(text, level.is_rtl())?;
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        let is_space = |glyph: &&KrillaGlyph| text.get(glyph.text_range.start..) == Some(" ");
        let space = glyphs.iter().find(is_space).map_or(0.0, |glyph| glyph.x_advance);
        Some(Run { text: text.to_owned(), face, glyphs, x: 0.0, width, space, level })
    })
}

/// A word in halves, and these in halves, until each fits: an address may be too long for a line.
fn cut(word: Word, width: f32, weight: Weight) -> Vec<Word> {
    let letters = word.iter().map(|run| run.text.trim_end().chars().count()).sum::<usize>();
    if visible(&word) <= width || letters < 2 {
        return vec![word];
    }
    if word.len() > 1 {
        return word.into_iter().flat_map(|run| cut(vec![run], width, weight)).collect();
    }
    let halves = word.iter().flat_map(|it| {
        let middle = it.text.chars().count() / 2;
        let at = it.text.char_indices().nth(middle).map_or(0, |(at, _)| at);
        let (first, second) = it.text.split_at(at);
        [first, second].map(|half| runs(half, it.level, weight))
    });
    let halves: Vec<Word> = halves.collect();
    halves.into_iter().flat_map(|half| cut(half, width, weight)).collect()
}
