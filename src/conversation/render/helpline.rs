//! A helpline in words.

use super::super::Speaker;
use super::page::Page;
use crate::catalogue::Helpline;

/// A helpline with its number on a line of its own.
pub(in crate::conversation) fn helpline<'a>(
    page: Page<'a>,
    speaker: Speaker<'_>,
    line: &Helpline,
) -> Page<'a> {
    let texts = line.text(speaker.language);
    let name = match &line.number {
        Some(number) if *number != line.name => format!("{}: {number}", line.name),
        _ => line.name.clone(),
    };
    let page = page.heading(name).line(texts.for_whom.clone());
    match texts.hours {
        Some(hours) => page.line(hours),
        None => page,
    }
}
