//! The sheet that editors fill in: headings, one example, what each column means, and the words that are allowed.

use csv::WriterBuilder;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, Workbook, Worksheet,
    XlsxError,
};

use super::super::import::{SheetColumn, SheetWords, list_of_column};
use super::sheet::harmless;

/// So many rows of the sheet offer the words that are allowed.
const ROWS: u32 = 500;
/// How wide a column is, in characters.
const NARROW: f64 = 18.0;
const WIDE: f64 = 42.0;
/// Longer examples stand in a wide column.
const NARROW_CHARACTERS: usize = 24;

/// The sheet as text with semicolons, as spreadsheet programs in the Netherlands open it. What each column means
/// stands above the heading, in lines that begin with `#`.
///
/// # Errors
///
/// Never for text in memory; the writer's own error is handed on all the same.
pub fn template_csv(words: &SheetWords) -> Result<String, csv::Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for line in &words.introduction {
        writer.write_record([format!("# {line}")])?;
    }
    for column in in_template(words) {
        let [heading, needed, explain, _] = explanation(column, words);
        writer.write_record([format!("# {heading} ({needed}): {explain}")])?;
    }
    writer.write_record(in_template(words).map(|column| column.heading.clone()))?;
    writer.write_record(in_template(words).map(|column| harmless(column.example.clone())))?;
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn in_template(words: &SheetWords) -> impl Iterator<Item = &SheetColumn> {
    words.columns.iter().filter(|column| column.in_template)
}

/// What the explanation says of a column; the words of its list stand behind it.
fn explanation(column: &SheetColumn, words: &SheetWords) -> [String; 4] {
    let [needed, optional] = &words.needed;
    let mut explain = column.explain.clone();
    if let Some(list) = list_of_column(&column.id) {
        explain = format!("{explain} ({})", words.first_words(list).join(", "));
    }
    let needed = if column.needed { needed } else { optional };
    [column.heading.clone(), needed.clone(), explain, column.example.clone()]
}

/// The sheet as a workbook (xlsx): the page to fill in, the page that explains, and the words of the lists.
///
/// # Errors
///
/// When the words make a page that a workbook cannot hold: a name that is too long, a list without a word.
pub fn template_workbook(words: &SheetWords) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    fill_in(book.add_worksheet(), words)?;
    explain(book.add_worksheet(), words)?;
    list(book.add_worksheet(), words)?;
    book.save_to_buffer()
}

fn bold() -> Format {
    Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top)
}

fn wrapped() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

fn fill_in(sheet: &mut Worksheet, words: &SheetWords) -> Result<(), XlsxError> {
    sheet.set_name(&words.sheet)?.set_freeze_panes(1, 1)?;
    let needed = bold().set_background_color(Color::RGB(0x00FC_E4B6));
    let optional = bold().set_background_color(Color::RGB(0x00E7_EEF6));
    let example = wrapped().set_italic().set_font_color(Color::RGB(0x0055_5555));
    // A cell for text keeps the zero of 038 and the day as it was typed.
    let text = wrapped().set_num_format("@");
    for (at, column) in (0u16..).zip(in_template(words)) {
        let format = if column.needed { &needed } else { &optional };
        sheet.write_string_with_format(0, at, &column.heading, format)?;
        sheet.write_string_with_format(1, at, &column.example, &example)?;
        let is_wide = column.example.chars().count() > NARROW_CHARACTERS;
        sheet.set_column_width(at, if is_wide { WIDE } else { NARROW })?;
        sheet.set_column_format(at, &text)?;
        if let Some(list) = list_of_column(&column.id) {
            let place = list_place(words, list);
            sheet.add_data_validation(1, at, ROWS, at, &offer(words, column, &place)?)?;
        }
    }
    Ok(())
}

/// The words of a list, offered and not forced: several may stand in one cell.
fn offer(
    words: &SheetWords,
    column: &SheetColumn,
    place: &str,
) -> Result<DataValidation, XlsxError> {
    let title: String = column.heading.chars().take(32).collect();
    let [_, _, explain, _] = explanation(column, words);
    let message: String = explain.chars().take(255).collect();
    let rule = DataValidation::new().allow_list_formula(place.into());
    let rule = rule.set_error_style(DataValidationErrorStyle::Information);
    let rule = rule.show_error_message(false);
    rule.set_input_title(title)?.set_input_message(message)
}

fn explain(sheet: &mut Worksheet, words: &SheetWords) -> Result<(), XlsxError> {
    sheet.set_name(&words.explanation)?;
    let mut row = 0;
    for line in &words.introduction {
        sheet.write_string(row, 0, line)?;
        row += 1;
    }
    row += 1;
    for (at, heading) in (0u16..).zip(&words.headings) {
        sheet.write_string_with_format(row, at, heading, &bold())?;
    }
    for column in in_template(words) {
        row += 1;
        for (at, cell) in (0u16..).zip(explanation(column, words)) {
            sheet.write_string_with_format(row, at, cell, &wrapped())?;
        }
    }
    for (at, width) in [(0, NARROW), (1, NARROW), (2, 2.0 * WIDE), (3, WIDE)] {
        sheet.set_column_width(at, width)?;
    }
    Ok(())
}

/// The lists of the columns, each in a column of the page with the words.
fn lists(words: &SheetWords) -> Vec<(&'static str, Vec<&str>)> {
    let mut lists: Vec<(&'static str, Vec<&str>)> = Vec::new();
    for list in in_template(words).filter_map(|column| list_of_column(&column.id)) {
        if !lists.iter().any(|(other, _)| *other == list) {
            lists.push((list, words.first_words(list)));
        }
    }
    lists
}

fn list(sheet: &mut Worksheet, words: &SheetWords) -> Result<(), XlsxError> {
    sheet.set_name(&words.lists)?;
    for (at, (_, words)) in (0u16..).zip(lists(words)) {
        sheet.set_column_width(at, NARROW)?;
        for (row, word) in (0u32..).zip(words) {
            sheet.write_string(row, at, word)?;
        }
    }
    Ok(())
}

/// Where the words of a list stand, as a formula.
fn list_place(words: &SheetWords, list: &str) -> String {
    let lists = lists(words);
    let at = lists.iter().position(|(other, _)| *other == list).unwrap_or_default();
    let rows = lists.get(at).map_or(1, |(_, words)| words.len().max(1));
    // There are fewer lists than letters.
    let letter = char::from(b'A' + u8::try_from(at).unwrap_or_default());
    format!("={}!${letter}$1:${letter}${rows}", words.lists)
}
