//! Three processes over one database, posts handed to each in turn, and `kill -9` of any of them, and of the database
//! itself, in the middle of many talks.
//!
//! `CRASH_ROUNDS=100 cargo test whichever` kills as often; `CRASH_SEED=…` repeats an earlier run.

use std::{
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use rand::{Rng, SeedableRng, rngs::StdRng};
use tokio::{net::TcpStream, task::block_in_place, time::sleep};

use super::{
    crash::{PEOPLE, ROUNDS, Watch, feels_stalls, is_unharmed, now, number, talk},
    process::{Home, Process},
};
use crate::support::{
    options::tell,
    postgres_server::{PostgresServer, shared},
};

const REPLICAS: usize = 3;
const SECRET: &str = "x-telegram-bot-api-secret-token";

/// What stands before the processes: each gets one post after the other.
struct Balancer {
    /// Where they listen now.
    replicas: Mutex<[Option<SocketAddr>; REPLICAS]>,
    next: AtomicUsize,
    http: reqwest::Client,
}

impl Balancer {
    /// Starts it, and gives its address.
    async fn start() -> (Arc<Self>, String) {
        let (replicas, next) = (Mutex::default(), AtomicUsize::new(0));
        let balancer = Arc::new(Self { replicas, next, http: reqwest::Client::new() });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let routes = Router::new().fallback(pass).with_state(Arc::clone(&balancer));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        (balancer, url)
    }

    fn whose_turn(&self) -> Option<SocketAddr> {
        let next = self.next.fetch_add(1, Ordering::SeqCst);
        self.replicas.lock().unwrap()[next % REPLICAS]
    }
}

/// Hands a post to the next process that listens.
async fn pass(State(door): State<Arc<Balancer>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    for _ in 0..REPLICAS {
        let Some(address) = door.whose_turn() else { continue };
        let mut post = door.http.post(format!("http://{address}/hook")).body(body.clone());
        if let Some(secret) = headers.get(SECRET) {
            post = post.header(SECRET, secret.as_bytes());
        }
        match post.send().await {
            Ok(answer) => return StatusCode::from_u16(answer.status().as_u16()).unwrap(),
            Err(error) if error.is_connect() => {}
            // It may have been done: Telegram posts it again.
            Err(_) => return StatusCode::BAD_GATEWAY,
        }
    }
    StatusCode::BAD_GATEWAY
}

/// All that runs.
struct House<'a> {
    home: &'a Home,
    balancer: Arc<Balancer>,
    url: String,
    database: String,
    replicas: [Option<Process>; REPLICAS],
}

impl House<'_> {
    /// Starts a process and waits until it listens.
    async fn starts(&mut self, which: usize) {
        loop {
            // Free a moment ago; where somebody else was quicker, it ends and is started anew.
            let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
            let mut command = self.home.replica(&self.database, &self.url, &free.to_string());
            let mut replica = Process::of(&mut command);
            while replica.is_alive() {
                if TcpStream::connect(free).await.is_ok() {
                    self.balancer.replicas.lock().unwrap()[which] = Some(free);
                    self.replicas[which] = Some(replica);
                    return;
                }
                sleep(Duration::from_millis(10)).await;
            }
            assert!(self.home.said().contains("listen on"), "it ended: {}", self.home.said());
        }
    }

    fn kills(&mut self, which: usize, watch: &Watch) {
        self.replicas[which].take().unwrap().kill();
        watch.crashes.lock().unwrap().push(now());
    }
}

