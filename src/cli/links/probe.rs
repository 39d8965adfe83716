//! Asking one website whether a page is there: politely, and without reading the page.

use std::time::Duration;

use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use reqwest::{Client, Method, StatusCode, Url};

use super::addresses::Address;

/// What a website answers about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PageState {
    /// It is there.
    There,
    /// It is there under another address.
    Moved(String),
    /// The website says that there is no such page.
    Gone(u16),
    /// There is no such website.
    NoHost,
    /// The website answers that it cannot or will not: a person must look.
    Unsure(u16),
    /// No answer came.
    NoAnswer,
    /// It leads from address to address without an end.
    Circle,
}

/// Who asks: websites may want to know.
const USER_AGENT: &str = concat!(
    "Aanspraak/",
    env!("CARGO_PKG_VERSION"),
    " (checks whether the websites of a catalogue of activities are still there)"
);
/// How long a connection and an answer may take.
const CONNECT: Duration = Duration::from_secs(10);
const ANSWER: Duration = Duration::from_secs(20);
/// Between two requests to one host.
const PAUSE: Duration = Duration::from_secs(1);
/// So many redirects are followed.
const REDIRECTS: usize = 6;

/// Asks websites.
pub(super) struct Prober {
    client: Client,
    /// In which ways an address is tried, the best first.
    schemes: &'static [&'static str],
    pause: Duration,
}

impl Prober {
    /// One that asks the internet.
    pub(super) fn new() -> anyhow::Result<Self> {
        let client = Self::builder().build()?;
        Ok(Self { client, schemes: &["https", "http"], pause: PAUSE })
    }

    /// How every request is made: no redirect is followed unseen.
    pub(super) fn builder() -> reqwest::ClientBuilder {
        Client::builder()
            .user_agent(USER_AGENT)
            .redirect(Policy::none())
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
    }

    #[cfg(test)]
    pub(super) fn for_tests(client: Client) -> Self {
        Self { client, schemes: &["http"], pause: Duration::ZERO }
    }

    /// Asks for the pages of one host, one after the other.
    pub(super) async fn ask_in_turn(&self, addresses: Vec<Address>) -> Vec<(Address, PageState)> {
        let mut answers = Vec::new();
        for address in addresses {
            if !answers.is_empty() {
                tokio::time::sleep(self.pause).await;
            }
            let answer = self.ask(&address.address).await;
            answers.push((address, answer));
        }
        answers
    }

    /// Whether a page is there: over a safe connection, or else over a plain one.
    async fn ask(&self, address: &str) -> PageState {
        let mut last = PageState::NoAnswer;
        for scheme in self.schemes {
            let Ok(url) = Url::parse(&format!("{scheme}://{address}")) else {
                return PageState::NoHost;
            };
            last = self.follow(url, address).await;
            if !matches!(last, PageState::NoHost | PageState::NoAnswer) {
                return last;
            }
        }
        last
    }

    async fn follow(&self, mut url: Url, address: &str) -> PageState {
        for _ in 0..REDIRECTS {
            let response = match self.request(url.clone()).await {
                Ok(response) => response,
                Err(error) => return no_answer(&error),
            };
            let status = response.status();
            let to = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
            match to.filter(|_| status.is_redirection()).map(|to| url.join(to)) {
                Some(Ok(next)) => url = next,
                Some(Err(_)) => return PageState::Unsure(status.as_u16()),
                None => return judged(status, &url, address),
            }
            tokio::time::sleep(self.pause).await;
        }
        PageState::Circle
    }

    /// Asks for the head alone; where a server does not know how, for the page, which is not read.
    async fn request(&self, url: Url) -> reqwest::Result<reqwest::Response> {
        let head = self.client.request(Method::HEAD, url.clone()).send().await;
        match head {
            Ok(response) if !is_refused(response.status()) => Ok(response),
            Ok(_) => {
                tokio::time::sleep(self.pause).await;
                self.client.get(url).send().await
            }
            Err(error) => Err(error),
        }
    }
}

/// Whether a server may answer otherwise when it is asked for the page itself.
fn is_refused(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

fn no_answer(error: &reqwest::Error) -> PageState {
    if error.is_connect() && !error.is_timeout() { PageState::NoHost } else { PageState::NoAnswer }
}

fn judged(status: StatusCode, url: &Url, address: &str) -> PageState {
    if matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) {
        PageState::Gone(status.as_u16())
    } else if !status.is_success() {
        PageState::Unsure(status.as_u16())
    } else if plain(url.as_str()) == plain(address) {
        PageState::There
    } else {
        PageState::Moved(shown(url))
    }
}

/// An address without what makes no other place of it.
fn plain(address: &str) -> String {
    let lower = address.to_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}

/// An address as the files have it.
fn shown(url: &Url) -> String {
    let text = url.as_str();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}
