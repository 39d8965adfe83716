//! What stands on a button can be read to the end on a small phone with the largest letters; a colour, a folded line
//! or a card says nothing that does not stand in the words.

use aanspraak::conversation::{
    Action, ActivityVerb, Button, ButtonRole, DataVerb, HelpKind, Line, Message, Pin, PlanVerb,
    public_cards,
};

use super::everywhere::states;
use crate::conversation::known_failures::talker::{ASSETS, Talker, every_screen};

/// So many letters of a label are seen where it has a row of its own: measured in Roboto Medium of 20 pixels, the
/// widest label of 30 letters takes 283 of the 300 pixels that a button has on a phone of 360.
const SEEN: usize = 30;

/// What of a label can be cut off: all of it stands in the text too, or what it names does.
fn is_told(message: &Message, label: &str) -> bool {
    let named = label.split_once(": ").map_or(label, |(_, named)| named);
    let named = named.trim_start_matches("✓ ");
    let text: Vec<&str> = message.text_lines().collect();
    text.join("\n").contains(named)
}

fn all_screens() -> Vec<(String, Talker)> {
    let english = every_screen("en").into_iter().enumerate();
    let english = english.map(|(at, screen)| (format!("English screen {at}"), screen));
    states().into_iter().chain(english).collect()
}

#[test]
fn labels_are_read_to_the_end_or_stand_in_the_text() {
    let mut cut = Vec::new();
    for (state, talker) in all_screens() {
        for button in talker.screen.buttons.iter().flatten() {
            let is_short = button.label.chars().count() <= SEEN;
            if !is_short && !is_told(&talker.screen, &button.label) {
                cut.push(format!("{state}: {}", button.label));
            }
        }
    }
    assert_eq!(cut, Vec::<String>::new());
}

#[test]
fn the_cards_and_lists_of_all_activities_have_labels_that_are_read_to_the_end() {
    for activity in ASSETS.catalogue.activities() {
        let mut talker = Talker::talking();
        for verb in [ActivityVerb::Card, ActivityVerb::Save, ActivityVerb::CompareWith] {
            talker.does(&Action::Activity(activity.id.clone(), verb));
            for button in talker.screen.buttons.iter().flatten() {
                assert!(button.label.chars().count() <= SEEN, "{}: {button:?}", activity.id);
            }
        }
    }
}

fn with_role(message: &Message, role: ButtonRole) -> Vec<&Button> {
    message.buttons.iter().flatten().filter(|button| button.role == role).collect()
}

#[test]
fn help_is_always_marked_as_help_and_nothing_else_is_and_one_next_step_stands_out_at_most() {
    for (state, talker) in all_screens() {
        let help = Action::Help(HelpKind::Numbers).encode(talker.session.round);
        for button in talker.screen.buttons.iter().flatten() {
            assert_eq!(button.role == ButtonRole::Help, button.data == help, "{state}: {button:?}");
        }
        assert!(with_role(&talker.screen, ButtonRole::NextStep).len() <= 1, "{state}");
    }
}

#[test]
fn in_danger_no_button_but_help_stands_out() {
    let mut talker = Talker::talking();
    talker.types("ik wil dood");
    assert_eq!(with_role(&talker.screen, ButtonRole::NextStep), Vec::<&Button>::new());
    assert_eq!(with_role(&talker.screen, ButtonRole::Help).len(), 1);
    assert!(talker.screen.contacts.is_empty());
}

#[test]
fn what_can_be_copied_stands_in_the_text_and_what_is_folded_is_no_first_step() {
    for activity in ASSETS.catalogue.activities() {
        let mut talker = Talker::talking();
        talker.does(&Action::Activity(activity.id.clone(), ActivityVerb::Card));
        let text = talker.text();
        for copy in &talker.screen.copies {
            assert!(text.contains(&copy.text), "{}: {copy:?}", activity.id);
        }
        let folded = talker.screen.lines.iter().filter(|line| matches!(line, Line::Detail(_)));
        for line in folded.map(Line::words) {
            let is_background = line.starts_with("Onderzoek:") || line.starts_with("Waarom:");
            assert!(is_background, "{}: {line}", activity.id);
        }
    }
}

#[test]
fn what_is_passed_on_finds_the_public_card_that_it_stood_on() {
    let today = "2026-11-23".parse().unwrap();
    let mut passed_on = 0;
    for activity in ASSETS.catalogue.activities() {
        let mut talker = Talker::talking();
        talker.does(&Action::Activity(activity.id.clone(), ActivityVerb::Card));
        for words in talker.screen.buttons.iter().flatten().filter_map(|it| it.passes_on.as_ref()) {
            let offer = public_cards(&ASSETS, words, Some("nl"), today);
            assert_eq!(offer.cards[0].id, activity.id.as_str());
            passed_on += 1;
        }
    }
    assert!(passed_on > 50);
}

#[test]
fn numbers_are_kept_on_demand_in_words_and_as_cards_but_never_that_of_violence_at_home() {
    let mut talker = Talker::talking();
    talker.types("/hulp");
    let keep = Action::Help(HelpKind::KeepNumbers).encode(talker.session.round);
    assert!(talker.screen.buttons.iter().flatten().any(|button| button.data == keep));
    talker.does(&Action::Help(HelpKind::KeepNumbers));
    let names: Vec<&str> = talker.screen.contacts.iter().map(|card| card.name.as_str()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    for card in &talker.screen.contacts {
        assert!(!card.name.contains("Veilig Thuis"), "{card:?}");
        assert!(talker.text().contains(&format!("{}: {}", card.name, card.phone)));
    }
    // The button belongs to the numbers: it is gone with them.
    assert!(!talker.screen.buttons.iter().flatten().any(|button| button.data == keep));
}

#[test]
fn a_plan_is_kept_in_sight_from_its_moment_until_it_is_done_or_ended_or_wiped() {
    let chosen = || {
        let mut talker = Talker::talking();
        talker.types("ik woon in Zwolle");
        talker.does(&Action::Activity("oopoeh".into(), ActivityVerb::Choose));
        talker.does(&Action::Plan(PlanVerb::NoBarrier));
        talker.does(&Action::Plan(PlanVerb::Step("call".parse().unwrap())));
        assert_eq!(talker.screen.pin, Pin::Unchanged);
        talker.does(&Action::Plan(PlanVerb::Day("tomorrow".parse().unwrap())));
        talker.does(&Action::Plan(PlanVerb::AnyTime));
        assert_eq!(talker.screen.pin, Pin::This, "{}", talker.text());
        let (number, say) = (&talker.screen.copies[0].text, &talker.screen.copies[1].text);
        assert!(number == "0800 8011" && talker.text().contains(say.as_str()));
        talker
    };
    let mut talker = chosen();
    talker.types("/hulp");
    assert_eq!(talker.screen.pin, Pin::Unchanged, "the numbers are not the plan");
    for end in [PlanVerb::Done(true), PlanVerb::Done(false), PlanVerb::End, PlanVerb::Change] {
        let mut talker = chosen();
        talker.does(&Action::Plan(end));
        assert_eq!(talker.screen.pin, Pin::Nothing, "{end:?}");
    }
    let mut talker = chosen();
    talker.types("/wis");
    assert_eq!(talker.screen.pin, Pin::Unchanged);
    talker.does(&Action::Data(DataVerb::Erase));
    assert_eq!(talker.screen.pin, Pin::Nothing);
}
