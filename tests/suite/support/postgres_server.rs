//! A real PostgreSQL server in a folder of its own, reached by a socket in it: for tests and benches. It ends, and
//! the folder goes, when the process that started it ends, however that happens.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// Where Debian puts the programs of a version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// Starts, kills and starts again as it is told, and cleans up when nobody tells it anything any more.
const SCRIPT: &str = r#"
set -u
bin=$1
folder=$(mktemp -d)
server=
# Each process of it is in a group of its own. The first one is stopped before, so that none is begun meanwhile.
killed() {
  kill -s STOP "$server"
  for process in $(cat "/proc/$server/task/$server/children"); do kill -s KILL "$process"; done
  kill -s KILL "$server"
  wait "$server"
  server=
}
begun() {
  "$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=300 -c min_wal_size=2MB $1 >>"$folder/said" 2>&1 &
  server=$!
}
trap 'test -n "$server" && killed 2>/dev/null; wait; rm -rf "$folder"' EXIT
"$bin/initdb" -D "$folder/data" -U aanspraak -A trust -E UTF8 --no-locale -N --wal-segsize=1 >"$folder/said" 2>&1 || exit 1
echo "$folder"
while read -r word; do
  case $word in
  start)
    begun "$2"
    tries=0
    until "$bin/pg_isready" -q -h "$folder" -U aanspraak; do
      # Who is still on its way out after a kill holds the memory that the next one needs.
      if ! kill -0 "$server" 2>/dev/null; then tries=$((tries + 1)); test $tries -lt 100 || exit 1; begun "$2"; fi
      sleep 0.05
    done
    echo started ;;
  kill) killed; echo killed ;;
  end) exit 0 ;;
  esac
done
"#;

/// A server.
pub(crate) struct PostgresServer {
    child: Child,
    told: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    folder: PathBuf,
    databases: AtomicU32,
}

/// The server that all tests of this process share; none where PostgreSQL is not installed.
#[allow(dead_code, reason = "some have a server of their own")]
pub(crate) fn shared() -> Option<&'static PostgresServer> {
    static SHARED: OnceLock<Option<PostgresServer>> = OnceLock::new();
    // Nothing of it needs to survive the machine.
    SHARED.get_or_init(|| PostgresServer::start("-c fsync=off")).as_ref()
}

impl PostgresServer {
    /// Starts a server with some more settings; none where PostgreSQL is not installed.
    pub(crate) fn start(settings: &str) -> Option<Self> {
        let programs = programs()?;
        let mut child = unprivileged()
            .args(["sh", "-c", SCRIPT, "sh"])
            .arg(programs)
            .arg(settings)
            .current_dir("/")
            // What interrupts the tests does not interrupt the cleaning up.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut folder = String::new();
        said.read_line(&mut folder).unwrap();
        assert!(!folder.is_empty(), "initdb failed");
        let told = Mutex::new((child.stdin.take().unwrap(), said));
        let databases = AtomicU32::new(0);
        let server = Self { child, told, folder: folder.trim().into(), databases };
        server.tell("start");
        Some(server)
    }

    /// Kills all of it at this instant.
    #[allow(dead_code, reason = "for crashes")]
    pub(crate) fn kill(&self) {
        self.tell("kill");
    }

    /// Starts it again after that.
    #[allow(dead_code, reason = "for crashes")]
    pub(crate) fn start_again(&self) {
        self.tell("start");
    }

    /// Where its files are.
    #[allow(dead_code, reason = "for what can be read of them")]
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The address of a fresh database.
    pub(crate) fn database(&self) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut client =
            postgres::Client::connect(&self.address("postgres"), postgres::NoTls).unwrap();
        client.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        self.address(&name)
    }

    fn address(&self, database: &str) -> String {
        format!("postgres:///{database}?host={}&user=aanspraak", self.folder.display())
    }

    fn tell(&self, word: &str) {
        let mut told = self.told.lock().unwrap();
        writeln!(told.0, "{word}").unwrap();
        let mut answer = String::new();
        told.1.read_line(&mut answer).unwrap();
        assert!(!answer.is_empty(), "the server does not {word}: {}", self.said());
    }

    fn said(&self) -> String {
        fs::read_to_string(self.folder.join("said")).unwrap_or_default()
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        // The script ends with its input, and cleans up.
        let _ = writeln!(self.told.lock().unwrap().0, "end");
        let _ = self.child.wait();
    }
}

/// `initdb` refuses to be root.
fn unprivileged() -> Command {
    let is_root =
        fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let known = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let user = if known.contains("\npostgres:") { "postgres" } else { "nobody" };
    if is_root {
        let mut command = Command::new("setpriv");
        command.args(["--reuid", user, "--clear-groups", "--"]);
        return command;
    }
    Command::new("env")
}

/// The newest version that is installed.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir(VERSIONS).ok()?.flatten().map(|entry| entry.path().join("bin"));
    versions.filter(|programs| programs.join("initdb").exists()).max()
}
