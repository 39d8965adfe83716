//! Failures on demand.

/// How a request fails.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fault {
    /// 429, with the seconds to wait.
    TooMany(u64),
    /// 500 with Telegram's JSON.
    Broken,
    /// 502 with a page of HTML, as a proxy gives it.
    Page,
    /// The connection is cut before anything is done.
    CutBefore,
    /// It is done, but the connection is cut before the answer.
    CutAfter,
    /// No answer at all, and nothing done.
    Hang,
    /// 409: another instance.
    Conflict,
    /// 401: the token is no longer good.
    Unauthorized,
    /// 404: there is nothing at this address.
    NotFound,
    /// 301 to another address.
    Redirect(&'static str),
    /// It is done, but with this result in the answer; of updates none are given.
    Tells(&'static str),
    /// 400 with these words.
    Refuse(&'static str),
}

#[derive(Default)]
pub(super) struct Faults {
    rules: Vec<Rule>,
}

struct Rule {
    method: String,
    chat: Option<i64>,
    fault: Fault,
    left: usize,
}

impl Faults {
    pub(super) fn add(&mut self, method: &str, chat: Option<i64>, fault: Fault, times: usize) {
        self.rules.push(Rule { method: method.to_owned(), chat, fault, left: times });
    }

    pub(super) fn clear(&mut self) {
        self.rules.clear();
    }

    /// The fault that this request gets, if any; the earliest rule first.
    pub(super) fn strike(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        let rule = self.rules.iter_mut().find(|rule| {
            let of_method = rule.method == "*" || rule.method == method;
            rule.left > 0 && of_method && (rule.chat.is_none() || rule.chat == chat)
        })?;
        rule.left -= 1;
        Some(rule.fault.clone())
    }
}
