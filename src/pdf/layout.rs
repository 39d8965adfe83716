//! Where everything stands: in rows down the page, in the largest letters that take no further page.

use super::font::Weight;
use super::text::{Line, Paragraph};
use super::{Block, Call, Help, Sheet, WebPage};

/// A4 in points.
pub(super) const PAGE: (f32, f32) = (595.0, 842.0);
/// Empty on all four sides.
pub(super) const MARGIN: f32 = 40.0;
const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
const HEIGHT: f32 = PAGE.1 - 2.0 * MARGIN;
/// The letters of running text and what is empty between paragraphs, in points: the first that fits is taken.
const SETTINGS: [(f32, f32); 4] = [(16.0, 4.0), (15.0, 4.0), (14.0, 3.0), (14.0, 0.0)];
/// From one line to the next, as a part of the size.
const LEADING: f32 = 1.18;
/// A QR code, wide and high, and the room beside it.
pub(super) const CODE: f32 = 70.0;
const BESIDE: f32 = 14.0;
/// Room for a line written by hand, and how many lines a page has at most.
const WRITTEN: f32 = 27.0;
const MOST_WRITTEN: usize = 8;

/// What a thing is, for a screen reader.
pub(super) enum Role {
    /// The title of the sheet.
    Title(String),
    /// The heading of a section, which begins here.
    Heading(String),
    /// A paragraph.
    Text,
    /// A paragraph that leads to an address.
    Link(String),
    /// A QR code, with the words for it.
    Figure(String),
    /// A line on the paper, which is not read.
    Decoration,
}

/// What is drawn.
pub(super) enum Shape {
    /// Letters of a size.
    Text(Line, f32),
    /// The squares of a QR code.
    Code(String),
    /// A line as long as this.
    Rule(f32),
}

/// A thing in its place, from the left and from the top of the page; letters stand on their place.
pub(super) struct Piece {
    /// Its number among the elements.
    pub(super) element: usize,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) shape: Shape,
}

/// All pages, and what their pieces are, in the order of reading.
pub(super) struct Layout {
    pub(super) elements: Vec<Role>,
    pub(super) pages: Vec<Vec<Piece>>,
    /// The size of running text.
    pub(super) size: f32,
    /// Whether there is room to write by hand.
    has_notes: bool,
}

/// The sheet in the largest letters that take no more pages than the smallest do, with room to write where
/// that can be.
pub(super) fn layout(sheet: &Sheet) -> Layout {
    let settings = SETTINGS.iter().map(|setting| Layouter::set(sheet, *setting));
    let mut all: Vec<Layout> = settings.collect();
    let fewest = all.iter().map(|it| it.pages.len()).min();
    all.retain(|it| Some(it.pages.len()) == fewest);
    let best = all.iter().position(|it| it.has_notes).unwrap_or(0);
    all.swap_remove(best)
}

/// A stretch of the page that is not torn; its pieces are placed from its top.
#[derive(Default)]
struct Row {
    height: f32,
    pieces: Vec<Piece>,
}

impl Row {
    /// How far to the right its letters reach.
    fn right(&self) -> Option<f32> {
        let ends = self.pieces.iter().filter_map(|piece| match &piece.shape {
            Shape::Text(line, size) => Some(piece.x + line.width * size),
            Shape::Code(_) | Shape::Rule(_) => None,
        });
        ends.reduce(f32::max)
    }
}

/// How letters look.
#[derive(Clone, Copy)]
struct Style {
    size: f32,
    weight: Weight,
}

impl Style {
    fn leading(self) -> f32 {
        self.size * LEADING
    }
}

/// Where letters stand across the page.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

/// All of the page between its margins.
const WHOLE: Column = Column { x: 0.0, width: WIDTH };

impl Column {
    /// So wide, from the left margin.
    fn left(width: f32) -> Self {
        Self { x: 0.0, width }
    }

    /// What is left beside so much.
    fn right(self, x: f32) -> Self {
        Self { x, width: self.width - x }
    }
}

struct Layouter {
    layout: Layout,
    /// How far down the last page is used.
    y: f32,
    /// What is empty between paragraphs.
    gap: f32,
}

impl Layouter {
    fn set(sheet: &Sheet, (size, gap): (f32, f32)) -> Layout {
        let layout =
            Layout { elements: Vec::new(), pages: vec![Vec::new()], size, has_notes: false };
        let mut it = Self { layout, y: 0.0, gap };
        let title = it.element(Role::Title(sheet.title.clone()));
        let rows = text(title, &sheet.title, it.bold(1.45), WHOLE);
        it.place(rows);
        for block in &sheet.blocks {
            let rows = it.block(block);
            it.place(rows);
        }
        let rows = it.help(&sheet.help);
        it.place(rows);
        it.end(sheet);
        it.layout
    }

    fn element(&mut self, role: Role) -> usize {
        self.layout.elements.push(role);
        self.layout.elements.len() - 1
    }

