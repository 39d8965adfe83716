//! The page of `aanspraak preview` in a real browser, made and served by the real binary: by mouse, by keyboard
//! alone, enlarged, in the dark, without network, and with thousands of activities.
//!
//! `cargo test -p aanspraak-browser`, after `cargo build`; `UPDATE_PICTURES=1` before it renews the pictures of the
//! documents. It needs Debian's packages `chromium` and `chromium-driver`.

#![expect(
    clippy::disallowed_methods,
    reason = "only these tests read the clock and the environment"
)]

mod browser;
mod driver;
mod editor;
mod many;
mod phone;
mod reach;
mod tasks;
