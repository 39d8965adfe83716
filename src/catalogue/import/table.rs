//! The cells of a sheet, whatever file a spreadsheet program made of it.

use std::borrow::Cow;
use std::io::Cursor;

use calamine::{Data, DataType, Range, Reader, open_workbook_auto_from_rs};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

use super::SheetWords;
use crate::diagnostics::Finding;

/// The rows of a sheet that are not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) rows: Vec<TableRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TableRow {
    /// Its number in the spreadsheet program, from 1.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

impl TableRow {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// Whether it is a remark beside the activities.
    fn is_remark(&self) -> bool {
        // `#N/B` is no remark: a formula went wrong.
        self.cells.first().is_some_and(|cell| cell.starts_with("# ") || cell.trim() == "#")
    }
}

impl Table {
    fn of(rows: impl Iterator<Item = TableRow>) -> Self {
        Self { rows: rows.filter(|row| !row.is_empty() && !row.is_remark()).collect() }
    }
}

/// Reads the bytes of a file: a workbook (xlsx, xls, ods), or a text with separated cells.
pub(super) fn read_table(bytes: &[u8], words: &SheetWords) -> Result<Table, Finding> {
    const ZIP: &[u8] = b"PK";
    const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];
    if bytes.starts_with(ZIP) || bytes.starts_with(OLE) {
        return workbook(bytes, words);
    }
    if bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf") {
        return Err(Finding::new("sheet-no-sheet"));
    }
    Ok(separated(&decode(bytes)))
}

/// The text, in the encoding that it was saved in.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
    }
    // Every second byte of Latin letters in UTF-16 is zero, and no text in another encoding has one.
    if bytes.contains(&0) {
        return UTF_16LE.decode_without_bom_handling(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

fn separated(text: &str) -> Table {
    // Every program ends a line in its own way; the last line may have no end.
    let text = format!("{}\n", text.replace("\r\n", "\n").replace('\r', "\n"));
    let (delimiter, text) = delimiter(&text);
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let (mut ended, mut number) = (1, 0);
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        // The reader passes over empty lines, which a spreadsheet program counts as rows.
        let ends = usize::try_from(reader.position().line()).unwrap_or(ended);
        let inside: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        number += ends.saturating_sub(ended + inside).max(1);
        ended = ends;
        rows.push(TableRow { number, cells: record.iter().map(plain_text).collect() });
    }
    Table::of(rows.into_iter())
}

/// What parts the cells, and the text without the line that says so.
fn delimiter(text: &str) -> (u8, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = first.trim_end().trim_matches('"').to_ascii_lowercase();
    if let Some(&[sign]) = said.strip_prefix("sep=").map(str::as_bytes) {
        return (sign, rest);
    }
    if first.eq_ignore_ascii_case("sep=\t") {
        return (b'\t', rest);
    }
    let heading = text.lines().find(|line| !line.starts_with('#') && !line.starts_with("\"#"));
    let heading = heading.unwrap_or(first);
    let count = |sign: &u8| heading.bytes().filter(|byte| byte == sign).count();
    let most = [b',', b';', b'\t'].into_iter().max_by_key(|sign| (count(sign), *sign == b','));
    (most.unwrap_or(b','), text)
}

/// A cell without the apostrophe that keeps a spreadsheet program from taking it for a formula.
fn plain_text(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA_SIGNS) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

/// What a spreadsheet program takes for the beginning of a formula.
pub(crate) const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn workbook(bytes: &[u8], words: &SheetWords) -> Result<Table, Finding> {
    let unreadable = |error: calamine::Error| {
        let is_locked = error.to_string().to_lowercase().contains("password");
        let id = if is_locked { "sheet-locked" } else { "sheet-unreadable" };
        Finding::new(id)
    };
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(unreadable)?;
    let names = book.sheet_names();
    let name = names.iter().find(|name| **name == words.sheet).or(names.first());
    let Some(name) = name else { return Err(Finding::new("sheet-unreadable")) };
    let range = book.worksheet_range(name).map_err(unreadable)?;
    Ok(Table::of(rows(&range)))
}

fn rows(range: &Range<Data>) -> impl Iterator<Item = TableRow> + '_ {
    let (first, left) = range.start().unwrap_or_default();
    range.rows().enumerate().map(move |(at, cells)| {
        let empty = std::iter::repeat_n(String::new(), left as usize);
        TableRow {
            number: first as usize + at + 1,
            cells: empty.chain(cells.iter().map(cell_text)).collect(),
        }
    })
}

