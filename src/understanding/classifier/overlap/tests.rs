//! Checks of what counts as the same text.

use super::*;

fn phrases<'t>(texts: &[&'t str]) -> Vec<&'t str> {
    texts.to_vec()
}

#[test]
fn looks_do_not_count() {
    let dressed = " IK  ben\u{200b} zo\u{2019}n, écht…  be\u{ad}nauwd! ";
    assert_eq!(normalised(dressed), "ik ben zon echt benauwd");
    assert_eq!(normalised("!?"), "");
}

#[test]
fn what_is_nearly_the_same_is_found_and_what_is_not_is_left() {
    let kept = phrases(&[
        "Ik ben mijn sleutels kwijt",
        "het was dood stil in de kerk",
        "ik ben iedereen alleen maar tod last",
        "het liefst zou ik mezelf iets aandoen",
        "mijn dochter dreigt dat ik de kleinkinderen nooit meer zie als ik niet betaal",
    ]);
    let others = phrases(&[
        "ik ben mijn sleutels kwijt.",
        "het was doodstil in de kerk",
        "ik ben iedereen alleen maar tot last",
        "ik zou het liefst mezelf iets aandoen",
        "mijn dochter dreigt dat ik de kleinkinderen niet meer zie als ik niet betaal",
        "mijn zoon komt zondag eten met de kleinkinderen",
    ]);
    let found = overlaps(&kept, &others);
    assert_eq!(found.len(), kept.len(), "{found:?}");
    assert!(found.iter().zip(&others).all(|((_, like), other)| *like == *other));
    let fresh = phrases(&["mijn fiets is gestolen", "ik wil een kaartje naar zwolle"]);
    assert_eq!(overlaps(&fresh, &others), []);
}
