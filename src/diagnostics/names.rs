//! Files that an editor saved under a name, or in letters, that are not read as they should be.

use super::{Diagnostic, Files, Finding};

/// Tells of names that are nearly right, and of texts that are not in UTF-8.
pub fn check_names_and_letters(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    for file in files.texts() {
        if let Some((ending, name)) = meant_name(&file.path) {
            let finding = Finding::new("F06").with("ending", ending).with("name", name);
            diagnostics.push(Diagnostic::found(finding, file, 0).as_overdue());
        }
        if let Some(encoding) = files.encoding(&file.path) {
            let finding = Finding::new("F07").with("encoding", encoding);
            diagnostics.push(Diagnostic::found(finding, file, 0).as_overdue());
        }
    }
}

/// The ending that a file should have, and its whole name then, where it is nearly so called: `x.toml.txt`, `X.TOML`.
fn meant_name(path: &str) -> Option<(&'static str, String)> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let lower = name.to_ascii_lowercase();
    [".toml", ".ftl"].into_iter().find_map(|ending| {
        let at = lower.find(ending)?;
        let is_end = matches!(lower.get(at + ending.len()..), Some("" | ".txt" | ".doc" | ".docx"));
        let meant = format!("{}{ending}", name.get(..at)?);
        (is_end && meant != name).then_some((ending, meant))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(path: &str, bytes: &[u8]) -> Vec<&'static str> {
        let mut files = Files::default();
        files.insert_bytes(path, path, bytes.to_vec());
        let mut diagnostics = Vec::new();
        check_names_and_letters(&files, &mut diagnostics);
        diagnostics.into_iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn a_mark_of_the_byte_order_is_no_part_of_a_text() {
        let mut files = Files::default();
        files.insert_bytes("a.ftl", "a.ftl", "\u{feff}key = Café\n".into());
        assert_eq!(files.get("a.ftl").unwrap().text, "key = Café\n");
        assert_eq!(codes("a.ftl", "\u{feff}key = Café\n".as_bytes()), Vec::<&str>::new());
    }

    #[test]
    fn a_text_in_other_letters_is_read_and_told() {
        let mut files = Files::default();
        files.insert_bytes("a.ftl", "a.ftl", b"key = Caf\xe9\n".to_vec());
        assert_eq!(files.get("a.ftl").unwrap().text, "key = Café\n");
        assert_eq!(codes("a.ftl", b"key = Caf\xe9\n"), ["F07"]);
        assert_eq!(codes("a.ftl", b"\xff\xfek\0e\0y\0"), ["F07"]);
    }

    #[test]
    fn a_name_that_is_nearly_right_is_told() {
        for (path, told) in [
            ("data/activities/oopoeh.toml", false),
            ("data/activities/oopoeh.toml.txt", true),
            ("data/activities/oopoeh.TOML", true),
            ("dialogs/nl/talk.ftl.txt", true),
            ("dialogs/nl/talk.Ftl", true),
            ("dialogs/README.txt", false),
        ] {
            assert_eq!(!codes(path, b"").is_empty(), told, "{path}");
        }
    }
}
