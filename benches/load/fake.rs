//! Just enough of the Bot API over HTTP, with connections that stay open and nothing checked, so
//! that it is not what is measured. `tests/suite/support/fake_api` is the strict one.

use std::{io::ErrorKind, sync::Arc, time::Duration};

use tokio::{
    net::{TcpListener, TcpStream},
    runtime,
    time::timeout,
};

use super::crowd::Crowd;

const ME: &str = r#"{"id":1,"is_bot":true,"first_name":"Load","username":"LoadBot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}"#;
const SENT: &str = r#"{"message_id":7,"date":1790000000,"chat":{"id":1,"type":"private","first_name":"Anna"},"text":"Gezegd."}"#;
/// How long a request for updates is kept open.
const POLL: Duration = Duration::from_secs(5);

/// Serves on a thread of its own until the program ends; gives its address.
pub(crate) fn start(crowd: Arc<Crowd>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&crowd)));
            }
        });
    });
    url
}

/// One connection, request after request.
async fn serve(stream: TcpStream, crowd: Arc<Crowd>) {
    stream.set_nodelay(true).unwrap();
    let mut came: Vec<u8> = Vec::new();
    loop {
        let Some((head, whole)) = request(&came) else {
            if !read(&stream, &mut came).await {
                return;
            }
            continue;
        };
        let text = String::from_utf8_lossy(came.get(..whole).unwrap_or_default()).into_owned();
        came.drain(..whole);
        let (head, body) = text.split_at_checked(head).unwrap_or_default();
        let result = answer(&crowd, method(head), body).await;
        let json = format!("{{\"ok\":true,\"result\":{result}}}");
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{json}",
            json.len()
        );
        if !write(&stream, answer.as_bytes()).await {
            return;
        }
    }
}

async fn answer(crowd: &Crowd, method: &str, body: &str) -> String {
    // teloxide writes "GetMe", we write "getMe"; Telegram takes either.
    match method.to_ascii_lowercase().as_str() {
        "getme" => ME.to_owned(),
        "getupdates" => updates(crowd, number(body, "offset").unwrap_or_default()).await,
        "sendmessage" | "editmessagetext" => {
            let chat = number(body, "chat_id").unwrap_or_default();
            crowd.reply(usize::try_from(chat).unwrap_or_default(), body);
            SENT.to_owned()
        }
        _ => "true".to_owned(),
    }
}

async fn updates(crowd: &Crowd, offset: i64) -> String {
    loop {
        if let Some(open) = crowd.open(offset) {
            return open;
        }
        if timeout(POLL, crowd.news.notified()).await.is_err() {
            return "[]".to_owned();
        }
    }
}

/// Where the body of the first request begins and ends, when all of it is there.
fn request(came: &[u8]) -> Option<(usize, usize)> {
    let head = came.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(came.get(..head)?).ok()?.to_ascii_lowercase();
    let length = text.split("content-length:").nth(1).and_then(|rest| rest.lines().next());
    let length: usize = length.and_then(|length| length.trim().parse().ok()).unwrap_or_default();
    (came.len() >= head + length).then_some((head, head + length))
}

/// The last part of the path.
fn method(head: &str) -> &str {
    let path = head.split(' ').nth(1).unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

fn number(json: &str, name: &str) -> Option<i64> {
    let rest = json.split(&format!("\"{name}\":")).nth(1)?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '-')?;
    rest.get(..end)?.parse().ok()
}

async fn read(stream: &TcpStream, came: &mut Vec<u8>) -> bool {
    let mut buffer = vec![0; 16 * 1_024];
    loop {
        if stream.readable().await.is_err() {
            return false;
        }
        match stream.try_read(&mut buffer) {
            Ok(0) => return false,
            Ok(count) => {
                came.extend_from_slice(buffer.get(..count).unwrap_or_default());
                return true;
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return false,
        }
    }
}

async fn write(stream: &TcpStream, mut bytes: &[u8]) -> bool {
    while !bytes.is_empty() {
        if stream.writable().await.is_err() {
            return false;
        }
        match stream.try_write(bytes) {
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return false,
        }
    }
    true
}
