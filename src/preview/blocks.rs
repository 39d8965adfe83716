//! The data of the page, a block for each part.

use serde::Serialize;
use serde_json::json;
use strum::IntoEnumIterator;

use super::coverage::{Reached, Sources, by_people, things};
use super::example_people::{ExamplePerson, ordinary};
use super::health::health;
use super::interface::Interface;
use super::question_map::question_map;
use super::samples::Group;
use super::screens::{forms, screens};
use super::source::Source;
use super::talks::{play, rows};
use super::told_diagnostic::ToldDiagnostic;
use super::translations::translations;
use crate::conversation::dutch_day;
use crate::language::Language;

/// The data of each part by name, as text that can stand in a script element.
pub(super) fn blocks(source: Source<'_>, interface: &Interface) -> Vec<(&'static str, String)> {
    let Source { content, files, now, .. } = source;
    let today = dutch_day(now);
    let [mut talks, mut on_screens] = [Reached::default(), Reached::default()];
    let played = play(content, source.talks, now, &mut talks);
    let screens = screens(content, now, &mut on_screens);
    let people = ordinary(content).into_iter();
    let people: Vec<_> = people.map(|it| ExamplePerson::new(content, today, it)).collect();
    let sources =
        Sources { talks, people: by_people(content, today, &people), screens: on_screens };
    let problems: Vec<ToldDiagnostic> =
        source.diagnostics.iter().map(ToldDiagnostic::of_content).collect();
    let served = source.served.map(|version| json!({ "version": version }));
    vec![
        ("interface", embedded(interface)),
        ("problems", embedded(&problems)),
        ("served", embedded(&served)),
        ("forms", embedded(&of_forms())),
        ("screens", embedded(&screens)),
        ("talks", embedded(&rows(&played))),
        ("map", embedded(&question_map(content, interface))),
        ("coverage", embedded(&things(content, files, today, &sources))),
        ("translations", embedded(&translations(files, &content.catalogue))),
        ("health", embedded(&health(content, today, &people))),
    ]
}

/// What can be chosen between.
fn of_forms() -> serde_json::Value {
    let groups: Vec<Group> = Group::iter().collect();
    let languages: Vec<Language> = Language::iter().collect();
    json!({ "forms": forms(), "groups": groups, "languages": languages })
}

/// Data as JSON in which no letter can end the element that it stands in.
fn embedded(data: &impl Serialize) -> String {
    // Values of ours: names are text and nothing in them can fail.
    serde_json::to_string(data).unwrap_or_default().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_data_ends_the_element_that_it_stands_in() {
        let text = embedded(&["</script><img src=x onerror=alert(1)>", "<!--"]);
        assert!(!text.contains('<'), "{text}");
        let back: Vec<String> = serde_json::from_str(&text).unwrap();
        assert_eq!(back, ["</script><img src=x onerror=alert(1)>", "<!--"]);
    }
}
