//! Conversations as people have them.

#[cfg(test)]
pub(crate) mod buttons;
#[cfg(test)]
pub(crate) mod calls;
#[cfg(test)]
pub(crate) mod content_change;
#[cfg(test)]
pub(crate) mod doors;
#[cfg(test)]
pub(crate) mod interpreters;
#[cfg(test)]
pub(crate) mod known_failures;
#[cfg(test)]
pub(crate) mod listening;
#[cfg(test)]
pub(crate) mod own_words;
#[cfg(test)]
pub(crate) mod persons;
#[cfg(test)]
pub(crate) mod plan;
#[cfg(test)]
pub(crate) mod practical;
#[cfg(test)]
pub(crate) mod printout;
#[cfg(test)]
pub(crate) mod put_right;
#[cfg(test)]
pub(crate) mod refused;
#[cfg(test)]
pub(crate) mod scripts;
#[cfg(test)]
pub(crate) mod taken_well;
#[cfg(test)]
pub(crate) mod ux_rules;
