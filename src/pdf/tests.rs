//! Sheets are read back as a printer would, and every line is held against the page.

use lopdf::Document;
use lopdf::content::Content;

use super::font::{Face, encoded};
use super::*;

/// A line as it stands on the paper: its page, its place, the size of its letters, and the end of it.
#[derive(Debug)]
struct Printed {
    page: u32,
    x: f32,
    y: f32,
    size: f32,
    right: f32,
    text: String,
}

/// Reads a page back as a printer would.
fn printed(pdf: &[u8]) -> Vec<Printed> {
    let document = Document::load_mem(pdf).unwrap();
    let mut found = Vec::new();
    for (page, id) in document.get_pages() {
        let content = Content::decode(&document.get_page_content(id)).unwrap();
        let (mut face, mut size, mut place) = (Face::Regular, 0.0, (0.0, 0.0));
        for operation in &content.operations {
            let number = |at: usize| operation.operands[at].as_float().unwrap();
            match operation.operator.as_str() {
                "Tf" => {
                    let bold = operation.operands[0].as_name().unwrap() == b"B";
                    face = if bold { Face::Bold } else { Face::Regular };
                    size = number(1);
                }
                "Tm" => place = (number(4), number(5)),
                "Tj" => {
                    let letters = operation.operands[0].as_str().unwrap();
                    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(letters);
                    let right = place.0 + face.width(letters, size);
                    let text = text.into_owned();
                    found.push(Printed { page, x: place.0, y: place.1, size, right, text });
                }
                _ => {}
            }
        }
    }
    found
}

/// All words in order, without the numbers of the pages.
fn words(printed: &[Printed]) -> Vec<&str> {
    let lines = printed.iter().filter(|line| line.size > 12.0);
    lines.flat_map(|line| line.text.split_whitespace()).collect()
}

fn long_sheet() -> Sheet {
    let line = "Bel ’s ochtends – een coördinator vertelt wat het kost: € 5,50 per keer.";
    let part = |at: usize| Part {
        heading: format!("Nummer {at} met een naam die ook op een tweede regel nog door kan gaan"),
        lines: vec![line.to_owned(); at % 7],
    };
    Sheet {
        language: "nl".to_owned(),
        title: "Activiteiten om te bewaren".to_owned(),
        intro: vec!["Een coöperatie in Curaçao: ë ï é à ü ß.".to_owned()],
        parts: (1..30).map(part).collect(),
    }
}

#[test]
fn every_line_stands_inside_the_page_in_large_letters_and_none_over_another() {
    let pdf = pdf(&long_sheet());
    let lines = printed(&pdf);
    assert!(lines.iter().any(|line| line.page > 3));
    for line in &lines {
        let is_number = line.size < 16.0 && line.text.contains(" / ");
        assert!(line.size >= 16.0 || is_number, "{line:?}");
        assert!(line.x >= 57.0 && line.right <= 595.0 - 57.0 + 0.01, "{line:?}");
        assert!(line.y >= 57.0 && line.y + line.size <= 842.0 - 57.0 + 0.01, "{line:?}");
    }
    for pair in lines.windows(2).filter(|pair| pair[0].page == pair[1].page) {
        assert!(pair[0].y - pair[1].y >= pair[1].size, "{pair:?}");
    }
}

#[test]
fn all_words_are_there_in_order_with_their_dutch_letters() {
    let sheet = long_sheet();
    let pdf = pdf(&sheet);
    let said = [&sheet.title].into_iter().chain(&sheet.intro);
    let parts =
        sheet.parts.iter().flat_map(|part| std::iter::once(&part.heading).chain(&part.lines));
    let expected: Vec<&str> = said.chain(parts).flat_map(|text| text.split_whitespace()).collect();
    assert_eq!(words(&printed(&pdf)), expected);
}

#[test]
fn a_part_is_not_torn_where_it_fits_on_a_page_and_no_heading_stands_alone() {
    let pdf = pdf(&long_sheet());
    let lines = printed(&pdf);
    let texts: Vec<&Printed> = lines.iter().filter(|line| line.size > 12.0).collect();
    for pair in texts.windows(2).filter(|pair| pair[0].page != pair[1].page) {
        let begins = pair[1].size > 16.0 && pair[1].text.starts_with("Nummer");
        assert!(begins, "a page begins in the middle of a part: {pair:?}");
    }
}

#[test]
fn a_part_longer_than_a_page_and_a_word_longer_than_a_line_go_on() {
    let word = "a".repeat(500);
    let lines = vec![word.clone(); 20];
    let part = Part { heading: "Lang".to_owned(), lines };
    let sheet = Sheet { parts: vec![part], ..Sheet::default() };
    let pdf = pdf(&sheet);
    let lines = printed(&pdf);
    assert!(lines.iter().all(|line| line.right <= 595.0 - 57.0 + 0.01));
    assert_eq!(words(&lines)[1..].concat(), word.repeat(20));
}

#[test]
fn what_the_font_does_not_have_is_not_lost_in_silence() {
    let shown = |text: &str| encoding_rs::WINDOWS_1252.decode(&encoded(text)).0.into_owned();
    assert_eq!(shown("één co\u{308}o\u{308}rdinator €"), "één cöördinator €");
    assert_eq!(shown("Łódź ő ﬁ 漢 🙂"), "?ódz o f ? ?");
    assert_eq!(shown("a\u{7}b\tc"), "abc");
}

#[test]
#[expect(clippy::cast_possible_truncation, reason = "a few thousands")]
fn the_letters_are_as_wide_as_adobe_says() {
    let thousandths = |face: Face, text: &str| face.width(&encoded(text), 1000.0).round() as i64;
    assert_eq!(thousandths(Face::Regular, "iW€é"), 222 + 944 + 556 + 556);
    assert_eq!(thousandths(Face::Bold, "iW"), 278 + 944);
}

#[test]
fn an_empty_sheet_is_a_page_all_the_same() {
    assert_eq!(Document::load_mem(&pdf(&Sheet::default())).unwrap().get_pages().len(), 1);
}
