//! An editor: a folder with what differs from the content of this checkout, and the real binary that shows it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use tempfile::TempDir;

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The binary: the one that is named, or else the one that was built beside this test.
static BINARY: LazyLock<PathBuf> = LazyLock::new(|| {
    if let Some(named) = std::env::var_os("AANSPRAAK_BINARY") {
        return std::path::absolute(named).unwrap();
    }
    let test = std::env::current_exe().unwrap();
    let beside = test.ancestors().nth(2).unwrap().join("aanspraak");
    assert!(beside.is_file(), "there is no {}: cargo build makes it", beside.display());
    beside
});

/// The page of content with two edits to be noticed, for all tests that edit nothing else: made once.
pub static EDITED: LazyLock<Page> = LazyLock::new(|| {
    let editor = Editor::new();
    editor.edit("dialogs/nl/interview.ftl", "Hoe oud bent u?", "Hoeveel jaar bent u nu?");
    // Only for people of an age that nobody reaches.
    editor.edit("data/activities/vriendstap.toml", "\n[for]\n", "\n[for]\nage = { min = 119 }\n");
    editor.page(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("edited.html"))
});

/// The folder of what differs, as `docs/redactie.md` names it.
const FOLDER: &str = "mijn-stad";

/// What an editor has: a folder of what differs, inside the one in which the commands are typed.
pub struct Editor {
    folder: TempDir,
}

impl Editor {
    /// An editor with the Dutch questions, who changed nothing so far.
    pub fn new() -> Self {
        let editor = Self { folder: tempfile::tempdir().unwrap() };
        for part in ["data/activities", "dialogs/nl"] {
            fs::create_dir_all(editor.path(part)).unwrap();
        }
        let questions = "dialogs/nl/interview.ftl";
        fs::copy(root().join(questions), editor.path(questions)).unwrap();
        editor
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(FOLDER).join(name)
    }

    /// Replaces words in a file, once: in the editor's own copy of it.
    pub fn edit(&self, file: &str, old: &str, new: &str) {
        let own = self.path(file);
        let from = if own.is_file() { own.clone() } else { root().join(file) };
        let text = fs::read_to_string(from).unwrap();
        assert!(text.contains(old), "{file} has no '{old}'");
        fs::write(own, text.replacen(old, new, 1)).unwrap();
    }

    fn preview(&self) -> Command {
        let mut command = Command::new(&*BINARY);
        command.arg("preview").arg("--content").arg(root());
        command.args(["--content", FOLDER]).current_dir(self.folder.path());
        command
    }

    /// Writes the page to a file.
    pub fn page(&self, file: &Path) -> Page {
        let done = self.preview().arg("--out").arg(file).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        Page { address: format!("file://{}", file.display()) }
    }

    /// Serves the page.
    pub fn serve(&self) -> Served {
        let mut command = self.preview();
        command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut program = command.spawn().unwrap();
        let lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let told = lines.map_while(Result::ok).find(|line| line.contains("http://"));
        let told = told.expect("the program says where it serves");
        let from = told.find("http://").unwrap();
        let address = told[from..].split_whitespace().next().unwrap().to_owned();
        Served { program, address }
    }
}

/// The page as a file.
pub struct Page {
    pub address: String,
}

/// The page as it is served until the test ends.
pub struct Served {
    program: Child,
    pub address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
