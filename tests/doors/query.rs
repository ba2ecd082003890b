//! The address: any query is some choice, what it cannot be read as is as the page opens, and what is not ours stays.

use pad31::clock::calendar::parse_instant;
use pad31::reader::{AsOf, Bounds, Choice, Offer, Opens};
use pad31::story::Accounts;

const NAMES: [&str; 3] = ["official", "bloggers", "both"];
const SCENES: [&str; 4] = ["whole", "damaged", "under-repair", "restored"];
const ZONES: [&str; 4] = ["utc", "moscow", "baikonur", "local"];

/// The first bytes say how the page opens and what is chosen, the rest is the query.
pub fn check(data: &[u8]) {
    let Some((chosen, query)) = data.split_at_checked(8) else { return };
    let query = String::from_utf8_lossy(query);
    let accounts = Accounts::new([("official", "official/"), ("bloggers", "bloggers/")], "side-by-side/");
    let all = accounts.all();
    let offer = Offer { accounts, scenes: SCENES.join("|"), zones: ZONES.join("|") };
    let instant = |text| parse_instant(text).expect("an instant");
    let bounds = Bounds { earliest: instant("2025-11-27T00:00:00Z"), now: instant("2026-11-23T22:18:00Z") };
    let at_scene = usize::from(chosen[0]) / all.len() % (SCENES.len() + 1);
    let opens = Opens { shown: all[usize::from(chosen[0]) % all.len()], scene: at_scene.checked_sub(1) };
    let read = |query: &str| Choice::from_query(query, opens, &offer, bounds);

    let choice = read(&query);
    if let AsOf::SetBack(instant) = choice.as_of {
        assert!((bounds.earliest..bounds.now).contains(&instant), "{query:?}: out of bounds");
    }
    let told = |key| value(&query, key);
    let shown = told("account").and_then(|name| all.iter().zip(NAMES).find(|(_, known)| *known == name));
    assert_eq!(choice.shown, shown.map_or(opens.shown, |(shown, _)| *shown), "{query:?}");
    let scene = told("scene").filter(|name| !name.is_empty());
    let scene = scene.and_then(|name| SCENES.iter().position(|known| *known == name));
    let live = choice.as_of == AsOf::Live;
    assert_eq!(choice.scene, scene.or(opens.scene.filter(|_| live)), "{query:?}");
    let zone = told("zone").and_then(|name| ZONES.iter().position(|known| *known == name));
    assert_eq!(choice.zone, zone.unwrap_or_default(), "{query:?}");
    survives(choice, &query, opens, &offer, bounds);

    let ago = i64::from(u32::from_le_bytes([chosen[1], chosen[2], chosen[3], chosen[4]]));
    let past = bounds.earliest + ago * 7 % (bounds.now - bounds.earliest);
    let as_of = if chosen[6] % 4 == 0 { AsOf::Live } else { AsOf::SetBack(past) };
    let picked = (chosen[6] % 3 != 0).then(|| usize::from(chosen[7]) % SCENES.len());
    let state = Choice {
        shown: all[usize::from(chosen[5]) % all.len()],
        as_of,
        // Live, a page of a scene is at one.
        scene: picked.or(opens.scene.filter(|_| as_of == AsOf::Live)),
        zone: usize::from(chosen[7] / 4) % ZONES.len(),
    };
    survives(state, &query, opens, &offer, bounds);
}

/// Written and read back a choice is the same, and so is what is not ours.
fn survives(choice: Choice, current: &str, opens: Opens, offer: &Offer, bounds: Bounds) {
    let written = choice.to_query(current, opens, offer);
    assert_eq!(Choice::from_query(&written, opens, offer, bounds), choice, "{current:?} → {written:?}");
    assert_eq!(choice.to_query(&written, opens, offer), written, "writing again changes nothing");
    assert!(others(current).eq(others(&written)), "{current:?} → {written:?}");
}

fn others(query: &str) -> impl Iterator<Item = &str> {
    let ours = |pair: &str| ["account", "at", "scene", "zone"].contains(&decoded(pair).0.as_str());
    query.split('&').filter(move |pair| !pair.is_empty() && !ours(pair))
}

fn value(query: &str, key: &str) -> Option<String> {
    query.split('&').map(decoded).find_map(|(name, value)| (name == key).then_some(value))
}

/// Another reading of a pair than the page's own (<https://url.spec.whatwg.org/#urlencoded-parsing>).
fn decoded(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let text = |part: &str| {
        let (bytes, mut text, mut at) = (part.as_bytes(), Vec::new(), 0);
        while at < bytes.len() {
            let hex = |offset: usize| bytes.get(at + offset).and_then(|byte| char::from(*byte).to_digit(16));
            let (byte, step) = match (bytes[at], hex(1), hex(2)) {
                (b'%', Some(high), Some(low)) => (u8::try_from(high * 16 + low).expect("two digits"), 3),
                (b'+', ..) => (b' ', 1),
                (byte, ..) => (byte, 1),
            };
            text.push(byte);
            at += step;
        }
        String::from_utf8_lossy(&text).into_owned()
    };
    (text(name), text(value))
}
