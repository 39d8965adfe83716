//! Text in pieces that Telegram accepts: at most 4,096 UTF-16 units each, as people see it.

/// The longest text of a message in UTF-16 units, after its marks were read.
pub(super) const LONGEST: usize = 4_096;

/// The length of a text as Telegram counts it.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A line cut into pieces of at most [`LONGEST`] units: after a space where there is one.
pub(super) fn cut(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some(end) = too_long(rest) {
        let (head, tail) = rest.split_at(end);
        pieces.push(head);
        rest = tail;
    }
    pieces.push(rest);
    pieces
}

/// Where a line that is too long is to be cut, in bytes.
fn too_long(line: &str) -> Option<usize> {
    let mut count = 0;
    let mut after_space = 0;
    for (at, letter) in line.char_indices() {
        count += letter.len_utf16();
        if count > LONGEST {
            return Some(if after_space > 0 { after_space } else { at });
        }
        if letter == ' ' {
            after_space = at + letter.len_utf8();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_after_a_space_and_nothing_is_lost() {
        let line = "een twee drie vier ".repeat(700);
        let pieces = cut(&line);
        assert!(pieces.iter().all(|piece| units(piece) <= LONGEST));
        assert!(pieces[0].ends_with(' '));
        assert_eq!(pieces.concat(), line);
    }

    #[test]
    fn a_line_without_spaces_is_cut_between_letters() {
        let line = "😀".repeat(3_000);
        let pieces = cut(&line);
        assert_eq!(pieces.iter().map(|piece| units(piece)).collect::<Vec<_>>(), [4_096, 1_904]);
        assert_eq!(pieces.concat(), line);
    }

    #[test]
    fn a_short_line_stays_whole() {
        assert_eq!(cut("kort"), ["kort"]);
        assert_eq!(cut(""), [""]);
    }
}
