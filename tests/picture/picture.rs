//! The page for the post as a picture: what a printer would put on paper, looked at dot by dot.
//!
//! `cargo test -p aanspraak-picture`; with `PICTURES=folder` before it the pictures are left there.

use std::ops::Range;
use std::path::Path;

use aanspraak::conversation::{
    Action, Attachment, Content, DeskAction, Input, InputKind, Role, Setting, Settings, Visit, turn,
};
use aanspraak::pdf::{Block, Sheet};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use lopdf::content::{Content as PageContent, Operation};
use lopdf::{Document, Object};

/// Dots a point.
const SCALE: f32 = 2.0;
/// The margin of the page, in points; the number of the page alone stands in it.
const MARGIN: f32 = 40.0;
/// The smallest letters that old eyes read with ease, in points.
const SMALLEST: f32 = 14.0;
/// How high the small letters of the font are, as a part of its size, and the capitals.
const SMALL_LETTER: f32 = 0.48;
const CAPITAL: f32 = 0.66;
/// The dot of an i stands so far above it at most, in points; two lines are farther apart.
const DOT: f32 = 2.0;
/// So far the tail of a letter may hang over the margin, in points: the j does.
const OVERHANG: f32 = 1.0;
/// A line drawn on the paper is no higher, in points; the codes stand to the right of this.
const RULE: f32 = 1.5;
const CODES: f32 = 480.0;
/// Darker than this is ink; as dark as this is black enough to read.
const INK: u8 = 200;
const BLACK: u8 = 60;

/// A page in shades of grey, row by row.
struct Picture {
    width: usize,
    rows: Vec<Vec<u8>>,
    coloured: bool,
}

/// Every page as a printer would draw it.
#[expect(clippy::disallowed_methods, reason = "only a test reads this, for who wants to look too")]
fn pictures(pdf: &[u8]) -> Vec<Picture> {
    let document = Pdf::new(pdf.to_vec()).unwrap();
    let (cache, reading) = (RenderCache::new(), InterpreterSettings::default());
    let settings = PixmapSettings { x_scale: SCALE, y_scale: SCALE, bg_color: WHITE };
    let mut pictures = Vec::new();
    for (number, page) in document.pages().iter().enumerate() {
        let drawn = render(page, &cache, &reading, &RenderSettings::default(), &settings);
        let width = usize::from(drawn.width());
        let coloured = drawn.data().iter().any(|dot| dot.r != dot.g || dot.g != dot.b);
        let rows = drawn.data().chunks(width).map(|row| row.iter().map(|dot| dot.r).collect());
        pictures.push(Picture { width, rows: rows.collect(), coloured });
        if let Ok(folder) = std::env::var("PICTURES") {
            let path = Path::new(&folder).join(format!("page-{}.png", number + 1));
            std::fs::write(path, drawn.into_png().unwrap()).unwrap();
        }
    }
    pictures
}

impl Picture {
    /// Rows with ink, each stretch of them one line of text. Lines drawn on the paper, and what stands beside
    /// the text, are left out.
    fn lines(&self) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            if row[..dots(CODES)].iter().all(|dot| *dot >= INK) {
                continue;
            }
            match lines.last_mut() {
                Some(line) if at - line.end < dots(DOT) => line.end = at + 1,
                _ => lines.push(at..at + 1),
            }
        }
        lines.retain(|line| line.len() > dots(RULE));
        lines
    }

    fn darkest(&self, rows: &Range<usize>) -> u8 {
        self.rows[rows.clone()].iter().flatten().copied().min().unwrap()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page is small")]
fn dots(points: f32) -> usize {
    (points * SCALE).round() as usize
}

/// Where the lines of each page stand, from the top and in dots, and how large their letters are.
fn written(pdf: &[u8]) -> Vec<Vec<(usize, f32)>> {
    let document = Document::load_mem(pdf).unwrap();
    let pages = document.get_pages().into_values();
    pages
        .map(|page| {
            let content = PageContent::decode(&document.get_page_content(page)).unwrap();
            let (mut size, mut lines) = (0.0, Vec::new());
            for operation in &content.operations {
                match operation.operator.as_str() {
                    "Tf" => size = operation.operands[1].as_float().unwrap(),
                    // The page counts from its top.
                    "Tm" => lines.push((dots(operation.operands[5].as_float().unwrap()), size)),
                    _ => {}
                }
            }
            lines.sort_by_key(|(row, _)| *row);
            // What stands on one line is one line, as large as its largest letters.
            let mut on_lines: Vec<(usize, f32)> = Vec::new();
            for (row, size) in lines {
                match on_lines.last_mut().filter(|last| last.0 == row) {
                    Some(last) => last.1 = last.1.max(size),
                    None => on_lines.push((row, size)),
                }
            }
            on_lines
        })
        .collect()
}

/// What is wrong with how a file looks.
fn faults(pdf: &[u8]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (number, (picture, written)) in pictures(pdf).iter().zip(written(pdf)).enumerate() {
        let page = number + 1;
        let mut fault = |what: String| wrong.push(format!("page {page}: {what}"));
        if picture.coloured || picture.rows[0][0] != 255 {
            fault("not black on white".to_owned());
        }
        let margin = dots(MARGIN - OVERHANG);
        let (width, height) = (picture.width, picture.rows.len());
        for (at, row) in picture.rows.iter().enumerate() {
            // The number of the page stands in the middle of its margin.
            let outside = at < margin
                || (height - margin..height - margin / 2 - dots(SMALLEST)).contains(&at);
            let ink = |range: Range<usize>| row[range].iter().any(|dot| *dot < INK);
            if (outside && ink(0..width)) || ink(0..margin) || ink(width - margin..width) {
                fault(format!("ink in the margin, row {at}"));
                break;
            }
        }
        let lines = picture.lines();
        if lines.len() != written.len() {
            fault(format!("{} lines are seen of {}", lines.len(), written.len()));
            continue;
        }
        let mut heights: Vec<usize> = lines.iter().map(Range::len).collect();
        heights.sort_unstable();
        if heights[heights.len() / 2] < dots(CAPITAL * SMALLEST) {
            fault(format!("small letters: {heights:?}"));
        }
        for (line, (row, size)) in lines.iter().zip(written) {
            if !(line.start < row && row <= line.end + 1) {
                fault(format!("a line stands at {line:?}, not on {row}"));
            }
            if size < SMALLEST || line.len() < dots(SMALL_LETTER * SMALLEST) {
                fault(format!("small letters: {size} points, {} dots", line.len()));
            }
            if picture.darkest(line) > BLACK {
                fault(format!("pale letters at {line:?}"));
            }
        }
    }
    wrong
}

/// A volunteer with a caller on the line.
struct Volunteer {
    content: Content,
    visit: Visit,
}

impl Volunteer {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let files = aanspraak::config::content(&[root]).unwrap();
        let content = Content::load(&files, jiff::civil::date(2026, 11, 23), &mut Vec::new());
        Self { content, visit: Visit::default() }
    }

    fn hears(&mut self, kind: InputKind) -> Option<Attachment> {
        let at = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let setting = Setting::Team(Role::Volunteer);
        let input = Input { at, setting, app_language: None, kind };
        let visit = std::mem::take(&mut self.visit);
        let mut turn = turn(&self.content, Settings::default(), visit, input);
        let first = std::mem::take(&mut turn.replies).into_iter().next();
        self.visit = turn.into();
        first?.attachment
    }

    fn presses(&mut self, action: DeskAction) -> Option<Attachment> {
        self.hears(InputKind::Press(Action::Desk(action).encode(self.visit.volunteer.number)))
    }
}

