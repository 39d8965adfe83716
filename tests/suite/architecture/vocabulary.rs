//! Names are the field's: words that the project once used for itself do not come back.