/// Kills one process or two, or the database, again and again.
async fn crashes(house: &mut House<'_>, server: &PostgresServer, watch: &Watch, mut rng: StdRng) {
    let rounds = number("CRASH_ROUNDS").unwrap_or(ROUNDS);
    for round in 1..=rounds {
        sleep(Duration::from_millis(rng.random_range(0..1_500))).await;
        let first = rng.random_range(0..REPLICAS);
        if rng.random_ratio(1, 4) || round == rounds {
            block_in_place(|| server.kill());
            watch.crashes.lock().unwrap().push(now());
            sleep(Duration::from_millis(rng.random_range(0..1_000))).await;
            block_in_place(|| server.start_again());
            // What was sent meanwhile could not be noted.
            watch.crashes.lock().unwrap().push(now());
        } else {
            house.kills(first, watch);
            if rng.random_ratio(1, 4) {
                let second = (first + 1) % REPLICAS;
                house.kills(second, watch);
                house.starts(second).await;
            }
            house.starts(first).await;
        }
        if round.is_multiple_of(10) {
            tell(&format!("replicas: {round} crashes, {:?}", watch.tally.lock().unwrap()));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn talks_go_on_whichever_process_or_database_is_killed() {
    let seed = number("CRASH_SEED").unwrap_or_else(|| rand::rng().random());
    tell(&format!("replicas: crashes at the moments of CRASH_SEED={seed}"));
    let server = block_in_place(|| PostgresServer::start("")).unwrap();
    let (home, watch) = (Home::new().await, Arc::new(Watch::over_replicas()));
    let probe = std::thread::spawn({
        let (file, watch) = (home.path("probe"), Arc::clone(&watch));
        move || feels_stalls(&file, &watch)
    });
    let (balancer, url) = Balancer::start().await;
    let database = block_in_place(|| server.database());
    let replicas = std::array::from_fn(|_| None);
    let mut house = House { home: &home, balancer, url, database, replicas };
    for which in 0..REPLICAS {
        house.starts(which).await;
    }
    let mut rng = StdRng::seed_from_u64(seed);
    let talks = (0..PEOPLE).map(|_| talk(&home.fake, &watch, StdRng::from_rng(&mut rng)));
    let talks = futures_util::future::join_all(talks.collect::<Vec<_>>());
    let main = async {
        crashes(&mut house, &server, &watch, StdRng::seed_from_u64(seed)).await;
        watch.crashes_are_over.store(true, Ordering::SeqCst);
        sleep(Duration::from_secs(1)).await;
        watch.is_over.store(true, Ordering::SeqCst);
    };
    tokio::join!(talks, main);
    for replica in house.replicas.iter_mut().filter_map(Option::take) {
        replica.signal("TERM");
        assert!(replica.ends().await.success(), "{}", home.said());
    }
    probe.join().unwrap();
    is_unharmed("replicas", &watch, &home);
}

/// Waits until the processes have said something so many times. With other work on the machine a start takes long.
async fn is_said(home: &Home, words: &str, times: usize) {
    let late = tokio::time::Instant::now() + Duration::from_mins(2);
    while home.said().matches(words).count() < times {
        assert!(tokio::time::Instant::now() < late, "nobody says {words:?}: {}", home.said());
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_processes_that_poll_one_does_and_another_follows_when_it_ends_or_stands_still() {
    const STANDS_BY: &str = "this one stands by";
    let database = block_in_place(|| shared().unwrap().database());
    let home = Home::new().await;
    let starts = || {
        let mut command = home.command();
        command.args(["--store", &database]).args([Path::new("--keys"), &home.path("keys")]);
        Process::of(&mut command)
    };
    let first = starts();
    is_said(&home, "the bot serves", 1).await;
    let anna = home.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    let second = starts();
    is_said(&home, STANDS_BY, 1).await;
    first.signal("TERM");
    assert!(first.ends().await.success(), "{}", home.said());
    anna.presses("Beginnen");
    anna.sees().await;
    let third = starts();
    is_said(&home, STANDS_BY, 2).await;
    // To the others that is what a process does that is dead; only that this one comes back.
    second.signal("STOP");
    anna.types("ik wil dood");
    assert!(anna.sees().await.text.contains("113"));
    second.signal("CONT");
    is_said(&home, "since this one stood still", 1).await;
    is_said(&home, STANDS_BY, 3).await;
    anna.types("/help");
    anna.sees().await;
    for process in [second, third] {
        process.signal("TERM");
        assert!(process.ends().await.success(), "{}", home.said());
    }
}

/// Everything that an operator does with a store, with one in a database.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_commands_work_on_a_store_in_a_database() {
    let database = block_in_place(|| shared().unwrap().database());
    let home = Home::new().await;
    let run = |arguments: &[&str], well: bool| {
        let mut command = std::process::Command::new(crate::support::options::binary());
        let paths = [home.path("state"), home.path("keys")].map(|path| path.display().to_string());
        command.args(arguments).args(["--state", &paths[0], "--keys", &paths[1]]).env_clear();
        command.current_dir(env!("CARGO_MANIFEST_DIR"));
        let done = command.stdin(std::process::Stdio::null()).output().unwrap();
        let said = [done.stdout, done.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
        assert_eq!(done.status.success(), well, "{arguments:?}: {said}");
        said
    };
    let store = ["--store", database.as_str()];
    let on = |command: &[&'static str]| run(&[command, store.as_slice()].concat(), true);
    assert!(run(&["verify", store[0], store[1]], false).contains("no store"));
    on(&["chat"]);
    assert!(on(&["verify"]).contains("1 talk can be read"));
    let backup = home.path("backup").display().to_string();
    assert!(run(&["backup", &backup, store[0], store[1]], true).contains("1 talk copied"));
    let folder = home.path("folder").display().to_string();
    let migrate = ["migrate", "--from", &database, "--to", &folder];
    assert!(run(&migrate, true).contains("1 talk copied"));
    assert!(run(&migrate, false).contains("already holds a store"));
    assert!(run(&["export", "-", store[0], store[1]], true).contains("\"record\""));
    let back = block_in_place(|| shared().unwrap().database());
    let keys = home.path("other-keys").display().to_string();
    let restore = ["restore", &backup, "--store", &back];
    assert!(run(&restore, false).contains("folder of keys"), "these keys are another store's");
    let moved = std::process::Command::new(crate::support::options::binary())
        .args(["restore", &backup, "--store", &back, "--keys", &keys])
        .args([Path::new("--state"), &home.path("state")])
        .output();
    assert!(moved.unwrap().status.success());
}
