//! Checks of the file of weights: what was written comes back, and what was changed is refused.

use super::*;
use crate::understanding::classifier::binary::{damaged, unchanged};

const N: usize = 82;

fn outputs() -> Outputs {
    Outputs::new(*b"aanstest", "tests", 1, &["a", "b"])
}

fn weighed(count: u16) -> Vec<Weighed<N>> {
    let weights = |number: u16| {
        let mut weights = [0.0; N];
        weights[usize::from(number) % N] = f32::from(number % 97) / 19.0 - 2.55;
        weights[usize::from(number * 7) % N] = 1.5;
        weights
    };
    (0..count).map(|number| (key(&format!("w {number}")), weights(number))).collect()
}

fn read(file: Vec<u8>) -> Result<Model<N>, Fault> {
    unchanged(&file.clone(), decode(outputs(), &Bytes::from(file)))
}

#[test]
fn every_weight_comes_back_within_half_a_step_and_no_other_key_is_found() {
    for count in [1, 7, 100, 3_000] {
        let weighed = weighed(count);
        let model = read(encode(outputs(), &[0.5; N], &weighed)).unwrap();
        assert_eq!((model.bias, model.features()), ([0.5; N], weighed.len()));
        for (key, weights) in &weighed {
            let mut found = [0.0; N];
            for Weight { output, steps } in model.weights_of(*key) {
                found[usize::from(output)] = f32::from(steps) * model.scales[usize::from(output)];
            }
            let near = |act: usize| (found[act] - weights[act]).abs() <= model.scales[act] * 0.51;
            assert!((0..N).all(near), "{found:?} {weights:?}");
        }
        let others = (0..1_000).map(|number| key(&format!("x {number}")));
        assert!(others.into_iter().all(|key| model.weights_of(key).next().is_none()));
        assert!([0, 1, u64::MAX].iter().all(|key| model.weights_of(*key).next().is_none()));
    }
}

#[test]
fn a_file_that_was_cut_off_anywhere_or_changed_anywhere_is_refused() {
    let file = encode(outputs(), &[0.5; N], &weighed(40));
    let mut reversed = weighed(40);
    reversed.reverse();
    assert_eq!(file, encode(outputs(), &[0.5; N], &reversed));
    assert!(damaged(&file).all(|file| read(file).is_err()));
    assert_eq!(read(encode(outputs(), &[0.5; N], &[])).err(), Some(Fault::Empty));
}
