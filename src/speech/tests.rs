//! Sentences, how they are said, their keys, and recordings joined.

use super::*;
use crate::language::Language;
use crate::translations::Texts;

fn words() -> SpokenWords {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let files = crate::config::content(&[root]).unwrap();
    SpokenWords::of(&Texts::load(&files, &mut Vec::new()), Language::Nl)
}

#[test]
fn a_line_is_parted_into_its_sentences() {
    let words = words();
    let check =
        |line: &str, expected: &[&str]| assert_eq!(sentences(&words, line), expected, "{line}");
    check("Dag. Hoe gaat het? Goed!", &["Dag.", "Hoe gaat het?", "Goed!"]);
    check("Bel 0800 0113. Gratis, bijv. vandaag.", &["Bel 0800 0113.", "Gratis, bijv. vandaag."]);
    check("2. Bridgen", &["Bridgen"]);
    check("Kijk op oopoeh.nl. Of bel.", &["Kijk op oopoeh.nl.", "Of bel."]);
    check("— …", &[]);
    check("", &[]);
}

#[test]
fn numbers_pages_commands_and_names_are_said_as_people_say_them() {
    let words = words();
    let check = |written: &str, said: &str| assert_eq!(words.spoken(written), said);
    check("Bel 0800 0113.", "Bel nul acht nul nul, nul één één drie.");
    check("Bel 112.", "Bel één één twee.");
    check("Bel 088-0767 000.", "Bel nul acht acht, nul zeven zes zeven, nul nul nul.");
    check("Kijk op oopoeh.nl.", "Kijk op oopoeh punt nl.");
    check("Typ /wis.", "Typ schuine streep wis.");
    check("OOPOEH past bij u, bijv. thuis.", "opoe past bij u, bijvoorbeeld thuis.");
    check("Bel 14 0591.", "Bel één vier, nul vijf negen één.");
    let plain = "In 2023 deden 170 gemeenten mee, op 2026-11-23, van 10-12 uur, voor 18-30 jaar.";
    check(plain, plain);
    // No telephone numbers: a year, an age, a price.
    check("Sinds 2019, vanaf 55 jaar, 12,50 euro.", "Sinds 2019, vanaf 55 jaar, 12,50 euro.");
}

#[test]
fn the_key_is_of_what_is_said_and_of_the_language() {
    let key = VoiceKey::of(Language::Nl, "Dag.");
    assert_ne!(key, VoiceKey::of(Language::En, "Dag."));
    assert_ne!(key, VoiceKey::of(Language::Nl, "Dag"));
    assert_eq!(key.to_string().parse(), Ok(key));
    assert!("dag".parse::<VoiceKey>().is_err());
    assert_eq!(joined(&[key]), key);
    assert_ne!(joined(&[key, key]), key);
}

#[test]
fn recordings_are_joined_as_one_stream_and_what_is_none_is_refused() {
    let packet = |toc: u8| vec![toc, 0x0b];
    let file = |packets: &[Vec<u8>]| {
        let mut bytes = Vec::new();
        let mut writer = ogg::PacketWriter::new(&mut bytes);
        let page = ogg::PacketWriteEndInfo::EndPage;
        let head = b"OpusHead\x01\x01\x38\x01\x80\xbb\x00\x00\x00\x00\x00".to_vec();
        writer.write_packet(head, 7, page, 0).unwrap();
        writer
            .write_packet(b"OpusTags\x04\x00\x00\x00none\x00\x00\x00\x00".to_vec(), 7, page, 0)
            .unwrap();
        for packet in packets {
            writer.write_packet(packet.clone(), 7, page, 960).unwrap();
        }
        bytes
    };
    // 20 ms, 60 ms, and three frames of 2.5 ms.
    let all = [packet(0x08), packet(0x18), vec![0x83, 3, 0]];
    let (first, second) = (file(&all[..2]), file(&all[2..]));
    let joined = join(&[first.clone(), second]).unwrap();
    let mut reader = ogg::PacketReader::new(std::io::Cursor::new(joined));
    let mut read = Vec::new();
    while let Some(packet) = reader.read_packet().unwrap() {
        read.push((packet.absgp_page(), packet.last_in_stream(), packet.data));
    }
    let sound: Vec<&Vec<u8>> = read[2..].iter().map(|(.., data)| data).collect();
    assert_eq!(sound, all.iter().collect::<Vec<_>>());
    let samples = 960 + 2_880 + 3 * 120;
    assert_eq!(read.last().map(|(at, last, _)| (*at, *last)), Some((samples, true)));
    assert_eq!(join(std::slice::from_ref(&first)).unwrap(), first);
    let mut damaged = first.clone();
    *damaged.last_mut().unwrap() ^= 1;
    assert_eq!(join(&[damaged]), None, "it would end too early");
    assert_eq!(join(&[first, b"RIFF".to_vec()]), None);
    assert_eq!(join(&[]), None);
}
