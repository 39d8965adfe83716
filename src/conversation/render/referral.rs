//! Help that is no activity, in a few lines.

use jiff::civil::Date;

use super::super::Speaker;
use super::page::Page;
use crate::catalogue::Referral;

/// A referral: its name with the number, for whom it is, when it can be reached, the first step, and
/// how old what we know of it is.
pub(in crate::conversation) fn referral<'a>(
    page: Page<'a>,
    speaker: Speaker<'_>,
    referral: &Referral,
    today: Date,
) -> Page<'a> {
    let texts = referral.text(speaker.language);
    let name = match &referral.contact.number {
        Some(number) => format!("{}: {number}", referral.name),
        None => referral.name.clone(),
    };
    let page = page.heading(name).line(texts.for_whom.clone());
    let page = texts.hours.iter().fold(page, |page, hours| page.line(hours.clone()));
    let page =
        page.line(speaker.say_with("referral-step", &[("step", texts.step.as_str().into())]));
    match age(speaker, referral, today) {
        Some(age) => page.line(age),
        None => page,
    }
}

/// How old what we know is, when that is worth telling.
pub(in crate::conversation) fn age(
    speaker: Speaker<'_>,
    referral: &Referral,
    today: Date,
) -> Option<String> {
    if referral.undated {
        return Some(speaker.say("referral-undated"));
    }
    let year = f64::from(referral.checked.year());
    let old = || speaker.say_with("referral-old", &[("year", year.to_string().into())]);
    referral.is_old(today).then(old)
}
