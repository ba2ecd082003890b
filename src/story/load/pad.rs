//! The pad: its scenes, what each account's drawing shows in them, and the drawing itself.

use super::desk::Desk;
use super::drawing;
use super::error::{Report, did_you_mean};
use super::facts::Facts;
use super::words::{self, ById};
use crate::story::pad::{Mark, Pad, Scene, Shows};
use crate::story::{Accounts, Claim, Drawing, Shown};
use std::collections::BTreeSet;

/// The pad, unless something of it is missing.
pub(super) fn pad(
    desk: &mut Desk,
    facts: &Facts,
    words: &mut words::Pad,
    accounts: &Accounts,
    claims: &[Claim],
    svg: &str,
) -> Option<Pad> {
    let drawing = drawing::read(svg, &mut desk.drawing)?;
    drawing::colours(&drawing, facts, &mut desk.drawing);
    matched(&drawing, facts, &mut desk.drawing);
    let scenes = scenes(desk, facts, &mut words.scenes, accounts);
    let differing = facts.scene.iter().zip(&scenes).find(|(fact, _)| !fact.tells.is_empty());
    let differing = differing.map(|(_, scene)| scene.clone());
    if differing.is_none() {
        let remedy = "give the scene in which they do its [scene.tells]";
        desk.facts.note("scene", "there is no scene in which the accounts differ", remedy);
    }
    let shows = shows(desk, facts, &mut words.features, accounts);
    let sources = desk.cite_any("pad.sources", &facts.pad.sources);
    desk.ids("pad.parts", facts.pad.parts.iter().map(String::as_str));
    let ids = drawing.values(|element| element.words.as_ref());
    let texts = ids.iter().filter_map(|id| Some(((*id).to_owned(), desk.take("pad.texts", &mut words.texts, id)?)));
    let texts = texts.collect();
    desk.left_over("pad.texts", &words.texts);
    let marks = marks(desk, facts, claims);
    told(desk, facts, accounts, claims, differing.as_ref());
    let near = near(desk, facts, drawing.size);
    let names = accounts.ids().map(|id| accounts.name(Shown::One(id)));
    let brief = names.filter_map(|name| desk.take("pad.brief", &mut words.brief, name)).collect();
    desk.left_over("pad.brief", &words.brief);
    Some(Pad {
        scenes,
        brief,
        told: differing?,
        shows,
        texts,
        marks,
        near,
        drawing,
        tones: facts.tone.clone(),
        sources,
    })
}

/// The square that small drawings show: within the drawing, or else its middle.
fn near(desk: &mut Desk, facts: &Facts, (width, height): (f64, f64)) -> [f64; 3] {
    let side = width.min(height);
    let middle = [(width - side) / 2.0, (height - side) / 2.0, side];
    let Some([x, y, side]) = facts.pad.near else { return middle };
    let within = |from: f64, length: f64| from >= 0.0 && side > 0.0 && from + side <= length;
    if !within(x, width) || !within(y, height) {
        let remedy = "write its left, its top and its side, in the drawing’s units";
        desk.facts.note("pad.near", "this square is not within the drawing", remedy);
    }
    [x, y, side]
}

/// The scenes, in order of time, none of them without its time.
fn scenes(desk: &mut Desk, facts: &Facts, words: &mut ById<String>, accounts: &Accounts) -> Vec<Scene> {
    desk.ids("scene", facts.scene.iter().map(|scene| scene.id.as_str()));
    let names: Vec<_> = accounts.ids().map(|id| accounts.name(Shown::One(id))).collect();
    let mut last = None;
    let mut scenes = Vec::new();
    for (index, scene) in facts.scene.iter().enumerate() {
        let key = format!("scene.{}", scene.id);
        let from = match (&scene.from, index) {
            (None, 0) => Some(i64::MIN),
            (Some(name), 1..) => desk.moment(&format!("{key}.from"), name).map(|when| when.from),
            _ => {
                let remedy = "leave `from` out of the first scene, and out of no other";
                desk.facts.note(format!("{key}.from"), "it is not said when this scene begins", remedy);
                None
            }
        };
        if from.zip(last).is_some_and(|(from, last)| from <= last) {
            let remedy = "put the scenes in order of time, each later than the one above";
            desk.facts.note(format!("{key}.from"), "no one is shown the scene above: it ends before it begins", remedy);
        }
        if scene.shows.is_empty() && scene.tells.is_empty() {
            desk.facts.note(&key, "nothing is shown in this scene", "name features in `shows`, or remove the scene");
        }
        for account in scene.tells.keys() {
            desk.known(&format!("{key}.tells.{account}"), "account", account, names.iter().copied());
        }
        last = from.or(last);
        let (id, state, name) = (scene.id.clone(), scene.state.clone(), words.remove(&scene.id));
        // The stop's radio goes by the state: two of one value would show both scenes.
        if name.is_some() && scenes.iter().any(|other: &Scene| other.name.is_some() && other.state == state) {
            let problem = format!("another scene with a stop has the state \"{state}\"");
            let remedy = "give it a state of its own, or take its name out of [pad.scenes]";
            desk.facts.note(format!("{key}.state"), problem, remedy);
        }
        scenes.push(Scene { id, state, from: from.unwrap_or(i64::MAX), name });
    }
    desk.left_over("pad.scenes", words);
    scenes
}

