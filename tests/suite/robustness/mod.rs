//! Anything in any order: random walks, whatever a stranger sends, the borders of the desk.

#[cfg(test)]
pub(crate) mod confirm;
#[cfg(test)]
pub(crate) mod desk_calls;
#[cfg(test)]
pub(crate) mod fuzz;
#[cfg(test)]
pub(crate) mod handover;
#[cfg(test)]
mod office;
