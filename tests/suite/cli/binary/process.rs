//! The real binary as a process of its own.

use std::{
    fs::{self, File},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use crate::support::fake_api::{Fake, TOKEN};

/// How long a process may take to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where updates come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Door {
    Polling,
    Webhook,
}

/// A folder with the state of a bot, and how to start it.
pub(super) struct Home {
    pub(super) fake: Fake,
    folder: tempfile::TempDir,
    /// What the command that serves is told beside the usual.
    more: Vec<String>,
}

/// A bot that runs.
pub(super) struct Process {
    child: Child,
}

impl Home {
    pub(super) async fn new() -> Self {
        Self { fake: Fake::start().await, folder: tempfile::tempdir().unwrap(), more: Vec::new() }
    }

    /// Tells the command that serves more than the usual.
    pub(super) fn serves_with(&mut self, more: impl IntoIterator<Item = String>) {
        self.more.extend(more);
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// All that the processes said so far.
    pub(super) fn said(&self) -> String {
        fs::read_to_string(self.path("said")).unwrap_or_default()
    }

    /// The command that serves from this folder, without limits.
    pub(super) fn command(&self) -> Command {
        self.command_with_state(&self.path("state"))
    }

    pub(super) fn command_with_state(&self, state: &Path) -> Command {
        self.command_for(&self.fake.url(), state)
    }

    /// The command with the address of a Bot API server and a state folder. Nothing of the
    /// environment of the tests reaches it.
    pub(super) fn command_for(&self, url: &str, state: &Path) -> Command {
        let said = File::options().create(true).append(true).open(self.path("said")).unwrap();
        let mut command = Command::new(crate::support::options::binary());
        command
            .args(["serve", "--no-limits", "--api-url", url])
            .args([Path::new("--state"), state])
            .args(&self.more)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_clear()
            .env("TELOXIDE_TOKEN", TOKEN)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(said);
        command
    }

    /// The command that serves posts at an address, out of a database that others share; Telegram is told another
    /// address, of what stands before all of them.
    pub(super) fn replica(&self, database: &str, public_url: &str, listen: &str) -> Command {
        let mut command = self.command();
        command
            .args(["--store", database, "--webhook", public_url, "--listen", listen])
            .args([Path::new("--keys"), &self.path("keys")]);
        command
    }

    pub(super) fn start(&self, door: Door) -> Process {
        let mut command = self.command();
        if door == Door::Webhook {
            // Free a moment ago; where somebody else was quicker, the bot ends and is started anew.
            let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
            let url = format!("http://{free}/hook");
            command.args(["--webhook", &url, "--listen", &free.to_string()]);
        }
        Process::of(&mut command)
    }
}

impl Process {
    pub(super) fn of(command: &mut Command) -> Self {
        Self { child: command.spawn().unwrap() }
    }

    /// Its number.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it at this instant.
    pub(super) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends it a signal by name, such as `TERM`.
    pub(super) fn signal(&self, name: &str) {
        let told = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(told.unwrap().success());
    }

    /// Whether it runs.
    pub(super) fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits for its end.
    pub(super) async fn ends(mut self) -> ExitStatus {
        let late = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < late, "the process does not end");
            sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // A test that failed leaves nothing running; one that ended has waited for it already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
