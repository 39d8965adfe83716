//! How many turns a second a store in a database keeps, beside what the database itself can do.
//!
//! `cargo bench --bench database` starts a PostgreSQL server that waits for its disk, as it does by default, and lets 1,
//! 16 and 64 at once read a record and put it back, changed, if nobody else did: first `pgbench` with plain rows of
//! the same size, then the store, with its sealing and its JSON. All share the cores of this machine.
#![expect(clippy::unwrap_used, reason = "a bench that cannot do its work has failed")]
#![expect(clippy::disallowed_methods, reason = "the clock is what is measured with")]

#[path = "../tests/suite/support/postgres_server.rs"]
mod postgres_server;

use std::{
    io::Write as _,
    path::Path,
    process::Command,
    sync::atomic::{AtomicI64, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use aanspraak::store::{
    AnswerV1, AnsweredV1, ChatId, DatabaseConfig, MasterKey, Record, SessionV1, Store, WriteOptions,
};
use postgres_server::PostgresServer;
use rand::Rng as _;

const CHATS: i64 = 10_000;
const CLIENTS: [usize; 3] = [1, 16, 64];
const MEASURED: Duration = Duration::from_secs(10);

/// What `pgbench` does: a row is read, and written if it is still the same.
const TURN: &str = "\\set id random(1, 10000)
SELECT version AS v, data AS d FROM plain WHERE id = :id
\\gset
UPDATE plain SET version = version + 1, data = set_byte(data, 0, (:v % 256)::int) WHERE id = :id AND version = :v;
";

fn main() {
    let Some(server) = PostgresServer::start("") else {
        return say("skipped: PostgreSQL is not installed");
    };
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let address = server.database();
    fill_plain(&address);
    let script = folder.path().join("turn.sql");
    std::fs::write(&script, TURN).unwrap();
    fill(&address, folder.path());
    say("clients   pgbench, turns/s   store, turns/s   of it   p50 ms   p99 ms");
    for clients in CLIENTS {
        let plain = pgbench(&address, &script, clients);
        let (turns, mut latencies) = measure(&address, folder.path(), clients);
        latencies.sort_unstable();
        let at = |permille: usize| {
            let at = latencies.len().saturating_sub(1) * permille / 1_000;
            latencies.get(at).map_or(0.0, |latency| latency.as_secs_f64() * 1_000.0)
        };
        let part = turns / plain * 100.0;
        let (p50, p99) = (at(500), at(990));
        say(&format!(
            "{clients:>7}   {plain:>16.0}   {turns:>14.0}   {part:>3.0} %   {p50:>6.2}   {p99:>6.2}"
        ));
    }
}

fn config(address: &str, folder: &Path, connections: usize) -> DatabaseConfig {
    let (address, keys) = (address.to_owned(), folder.join("keys"));
    DatabaseConfig { address, key: MasterKey::from_bytes([7; 32]), keys, connections, name: None }
}

/// A record as it is after some fifteen answers.
fn record(mark: u16) -> Record {
    let answer = |number: u32| AnsweredV1 {
        question: format!("question-{number}"),
        answer: AnswerV1::Chosen(vec!["one-of-the-choices".to_owned()]),
    };
    let answers = (0..15).map(answer).collect();
    Record {
        session: SessionV1 { answers, mark, ..SessionV1::default() },
        done: (900_000..900_032).collect(),
        ..Record::default()
    }
}

fn fill(address: &str, folder: &Path) {
    let store = Store::connect(config(address, folder, 16)).unwrap();
    let next = AtomicI64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                loop {
                    let chat = next.fetch_add(1, Ordering::Relaxed);
                    if chat >= CHATS {
                        return;
                    }
                    store.put(ChatId(chat), &record(0)).unwrap();
                }
            });
        }
    });
}

/// So many at once take turns; gives how many a second, and how long each took.
fn measure(address: &str, folder: &Path, clients: usize) -> (f64, Vec<Duration>) {
    let store = Store::connect(config(address, folder, clients)).unwrap();
    let (done, begin) = (AtomicU64::new(0), Instant::now());
    let takes_turns = || {
        let (mut rng, mut latencies) = (rand::rng(), Vec::new());
        while begin.elapsed() < MEASURED {
            let (chat, asked) = (ChatId(rng.random_range(0..CHATS)), Instant::now());
            let loaded = store.load(chat).unwrap();
            let mark = loaded.record.map_or(0, |record| record.session.mark.wrapping_add(1));
            let options = WriteOptions { expected: loaded.expected, ..WriteOptions::default() };
            if store.put_with(chat, &record(mark), options).is_ok() {
                done.fetch_add(1, Ordering::Relaxed);
                latencies.push(asked.elapsed());
            }
        }
        latencies
    };
    let latencies = std::thread::scope(|scope| {
        let all: Vec<_> = (0..clients).map(|_| scope.spawn(takes_turns)).collect();
        all.into_iter().flat_map(|one| one.join().unwrap()).collect()
    });
    let done = u32::try_from(done.into_inner()).unwrap();
    (f64::from(done) / begin.elapsed().as_secs_f64(), latencies)
}

fn fill_plain(address: &str) {
    let mut client = postgres::Client::connect(address, postgres::NoTls).unwrap();
    let size = record(0).write().unwrap().len() + 50;
    client
        .batch_execute(&format!(
            "CREATE TABLE plain (id bigint PRIMARY KEY, version bigint NOT NULL, data bytea NOT NULL) \
             WITH (fillfactor = 70);
             INSERT INTO plain SELECT id, 0, decode(substr(string_agg(md5(random()::text), ''), 1, 2 * {size}), 'hex') \
             FROM generate_series(1, {CHATS}) AS id, generate_series(1, {size} / 16 + 1) GROUP BY id;"
        ))
        .unwrap();
}

/// What the database does alone.
fn pgbench(address: &str, script: &Path, clients: usize) -> f64 {
    let versions = std::fs::read_dir("/usr/lib/postgresql").unwrap().flatten();
    let programs = versions.map(|version| version.path().join("bin/pgbench"));
    let program = programs.filter(|program| program.exists()).max().unwrap();
    let seconds = MEASURED.as_secs().to_string();
    let done = Command::new(program)
        .args(["-n", "-M", "prepared", "-j", "2", "-c", &clients.to_string(), "-T", &seconds])
        .args([Path::new("-f"), script])
        .arg(address)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let rate = said.lines().find_map(|line| line.strip_prefix("tps = "));
    let rate = rate.and_then(|rate| rate.split_whitespace().next()?.parse().ok());
    rate.unwrap_or_else(|| {
        say(&String::from_utf8_lossy(&done.stderr));
        0.0
    })
}

fn say(line: &str) {
    // Nobody may be reading any more.
    let _ = writeln!(std::io::stdout(), "{line}");
}
