//! What is stored of a chat, as values and back.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::super::mapping::session;
use crate::store::SessionV1;

/// The records whose session does not come back as it was, and why: what is on the screen is given up
/// where this program cannot show it, and a value that it does not know is passed over.
const NOT_THE_SAME: [(&str, &str); 2] = [
    ("v1-of-a-newer-program.json", "a language, a consent, a fact and a screen that are not known"),
    ("v1-help-and-parts.json", "the card of an alarm without whom it is about"),
];

#[test]
fn a_stored_session_comes_back_from_a_visit_byte_for_byte() {
    let (mut seen, mut desks, mut changed) = (0, 0, Vec::new());
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records")).unwrap()
    {
        let entry = entry.unwrap();
        let line: Value = serde_json::from_slice(&fs::read(entry.path()).unwrap()).unwrap();
        let Some(stored) = line["record"].get("session") else { continue };
        let before: SessionV1 = serde_json::from_value(stored.clone()).unwrap();
        let visit = session::visit(&before);
        assert!(visit.team.is_none() && visit.edits.is_none());
        let after = session::stored(&visit.session, &visit.volunteer, before.clone());
        let [before, after] = [before, after].map(|it| serde_json::to_string(&it).unwrap());
        if before != after {
            changed.push(entry.file_name().into_string().unwrap());
        }
        seen += 1;
        desks += usize::from(stored.get("desk").is_some());
    }
    changed.sort();
    let mut expected = NOT_THE_SAME.map(|(name, _)| name);
    expected.sort_unstable();
    assert_eq!(changed, expected);
    assert!(seen >= 6 && desks >= 2, "{seen} sessions, {desks} of volunteers");
}
