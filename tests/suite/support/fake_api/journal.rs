//! Every request that came in.

use serde_json::{Map, Value};
use tokio::time::Instant;

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// As Telegram writes it (`sendMessage`).
    pub(crate) method: String,
    /// Its fields; of a file only the name.
    pub(crate) fields: Map<String, Value>,
    /// When it came in.
    pub(crate) at: Instant,
    /// 0 while it is worked on, or was never answered.
    pub(crate) status: u16,
}

impl Request {
    /// The chat that it is for.
    pub(crate) fn chat(&self) -> Option<i64> {
        let chat = self.fields.get("chat_id")?;
        chat.as_i64().or_else(|| chat.as_str()?.parse().ok())
    }
}

#[derive(Default)]
pub(crate) struct Journal {
    requests: Vec<Request>,
}

impl Journal {
    pub(super) fn add(&mut self, method: &str, fields: Map<String, Value>) -> usize {
        let method = method.to_owned();
        self.requests.push(Request { method, fields, at: Instant::now(), status: 0 });
        self.requests.len() - 1
    }

    pub(super) fn answered(&mut self, index: usize, status: u16) {
        // It may have been forgotten meanwhile.
        if let Some(request) = self.requests.get_mut(index) {
            request.status = status;
        }
    }

    /// Forgets all, in a test that goes on for long.
    pub(crate) fn clear(&mut self) {
        self.requests.clear();
    }

    /// All requests, in order.
    pub(crate) fn all(&self) -> &[Request] {
        &self.requests
    }

    /// The requests of a method, in order.
    pub(crate) fn of(&self, method: &str) -> Vec<Request> {
        self.requests.iter().filter(|request| request.method == method).cloned().collect()
    }

    /// All of it, for a test that failed.
    pub(super) fn story(&self) -> String {
        let line = |request: &Request| {
            let fields = Value::Object(request.fields.clone());
            format!("{} {} {fields}\n", request.status, request.method)
        };
        let surplus = self.requests.len().saturating_sub(40);
        self.requests.iter().skip(surplus).map(line).collect()
    }
}