    fn plain(&self) -> Style {
        Style { size: self.layout.size, weight: Weight::Regular }
    }

    fn bold(&self, times: f32) -> Style {
        Style { size: self.layout.size * times, weight: Weight::Bold }
    }

    /// A heading over its paragraphs, the number large, and the code beside all of it.
    fn block(&mut self, block: &Block) -> Vec<Row> {
        let width = if block.page.is_some() { WIDTH - CODE - BESIDE } else { WIDTH };
        let mut rows = self.heading(&block.heading, width);
        for line in &block.lines {
            let element = self.element(Role::Text);
            rows.extend(text(element, line, self.plain(), Column::left(width)));
            rows.push(Row { height: self.gap, pieces: Vec::new() });
        }
        rows.extend(block.call.iter().flat_map(|call| self.call(call, width)));
        rows.extend(block.page.iter().flat_map(|page| self.page(page, width)));
        beside_number(&mut rows, block, width);
        if let (Some(page), Some(row)) = (&block.page, rows.get_mut(1)) {
            let element = self.element(Role::Figure(page.described.clone()));
            let shape = Shape::Code(page.address.clone());
            row.pieces.push(Piece { element, x: WIDTH - CODE, y: 0.0, shape });
        }
        let height: f32 = rows.iter().skip(1).map(|row| row.height).sum();
        if block.page.is_some() && height < CODE {
            rows.push(Row { height: CODE - height, pieces: Vec::new() });
        }
        rows
    }

    /// A line across the page and a heading under it, in one row with the first line of the heading.
    fn heading(&mut self, heading: &str, width: f32) -> Vec<Row> {
        let rule = self.element(Role::Decoration);
        let element = self.element(Role::Heading(heading.to_owned()));
        let (style, above) = (self.bold(1.25), self.layout.size * 0.62);
        let mut rows = text(element, heading, style, Column::left(width));
        if let Some(first) = rows.first_mut() {
            first.pieces.iter_mut().for_each(|piece| piece.y += above);
            first.height += above;
            let shape = Shape::Rule(WIDTH);
            first.pieces.push(Piece { element: rule, x: 0.0, y: above * 0.55, shape });
        }
        rows
    }

    /// The words and the number on one line where both fit, else the number below.
    fn call(&mut self, call: &Call, width: f32) -> Vec<Row> {
        let element = self.element(Role::Text);
        let (plain, large) = (self.plain(), self.bold(1.7));
        // A space that is no end of a word: it is read aloud, and nothing is joined.
        let label = format!("{}\u{a0}", call.label);
        let gap = plain.size * 0.4;
        let beside = Paragraph::new(&label, plain.weight).width() * plain.size + gap;
        let number = Paragraph::new(&call.number, large.weight);
        if beside + number.width() * large.size > width {
            let mut rows = text(element, &label, plain, Column::left(width));
            rows.extend(text(element, &call.number, large, Column::left(width)));
            return rows;
        }
        let mut rows = text(element, &call.number, large, Column::left(width).right(beside));
        let label = Paragraph::new(&label, plain.weight).lines(WIDTH);
        if let Some(row) = rows.first_mut() {
            let baseline = row.pieces.first().map_or(0.0, |piece| piece.y);
            let label = label.into_iter().map(|line| Piece {
                y: baseline,
                ..letters(element, line, plain, Column::left(width))
            });
            row.pieces.splice(0..0, label);
        }
        rows
    }

    fn page(&mut self, page: &WebPage, width: f32) -> Vec<Row> {
        let element = self.element(Role::Link(page.address.clone()));
        text(element, &page.words, self.plain(), Column::left(width))
    }

    /// The numbers in a column, each with its words beside it.
    fn help(&mut self, help: &Help) -> Vec<Row> {
        if help.heading.is_empty() {
            return Vec::new();
        }
        let mut rows = self.heading(&help.heading, WIDTH);
        let large = self.bold(1.6);
        let numbers = help.lines.iter().filter_map(|(number, _)| number.as_deref());
        let widths =
            numbers.map(|number| Paragraph::new(number, large.weight).width() * large.size);
        let column = widths.fold(0.0, f32::max).min(WIDTH * 0.4) + BESIDE;
        for (number, words) in &help.lines {
            rows.push(self.helpline(number.as_deref(), words, column));
            rows.push(Row { height: self.gap * 0.5, pieces: Vec::new() });
        }
        rows
    }

    fn helpline(&mut self, number: Option<&str>, words: &str, column: f32) -> Row {
        let large = self.bold(1.6);
        let element = self.element(Role::Text);
        let number = number
            .map_or_else(Vec::new, |number| text(element, number, large, Column::left(column)));
        let element = self.element(Role::Text);
        let column = if number.is_empty() { 0.0 } else { column };
        let words = text(element, words, self.plain(), WHOLE.right(column));
        if number.is_empty() {
            return stacked(words, 0.0);
        }
        // The first lines of both stand on one line.
        let down = large.size - self.layout.size;
        let [left, right] = [stacked(number, 0.0), stacked(words, down)];
        let height = left.height.max(right.height);
        Row { height, pieces: left.pieces.into_iter().chain(right.pieces).collect() }
    }

