//! What two volunteers heard alike becomes a patch: it applies, `check` finds nothing wrong with what comes of it,
//! and nothing else is changed.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use aanspraak::catalogue::{Catalogue, ConfirmId, Confirmable, Doubt, State};
use serde_json::{Value, json};

use super::editor::today;
use super::{catalogue, root};

/// A content folder, a state with answers, and the program over both.
struct Home {
    folder: tempfile::TempDir,
    catalogue: Catalogue,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for part in ["data", "dialogs"] {
            copy(&root().join(part), &folder.path().join(part));
        }
        Self { folder, catalogue: catalogue() }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(crate::support::options::binary());
        command.args(["--content", "."]).args(arguments).current_dir(self.folder.path());
        command.output().unwrap()
    }

    fn prints(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Puts what volunteers heard into the state: by whom, of what, what.
    fn heard(&self, answers: &[(u32, &ConfirmId, &str)]) {
        let day = today().to_string();
        let all: Vec<Value> = answers
            .iter()
            .map(|(by, about, verdict)| {
                json!({ "about": about.as_str(), "by": by, "verdict": verdict, "day": day })
            })
            .collect();
        let session = json!({ "consent": {}, "mark": 0, "misses": 0, "last": 0 });
        let record = json!({
            "session": session, "done": [], "next": 0, "last": i64::MAX,
            "team": { "next": 9, "confirmations": all },
        });
        let line = json!({ "chat": i64::MIN + 1, "version": 1, "record": record });
        fs::write(self.folder.path().join("lines"), format!("{line}\n")).unwrap();
        self.prints(&["import", "lines"]);
    }

    /// What is to be confirmed and was looked at before today, in the order of the content.
    fn to_confirm(&self, is_it: impl Fn(Confirmable<'_>) -> bool) -> Vec<Confirmable<'_>> {
        let all = self.catalogue.confirmables();
        let open = |it: &Confirmable<'_>| it.doubt(today()).is_some() && it.checked() < today();
        all.filter(open).filter(|it| is_it(*it)).collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// Applies a unified diff to the files of a folder; each line of context and each line that goes must stand there.
fn apply(folder: &Path, patch: &str) -> Vec<String> {
    let mut changed = Vec::new();
    for file in patch.split("--- a/").skip(1) {
        let (name, rest) = file.split_once('\n').unwrap();
        let (to, hunks) = rest.split_once('\n').unwrap();
        assert_eq!(to, format!("+++ b/{name}"));
        let old = fs::read_to_string(folder.join(name)).unwrap();
        let (mut left, mut new) = (old.split_inclusive('\n').enumerate(), String::new());
        for hunk in hunks.split("@@ -").skip(1) {
            let (head, lines) = hunk.split_once('\n').unwrap();
            let begins: usize = head.split([',', ' ']).next().unwrap().parse().unwrap();
            let unchanged = begins - 1 - taken(&old, &left);
            for (_, line) in left.by_ref().take(unchanged) {
                new.push_str(line);
            }
            for line in lines.split_inclusive('\n') {
                let (sign, text) = line.split_at(1);
                if sign != "+" {
                    assert_eq!(left.next().map(|(_, it)| it), Some(text), "{name}");
                }
                if sign != "-" {
                    new.push_str(text);
                }
            }
        }
        new.extend(left.map(|(_, line)| line));
        fs::write(folder.join(name), new).unwrap();
        changed.push(name.to_owned());
    }
    changed
}

/// How many lines were taken already.
fn taken<'t>(old: &str, left: &(impl Iterator<Item = (usize, &'t str)> + Clone)) -> usize {
    left.clone().next().map_or_else(|| old.lines().count(), |(at, _)| at)
}

fn is_activity(it: Confirmable<'_>, state: State, doubt: Doubt) -> bool {
    let Confirmable::Activity(activity) = it else { return false };
    activity.status.state == state && it.doubt(today()) == Some(doubt)
}

#[test]
fn what_two_agree_on_is_a_patch_that_applies_and_that_check_finds_nothing_wrong_with() {
    let home = Home::new();
    let unknown = home.to_confirm(|it| is_activity(it, State::Unknown, Doubt::Unknown));
    let added = home.to_confirm(|it| is_activity(it, State::Active, Doubt::NeverPhoned));
    let doors = home.to_confirm(|it| matches!(it, Confirmable::Door(_)));
    let for_all = |it: &&Confirmable<'_>| {
        let Confirmable::Activity(activity) = it else { return false };
        home.catalogue.speaks_for_all(activity)
    };
    let (stopped, there) = (unknown.iter().rfind(for_all).unwrap(), unknown[0]);
    let (addition, door) = (added[0], doors[0]);
    let (alone, split) = (added[1], added[2]);
    let ids = [*stopped, there, addition, door, alone, split].map(Confirmable::id);
    let [stopped, there, addition, door, alone, split] = &ids;
    assert_ne!(stopped, there);
    home.heard(&[
        (1, stopped, "stopped"),
        (2, stopped, "stopped"),
        (1, there, "exists"),
        (2, there, "exists"),
        (3, there, "missed"),
        (4, addition, "exists"),
        (2, addition, "exists"),
        (1, door, "exists"),
        (3, door, "exists"),
        (1, split, "exists"),
        (2, split, "stopped"),
        (1, alone, "exists"),
    ]);
    let before = snapshot(home.folder.path());
    let told: Value =
        serde_json::from_str(&home.prints(&["catalogue", "confirmed", "--json"])).unwrap();
    assert_eq!(told["confirmed"].as_array().unwrap().len(), 4, "{told:#}");
    assert_eq!(told["disagreed"][0]["id"], split.as_str());
    assert_eq!((told["disagreed"].as_array().unwrap().len(), &told["waiting"]), (1, &json!(1)));
    let patch = home.prints(&["catalogue", "confirmed", "--patch"]);
    assert_eq!(told["patch"].as_str().unwrap(), patch);
    home.prints(&["catalogue", "confirmed", "--out", "confirmed.patch"]);
    let written = fs::read_to_string(home.folder.path().join("confirmed.patch")).unwrap();
    assert_eq!(written, patch);
    assert_eq!(snapshot(home.folder.path()), before, "nothing changes by itself");

    let changed = apply(home.folder.path(), &patch);
    assert_eq!(changed.len(), 4, "{patch}");
    let checked = home.run(&["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let list: Value = serde_json::from_str(&home.prints(&["catalogue", "--json"])).unwrap();
    for (id, state) in [(stopped, "stopped"), (there, "active"), (addition, "active")] {
        let all = list.as_array().unwrap();
        let status = &all.iter().find(|it| it["id"] == id.as_str()).unwrap()["status"];
        let source = status["sources"].as_array().unwrap().last().unwrap();
        assert_eq!(source, &json!(format!("phoned by two volunteers on {}", today())));
        assert_eq!((&status["state"], &status["checked"]), (&json!(state), &json!(today())));
    }
    // What is in the files is told no more.
    assert_eq!(home.prints(&["catalogue", "confirmed", "--patch"]).trim(), "");
}

#[test]
fn what_stopped_in_one_town_is_left_to_a_person() {
    let home = Home::new();
    let elsewhere = home.to_confirm(|it| {
        let Confirmable::Activity(activity) = it else { return false };
        !home.catalogue.speaks_for_all(activity)
    });
    let id = elsewhere[0].id();
    home.heard(&[(1, &id, "stopped"), (2, &id, "stopped")]);
    let told: Value =
        serde_json::from_str(&home.prints(&["catalogue", "confirmed", "--json"])).unwrap();
    assert_eq!((&told["patch"], &told["confirmed"][0]["file"]), (&json!(""), &Value::Null));
    assert!(told["confirmed"][0]["left_out"].as_str().unwrap().contains("other places"), "{told}");
}

/// Every file of the content with its text.
fn snapshot(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for part in ["data/activities", "data/doors"] {
        for entry in fs::read_dir(folder.join(part)).unwrap().map(Result::unwrap) {
            all.push((entry.path().display().to_string(), fs::read(entry.path()).unwrap()));
        }
    }
    all.sort();
    all
}
