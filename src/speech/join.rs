//! Several recordings as one, without hearing them: the packets of Ogg Opus files one after the other.

use std::io::Cursor;

use ogg::{PacketReader, PacketWriteEndInfo, PacketWriter};

/// A page of a file that is made here holds so many packets: a second of speech.
const PACKETS_OF_A_PAGE: usize = 50;
/// Where the number of channels stands in the head of a file.
const CHANNELS: usize = 9;

/// The recordings as one file, in order; `None` where one of them is no Ogg Opus file, or they differ in their
/// channels. One alone stays as it is.
pub fn join(recordings: &[Vec<u8>]) -> Option<Vec<u8>> {
    let all: Vec<Packets> = recordings.iter().map(|it| packets(it)).collect::<Option<_>>()?;
    let first = all.first()?;
    if let [one] = recordings {
        return Some(one.clone());
    }
    if all.iter().any(|it| it.head.get(CHANNELS) != first.head.get(CHANNELS)) {
        return None;
    }
    let sound: Vec<&Vec<u8>> = all.iter().flat_map(|it| &it.sound).collect();
    write(first, &sound)
}

/// What stands in an Ogg Opus file.
struct Packets {
    head: Vec<u8>,
    tags: Vec<u8>,
    sound: Vec<Vec<u8>>,
}

fn packets(file: &[u8]) -> Option<Packets> {
    let mut reader = PacketReader::new(Cursor::new(file));
    let mut all = Vec::new();
    // A damaged page is no end: what is cut off may be the number to call.
    while let Some(packet) = reader.read_packet().ok()? {
        all.push(packet.data);
    }
    let mut all = all.into_iter();
    let (head, tags) = (all.next()?, all.next()?);
    let is_opus = head.starts_with(b"OpusHead") && tags.starts_with(b"OpusTags");
    let sound = all.collect();
    is_opus.then_some(Packets { head, tags, sound })
}

fn write(first: &Packets, sound: &[&Vec<u8>]) -> Option<Vec<u8>> {
    let mut file = Vec::new();
    let mut writer = PacketWriter::new(&mut file);
    let mut put =
        |packet: &[u8], end, samples| writer.write_packet(packet.to_vec(), 1, end, samples).ok();
    put(&first.head, PacketWriteEndInfo::EndPage, 0)?;
    put(&first.tags, PacketWriteEndInfo::EndPage, 0)?;
    let mut samples = 0_u64;
    for (packet, number) in sound.iter().zip(1..) {
        samples = samples.saturating_add(duration(packet));
        let end = if number == sound.len() {
            PacketWriteEndInfo::EndStream
        } else if number % PACKETS_OF_A_PAGE == 0 {
            PacketWriteEndInfo::EndPage
        } else {
            PacketWriteEndInfo::NormalPacket
        };
        put(packet, end, samples)?;
    }
    Some(file)
}

/// How many samples a packet is, at 48 kHz (RFC 6716, section 3.1).
fn duration(packet: &[u8]) -> u64 {
    let Some(first) = packet.first().copied() else { return 0 };
    let config = first >> 3;
    let frame = match config {
        0..=11 => [480, 960, 1_920, 2_880].get(usize::from(config & 3)),
        12..=15 => [480, 960].get(usize::from(config & 1)),
        _ => [120, 240, 480, 960].get(usize::from(config & 3)),
    };
    let frames = match first & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => packet.get(1).map_or(0, |count| u64::from(count & 0x3f)),
    };
    frame.copied().unwrap_or_default() * frames
}
