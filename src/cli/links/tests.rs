//! Links, asked of a server on this machine.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::{Router, serve};

use super::addresses::by_host;
use super::probe::Prober;
use super::*;

/// What the server was asked: method, host with its port cut off, path, and who asked.
type Journal = Arc<Mutex<Vec<(String, String)>>>;

async fn answer(
    State(journal): State<Journal>,
    method: Method,
    uri: Uri,
    headers: header::HeaderMap,
) -> Response {
    let agent = headers[header::USER_AGENT].to_str().unwrap().to_owned();
    journal.lock().unwrap().push((format!("{method} {}", uri.path()), agent));
    let to = |status: StatusCode, to: &str| {
        (status, [(header::LOCATION, to.to_owned())]).into_response()
    };
    match (method, uri.path()) {
        (_, "/gone") => StatusCode::NOT_FOUND.into_response(),
        (_, "/old") => to(StatusCode::MOVED_PERMANENTLY, "/here"),
        (_, "/slash") => to(StatusCode::FOUND, "/slash/?from=menu"),
        (_, "/circle") => to(StatusCode::FOUND, "/circle"),
        (Method::HEAD, "/no-head") => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        (_, "/no-head" | "/here" | "/slash/") => StatusCode::OK.into_response(),
        (_, "/closed") => StatusCode::FORBIDDEN.into_response(),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn server() -> (SocketAddr, Journal) {
    let journal = Journal::default();
    let router = Router::new().fallback(answer).with_state(Arc::clone(&journal));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { serve(listener, router).await });
    (address, journal)
}

/// A catalogue whose websites are all on the server.
fn files(port: u16) -> Files {
    let mut files = Files::default();
    let page = |path: &str| format!("park.example:{port}/{path}");
    let activity = |path: &str| format!("name = \"x\"\n[contact]\nwebsite = \"{}\"\n", page(path));
    for path in ["here", "gone", "old", "slash", "circle", "no-head", "closed"] {
        files.insert(format!("data/activities/{path}.toml"), activity(path));
    }
    let door = format!(
        "[[door]]\npage    = \"{}\"\n[[door]]\npage = \"{}\"\n",
        page("gone"),
        page("here")
    );
    files.insert("data/doors/zwolle.toml", door);
    let line =
        "[[helpline]]\nwebsite = \"nobody.example:1\"\nsources = [\"https://never.asked\"]\n";
    files.insert("data/helplines.toml", line);
    files
}

#[tokio::test]
async fn what_is_gone_or_moved_is_told_where_it_stands_and_every_page_is_asked_once() {
    let (address, journal) = server().await;
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let client = Prober::builder()
        .no_proxy()
        .resolve("park.example", address)
        .resolve("nobody.example", nobody)
        .build()
        .unwrap();
    let files = files(address.port());
    let found = ask_all(&files, Prober::for_tests(client), Language::En).await;
    let mut told: BTreeMap<String, String> = BTreeMap::new();
    for diagnostic in &found {
        let line = diagnostic.place.unwrap().line;
        let severity = if diagnostic.is_error() { "error" } else { "warning" };
        let told_here = format!("{severity} {}", diagnostic.finding.id());
        told.insert(format!("{}:{line}", diagnostic.file), told_here);
    }
    let expected = [
        ("data/activities/circle.toml:3", "warning K03-circle"),
        ("data/activities/closed.toml:3", "warning K03-status"),
        ("data/activities/gone.toml:3", "error K01-gone"),
        ("data/activities/old.toml:3", "warning K02"),
        ("data/doors/zwolle.toml:2", "error K01-gone"),
        ("data/helplines.toml:2", "error K01-host"),
    ];
    let expected: BTreeMap<String, String> =
        expected.map(|(at, what)| (at.to_owned(), what.to_owned())).into();
    assert_eq!(told, expected);
    let moved = found.iter().find(|it| it.code == "K02").unwrap();
    let to = format!("park.example:{}/here", address.port());
    assert!(moved.told(Language::Nl).contains(&to), "{}", moved.told(Language::Nl));

    let journal = journal.lock().unwrap();
    let asked = |what: &str| journal.iter().filter(|(it, _)| it == what).count();
    assert_eq!(asked("GET /here"), 0, "the head is enough");
    assert_eq!(asked("HEAD /here"), 2, "once, and once where it moved to");
    assert_eq!(asked("HEAD /gone"), 1, "also where it stands in two files");
    assert_eq!((asked("HEAD /no-head"), asked("GET /no-head")), (1, 1));
    assert!(journal.iter().all(|(_, agent)| agent.starts_with("Aanspraak/")), "{journal:?}");
}

#[test]
fn the_websites_of_the_real_content_are_found() {
    let files = crate::config::shipped();
    let hosts = by_host(&files);
    assert!(hosts.len() > 100, "{}", hosts.len());
    assert!(hosts.contains_key("oopoeh.nl"));
    assert!(hosts.keys().all(|host| host.contains('.') && !host.contains(' ')));
}