/// What each account's drawing shows in each scene, and that in words.
fn shows(desk: &mut Desk, facts: &Facts, words: &mut ById<String>, accounts: &Accounts) -> Vec<Shows> {
    let all = features(facts);
    let told: ById<String> =
        all.iter().filter_map(|id| Some(((*id).to_owned(), desk.take("pad.features", words, id)?))).collect();
    desk.left_over("pad.features", words);
    let mut shows = Vec::new();
    for account in accounts.ids() {
        for scene in &facts.scene {
            let own = scene.tells.get(accounts.name(Shown::One(account)));
            let features: Vec<_> = scene.shows.iter().chain(own.into_iter().flatten()).cloned().collect();
            let text: Vec<_> = features.iter().filter_map(|feature| told.get(feature)).map(String::as_str).collect();
            shows.push(Shows { account, scene: scene.id.clone(), text: text.join(" "), features });
        }
    }
    shows
}

/// Every feature that a scene shows.
fn features(facts: &Facts) -> BTreeSet<&str> {
    let scenes = facts.scene.iter();
    scenes.flat_map(|scene| scene.shows.iter().chain(scene.tells.values().flatten())).map(String::as_str).collect()
}

fn marks(desk: &mut Desk, facts: &Facts, claims: &[Claim]) -> Vec<Mark> {
    let marks = facts.pad.marks.iter().filter_map(|id| {
        desk.known("pad.marks", "claim", id, facts.claim.iter().map(|claim| claim.id.as_str()));
        let claim = claims.iter().find(|claim| claim.id == *id)?;
        let (speaker, tag) = (claim.speaker.clone(), claim.tag.clone());
        Some(Mark { of: id.clone(), account: claim.account, speaker, tag })
    });
    marks.collect()
}

/// That the scene in which the accounts differ tells something of each, and marks nothing that was said only later.
fn told(desk: &mut Desk, facts: &Facts, accounts: &Accounts, claims: &[Claim], scene: Option<&Scene>) {
    let Some(scene) = scene else { return };
    let Some(fact) = facts.scene.iter().find(|fact| fact.id == scene.id) else { return };
    for account in accounts.ids().map(|id| accounts.name(Shown::One(id))) {
        if !fact.tells.contains_key(account) {
            let problem = format!("the drawing of \"{account}\" shows nothing of its own in this scene");
            let remedy = format!("write what is seen in it: {account} = [\"…\"]");
            desk.facts.note(format!("scene.{}.tells.{account}", scene.id), problem, remedy);
        }
    }
    for claim in claims.iter().filter(|claim| facts.pad.marks.contains(&claim.id) && claim.when.from > scene.from) {
        let problem = format!("\"{}\" was said later than the scene \"{}\" that it is marked in", claim.id, scene.id);
        desk.facts.note("pad.marks", problem, "take it out of the marks, or let the scene begin later");
    }
}

/// That everything the facts name has its element in the drawing, and that the drawing has no other.
fn matched(drawing: &Drawing, facts: &Facts, amiss: &mut Report) {
    let parts: BTreeSet<_> = facts.pad.parts.iter().map(String::as_str).collect();
    let marks = facts.pad.marks.iter().map(String::as_str).collect();
    for (attribute, drawn, named) in [
        ("data-part", drawing.values(|element| element.part.as_ref()), parts),
        ("data-feature", drawing.values(|element| element.feature.as_ref()), features(facts)),
        ("data-mark", drawing.values(|element| element.mark.as_ref()), marks),
    ] {
        for id in named.difference(&drawn) {
            let remedy = format!("give the element that is it {attribute}=\"{id}\"");
            amiss.note(format!("{attribute}.{id}"), "the facts name it, and no element is it", remedy);
        }
        for id in drawn.difference(&named) {
            let remedy = did_you_mean(id, named.iter().copied(), "name it in facts.toml, or correct the attribute");
            amiss.note(format!("{attribute}.{id}"), "an element is it, and the facts do not name it", remedy);
        }
    }
}
