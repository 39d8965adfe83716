//! Pages as the bytes of a PDF, with tags for a screen reader. `krilla` checks them against PDF/UA-1.

use std::num::NonZeroU16;

use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page, PageSettings};
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};
use qrcode::{Color, EcLevel, QrCode};

use super::Sheet;
use super::font::Weight;
use super::layout::{CODE, Layout, MARGIN, PAGE, Piece, Role, Shape};
use super::text::Paragraph;

/// How thick a line on the paper is, in points.
const THICK: f32 = 0.8;

/// The bytes of the file.
pub(super) fn write(sheet: &Sheet, layout: &Layout) -> Option<Vec<u8>> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .ok()?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut marks = Marks::new(layout);
    for (at, pieces) in layout.pages.iter().enumerate() {
        let mut page = document.start_page_with(PageSettings::from_wh(PAGE.0, PAGE.1)?);
        draw(&mut page, pieces, layout, &mut marks, at);
        page.finish();
    }
    document.set_metadata(metadata(sheet));
    document.set_outline(outline(layout));
    document.set_tag_tree(marks.tree(layout, &sheet.language));
    document.finish().ok()
}

fn metadata(sheet: &Sheet) -> Metadata {
    let (title, language) = (sheet.title.clone(), sheet.language.clone());
    Metadata::new().title(title).language(language).creator("Aanspraak".to_owned())
}

/// What is marked on the pages, by element.
struct Marks {
    found: Vec<Vec<Identifier>>,
    /// Where a figure stands.
    boxes: Vec<Option<BBox>>,
}

impl Marks {
    fn new(layout: &Layout) -> Self {
        let found = layout.elements.iter().map(|_| Vec::new()).collect();
        Self { found, boxes: vec![None; layout.elements.len()] }
    }

    fn add(&mut self, element: usize, mark: Identifier) {
        if let Some(marks) = self.found.get_mut(element) {
            marks.push(mark);
        }
    }

    /// The elements in the order of reading, a section for each heading with what follows it.
    fn tree(self, layout: &Layout, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        let mut section: Option<TagGroup> = None;
        let elements = layout.elements.iter().zip(self.found).zip(self.boxes);
        for ((role, marks), place) in elements.filter(|((_, marks), _)| !marks.is_empty()) {
            if matches!(role, Role::Heading(_)) {
                section
                    .replace(TagGroup::new(Tag::Section))
                    .into_iter()
                    .for_each(|it| tree.push(it));
            }
            let Some(group) = group(role, marks, place) else { continue };
            match &mut section {
                Some(section) => section.push(group),
                None => tree.push(group),
            }
        }
        if let Some(section) = section {
            tree.push(section);
        }
        tree
    }
}

/// The tag of an element around its marks; none for what is not read.
fn group(role: &Role, marks: Vec<Identifier>, place: Option<BBox>) -> Option<TagGroup> {
    let heading =
        |level: NonZeroU16, title: &String| TagKind::from(Tag::Hn(level, Some(title.clone())));
    let second = NonZeroU16::MIN.saturating_add(1);
    let tag = match role {
        Role::Title(title) => heading(NonZeroU16::MIN, title),
        Role::Heading(title) => heading(second, title),
        Role::Text => Tag::P.into(),
        Role::Link(_) => Tag::Link.into(),
        Role::Figure(words) => Tag::Figure(Some(words.clone())).with_bbox(place).into(),
        Role::Decoration => return None,
    };
    let mut group = TagGroup::new(tag);
    for mark in marks {
        group.push(mark);
    }
    if !matches!(role, Role::Link(_)) {
        return Some(group);
    }
    let mut paragraph = TagGroup::new(Tag::P);
    paragraph.push(group);
    Some(paragraph)
}

/// The headings, to jump to.
fn outline(layout: &Layout) -> Outline {
    let mut outline = Outline::new();
    let mut last = None;
    for (at, page) in layout.pages.iter().enumerate() {
        for piece in page {
            let (Some(Role::Title(words) | Role::Heading(words)), Shape::Text(_, size)) =
                (layout.elements.get(piece.element), &piece.shape)
            else {
                continue;
            };
            if last.replace(piece.element) == Some(piece.element) {
                continue;
            }
            let place = XyzDestination::new(at, Point::from_xy(piece.x, piece.y - size));
            outline.push_child(OutlineNode::new(words.clone(), place));
        }
    }
    outline
}

