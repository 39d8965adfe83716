//! The gazetteer of the Netherlands: places with municipality, province and coordinates.
