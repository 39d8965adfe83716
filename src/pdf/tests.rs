//! Sheets are read back from the file, as a reader on a screen or a screen reader does.

use lopdf::{Dictionary, Document, Object};
use proptest::prelude::*;

use super::font::Weight;
use super::layout::{CODE, MARGIN, PAGE, Piece, Shape, layout};
use super::text::Paragraph;
use super::*;

fn block(at: usize) -> Block {
    Block {
        heading: format!("Koffie in buurthuis {at}"),
        lines: vec!["Elke dinsdag is er koffie, en iemand om mee te praten.".to_owned(); 2],
        call: Some(Call { label: "Bel gratis:".to_owned(), number: "0800 8011".to_owned() }),
        page: Some(WebPage {
            address: "https://example.org".to_owned(),
            words: "Website: example.org".to_owned(),
            described: "QR-code van example.org".to_owned(),
        }),
    }
}

fn sheet(blocks: Vec<Block>) -> Sheet {
    let helpline = |number: &str, words: &str| (Some(number.to_owned()), words.to_owned());
    let lines = vec![
        helpline("113", "Bellen kan dag en nacht."),
        helpline("088 0767 000", "Om te praten."),
        (None, "Bel anders de huisarts.".to_owned()),
    ];
    Sheet {
        language: "nl".to_owned(),
        title: "Iets om te doen".to_owned(),
        blocks,
        help: Help { heading: "Nu praten".to_owned(), lines },
        notes: "Aantekeningen:".to_owned(),
        closing: "Dit vel komt van Aanspraak.".to_owned(),
    }
}

fn with_line(line: &str) -> Sheet {
    sheet(vec![Block {
        heading: line.to_owned(),
        lines: vec![line.to_owned()],
        ..Block::default()
    }])
}

fn read(sheet: &Sheet) -> Document {
    Document::load_mem(&pdf(sheet).unwrap()).unwrap()
}