/// The page that a volunteer makes: three activities chosen on their cards.
fn for_the_post() -> Vec<u8> {
    let mut volunteer = Volunteer::new();
    volunteer.hears(InputKind::Text("/desk".into()));
    volunteer.hears(InputKind::Text("mw 82, weduwe, slecht ter been, dieren, Zwolle".into()));
    for id in ["oopoeh", "vriendschappelijk-huisbezoek", "resto-vanharte"] {
        volunteer.presses(DeskAction::Choose(id.into()));
    }
    volunteer.presses(DeskAction::Paper).unwrap().bytes
}

/// Every activity there is, in one file.
fn all_of_them() -> Vec<u8> {
    let volunteer = Volunteer::new();
    let blocks = volunteer.content.catalogue.activities().iter().map(|activity| {
        let texts = activity.text(aanspraak::language::Language::default());
        let lines = vec![texts.summary.clone(), texts.join.clone()];
        Block { heading: activity.name.clone(), lines, ..Block::default() }
    });
    let (title, language) = ("Activiteiten".to_owned(), "nl".to_owned());
    let sheet = Sheet { language, title, blocks: blocks.collect(), ..Sheet::default() };
    aanspraak::pdf::pdf(&sheet).unwrap()
}

#[test]
fn every_activity_looks_well_on_paper() {
    assert_eq!(faults(&all_of_them()), [""; 0]);
}

#[test]
fn the_page_for_the_post_is_black_on_white_in_large_letters_inside_its_margins() {
    let pdf = for_the_post();
    assert_eq!(faults(&pdf), [""; 0]);
    assert_eq!(pictures(&pdf).len(), 1, "three activities and the helplines stand on one page");
}

#[test]
fn the_picture_shows_each_fault_that_a_page_could_have() {
    let good = for_the_post();
    let shifted = |by: f32| {
        move |operation: &mut Operation, line: usize| {
            if line == 5 && operation.operator == "Tm" {
                operation.operands[4] =
                    Object::Real(operation.operands[4].as_float().unwrap() + by);
            }
        }
    };
    let raised = |operation: &mut Operation, line: usize| {
        if line == 5 && operation.operator == "Tm" {
            operation.operands[5] = Object::Real(operation.operands[5].as_float().unwrap() - 14.0);
        }
    };
    let small = |operation: &mut Operation, line: usize| {
        if line == 5 && operation.operator == "Tf" {
            operation.operands[1] = Object::Real(9.0);
        }
    };
    let pale = |operation: &mut Operation, line: usize| {
        if line == 5 && operation.operator == "Tf" {
            // Grey letters are a new operation; the font is set again behind it.
            *operation = Operation::new("g", vec![Object::Real(0.7)]);
        }
    };
    assert!(faults(&spoiled(&good, |_, _| {})).is_empty(), "only writing it anew spoils it");
    for (what, pdf) in [
        ("too far right", spoiled(&good, shifted(400.0))),
        ("too far left", spoiled(&good, shifted(-20.0))),
        ("over another line", spoiled(&good, raised)),
        ("small letters", spoiled(&good, small)),
        ("pale letters", spoiled(&good, pale)),
    ] {
        assert!(!faults(&pdf).is_empty(), "{what} is not seen");
    }
}

/// The file with its first page changed; `change` sees each operation with the number of its line.
fn spoiled(pdf: &[u8], change: impl Fn(&mut Operation, usize)) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let page = document.page_iter().next().unwrap();
    let mut content = PageContent::decode(&document.get_page_content(page)).unwrap();
    let mut line = 0;
    for operation in &mut content.operations {
        line += usize::from(operation.operator == "BT");
        change(operation, line);
    }
    document.change_page_content(page, content.encode().unwrap()).unwrap();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}
