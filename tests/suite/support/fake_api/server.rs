//! The fake over HTTP.

use std::{future::pending, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{
    Fake, Fault, TOKEN,
    answers::{File, Refused, offence, perform},
    checks::check,
    methods::{Shape, method},
    official,
};

pub(super) fn start(fake: &Fake, listener: tokio::net::TcpListener) {
    // The server must not keep the fake alive: at its end it looks for broken rules.
    let weak = std::sync::Arc::downgrade(&fake.inner);
    let routes = Router::new()
        .fallback(async |State(weak): State<std::sync::Weak<super::Inner>>, request: Request| {
            match weak.upgrade() {
                Some(inner) => serve(Fake { inner }, request).await,
                None => StatusCode::GONE.into_response(),
            }
        })
        .layer(DefaultBodyLimit::max(64 << 20))
        .with_state(weak);
    tokio::spawn(async move { axum::serve(listener, routes).await });
}

async fn serve(fake: Fake, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let Some((token, name)) = path.strip_prefix("/bot").and_then(|path| path.split_once('/'))
    else {
        return refusal(404, "Not Found");
    };
    let Some(shape) = method(name) else {
        return refusal(404, "Not Found: method not found");
    };
    let (fields, file) = match read(request, shape).await {
        Ok(read) => read,
        Err(words) => return refusal(400, &words),
    };
    if token != TOKEN {
        return refusal(401, "Unauthorized");
    }
    let index = fake.change(|world| world.journal.add(shape.name, fields.clone()));
    let response = answer(&fake, shape, fields, file).await;
    fake.change(|world| world.journal.answered(index, response.status().as_u16()));
    response
}

async fn answer(fake: &Fake, shape: &Shape, fields: Map<String, Value>, file: File) -> Response {
    let chat = fields.get("chat_id").and_then(Value::as_i64);
    match fake.change(|world| world.faults.strike(shape.name, chat)) {
        None => {}
        Some(Fault::TooMany(seconds)) => return too_many(seconds),
        Some(Fault::Broken) => return refusal(500, "Internal Server Error"),
        Some(Fault::Page) => {
            let page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
            return (StatusCode::BAD_GATEWAY, page).into_response();
        }
        Some(Fault::CutBefore) => return cut(),
        Some(Fault::CutAfter) => {
            let _ = done(fake, shape, &fields, file).await;
            return cut();
        }
        Some(Fault::Hang) => pending().await,
        Some(Fault::Conflict) => return conflict(),
        Some(Fault::Unauthorized) => return refusal(401, "Unauthorized"),
        Some(Fault::NotFound) => return refusal(404, "Not Found"),
        Some(Fault::Redirect(to)) => {
            return (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)]).into_response();
        }
        Some(Fault::Tells(result)) => {
            if shape.name != "getUpdates" {
                let _ = done(fake, shape, &fields, file).await;
            }
            let answer = format!("{{\"ok\":true,\"result\":{result}}}");
            return ([(header::CONTENT_TYPE, "application/json")], answer).into_response();
        }
        Some(Fault::Refuse(words)) => return refusal(400, words),
    }
    done(fake, shape, &fields, file).await
}

/// Does it, unless a rule stands against it.
async fn done(fake: &Fake, shape: &Shape, fields: &Map<String, Value>, file: File) -> Response {
    let checked = check(shape, fields).and_then(|()| official::check(shape.name, fields));
    let checked = checked.map_err(offence);
    if checked.is_ok() && shape.name == "getUpdates" {
        return updates(fake, fields).await;
    }
    let result =
        checked.and_then(|()| fake.change(|world| perform(world, shape.name, fields, file)));
    match result {
        Ok(result) => {
            fake.change(|world| *world.done.entry(shape.name.to_owned()).or_default() += 1);
            // A new webhook gets what is waiting.
            super::pusher::push(fake);
            axum::Json(json!({"ok": true, "result": result})).into_response()
        }
        Err(refused) => told(fake, shape, fields, refused),
    }
}

fn told(fake: &Fake, shape: &Shape, fields: &Map<String, Value>, refused: Refused) -> Response {
    if refused.is_offence {
        let told = format!("{} {}: {}", shape.name, Value::Object(fields.clone()), refused.words);
        fake.change(|world| world.offences.push(told));
    }
    let mut answer = json!({"ok": false, "error_code": refused.code, "description": refused.words});
    if !refused.parameters.is_null() {
        answer["parameters"] = refused.parameters;
    }
    (StatusCode::from_u16(refused.code).unwrap(), axum::Json(answer)).into_response()
}

