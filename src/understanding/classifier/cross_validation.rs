//! Training on all texts, and once more for each fold without its texts: what a model makes of texts of people whom it
//! does not know, since they do not say things as those do whom it was trained on.

use std::collections::BTreeSet;

use super::training::{Example, Examples, Objective, Weights};

/// So many models are trained at the same time, beside the one of all texts: each takes a hundred megabytes or more.
const THREADS: usize = 2;

/// The weights of all examples, and what `judge` makes of each fold with the weights of all others. `folds` tells the
/// fold of each example.
pub(in crate::understanding) fn cross_validated<O: Objective<N>, J: Send, const N: usize>(
    examples: &Examples<O, N>,
    folds: &[usize],
    judge: impl Fn(usize, &Weights<N>) -> Vec<J> + Sync,
) -> (Weights<N>, Vec<J>)
where
    Example<O::Target>: Sync,
    Examples<O, N>: Sync,
{
    let all: Vec<usize> = folds.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let without = |fold: usize| {
        let others = folds.iter().zip(&examples.all).filter(|(of, _)| **of != fold);
        examples.train(&others.map(|(_, example)| example).collect::<Vec<_>>())
    };
    let judged = |folds: &[usize]| -> Vec<J> {
        folds.iter().flat_map(|fold| judge(*fold, &without(*fold))).collect()
    };
    std::thread::scope(|threads| {
        let parts = all.chunks(all.len().div_ceil(THREADS).max(1));
        let parts: Vec<_> = parts.map(|part| threads.spawn(|| judged(part))).collect();
        let weights = examples.train(&examples.all.iter().collect::<Vec<_>>());
        let judged = parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|it| std::panic::resume_unwind(it)));
        (weights, judged.collect())
    })
}

/// The fold of each text: each author is a fold.
pub(in crate::understanding) fn folds_of<'t>(authors: impl Iterator<Item = &'t str>) -> Vec<usize> {
    let authors: Vec<&str> = authors.collect();
    let known: BTreeSet<&str> = authors.iter().copied().collect();
    let fold = |author: &&str| known.range(..*author).count();
    authors.iter().map(fold).collect()
}
