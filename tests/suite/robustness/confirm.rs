//! Phoning to check at the desk: the queue, who may, two who agree, two who do not, and what is kept of whom.

use std::collections::BTreeMap;

use aanspraak::catalogue::ConfirmId;
use aanspraak::chat::ChatId;
use aanspraak::conversation::{
    CheckResult, DeskAction, Hearing, Member, Team, View, dutch_day, hearing, ordinary_people,
};
use aanspraak::matching::short_list;
use jiff::SignedDuration;

use super::office::{ANNA, BEA, CARLA, Chat, Office};

/// Anna, whom the configuration names, and Bea, who was invited.
fn office() -> Office {
    let mut office = Office::new(&[ANNA]);
    let bea = Member { number: 3, chat: BEA, name: "Bea".to_owned(), since: office.now };
    office.team = Team { next: 3, members: vec![bea], ..Team::default() };
    office
}

impl Office {
    fn calls(&mut self, me: ChatId) -> (Chat, String) {
        self.opens(me, "/nabellen")
    }

    fn comes_of(&self, about: &ConfirmId) -> Hearing {
        hearing(&self.team.confirmations, about)
    }
}

/// What is on the screen of somebody who calls.
fn shown(chat: &Chat) -> ConfirmId {
    match &chat.visit.volunteer.call.view {
        View::Confirm(Some(about)) => about.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_screen_says_whom_to_call_and_one_question_with_four_taps() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    let mut seen = 0;
    let first = shown(&anna);
    loop {
        let said = office.taps(&mut anna, "Overslaan");
        let about = office.content.catalogue.confirmable(&shown(&anna)).unwrap();
        assert!(said.contains(about.name()), "{said}");
        let callee = office.content.catalogue.callee(about).unwrap();
        let way = callee.phone.or(callee.page).unwrap();
        assert!(said.contains(way) && said.contains(callee.name), "{said}");
        let asked = said.lines().filter(|line| line.starts_with("Vraag nu: \"Goedemorgen")).count();
        assert_eq!(asked, 1, "{said}");
        for label in ["Bestaat nog", "Gestopt", "Niet bereikt"] {
            let data = &anna.screen.labelled(label).unwrap().data;
            assert!(data.len() <= 64, "{data}");
        }
        seen += 1;
        if shown(&anna) == first {
            break;
        }
    }
    assert!(seen > 60, "{seen}");
    assert!(office.team.confirmations.is_empty(), "nothing is kept of what was passed over");
}

#[test]
fn what_stands_in_most_first_threes_comes_first_then_what_was_looked_at_longest_ago() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    let first = shown(&anna);
    let today = dutch_day(office.now);
    let mut lists: BTreeMap<ConfirmId, usize> = BTreeMap::new();
    for profile in ordinary_people(office.content.catalogue.places().areas("Zwolle")[0]) {
        let list = short_list(office.content.matcher(today), &profile, &[]);
        for pick in list.picks.iter().take(3) {
            *lists.entry(ConfirmId::of_activity(&pick.activity.id)).or_default() += 1;
        }
    }
    assert!(lists.contains_key(&first), "{first} stands in no list at all");
    let mut all = vec![first.clone()];
    for _ in 0..400 {
        office.taps(&mut anna, "Overslaan");
        if shown(&anna) == first {
            break;
        }
        all.push(shown(&anna));
    }
    // Of all that anybody in Zwolle meets, nothing stands behind what nobody meets anywhere.
    let last_met = all.iter().rposition(|id| lists.contains_key(id)).unwrap();
    assert!(all.len() > last_met + 20, "{last_met} of {}", all.len());
    let found = |id: &ConfirmId| office.content.catalogue.confirmable(id).unwrap();
    assert!(all.iter().all(|id| found(id).doubt(today).is_some()));
    // The last ones nobody meets: what was looked at longest ago comes first.
    let tail: Vec<_> = all.iter().rev().take(10).map(|id| found(id).checked()).collect();
    assert!(tail.is_sorted_by(|later, earlier| later >= earlier), "{tail:?}");
}

#[test]
fn two_who_agree_settle_it_and_it_leaves_the_queue_of_everybody() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    let first = shown(&anna);
    let said = office.taps(&mut anna, "Bestaat nog");
    assert!(said.starts_with("Bewaard: ") && shown(&anna) != first, "{said}");
    assert_eq!(office.comes_of(&first), Hearing::Open);
    // Nobody hears what the other heard.
    let (mut bea, said) = office.calls(BEA);
    assert_eq!(shown(&bea), first);
    assert!(!said.contains("Bestaat nog:"), "{said}");
    office.taps(&mut bea, "Bestaat nog");
    let today = dutch_day(office.now);
    assert_eq!(office.comes_of(&first), Hearing::Agreed(CheckResult::Exists, today));
    let numbers: Vec<u32> = office.team.confirmations.iter().map(|it| it.by).collect();
    assert_eq!(numbers, [4, 3], "a number of the team, and no chat");
    for me in [ANNA, BEA, CARLA] {
        assert_ne!(shown(&office.calls(me).0), first);
    }
}

