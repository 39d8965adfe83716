//! The arguments of `preview` and `diff`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use crate::language::Language;

/// The options of `preview`.
#[derive(Debug, Args)]
pub(super) struct Preview {
    /// Where the page is written: one file that needs nothing else. Default: preview.html.
    #[arg(long, value_name = "FILE", conflicts_with = "listen")]
    pub(super) out: Option<PathBuf>,
    /// Serve the page on this machine instead, such as on 127.0.0.1:8000: one can talk with the bot there, and the
    /// page loads again when the content changes.
    #[arg(long, value_name = "ADDR")]
    pub(super) listen: Option<SocketAddr>,
    /// A folder of recorded talks (`*.talk`). Default: tests/conversations beside the content; without it talks are
    /// made up.
    #[arg(long, value_name = "DIR")]
    pub(super) talks: Option<PathBuf>,
    /// The language of the page itself: nl or en.
    #[arg(long, value_name = "LANG", default_value = "nl")]
    pub(super) lang: Language,
}

/// The options of `diff`.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The content as it was: a folder with dialogs/ and data/, or one that is laid over the content.
    pub(super) old: PathBuf,
    /// The content as it is.
    pub(super) new: PathBuf,
    /// As JSON, with every change.
    #[arg(long)]
    pub(super) json: bool,
    /// The language of the report: nl or en.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub(super) lang: Language,
    /// A folder of recorded talks (`*.talk`). Default: tests/conversations beside the new content; without it talks
    /// are made up.
    #[arg(long, value_name = "DIR")]
    pub(super) talks: Option<PathBuf>,
}
