//! The pages `/metrics`, `/livez` and `/readyz`, at an address of their own.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::spawn_blocking;
use tokio_util::sync::CancellationToken;

use super::{Monitor, values};
use crate::telegram::{Ailment, serve_connections};

/// Answers until told to stop.
pub async fn serve(listener: TcpListener, monitor: Monitor, stop: CancellationToken) {
    let routes = Router::new()
        .route("/metrics", get(metrics))
        .route("/livez", get(livez))
        .route("/readyz", get(readyz))
        .with_state(Arc::new(monitor));
    serve_connections(listener, routes, stop).await;
}

async fn metrics(State(monitor): State<Arc<Monitor>>) -> Response {
    // A database may have to be waited for.
    match spawn_blocking(move || values::text(&monitor)).await {
        Ok(Ok(text)) => ([(header::CONTENT_TYPE, values::CONTENT_TYPE)], text).into_response(),
        Ok(Err(_)) | Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn livez(State(monitor): State<Arc<Monitor>>) -> (StatusCode, String) {
    page(monitor.lives().await)
}

async fn readyz(State(monitor): State<Arc<Monitor>>) -> (StatusCode, String) {
    page(monitor.health.ready())
}

fn page(outcome: Result<(), Ailment>) -> (StatusCode, String) {
    match outcome {
        Ok(()) => (StatusCode::OK, "ok\n".to_owned()),
        Err(ailment) => (StatusCode::SERVICE_UNAVAILABLE, format!("{ailment}\n")),
    }
}
