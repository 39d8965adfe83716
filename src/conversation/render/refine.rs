//! What is wrong with the list: ways to narrow it without a new interview.

use strum::IntoEnumIterator;

use super::super::view::SessionView;
use super::super::{Action, ListVerb, Message, Refinement, ScreenName, Speaker};
use super::page::Page;

/// Before what is chosen already; also told in words.
const MARK: &str = "✓ ";

/// The ways to narrow the list.
pub(in crate::conversation) fn refine(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let mut page = Page::new(speaker, view.session.round).say("refine");
    let is_there = |how: &Refinement| how.is_offered() || view.session.refined.contains(*how);
    for how in Refinement::iter().filter(is_there) {
        let label = speaker.say(&format!("refine.{how}"));
        let on = view.session.refined.contains(how);
        let label = if on { format!("{MARK}{label}") } else { label };
        page = page.button_with(label, Action::List(ListVerb::Refine(how)));
    }
    if !view.session.refined.is_empty() {
        let on = view.session.refined.iter().map(|how| speaker.say(&format!("refined.{how}")));
        let on: Vec<String> = on.collect();
        page = page.gap().say_with("refine-on", &[("list", on.join(", ").into())]);
    }
    page.button("refine-why-not", Action::Screen(ScreenName::WhyNot))
        .button("button-answers", Action::Screen(ScreenName::Answers))
        .beside("card-back", Action::Screen(ScreenName::Results))
        .done()
}
