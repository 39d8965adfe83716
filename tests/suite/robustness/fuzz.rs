//! Whatever a stranger sends, in whatever order: no panic, and always an answer that can be sent.

use std::sync::{Arc, LazyLock};

use aanspraak::conversation::{Content, Input, InputKind, Session, Setting, Settings, turn};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

static ASSETS: LazyLock<Arc<Content>> = LazyLock::new(crate::conversation::scripts::content);

/// What somebody does. Numbers pick among the buttons that were shown.
#[derive(Clone, Debug)]
enum Deed {
    Presses(usize),
    /// A button of ours with another round, or with bytes of its data changed.
    Forges(usize, u16, String),
    Sends(InputKind),
}

fn ids() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9-]{0,12}",
        "\\PC{0,20}",
        Just("oopoeh".to_owned()),
        Just("age.0-255".to_owned()),
        Just("place.4294967295".to_owned()),
        Just("wishes.company".to_owned()),
    ]
}

fn deeds() -> impl Strategy<Value = Deed> {
    let data = prop_oneof![
        "\\PC{0,64}",
        ("[a-zA-Z?]", any::<u16>(), ids()).prop_map(|(l, round, id)| format!("{l}.{round}.{id}")),
        ("[a-zA-Z?]", ids(), ids()).prop_map(|(l, one, two)| format!("{l}.0.{one}.{two}")),
    ];
    let link = ids().prop_map(|id| InputKind::Text(format!("/start {id}")));
    let words = prop_oneof![
        "\\PC{0,80}",
        "[a-z ]{0,40}",
        "[0-9.,/-]{0,12}",
        Just("x ".repeat(2_048)),
        Just("niet ".repeat(800)),
        Just("\u{200d}\u{0301}\u{202e}".repeat(300)),
        Just("ik ben 82 en mijn man is overleden".to_owned()),
        Just("/wis".to_owned()),
    ];
    let kind = prop_oneof![
        words.clone().prop_map(InputKind::Text),
        words.clone().prop_map(InputKind::Edited),
        words.clone().prop_map(InputKind::Photo),
        (any::<f64>(), any::<f64>())
            .prop_map(|(latitude, longitude)| InputKind::Location { latitude, longitude }),
        words.prop_map(InputKind::Voice),
        Just(InputKind::Due),
    ];
    prop_oneof![
        4 => any::<usize>().prop_map(Deed::Presses),
        2 => (any::<usize>(), any::<u16>(), ids()).prop_map(|(at, r, id)| Deed::Forges(at, r, id)),
        2 => data.prop_map(|data| Deed::Sends(InputKind::Press(data))),
        1 => link.prop_map(Deed::Sends),
        2 => kind.prop_map(Deed::Sends),
    ]
}

/// What was done, as it reaches the bot.
fn heard(deed: Deed, buttons: &[String]) -> InputKind {
    let shown = |at: usize| buttons.get(at % buttons.len().max(1)).cloned();
    match deed {
        Deed::Sends(kind) => kind,
        Deed::Presses(at) => InputKind::Press(shown(at).unwrap_or_default()),
        Deed::Forges(at, round, id) => {
            let data = shown(at).unwrap_or_default();
            let mut parts: Vec<&str> = data.splitn(4, '.').collect();
            let round = round.to_string();
            if let Some(part) = parts.get_mut(1) {
                *part = &round;
            }
            if id.len() % 2 == 0
                && let Some(part) = parts.last_mut()
            {
                *part = &id;
            }
            InputKind::Press(parts.join("."))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_stranger_does_can_be_answered(
        deeds in prop::collection::vec((deeds(), 0_i64..900_000), 1..14),
        group in prop::bool::weighted(0.1),
    ) {
        let mut at: Timestamp = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let (mut session, mut buttons) = (Session::default(), Vec::new());
        let setting = if group { Setting::Group } else { Setting::Private };
        for (deed, seconds) in deeds {
            at += SignedDuration::from_secs(seconds);
            let kind = heard(deed, &buttons);
            let input = Input { at, setting, app_language: None, kind };
            let turn = turn(&ASSETS, Settings::default(), session.into(), input);
            session = turn.session;
            buttons.clear();
            for message in turn.replies {
                let data = message.buttons.iter().flatten().map(|button| button.data.clone());
                buttons.extend(data);
                prop_assert!(buttons.iter().all(|data| (1..=64).contains(&data.len())));
                prop_assert!(!message.lines.is_empty());
            }
        }
    }
}