/// What a cell of a workbook shows, as somebody would type it.
fn cell_text(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::DateTime(moment) if moment.as_f64() < 1.0 => clock(moment.as_f64()),
        Data::DateTime(moment) => number_text(moment.as_f64().floor()),
        Data::Bool(true) => "ja".to_owned(),
        Data::Bool(false) => "nee".to_owned(),
        Data::String(text) => plain_text(text),
        Data::DateTimeIso(_) | Data::DurationIso(_) | Data::Error(_) | Data::Empty => {
            cell.as_string().unwrap_or_else(|| cell.to_string())
        }
    }
}

/// A number without a point that says nothing.
fn number_text(number: f64) -> String {
    format!("{number}")
}

/// A part of a day as hours and minutes.
fn clock(day: f64) -> String {
    let minutes = (day * 24.0 * 60.0).round();
    format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes % 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
        let table = read_table(bytes, SheetWords::shipped()).unwrap();
        table.rows.into_iter().map(|row| (row.number, row.cells)).collect()
    }

    fn row(number: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn a_text_is_read_in_every_encoding_that_spreadsheet_programs_save() {
        let text = "Naam;Eén\r\nCafé;€ 2\r\n";
        let wanted = vec![row(1, &["Naam", "Eén"]), row(2, &["Café", "€ 2"])];
        let utf16 = |begin: &[u8], bytes: fn(u16) -> [u8; 2]| {
            let units = text.encode_utf16().flat_map(bytes);
            begin.iter().copied().chain(units).collect::<Vec<u8>>()
        };
        assert_eq!(cells(text.as_bytes()), wanted);
        assert_eq!(cells(format!("\u{feff}{text}").as_bytes()), wanted);
        assert_eq!(cells(&WINDOWS_1252.encode(text).0), wanted);
        assert_eq!(cells(&utf16(&[0xff, 0xfe], u16::to_le_bytes)), wanted);
        assert_eq!(cells(&utf16(&[0xfe, 0xff], u16::to_be_bytes)), wanted);
    }

    #[test]
    fn cells_are_parted_by_whatever_the_program_chose() {
        let wanted = vec![row(1, &["a", "b"]), row(2, &["1,5", "x"])];
        for text in [
            "a;b\n1,5;x\n",
            "sep=;\na;b\n1,5;x\n",
            "sep=|\r\na|b\r\n1,5|x\r\n",
            "a\tb\n1,5\tx\n",
            "a,b\n\"1,5\",x\n",
            "a;b\r1,5;x\r",
        ] {
            assert_eq!(cells(text.as_bytes()), wanted, "{text:?}");
        }
    }

    #[test]
    fn rows_have_the_numbers_that_the_spreadsheet_program_shows() {
        let text = "a;b\n\n\n\"x\ny\";1\n;\n# remark;\nz;2\n";
        assert_eq!(
            cells(text.as_bytes()),
            vec![row(1, &["a", "b"]), row(4, &["x\ny", "1"]), row(7, &["z", "2"])]
        );
    }

    #[test]
    fn what_is_no_sheet_is_told_as_such() {
        let told = |bytes: &[u8]| read_table(bytes, SheetWords::shipped()).unwrap_err().id();
        assert_eq!(told(b"%PDF-1.7"), "sheet-no-sheet");
        assert_eq!(told(b"PK\x03\x04 nothing"), "sheet-unreadable");
    }
}
