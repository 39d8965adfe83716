//! `aanspraak preview` and `aanspraak diff`, by the real binary.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A folder with content that a test may edit.
fn content() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["dialogs", "data"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &folder.path().join(part));
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn edit(folder: &TempDir, file: &str, old: &str, new: &str) {
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file} has no '{old}'");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(crate::support::options::binary());
    command.args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_page_is_written_where_it_is_said_and_content_with_an_error_is_refused() {
    let folder = content();
    let done = run(folder.path(), &["preview", "--out", "seen.html", "--lang", "en"]);
    assert!(done.status.success(), "{}", text(done.stderr));
    assert!(text(done.stdout).contains("wrote seen.html"));
    let page = fs::read_to_string(folder.path().join("seen.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Aanspraak: see what you write"));

    edit(&folder, "dialogs/interview.toml", "fact    = \"living\"", "fact    = \"lving\"");
    let done = run(folder.path(), &["preview", "--out", "not.html"]);
    assert_eq!(done.status.code(), Some(1));
    let told = text(done.stdout) + &text(done.stderr);
    assert!(told.contains("'lving'"), "{told}");
    assert!(!folder.path().join("not.html").exists());
}

#[test]
fn an_address_that_others_can_reach_is_refused() {
    let folder = content();
    let done = run(folder.path(), &["preview", "--listen", "0.0.0.0:0"]);
    assert_eq!(done.status.code(), Some(1));
    assert!(text(done.stderr).contains("can be reached by others"));
}

/// The program while it serves the page.
struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn new(folder: &Path) -> Self {
        let mut child = Command::new(crate::support::options::binary())
            .args(["preview", "--listen", "127.0.0.1:0"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let said =
            lines.find_map(|it| Some(it.split_once("http://")?.1.split('/').next()?.to_owned()));
        Self { child, address: said.unwrap() }
    }

    /// Status and body of an answer.
    fn ask(&self, head: &str, host: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let request = format!(
            "{head}\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer[9..12].parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    fn get(&self, path: &str) -> String {
        let (status, body) = self.ask(&format!("GET {path} HTTP/1.1"), "127.0.0.1", "");
        assert_eq!(status, 200, "{body}");
        body
    }

    fn state(&self) -> Value {
        serde_json::from_str(&self.get("/state")).unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const TURN: &str = "POST /turn HTTP/1.1\r\nContent-Type: application/json";

#[test]
fn the_served_page_follows_the_content_and_talks() {
    let folder = content();
    let served = Served::new(folder.path());
    assert!(served.get("/").contains("Hoe oud bent u?"));
    let talk = json!({"language": "nl", "steps": [{"text": "/start"}]}).to_string();
    let (status, said) = served.ask(TURN, "localhost", &talk);
    assert!(status == 200 && said.contains("Beginnen"), "{said}");

    let before = served.state();
    assert_eq!(served.state(), before);
    edit(&folder, "dialogs/nl/interview.ftl", "Hoe oud bent u?", "Wat is uw leeftijd?");
    let after = served.state();
    assert_ne!(after["version"], before["version"]);
    assert!(served.get("/").contains("Wat is uw leeftijd?"));

    edit(&folder, "dialogs/interview.toml", "fact    = \"living\"", "fact    = \"lving\"");
    let broken = served.state();
    assert_eq!(broken["version"], after["version"], "the page stays");
    assert!(broken["problems"].to_string().contains("lving"), "{broken}");
    assert!(served.get("/").contains("Wat is uw leeftijd?"));
}

#[test]
fn only_this_machine_is_answered_and_only_a_talk_is_played() {
    let folder = content();
    let served = Served::new(folder.path());
    assert_eq!(served.ask("GET / HTTP/1.1", "example.org", "").0, 403);
    assert_eq!(
        served.ask("POST /turn HTTP/1.1\r\nContent-Type: text/plain", "localhost", "{}").0,
        415
    );
    for wrong in [
        "",
        "[]",
        "{\"language\":\"xx\",\"steps\":[]}",
        "{\"language\":\"nl\",\"steps\":[{\"eval\":\"1\"}]}",
    ] {
        assert_eq!(served.ask(TURN, "localhost", wrong).0, 400, "{wrong}");
    }
    assert_eq!(served.ask("GET /../Cargo.toml HTTP/1.1", "localhost", "").0, 404);
}

#[test]
fn the_difference_of_two_contents_is_told_in_words_and_as_json() {
    let (old, new) = (content(), content());
    let paths = [old.path().to_str().unwrap(), new.path().to_str().unwrap()];
    let same = run(old.path(), &["diff", paths[0], paths[1]]);
    assert!(text(same.stdout).trim_end().ends_with("Nothing differs."), "{}", text(same.stderr));

    edit(&new, "dialogs/nl/interview.ftl", "Hoe oud bent u?", "Wat is uw leeftijd?");
    let stopped = "state   = \"stopped\"\nsince   = \"2026-01\"";
    edit(&new, "data/activities/zonnebloem.toml", "state   = \"active\"", stopped);
    let told = text(run(old.path(), &["diff", paths[0], paths[1], "--lang", "nl"]).stdout);
    for part in [
        "Zinnen: 1 van ",
        "+ ",
        "Wat is uw leeftijd?",
        "(zonnebloem): anders",
        "status.state: active → stopped",
    ] {
        assert!(told.contains(part), "no '{part}' in {told}");
    }
    let json: Value =
        serde_json::from_slice(&run(old.path(), &["diff", paths[0], paths[1], "--json"]).stdout)
            .unwrap();
    assert_eq!(json["sentences"]["changed"][0]["key"], json!("age"));
    assert!(json["people"]["changed"].as_array().is_some_and(|it| !it.is_empty()));
    let missing = run(old.path(), &["diff", paths[0], "/nowhere"]);
    assert_eq!(missing.status.code(), Some(1));
}
