//! Pages as the objects of a PDF.

use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use super::Sheet;
use super::font::Face;
use super::layout::{Line, MARGIN, PAGE};

const CATALOG: Ref = Ref::new(1);
const TREE: Ref = Ref::new(2);
const INFO: Ref = Ref::new(3);
const FACES: [(Face, Name<'static>, &[u8], Ref); 2] = [
    (Face::Regular, Name(b"R"), b"Helvetica", Ref::new(4)),
    (Face::Bold, Name(b"B"), b"Helvetica-Bold", Ref::new(5)),
];
/// The number of a page, in points.
const NUMBER: f32 = 12.0;

/// The bytes of the file.
pub(super) fn write(sheet: &Sheet, pages: &[Vec<Line>]) -> Vec<u8> {
    let mut pdf = Pdf::new();
    pdf.catalog(CATALOG).pages(TREE).lang(TextStr(&sheet.language));
    pdf.document_info(INFO).title(TextStr(&sheet.title));
    for (_, _, base, id) in FACES {
        pdf.type1_font(id).base_font(Name(base)).encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    let mut next = Ref::new(10);
    let mut ids = Vec::new();
    for (at, lines) in pages.iter().enumerate() {
        let (page, content) = (next.bump(), next.bump());
        pdf.stream(content, &drawn(lines, &format!("{} / {}", at + 1, pages.len())));
        add_page(&mut pdf, page, content);
        ids.push(page);
    }
    let count = i32::try_from(ids.len()).unwrap_or(i32::MAX);
    pdf.pages(TREE).kids(ids).count(count);
    pdf.finish()
}

fn add_page(pdf: &mut Pdf, id: Ref, content: Ref) {
    let mut page = pdf.page(id);
    page.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).parent(TREE).contents(content);
    let mut resources = page.resources();
    let mut fonts = resources.fonts();
    for (_, name, _, id) in FACES {
        fonts.pair(name, id);
    }
    fonts.finish();
    resources.finish();
}

/// The lines of a page, and its number in the corner.
fn drawn(lines: &[Line], number: &str) -> Vec<u8> {
    let mut content = Content::new();
    for line in lines {
        text(&mut content, line.style.face, line.style.size, (line.x, line.y), &line.letters);
    }
    let width = Face::Regular.width(number.as_bytes(), NUMBER);
    let corner = (PAGE.0 - MARGIN - width, MARGIN);
    text(&mut content, Face::Regular, NUMBER, corner, number.as_bytes());
    content.finish().into_vec()
}

fn text(content: &mut Content, face: Face, size: f32, (x, y): (f32, f32), letters: &[u8]) {
    let name = FACES.iter().find(|(other, ..)| *other == face).map_or(Name(b"R"), |(_, n, ..)| *n);
    content.begin_text();
    content.set_font(name, size);
    content.set_text_matrix([1.0, 0.0, 0.0, 1.0, x, y]);
    content.show(Str(letters));
    content.end_text();
}
