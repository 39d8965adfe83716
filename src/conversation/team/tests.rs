//! Links, names, and who is told what.

use super::decent::NAME_MAX;
use super::*;

const ANNA: ChatId = ChatId(7);
const BEA: ChatId = ChatId(8);
const CARLA: ChatId = ChatId(9);

fn at(day: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + day * 24 * 60 * 60).unwrap()
}

fn access(team: Team, me: ChatId, code: u128) -> TeamAccess {
    let appointed = vec![(ANNA, Role::Coordinator), (CARLA, Role::Coordinator)];
    TeamAccess { team, appointed, me, fresh: Some(Code(code)) }
}

/// The team after Anna made a link on the first day.
fn with_a_link() -> (Team, String) {
    let mut access = access(Team::default(), ANNA, 0xab);
    let code = access.invite(at(0)).unwrap().written();
    (access.team, code)
}

#[test]
fn a_link_is_good_once_and_for_seven_days() {
    let (team, code) = with_a_link();
    let opens = |team: &Team, code: &str, day: i64| {
        let mut access = access(team.clone(), BEA, 0);
        let joined = access.join(code, "Bea", at(day));
        (joined, access.team)
    };
    let (joined, after) = opens(&team, &code, 6);
    assert!(joined && after.has(BEA) && after.invitations.is_empty());
    assert!(!opens(&after, &code, 6).0, "it was used");
    let (joined, after) = opens(&team, &code, 7);
    assert!(!joined && after == team, "it is over, and nothing changed");
    for wrong in ["", &code[1..], &format!("{code}0"), &code.to_uppercase(), &"0".repeat(32)] {
        let (joined, after) = opens(&team, wrong, 0);
        assert!(!joined && after == team, "{wrong}");
    }
}

#[test]
fn who_made_the_link_is_told_or_else_every_coordinator() {
    let told = |by: ChatId| -> Vec<ChatId> {
        let mut access = access(Team::default(), by, 1);
        let code = access.invite(at(0)).unwrap().written();
        access.me = BEA;
        assert!(access.join(&code, "Bea", at(1)));
        access.team.notifications.iter().map(|letter| letter.to).collect()
    };
    assert_eq!(told(CARLA), [CARLA]);
    assert_eq!(told(ChatId(1)), [ANNA, CARLA]);
}

#[test]
fn who_is_taken_off_is_told_and_comes_back_under_another_number() {
    let (team, code) = with_a_link();
    let mut first = access(team, BEA, 2);
    assert!(first.join(&code, "Bea", at(1)));
    let number = first.team.members[0].number;
    assert_eq!(first.remove(number), Some("Bea".to_owned()));
    assert_eq!(first.remove(number), None);
    let last = first.team.notifications.last().unwrap();
    assert_eq!((last.to, &last.news), (BEA, &NotificationKind::Removed));
    let code = first.invite(at(1)).unwrap().written();
    assert!(first.join(&code, "Bea", at(1)));
    assert_ne!(first.team.members[0].number, number);
}

#[test]
fn links_and_letters_do_not_pile_up() {
    let mut access = access(Team::default(), ANNA, 0);
    for code in 0..50 {
        access.fresh = Some(Code(code));
        access.invite(at(0)).unwrap();
    }
    assert_eq!(access.team.invitations.len(), INVITATIONS_MAX);
    access.fresh = Some(Code(99));
    access.invite(at(8)).unwrap();
    assert_eq!(access.team.invitations.len(), 1, "those that are over are gone");
    for _ in 0..500 {
        access.team.write(ANNA, NotificationKind::Removed);
    }
    assert_eq!(access.team.notifications.len(), LETTERS_MAX);
}

#[test]
fn a_name_that_would_turn_or_break_a_line_is_made_decent() {
    for (name, kept) in [
        ("Bea", "Bea"),
        (" Bea \n de Wit ", "Bea  de Wit"),
        ("\u{202e}aeB", "aeB"),
        ("\u{e000}", ""),
        ("\u{200f}\u{2066}", ""),
    ] {
        assert_eq!(decent(name), kept, "{name:?}");
    }
    assert_eq!(decent(&"é".repeat(64)).chars().count(), NAME_MAX);
}

#[test]
fn only_a_link_that_is_opened_carries_a_code() {
    assert_eq!(invited("/start team_ab"), Some("ab"));
    assert_eq!(invited(" /start  team_ab "), Some("ab"));
    assert_eq!(invited("/start team_"), Some(""));
    for other in ["/start", "/start desk", "/start teamab", "/starteam_ab", "team_ab", "/team_ab"] {
        assert_eq!(invited(other), None, "{other}");
    }
    let code = Code(u128::MAX >> 4);
    assert_eq!(Code::read(&code.written()), Some(code));
    assert!(code.payload().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
    assert_eq!(format!("{code:?}{ANNA:?}"), "Code(…)ChatId(…)");
}
