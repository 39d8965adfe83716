//! The page on this machine: it loads again when the content changes, and one can talk with the bot on it.
//!
//! Nothing is kept: a talk comes in whole with every step, and goes out again. Only this machine can reach it.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, bail};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::json;

use super::build::{Built, BuiltPage, PageBuilder};
use crate::cli::{content, say, tell};
use crate::config;
use crate::preview::{LiveTalk, ToldDiagnostic, live, policy};

/// What is served.
struct ServedPage {
    builder: PageBuilder,
    shown: Mutex<Shown>,
}

/// The page that is shown at present.
struct Shown {
    /// The version of the content that was looked at last.
    seen: String,
    /// The version of the page.
    version: String,
    page: BuiltPage,
    problems: Vec<ToldDiagnostic>,
}

/// Serves the page until the program is told to stop.
pub(super) fn run(builder: PageBuilder, address: SocketAddr) -> anyhow::Result<ExitCode> {
    if !address.ip().is_loopback() {
        bail!(
            "{address} can be reached by others, and the page has no lock; name an address of this machine such as 127.0.0.1:8000"
        );
    }
    let version = builder.version()?;
    let built = builder.build(Some(&version))?;
    let problems = told(&built);
    let Some(page) = built.page else {
        content::refuse_errors(built.diagnostics)?;
        return Ok(ExitCode::FAILURE);
    };
    let shown = Mutex::new(Shown { seen: version.clone(), version, page, problems });
    let served = Arc::new(ServedPage { builder, shown });
    let runtime = tokio::runtime::Runtime::new().context("begin to serve")?;
    runtime.block_on(serve(served, address))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(served: Arc<ServedPage>, address: SocketAddr) -> anyhow::Result<()> {
    let listener = tokio::net::TcpListener::bind(address);
    let listener = listener.await.with_context(|| format!("listen on {address}"))?;
    let address = listener.local_addr().context("ask where we listen")?;
    let router = Router::new()
        .route("/", get(page))
        .route("/state", get(state))
        .route("/turn", post(turn))
        .layer(from_fn(only_from_here))
        .with_state(served);
    say(&format!("open http://{address}/ in a browser; Ctrl-C ends it"))?;
    let stopped = async { _ = tokio::signal::ctrl_c().await };
    axum::serve(listener, router).with_graceful_shutdown(stopped).await.context("serve the page")
}

/// A page elsewhere may lead a browser to this address under another name: such a request is refused. Every
/// answer says that nothing may be kept of it or loaded from elsewhere.
async fn only_from_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(is_this_machine) {
        return (StatusCode::FORBIDDEN, "not an address of this machine\n").into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}

/// Whether a `Host` names this machine, whatever the port.
fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|it| it.is_ascii_digit()) => name,
        Some(_) | None => host,
    };
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

async fn page(State(served): State<Arc<ServedPage>>) -> Response {
    let html = served.with(|shown| shown.page.html.clone());
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy()),
    ];
    (headers, html).into_response()
}

/// The version of the page, and what is wrong with the content. Looks whether it changed.
async fn state(State(served): State<Arc<ServedPage>>) -> Response {
    let looked = tokio::task::spawn_blocking(move || {
        served.look();
        served.with(|shown| json!({ "version": shown.version, "problems": shown.problems }))
    });
    match looked.await {
        Ok(state) => as_json(state.to_string()),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A talk comes in with all its steps, and what the bot says to each goes out.
async fn turn(State(served): State<Arc<ServedPage>>, headers: HeaderMap, body: Bytes) -> Response {
    // A form of a page elsewhere cannot send this type.
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind != Some("application/json") {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let Ok(talk) = serde_json::from_slice::<LiveTalk>(&body) else {
        return (StatusCode::BAD_REQUEST, "not a talk\n").into_response();
    };
    let content = served.with(|shown| shown.page.content.clone());
    let played = tokio::task::spawn_blocking(move || live(&content, talk, config::now()));
    let Ok(reply) = played.await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let reply = reply.and_then(|reply| serde_json::to_string(&reply).ok());
    reply.map_or_else(|| StatusCode::PAYLOAD_TOO_LARGE.into_response(), as_json)
}

fn as_json(text: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}

impl ServedPage {
    fn with<T>(&self, read: impl FnOnce(&mut Shown) -> T) -> T {
        read(&mut self.shown.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes the page anew when the content changed. Content that cannot be used leaves the page as it is, and is
    /// told on it.
    fn look(&self) {
        self.with(|shown| {
            let version = match self.builder.version() {
                Ok(version) => version,
                Err(error) => {
                    shown.problems = vec![ToldDiagnostic::of_reading(&format!("{error:#}"))];
                    return;
                }
            };
            if version == shown.seen {
                return;
            }
            shown.seen.clone_from(&version);
            match self.builder.build(Some(&version)) {
                Ok(built) => {
                    shown.problems = told(&built);
                    if let Some(page) = built.page {
                        (shown.version, shown.page) = (version, page);
                    }
                }
                Err(error) => {
                    tell(&format!("the page stays as it is: {error:#}"));
                    shown.problems = vec![ToldDiagnostic::of_reading(&format!("{error:#}"))];
                }
            }
        });
    }
}

fn told(built: &Built) -> Vec<ToldDiagnostic> {
    built.diagnostics.iter().map(ToldDiagnostic::of_content).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["localhost", "localhost:8000", "127.0.0.1:80", "[::1]:8000", "[::1]"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in ["", "example.org", "127.0.0.1.example.org:8000", "localhost.evil:1", "::1"] {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
