//! People who answer every reply at once: by a button of it where there is one, else by a word.

use std::{
    collections::VecDeque,
    fmt::Write as _,
    mem::take,
    sync::Mutex,
    time::{Duration, Instant},
};

use tokio::sync::Notify;

/// All of them, and their updates that are not confirmed.
pub(crate) struct Crowd {
    inner: Mutex<Inner>,
    pub(crate) news: Notify,
}

struct Inner {
    people: Vec<Person>,
    line: VecDeque<(i64, String)>,
    next: i64,
    taken: Taken,
}

/// What was measured: how long each reply took, from the moment its update could be had.
#[derive(Default)]
pub(crate) struct Taken {
    pub(crate) latencies: Vec<Duration>,
}

struct Person {
    offered: Instant,
    steps: usize,
}

impl Crowd {
    pub(crate) fn new(people: usize) -> Self {
        let person = || Person { offered: Instant::now(), steps: 0 };
        let people = std::iter::repeat_with(person).take(people).collect();
        let inner = Inner { people, line: VecDeque::new(), next: 1, taken: Taken::default() };
        Self { inner: Mutex::new(inner), news: Notify::new() }
    }

    pub(crate) fn all_begin(&self) {
        let mut inner = self.inner.lock().unwrap();
        for person in 0..inner.people.len() {
            inner.says(person, "/start");
        }
        self.news.notify_one();
    }

    /// What was measured since the last time.
    pub(crate) fn take(&self) -> Taken {
        take(&mut self.inner.lock().unwrap().taken)
    }

    /// Forgets what the offset confirms, and gives what is open, as a JSON array.
    pub(crate) fn open(&self, offset: i64) -> Option<String> {
        let mut inner = self.inner.lock().unwrap();
        while inner.line.front().is_some_and(|(id, _)| *id < offset) {
            inner.line.pop_front();
        }
        let open: Vec<&str> = inner.line.iter().take(100).map(|(_, json)| json.as_str()).collect();
        (!open.is_empty()).then(|| format!("[{}]", open.join(",")))
    }

    /// A reply to somebody, who answers it.
    pub(crate) fn reply(&self, chat: usize, json: &str) {
        let mut inner = self.inner.lock().unwrap();
        let Some(person) = chat.checked_sub(1) else { return };
        let Some(own) = inner.people.get_mut(person) else { return };
        own.steps += 1;
        let (latency, steps) = (own.offered.elapsed(), own.steps);
        inner.taken.latencies.push(latency);
        match pick(json, steps) {
            Some(data) => inner.presses(person, &data),
            // The place is the one question without choices.
            None if json.contains("\"u.") => inner.says(person, "Zwolle"),
            None => inner.says(person, "/opnieuw"),
        }
        self.news.notify_one();
    }
}

/// The button that is pressed: begin, done, yes, or one of the choices, another one each time.
fn pick(json: &str, steps: usize) -> Option<String> {
    let all = |kind: &str| -> Vec<&str> {
        let start = format!("\"callback_data\":\"{kind}.");
        let found = json.match_indices(&start).filter_map(|(at, _)| {
            let data = json.get(at + 17..)?;
            data.split('"').next()
        });
        found.collect()
    };
    let one = ["b", "d", "t"].into_iter().find_map(|kind| all(kind).first().copied());
    let choices = all("c");
    let chosen = one.or_else(|| choices.get(steps % choices.len().max(1)).copied())?;
    Some(chosen.to_owned())
}

impl Inner {
    fn says(&mut self, person: usize, text: &str) {
        let (id, user, chat) = (self.next, user(person), chat(person));
        self.offers(
            person,
            format!(
                "{{\"update_id\":{id},\"message\":{{\"message_id\":{id},\"date\":1790000000,\
                 \"from\":{user},\"chat\":{chat},\"text\":\"{text}\"}}}}"
            ),
        );
    }

    fn presses(&mut self, person: usize, data: &str) {
        let (id, user, chat) = (self.next, user(person), chat(person));
        self.offers(
            person,
            format!(
                "{{\"update_id\":{id},\"callback_query\":{{\"id\":\"{id}\",\"from\":{user},\
                 \"message\":{{\"message_id\":7,\"date\":1790000000,\"chat\":{chat},\
                 \"text\":\"Een vraag met knoppen eronder, zo lang als vragen zijn.\"}},\
                 \"chat_instance\":\"1\",\"data\":\"{data}\"}}}}"
            ),
        );
    }

    fn offers(&mut self, person: usize, json: String) {
        self.line.push_back((self.next, json));
        self.next += 1;
        if let Some(person) = self.people.get_mut(person) {
            person.offered = Instant::now();
        }
    }
}

fn user(person: usize) -> String {
    let mut user = String::new();
    let id = person + 1;
    let _ = write!(
        user,
        "{{\"id\":{id},\"is_bot\":false,\"first_name\":\"Anna\",\"language_code\":\"nl\"}}"
    );
    user
}

fn chat(person: usize) -> String {
    format!("{{\"id\":{},\"type\":\"private\",\"first_name\":\"Anna\"}}", person + 1)
}