fn draw(page: &mut Page<'_>, pieces: &[Piece], layout: &Layout, marks: &mut Marks, at: usize) {
    let mut surface = page.surface();
    surface.set_fill(Some(Fill { paint: luma::Color::black().into(), ..Fill::default() }));
    for piece in pieces {
        let role = layout.elements.get(piece.element);
        let is_read = !matches!(role, None | Some(Role::Decoration));
        let tag = if is_read {
            ContentTag::Span(SpanTag::empty())
        } else {
            artifact(ArtifactType::Layout)
        };
        let mark = surface.start_tagged(tag);
        shape(&mut surface, piece);
        surface.end_tagged();
        if is_read {
            marks.add(piece.element, mark);
        }
        if let (Some(place), Shape::Code(_)) = (marks.boxes.get_mut(piece.element), &piece.shape) {
            let rect = Rect::from_xywh(piece.x, piece.y, CODE, CODE);
            *place = rect.map(|rect| BBox::new(at, rect));
        }
    }
    number(&mut surface, layout, at);
    surface.finish();
    links(page, pieces, layout, marks);
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// The number of the page in its margin, where there is more than one.
fn number(surface: &mut Surface<'_>, layout: &Layout, at: usize) {
    if layout.pages.len() < 2 {
        return;
    }
    let size = layout.size;
    let words = format!("{} / {}", at + 1, layout.pages.len());
    surface.start_tagged(artifact(ArtifactType::PageNumber));
    for line in Paragraph::new(&words, Weight::Regular).lines(PAGE.0) {
        let x = (PAGE.0 - line.width * size) / 2.0;
        let piece =
            Piece { element: 0, x, y: PAGE.1 - MARGIN * 0.5, shape: Shape::Text(line, size) };
        shape(surface, &piece);
    }
    surface.end_tagged();
}

fn shape(surface: &mut Surface<'_>, piece: &Piece) {
    match &piece.shape {
        Shape::Text(line, size) => {
            for run in &line.runs {
                let place = Point::from_xy(piece.x + run.x * size, piece.y);
                let font = run.face.embedded.clone();
                surface.draw_glyphs(place, &run.glyphs, font, &run.text, *size, false);
            }
        }
        Shape::Rule(width) => {
            let mut path = PathBuilder::new();
            let rect = Rect::from_xywh(piece.x, piece.y, *width, THICK);
            if let Some(rect) = rect {
                path.push_rect(rect);
            }
            path.finish().iter().for_each(|path| surface.draw_path(path));
        }
        Shape::Code(address) => code(surface, address, piece.x, piece.y),
    }
}

/// Draws a QR code: its dark squares as one path, each stretch of a row one rectangle. The white around it is
/// the page. Counted in squares, which makes the file half as large.
#[expect(clippy::cast_precision_loss, reason = "a code has at most 177 squares a side")]
fn code(surface: &mut Surface<'_>, address: &str, x: f32, y: f32) {
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else { return };
    let side = CODE / code.width() as f32;
    let mut path = PathBuilder::new();
    for (row, squares) in code.to_colors().chunks(code.width()).enumerate() {
        let mut column = 0;
        for stretch in squares.chunk_by(|one, next| one == next) {
            if stretch.first() == Some(&Color::Dark) {
                let rect = Rect::from_xywh(column as f32, row as f32, stretch.len() as f32, 1.0);
                if let Some(rect) = rect {
                    path.push_rect(rect);
                }
            }
            column += stretch.len();
        }
    }
    surface.push_transform(&Transform::from_row(side, 0.0, 0.0, side, x, y));
    path.finish().iter().for_each(|path| surface.draw_path(path));
    surface.pop();
}

/// An address can be tapped where the page is read on a screen.
fn links(page: &mut Page<'_>, pieces: &[Piece], layout: &Layout, marks: &mut Marks) {
    for piece in pieces {
        let (Some(Role::Link(address)), Shape::Text(line, size)) =
            (layout.elements.get(piece.element), &piece.shape)
        else {
            continue;
        };
        let Some(rect) = Rect::from_xywh(piece.x, piece.y - size, line.width * size, size * 1.2)
        else {
            continue;
        };
        let target = Target::Action(LinkAction::new(address.clone()).into());
        let annotation =
            Annotation::new_link(LinkAnnotation::new(rect, target), Some(address.clone()));
        marks.add(piece.element, page.add_tagged_annotation(annotation));
    }
}
