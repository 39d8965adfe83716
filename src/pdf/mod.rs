//! Pages to print, in large type: a sheet goes in, the bytes of a PDF come out that a screen reader can
//! read aloud (PDF/UA-1), with its fonts inside.
//!
//! Pure, and the same bytes each time. Only the letters that are used are embedded: so a sheet stays
//! small enough to wait in the outbox.

mod font;
mod layout;
mod text;
mod write;

#[cfg(test)]
mod tests;

/// What stands on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The language of the words (`nl`), for anyone who has it read aloud.
    pub language: String,
    /// What stands on top, and the name of the document.
    pub title: String,
    /// The blocks, in order. A block stays together on a page where it fits on one.
    pub blocks: Vec<Block>,
    /// Whom to call in need, below the blocks.
    pub help: Help,
    /// What stands before the lines to write on, where there is room for them.
    pub notes: String,
    /// What stands at the end.
    pub closing: String,
}

/// One activity: a heading and what stands under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The heading.
    pub heading: String,
    /// Its paragraphs.
    pub lines: Vec<String>,
    /// The number to call: the largest thing of the block.
    pub call: Option<Call>,
    /// The page on the internet.
    pub page: Option<WebPage>,
}

/// A number and the words before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// Whom it reaches, such as `Bel de bibliotheek:`.
    pub label: String,
    /// The number.
    pub number: String,
}

/// A page on the internet, printed as words and as a QR code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebPage {
    /// The whole address, such as `https://oopoeh.nl`.
    pub address: String,
    /// The words that name it on paper.
    pub words: String,
    /// What a screen reader says in place of the QR code.
    pub described: String,
}

/// Whom to call in need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Help {
    /// The heading; nothing is printed without it.
    pub heading: String,
    /// Each number (or none) with the words beside it.
    pub lines: Vec<(Option<String>, String)>,
}

/// The sheet as a PDF: A4, no letter smaller than 14 points. Larger letters where that takes no further page.
///
/// `None` only where the file would break the rules of PDF/UA-1, such as without a title.
pub fn pdf(sheet: &Sheet) -> Option<Vec<u8>> {
    write::write(sheet, &layout::layout(sheet))
}