fn words(sheet: &Sheet) -> String {
    let document = read(sheet);
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of the fonts inside the file.
fn fonts(sheet: &Sheet) -> String {
    let document = read(sheet);
    let dictionaries = document.objects.values().filter_map(|it| it.as_dict().ok());
    let names = dictionaries.filter(|it| it.has(b"FontFile2")).map(|it| name(it, b"FontName"));
    names.collect::<Vec<_>>().join(" ")
}

fn name(dictionary: &Dictionary, key: &[u8]) -> String {
    let name = dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}

/// The tags of a file from the top, in the order of reading, each with what is said in its place.
fn tags(document: &Document) -> Vec<String> {
    fn walk(document: &Document, node: &Object, found: &mut Vec<String>) {
        let node = document.dereference(node).unwrap().1;
        if let Object::Array(children) = node {
            for child in children {
                walk(document, child, found);
            }
        }
        let Object::Dictionary(tag) = node else { return };
        if tag.has(b"S") {
            let said = tag.get(b"Alt").and_then(Object::as_str).map(<[u8]>::to_vec);
            let said =
                said.map_or(String::new(), |it| format!(" {}", String::from_utf8_lossy(&it)));
            found.push(format!("{}{said}", name(tag, b"S")));
        }
        if let Ok(children) = tag.get(b"K") {
            walk(document, children, found);
        }
    }
    let mut found = Vec::new();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    walk(document, root, &mut found);
    found
}

fn pieces(sheet: &Sheet) -> Vec<Vec<Piece>> {
    layout(sheet).pages
}

/// How far a piece reaches: left, top, right, bottom.
fn reach(piece: &Piece) -> [f32; 4] {
    match &piece.shape {
        Shape::Text(line, size) => {
            [piece.x, piece.y - size * 0.8, piece.x + line.width * size, piece.y + size * 0.25]
        }
        Shape::Code(_) => [piece.x, piece.y, piece.x + CODE, piece.y + CODE],
        Shape::Rule(width) => [piece.x, piece.y, piece.x + width, piece.y + 1.0],
    }
}

#[test]
fn every_letter_of_every_language_is_printed_and_reads_back() {
    for text in [
        "Kadınlar İstanbul’da buluşuyor: ğ ş ç ö ü",
        "Zażółć gęślą jaźń, Łódź",
        "Привіт, їжак і ґанок",
        "Добрый день, ёжик",
        "Καλημέρα σε όλους",
        "één coöperatie – € 5,50 ‘graag’ ß ñ ő",
        "مرحبا",
    ] {
        let words = words(&with_line(text));
        let is_rtl = text.starts_with('م');
        let reads =
            if is_rtl { text.chars().all(|it| words.contains(it)) } else { words.contains(text) };
        assert!(reads, "{text} is not in: {words}");
        assert!(!words.contains('?'), "{words}");
    }
}

#[test]
fn letters_come_from_the_legible_font_and_from_noto_where_it_has_none() {
    let plain = fonts(&with_line("Kadınlar, Łódź"));
    assert!(plain.contains("AtkinsonHyperlegible-Bold"), "{plain}");
    assert!(plain.contains("AtkinsonHyperlegible-Regular"), "{plain}");
    assert!(!plain.contains("Noto"), "{plain}");
    let others = fonts(&with_line("Привіт مرحبا"));
    assert!(others.contains("NotoSans-") && others.contains("NotoSansArabic-"), "{others}");
}

#[test]
fn arabic_is_joined_and_stands_from_right_to_left_with_numbers_from_left_to_right() {
    let glyphs = |text: &str| {
        let lines = Paragraph::new(text, Weight::Regular).lines(100.0);
        let glyphs = lines.iter().flat_map(|line| &line.runs).flat_map(|run| run.glyphs.clone());
        glyphs.map(|glyph| glyph.glyph_id.to_u32()).collect::<Vec<_>>()
    };
    let (joined, alone) = (glyphs("بيت"), ["ت", "ي", "ب"].map(glyphs).concat());
    assert_ne!(joined, alone, "no letter takes the shape of its place");
    let line = &Paragraph::new("اتصل 088 0767", Weight::Regular).lines(100.0)[0];
    assert!(line.is_rtl);
    let texts: Vec<&str> =
        line.runs.iter().map(|run| run.text.trim()).filter(|it| !it.is_empty()).collect();
    assert_eq!(texts, ["088 0767", "اتصل"], "the first word stands at the right");
    let right = pieces(&with_line("مرحبا"))
        .into_iter()
        .flatten()
        .filter(|piece| matches!(&piece.shape, Shape::Text(line, _) if line.is_rtl));
    for piece in right {
        assert!((reach(&piece)[2] - (PAGE.0 - MARGIN)).abs() < 0.5, "not at the right margin");
    }
}

#[test]
fn what_no_font_has_is_a_question_mark_and_not_lost_in_silence() {
    assert!(words(&with_line("a 漢 b")).contains("a ? b"));
    assert!(words(&with_line("a\u{7}b\tc\u{feff}d")).contains("ab cd"));
}

#[test]
fn a_screen_reader_gets_language_title_headings_and_the_order_of_reading() {
    let document = read(&sheet(vec![block(1)]));
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl");
    let preferences = document.dereference(catalog.get(b"ViewerPreferences").unwrap()).unwrap().1;
    let shows_title = preferences.as_dict().unwrap().get(b"DisplayDocTitle").unwrap();
    assert!(shows_title.as_bool().unwrap());
    let metadata = document.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1;
    let xmp = metadata.as_stream().unwrap().get_plain_content().unwrap();
    let xmp = String::from_utf8(xmp).unwrap();
    assert!(xmp.contains("pdfuaid:part") && xmp.contains("Iets om te doen"), "{xmp}");
    assert_eq!(
        tags(&document),
        [
            "Document",
            "H1",
            "Sect",
            "H2",
            "P",
            "P",
            "P",
            "P",
            "Link",
            "Figure QR-code van example.org",
            "Sect",
            "H2",
            "P",
            "P",
            "P",
            "P",
            "P",
            "P",
            "P",
        ]
    );
}

#[test]
fn three_activities_and_the_helplines_stand_on_one_page_and_more_on_the_next() {
    assert_eq!(pieces(&sheet((1..4).map(block).collect())).len(), 1);
    assert!(pieces(&sheet((1..9).map(block).collect())).len() > 1);
}

#[test]
fn letters_are_large_and_the_number_to_call_is_the_largest_of_its_block() {
    for blocks in 1..12 {
        let mut numbers = 0;
        for piece in pieces(&sheet((0..blocks).map(block).collect())).iter().flatten() {
            let Shape::Text(line, size) = &piece.shape else { continue };
            assert!(*size >= 14.0, "{size}");
            if line.runs.iter().any(|run| run.text == "0800 8011") {
                numbers += 1;
                assert!(*size >= 22.0, "{size}");
            } else if line.runs.iter().any(|run| run.text.starts_with("Koffie in")) {
                assert!(*size < 22.0, "a heading of {size} is as large as the number");
            }
        }
        assert_eq!(numbers, blocks);
    }
}

#[test]
fn everything_stands_inside_the_page_and_nothing_over_another() {
    for blocks in [0, 1, 2, 3, 5, 9, 30] {
        for page in pieces(&sheet((0..blocks).map(block).collect())) {
            let all: Vec<[f32; 4]> = page.iter().map(reach).collect();
            for [left, top, right, bottom] in &all {
                assert!(
                    *left >= MARGIN - 0.01 && *right <= PAGE.0 - MARGIN + 0.01,
                    "{left} {right}"
                );
                assert!(
                    *top >= MARGIN - 0.01 && *bottom <= PAGE.1 - MARGIN + 0.01,
                    "{top} {bottom}"
                );
            }
            for (at, one) in all.iter().enumerate() {
                for other in all.iter().skip(at + 1) {
                    let over = one[0] + 0.1 < other[2] && other[0] + 0.1 < one[2];
                    let across = one[1] + 0.1 < other[3] && other[1] + 0.1 < one[3];
                    assert!(!(over && across), "{one:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn a_block_is_not_torn_where_it_fits_on_a_page() {
    for page in pieces(&sheet((0..12).map(block).collect())) {
        let has = |start: &str| {
            let texts = page.iter().filter(|piece| match &piece.shape {
                Shape::Text(line, _) => line.runs.iter().any(|run| run.text.starts_with(start)),
                Shape::Code(_) | Shape::Rule(_) => false,
            });
            texts.count()
        };
        assert_eq!(has("Koffie in"), has("0800 8011"));
    }
}

#[test]
fn a_block_longer_than_a_page_and_a_word_longer_than_a_line_go_on() {
    let word = "a".repeat(500);
    let lines = vec![word.clone(); 40];
    let long = sheet(vec![Block { heading: "Lang".to_owned(), lines, ..Block::default() }]);
    assert!(pieces(&long).len() > 1);
    assert!(words(&long).replace(' ', "").contains(&word.repeat(3)));
    let right = pieces(&long).iter().flatten().map(|piece| reach(piece)[2]).fold(0.0, f32::max);
    assert!(right <= PAGE.0 - MARGIN + 0.01, "{right}");
}

#[test]
fn the_same_sheet_is_the_same_file_and_a_small_one() {
    let sheet = sheet((0..12).map(block).collect());
    assert_eq!(pdf(&sheet), pdf(&sheet));
    // Twice as long in a record of 96 KiB, beside all else that waits there.
    assert!(pdf(&sheet).unwrap().len() < 48 * 1024);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_makes_a_file_that_keeps_the_rules(text in "\\PC{0,60}|[\u{0}-\u{10ffff}]{0,20}") {
        prop_assert!(pdf(&with_line(&text)).is_some());
    }
}
