//! The fonts of a printed page: Atkinson Hyperlegible, made by the Braille Institute for people who see
//! little, and Noto Sans for the letters that it lacks. Their licences are in `fonts/`.

use std::sync::LazyLock;

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Running text.
    Regular,
    /// Headings and numbers.
    Bold,
}

/// One font file, parsed once in the life of the program.
pub(super) struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    units: f32,
    /// Whether each letter is drawn whole; where a font puts letters together, they read back badly.
    is_whole: bool,
    /// The same font, as the writer embeds it.
    pub(super) embedded: Font,
}

static REGULAR: LazyLock<Vec<Face>> = LazyLock::new(|| {
    faces([
        include_bytes!("fonts/AtkinsonHyperlegible-Regular.ttf"),
        include_bytes!("fonts/NotoSans-Regular-subset.ttf"),
        include_bytes!("fonts/NotoSansArabic-Regular-subset.ttf"),
    ])
});
static BOLD: LazyLock<Vec<Face>> = LazyLock::new(|| {
    faces([
        include_bytes!("fonts/AtkinsonHyperlegible-Bold.ttf"),
        include_bytes!("fonts/NotoSans-Bold-subset.ttf"),
        include_bytes!("fonts/NotoSansArabic-Bold-subset.ttf"),
    ])
});

fn faces([latin, more, arabic]: [&'static [u8]; 3]) -> Vec<Face> {
    // Arabic letters are made of a body and dots.
    let files = [(latin, true), (more, true), (arabic, false)];
    files.into_iter().filter_map(|(bytes, is_whole)| Face::new(bytes, is_whole)).collect()
}

/// The fonts of a weight, the preferred one first.
pub(super) fn of(weight: Weight) -> &'static [Face] {
    match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    }
}

impl Face {
    fn new(bytes: &'static [u8], is_whole: bool) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let data = ShaperData::new(&font);
        let embedded = Font::new(bytes.into(), 0)?;
        Some(Self { units: embedded.units_per_em(), font, data, is_whole, embedded })
    }

    /// The glyphs of a text in the order of the page, in parts of the size; `None` where a letter is missing.
    pub(super) fn shape(&self, text: &str, is_rtl: bool) -> Option<Vec<KrillaGlyph>> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let found = self.data.shaper(&self.font).build().shape(buffer, ShapeOptions::new());
        let infos = found.glyph_infos();
        let is_missing = infos.iter().any(|info| info.glyph_id == 0);
        if is_missing || (self.is_whole && infos.len() > text.chars().count()) {
            return None;
        }
        // A cluster is named by its first byte and reaches to where the next one begins.
        let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        let end_of = |start: usize| {
            let next = starts.partition_point(|other| *other <= start);
            starts.get(next).copied().unwrap_or(text.len())
        };
        let glyphs = infos.iter().zip(found.glyph_positions()).map(|(info, at)| {
            let start = info.cluster as usize;
            let [advance, x, y] = [at.x_advance, at.x_offset, at.y_offset].map(|it| self.part(it));
            let id = GlyphId::new(info.glyph_id);
            KrillaGlyph::new(id, advance, x, y, 0.0, start..end_of(start), None)
        });
        Some(glyphs.collect())
    }

    /// Units of the font as a part of its size.
    #[expect(clippy::cast_precision_loss, reason = "a glyph is a few thousand units wide")]
    fn part(&self, units: i32) -> f32 {
        units as f32 / self.units
    }
}