#[test]
fn the_same_volunteer_twice_is_one_and_who_reached_nobody_agrees_with_nobody() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    let first = shown(&anna);
    for _ in 0..2 {
        office.presses(&mut anna, DeskAction::Confirmed(first.clone(), CheckResult::Exists));
    }
    assert_eq!((office.team.confirmations.len(), office.comes_of(&first)), (1, Hearing::Open));
    let (mut bea, _) = office.calls(BEA);
    office.taps(&mut bea, "Niet bereikt");
    assert_eq!(office.comes_of(&first), Hearing::Open);
    // Today nobody tries again; tomorrow it stands there once more.
    assert_ne!(shown(&office.calls(CARLA).0), first);
    office.now += SignedDuration::from_hours(24);
    assert_eq!(shown(&office.calls(CARLA).0), first);
    assert_eq!(shown(&office.calls(BEA).0), first);
    assert_ne!(shown(&office.calls(ANNA).0), first, "she has said it");
}

#[test]
fn two_who_disagree_are_shown_to_the_coordinator_alone_who_lets_it_be_called_anew() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    let first = shown(&anna);
    let name = office.content.catalogue.confirmable(&first).unwrap().name().to_owned();
    office.taps(&mut anna, "Bestaat nog");
    let (mut bea, _) = office.calls(BEA);
    let after = office.taps(&mut bea, "Gestopt");
    assert_eq!(office.comes_of(&first), Hearing::Disagreed);
    assert!(!after.contains("Niet eens"), "{after}");
    // However she asks for it.
    let refused = office.presses(&mut bea, DeskAction::CallAgain(first.clone()));
    assert!(refused.starts_with("Dat kan niet aan de balie."), "{refused}");
    let (mut carla, said) = office.calls(CARLA);
    assert!(
        said.contains(&format!("Niet eens over {name}. Bestaat nog: 1. Gestopt: 1.")),
        "{said}"
    );
    assert_ne!(shown(&carla), first);
    let said = office.taps(&mut carla, &format!("Bel opnieuw: {name}"));
    assert!(!said.contains("Niet eens"), "{said}");
    assert_eq!((office.team.confirmations.len(), shown(&carla)), (0, first.clone()));
    assert_eq!(shown(&office.calls(BEA).0), first);
}

#[test]
fn who_leaves_the_team_leaves_no_answer_behind() {
    let mut office = office();
    for (chat, verdict) in [(ANNA, CheckResult::Exists), (BEA, CheckResult::Exists)] {
        let (mut chat, _) = office.calls(chat);
        office.presses(&mut chat, DeskAction::Confirmed("oopoeh".into(), verdict));
    }
    assert_eq!(office.team.confirmations.len(), 2);
    let mut team = office.team.clone();
    assert!(team.leave(ANNA) && !team.leave(ANNA));
    assert_eq!(team.confirmations.iter().map(|it| it.by).collect::<Vec<_>>(), [3]);
    assert!(team.numbered.is_empty());
    // The coordinator takes her off.
    let (mut carla, _) = office.calls(CARLA);
    office.presses(&mut carla, DeskAction::RemoveNow(3));
    assert_eq!(office.team.confirmations.iter().map(|it| it.by).collect::<Vec<_>>(), [4]);
    // Who was named by the configuration asks to be forgotten.
    let (mut anna, _) = office.calls(ANNA);
    for line in ["/desk", "/wis", "ja, wis alles"] {
        office.types(&mut anna, line);
    }
    assert_eq!((office.team.confirmations.len(), office.team.numbered.len()), (0, 0));
}

#[test]
fn what_was_passed_over_does_not_come_back_with_the_next_answer() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    let first = shown(&anna);
    office.taps(&mut anna, "Overslaan");
    let second = shown(&anna);
    office.taps(&mut anna, "Bestaat nog");
    assert!(![first, second].contains(&shown(&anna)));
}

#[test]
fn an_answer_about_what_is_not_in_the_content_is_not_kept() {
    let mut office = office();
    let (mut anna, _) = office.calls(ANNA);
    for about in ["bestaat-niet", "1:welfare:00000000", "zilverlijn-niet"] {
        let said =
            office.presses(&mut anna, DeskAction::Confirmed(about.into(), CheckResult::Stopped));
        assert!(said.starts_with("Dit staat niet meer in de gids."), "{said}");
    }
    assert!(office.team.confirmations.is_empty());
}
