//! The catalogue: activities, evidence, contacts, helplines and places. It knows nothing of people.

mod places;
