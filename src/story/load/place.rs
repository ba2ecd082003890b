//! Where it happens.

use super::desk::Desk;
use super::facts::{self, Facts};
use super::words;
use crate::story::{Lettering, Place};

/// The place, and what is lettered on its map.
pub(super) fn place(desk: &mut Desk, facts: &Facts, words: Option<words::Place>) -> Option<Place> {
    let (facts, mut words) = match (&facts.place, words) {
        (Some(facts), Some(words)) => (facts, words),
        (None, None) => return None,
        (Some(_), None) => {
            let remedy = "add [place], with `name`, `description`, `label` and `caption`";
            desk.words.note("place", "the words for the place are missing", remedy);
            return None;
        }
        (None, Some(_)) => {
            desk.words.note("place", "the facts have no place", "remove the table, or add [place] to facts.toml");
            return None;
        }
    };
    for (key, degrees, most) in [("latitude", facts.latitude, 90.0), ("longitude", facts.longitude, 180.0)] {
        if !(-most..=most).contains(&degrees) {
            let remedy = format!("write degrees from -{most} to {most}, south and west below 0");
            desk.facts.note(format!("place.{key}"), format!("{degrees} lies outside the world"), remedy);
        }
    }
    let texts = [&words.name, &words.description, &words.label, &words.caption];
    for (key, text) in ["name", "description", "label", "caption"].into_iter().zip(texts) {
        if text.trim().is_empty() {
            desk.words.note(format!("place.{key}"), "the text is empty", "write it");
        }
    }
    let mut place = Place {
        latitude: facts.latitude,
        longitude: facts.longitude,
        country: facts.country.clone(),
        name: words.name,
        description: words.description,
        label: words.label,
        caption: words.caption,
        lettering: Vec::new(),
    };
    desk.ids("place.lettering", facts.lettering.iter().map(|lettering| lettering.id.as_str()));
    for at in &facts.lettering {
        let text = desk.take("place.lettering", &mut words.lettering, &at.id);
        let lettering = lettering(desk, &place, at, text);
        place.lettering.extend(lettering);
    }
    desk.left_over("place.lettering", &words.lettering);
    Some(place)
}

fn lettering(desk: &mut Desk, place: &Place, at: &facts::Lettering, text: Option<String>) -> Option<Lettering> {
    let (x, y) = place.on_map(at.latitude, at.longitude);
    if !(0.0..=Place::WIDTH).contains(&x) || !(0.0..=Place::HEIGHT).contains(&y) {
        let remedy = "write where on it the middle of the name goes, in degrees north and east";
        desk.facts.note(format!("place.lettering.{}", at.id), "it stands off the map", remedy);
    }
    Some(Lettering { text: text?, x, y })
}