    /// Room to write, as much as the page has, and the words at the end.
    fn end(&mut self, sheet: &Sheet) {
        self.y += self.layout.size * 0.4;
        let notes = self.element(Role::Text);
        let element = self.element(Role::Text);
        let closing = text(element, &sheet.closing, self.plain(), WHOLE);
        let needed: f32 = closing.iter().map(|row| row.height).sum();
        let room = ((HEIGHT - self.y - needed) / WRITTEN - 0.1).floor();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page is small"
        )]
        let lines = (room.max(0.0) as usize).min(MOST_WRITTEN);
        if lines > 0 && !sheet.notes.is_empty() {
            let rows =
                (0..lines).map(|at| self.written(notes, Some(&sheet.notes).filter(|_| at == 0)));
            let rows = rows.collect();
            self.layout.has_notes = true;
            self.place(rows);
            self.y += WRITTEN * 0.1;
        }
        self.place(closing);
    }

    /// A line to write on, the first one behind a word.
    fn written(&mut self, notes: usize, label: Option<&String>) -> Row {
        let rule = self.element(Role::Decoration);
        let style = self.plain();
        let label = label.and_then(|label| text(notes, label, style, WHOLE).into_iter().next());
        let mut row = label.unwrap_or_default();
        let x = row.right().map_or(0.0, |right| right + style.size * 0.4);
        let y = WRITTEN - 6.0;
        row.pieces.iter_mut().for_each(|piece| piece.y = y);
        row.pieces.push(Piece { element: rule, x, y, shape: Shape::Rule(WIDTH - x) });
        Row { height: WRITTEN, ..row }
    }

    /// Puts rows down the page; begins a new one where they would be torn and need not be.
    fn place(&mut self, rows: Vec<Row>) {
        let height: f32 = rows.iter().map(|row| row.height).sum();
        // What fits on no page may begin here, if its first rows and what hangs beside them are not torn.
        let needed = if height <= HEIGHT { height } else { height.min(HEIGHT / 3.0) };
        if self.y + needed > HEIGHT {
            self.turn();
        }
        for row in rows {
            if self.y + row.height > HEIGHT {
                self.turn();
            }
            let y = self.y + MARGIN;
            let placed =
                row.pieces.into_iter().map(|it| Piece { x: it.x + MARGIN, y: it.y + y, ..it });
            if let Some(page) = self.layout.pages.last_mut() {
                page.extend(placed);
            }
            self.y += row.height;
        }
    }

    fn turn(&mut self) {
        if self.layout.pages.last().is_some_and(|page| !page.is_empty()) {
            self.layout.pages.push(Vec::new());
        }
        self.y = 0.0;
    }
}

/// A paragraph in rows of one line.
fn text(element: usize, text: &str, style: Style, column: Column) -> Vec<Row> {
    let lines = Paragraph::new(text, style.weight).lines(column.width / style.size);
    let row = |line: Line| Row {
        height: style.leading(),
        pieces: vec![letters(element, line, style, column)],
    };
    lines.into_iter().map(row).collect()
}

/// A line of letters on its place from the top of its row; one from right to left stands at the right.
fn letters(element: usize, line: Line, style: Style, column: Column) -> Piece {
    let indent = if line.is_rtl { column.width - line.width * style.size } else { 0.0 };
    let shape = Shape::Text(line, style.size);
    Piece { element, x: column.x + indent, y: style.size, shape }
}

/// Moves the page on the internet to the line of the number, at its right, where both fit.
fn beside_number(rows: &mut Vec<Row>, block: &Block, width: f32) {
    let (Some(_), Some(_), [.., number, page]) = (&block.call, &block.page, rows.as_mut_slice())
    else {
        return;
    };
    let (Some(used), Some(needed)) = (number.right(), page.right()) else { return };
    if used + needed + 2.0 * BESIDE > width || page.pieces.len() != 1 {
        return;
    }
    let baseline = number.pieces.first().map_or(0.0, |piece| piece.y);
    let moved = page.pieces.drain(..).map(|it| Piece { x: width - needed, y: baseline, ..it });
    number.pieces.extend(moved);
    rows.pop();
}

/// Rows as one that is not torn, so far down.
fn stacked(rows: Vec<Row>, down: f32) -> Row {
    let mut all = Row { height: down, pieces: Vec::new() };
    for row in rows {
        let y = all.height;
        all.pieces.extend(row.pieces.into_iter().map(|it| Piece { y: it.y + y, ..it }));
        all.height += row.height;
    }
    all
}
