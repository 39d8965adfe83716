//! How much the bot bears: the real binary against a lean Bot API on loopback, every update
//! flushed to disk before it is confirmed and answered.
//!
//! `cargo bench --bench load` prints a table: people who talk at the same time, updates a second,
//! the bot's own CPU seconds for 1,000 updates, how long a reply takes, and the memory of the bot: resident, of which
//! its own (the rest are pages of the program's file). `cargo bench --bench load -- 64` measures that many people only. Nobody thinks: who is
//! answered presses or types at once, so that a reply waits for the updates of all the others. Below each row stands the
//! same of a bot of teloxide's dispatcher that keeps every session in memory, and nothing on disk ([`plain`]).
#![expect(clippy::unwrap_used, reason = "a bench that cannot do its work has failed")]
#![expect(clippy::disallowed_methods, reason = "the clock is what is measured with")]

mod crowd;
mod fake;
mod plain;

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use crowd::{Crowd, Taken};

const PEOPLE: [usize; 3] = [1, 64, 1_000];
const WARM_UP: Duration = Duration::from_secs(3);
const MEASURED: Duration = Duration::from_secs(10);
/// What the kernel counts CPU time in.
const TICKS_A_SECOND: f64 = 100.0;

fn main() {
    if let Ok(url) = std::env::var(plain::ADDRESS) {
        return plain::serve(&url);
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    say(&format!("{cores} cores, shared with the fake; one flush to disk: {:?}", flush_time()));
    let [resident, own] = idle();
    say(&format!("at rest, nobody talks: {resident:.1} MiB, of which {own:.1} its own"));
    say(
        "people   bot     updates/s   CPU s of the bot per 1,000   p50 ms   p99 ms   CPU s of the fake   MiB   its own",
    );
    let bots: [(&str, Start); 2] = [("ours", start), ("plain", start_plain)];
    let asked: Vec<usize> = std::env::args().filter_map(|it| it.parse().ok()).collect();
    let people = if asked.is_empty() { PEOPLE.to_vec() } else { asked };
    for (people, (name, bot)) in people.iter().flat_map(|people| bots.map(|bot| (*people, bot))) {
        let taken = measure(people, bot);
        let rate = f64::from(taken.count) / taken.seconds;
        let thousands = f64::from(taken.count) / 1_000.0;
        let [bot, own] = [taken.bot_cpu, taken.own_cpu].map(|seconds| seconds / thousands);
        let [p50, p99] = [500, 990].map(|permille| taken.latency(permille));
        say(&format!(
            "{people:>6}   {name:<5}   {rate:>9.0}   {bot:>26.3}   {p50:>6.2}   {p99:>6.2}   {own:>17.3}   {:>3.0}   {:>7.0}",
            taken.memory[0], taken.memory[1]
        ));
    }
}

/// The memory of a bot that nobody talks with.
fn idle() -> [f64; 2] {
    let crowd = Arc::new(Crowd::new(1));
    let url = fake::start(crowd);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut bot = start(&url, folder.path());
    std::thread::sleep(WARM_UP);
    let memory = memory(bot.id());
    bot.kill().unwrap();
    bot.wait().unwrap();
    memory
}

/// Starts a bot that asks a Bot API for updates; it may keep what it has in a folder.
type Start = fn(url: &str, folder: &Path) -> Child;

/// Lets so many people talk with a bot that was just started, on an empty state folder.
fn measure(people: usize, start: Start) -> Measured {
    let crowd = Arc::new(Crowd::new(people));
    let url = fake::start(Arc::clone(&crowd));
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut bot = start(&url, folder.path());
    crowd.all_begin();
    std::thread::sleep(WARM_UP);
    let (begin, bot_cpu, own_cpu) = (Instant::now(), cpu(bot.id()), cpu(std::process::id()));
    crowd.take();
    std::thread::sleep(MEASURED);
    let taken = crowd.take();
    let measured = Measured {
        count: u32::try_from(taken.latencies.len()).unwrap(),
        seconds: begin.elapsed().as_secs_f64(),
        bot_cpu: cpu(bot.id()) - bot_cpu,
        own_cpu: cpu(std::process::id()) - own_cpu,
        memory: memory(bot.id()),
        taken,
    };
    bot.kill().unwrap();
    bot.wait().unwrap();
    measured
}

struct Measured {
    count: u32,
    seconds: f64,
    bot_cpu: f64,
    own_cpu: f64,
    memory: [f64; 2],
    taken: Taken,
}

impl Measured {
    /// The time, in milliseconds, within which so many of a thousand replies came.
    fn latency(&self, permille: usize) -> f64 {
        let mut sorted = self.taken.latencies.clone();
        sorted.sort_unstable();
        let at = sorted.len().saturating_sub(1) * permille / 1_000;
        sorted.get(at).map_or(0.0, |latency| latency.as_secs_f64() * 1_000.0)
    }
}

fn start(url: &str, folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_aanspraak"))
        .args(["serve", "--no-limits", "--api-url", url])
        .args([Path::new("--state"), &folder.join("state")])
        // With what it carries inside, as it is released.
        .current_dir(folder)
        .env_clear()
        .env("TELOXIDE_TOKEN", "1:load")
        .env("AANSPRAAK_LOG", "warn")
        .stdin(Stdio::null())
        .spawn()
        .unwrap()
}

/// The bot that ours is measured beside: this program once more.
fn start_plain(url: &str, _folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .env_clear()
        .env(plain::ADDRESS, url)
        .stdin(Stdio::null())
        .spawn()
        .unwrap()
}

/// The CPU time of a process so far, in seconds, its own and the kernel's for it.
fn cpu(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    // The name, in brackets, may hold spaces; after it `utime` is the twelfth field.
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks.map(|ticks| ticks.parse::<f64>().unwrap()).sum::<f64>() / TICKS_A_SECOND
}

/// The memory of a process in MiB: what is resident, and what of it is its own.
fn memory(process: u32) -> [f64; 2] {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    ["VmRSS:", "RssAnon:"].map(|name| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1_024.0
    })
}

/// How long this disk takes to keep four KiB: the middle of a hundred times.
fn flush_time() -> Duration {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut file = File::create(folder.path().join("probe")).unwrap();
    let mut times: Vec<Duration> = (0..100)
        .map(|_| {
            let begin = Instant::now();
            file.write_all(&[7; 4_096]).unwrap();
            file.sync_data().unwrap();
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(50).copied().unwrap()
}

fn say(line: &str) {
    writeln!(std::io::stdout().lock(), "{line}").unwrap();
}