/// Long polling: the newest request wins, an older one is sent away.
async fn updates(fake: &Fake, fields: &Map<String, Value>) -> Response {
    let number = |name: &str| fields.get(name).and_then(Value::as_i64).unwrap_or_default();
    let (offset, limit) = (number("offset"), number("limit"));
    let limit = if limit == 0 { 100 } else { usize::try_from(limit.clamp(1, 100)).unwrap() };
    let patience = Duration::from_secs(u64::try_from(number("timeout").clamp(0, 50)).unwrap());
    let allowed = fields.get("allowed_updates");
    let allowed = allowed.and_then(|kinds| serde_json::from_value(kinds.clone()).ok());
    let mine = fake.change(|world| {
        world.updates.allow(allowed);
        world.updates.poll += 1;
        world.updates.poll
    });
    let mut changes = fake.inner.changes.subscribe();
    let deadline = tokio::time::Instant::now() + patience;
    loop {
        let (newest, hooked, open, is_quiet) = fake.look_mut(|world| {
            let newest = world.updates.poll;
            let is_quiet = newest == mine && std::mem::take(&mut world.updates.is_quiet);
            (newest, world.webhook.is_some(), world.updates.open(offset, limit), is_quiet)
        });
        if hooked {
            let words = "Conflict: can't use getUpdates method while webhook is active; use \
                         deleteWebhook to delete the webhook first";
            return refusal(409, words);
        }
        if newest != mine {
            return conflict();
        }
        let is_late = tokio::time::timeout_at(deadline, async {
            if open.is_empty() && !is_quiet {
                changes.changed().await.unwrap();
            }
        })
        .await
        .is_err();
        if is_late || is_quiet || !open.is_empty() {
            fake.change(|_| ());
            return axum::Json(json!({"ok": true, "result": open})).into_response();
        }
    }
}

/// The fields of a request, whichever way they came.
async fn read(request: Request, shape: &Shape) -> Result<(Map<String, Value>, File), String> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    if kind.starts_with("multipart/form-data") {
        let form =
            Multipart::from_request(request, &()).await.map_err(|error| error.to_string())?;
        return read_form(form, shape).await;
    }
    let body = Bytes::from_request(request, &()).await.map_err(|error| error.to_string())?;
    if body.is_empty() {
        return Ok((Map::new(), None));
    }
    let fields = serde_json::from_slice(&body);
    Ok((fields.map_err(|_| "Bad Request: can't parse JSON object".to_owned())?, None))
}

/// In a form every field is a text: numbers and objects are written as JSON.
async fn read_form(
    mut form: Multipart,
    shape: &Shape,
) -> Result<(Map<String, Value>, File), String> {
    let (mut fields, mut file) = (Map::new(), None);
    while let Some(part) = form.next_field().await.map_err(|error| error.to_string())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|error| error.to_string())?;
        if let Some(file_name) = file_name {
            // What a field names as `attach://` is no field of its own.
            if shape.fields.iter().any(|field| field.name == name) {
                fields.insert(name, json!(file_name));
                file = Some((file_name, bytes.to_vec()));
            } else {
                file = Some((format!("attach://{name}"), bytes.to_vec()));
            }
            continue;
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let is_text = shape.fields.iter().any(|field| field.name == name && field.kind == "String");
        let value =
            if is_text { json!(text) } else { serde_json::from_str(&text).unwrap_or(json!(text)) };
        fields.insert(name, value);
    }
    Ok((fields, file))
}

fn refusal(code: u16, words: &str) -> Response {
    let answer = json!({"ok": false, "error_code": code, "description": words});
    (StatusCode::from_u16(code).unwrap(), axum::Json(answer)).into_response()
}

fn too_many(seconds: u64) -> Response {
    let words = format!("Too Many Requests: retry after {seconds}");
    let answer = json!({"ok": false, "error_code": 429, "description": words,
        "parameters": {"retry_after": seconds}});
    (StatusCode::TOO_MANY_REQUESTS, axum::Json(answer)).into_response()
}

fn conflict() -> Response {
    let words = "Conflict: terminated by other getUpdates request; make sure that only one bot \
                 instance is running";
    refusal(409, words)
}

/// A body that breaks off: the connection is closed in the middle of the answer.
fn cut() -> Response {
    let broken: Result<Bytes, std::io::Error> = Err(std::io::Error::other("cut"));
    Response::new(Body::from_stream(futures_util::stream::iter([broken])))
}
