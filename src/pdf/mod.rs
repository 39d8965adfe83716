//! Pages to print, in large type: a sheet of parts goes in, the bytes of a PDF come out.
//!
//! Pure, and the same bytes each time. The font is Helvetica, which every reader and printer has: so
//! a sheet stays small enough to wait in the outbox.

mod font;
mod layout;
mod write;

#[cfg(test)]
mod tests;

/// What stands on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The language of the words (`nl`), for anyone who has it read aloud.
    pub language: String,
    /// What stands on top, largest.
    pub title: String,
    /// What stands under the title, before the first part.
    pub intro: Vec<String>,
    /// The parts, in order. A part stays together on a page where it fits on one.
    pub parts: Vec<Part>,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: String,
    /// Its paragraphs.
    pub lines: Vec<String>,
}

/// The sheet as a PDF: A4, no letter smaller than 16 points but the number of the page.
pub fn pdf(sheet: &Sheet) -> Vec<u8> {
    write::write(sheet, &layout::pages(sheet))
}
