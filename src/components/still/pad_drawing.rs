//! The drawing itself: every part of every scene, each told which scenes it is shown in.
//!
//! Coordinates are units of the view box, 640 × 420; pad level is at y = 170. Parts and their
//! names are those of the words (`pad.parts`); nothing is to scale. Drawn at build time only.

use super::{block, home};
use crate::components::live::{self, pad as figure};
use crate::story::pad::{Feature, MARKS, Scene, features};
use crate::story::{Account, Label, Story, fill};
use leptos::prelude::*;

/// The pad as one account tells it.
pub(super) fn pad(story: &'static Story, account: Account) -> impl IntoView {
    live::part("pad", story, figure::facts(story, account), drawing(story, account))
}

/// The inside of the `svg` element.
pub(crate) fn drawing(story: &'static Story, account: Account) -> impl IntoView {
    let shown = |feature| scenes(account, feature);
    let hatch = name(account, "hatch");
    let dots = name(account, "dots");
    let fade = name(account, "fade");
    view! {
        {patterns(account)}
        <g aria-hidden="true">
            <path class="pad-earth" d="M0 170H640V420H0Z"></path>
            <path data-part="niche" class="pad-hollow" d="M78 196H284V306H78Z"></path>
            <path class="pad-rail" d="M78 298H284"></path>
            <path
                data-part="flame-trench"
                class="pad-hollow"
                d="M280 166H360V226Q372 296 452 300H640V412H420Q286 404 280 268Z"
            ></path>
            <path data-part="launch-table" class="pad-steel" d="M206 160H284V182H206ZM356 160H434V182H356Z"></path>
            <path class="pad-level" d="M0 170H206M434 170H640"></path>
            <g data-part="support-arms">
                <path class="pad-arm pad-arm-left" d="M246 160L300 92L308 98L264 160Z"></path>
                <path class="pad-arm pad-arm-right" d="M394 160L340 92L332 98L376 160Z"></path>
            </g>
            <g data-part="rocket" data-scenes=shown(Feature::Rocket)>
                <path
                    class="pad-rocket"
                    d="M320 8C331 20 334 32 334 48V88L350 176V208H290V176L306 88V48C306 32 309 20 320 8Z"
                ></path>
                <path class="pad-line" d="M306 88H334M306 48H334M312 208V120M328 208V120"></path>
            </g>
            <path
                class="pad-path"
                data-scenes=shown(Feature::CabinInTrench)
                d="M240 258C300 262 340 306 384 340"
            ></path>
            <g data-part="service-cabin">
                <path class="pad-cabin" d="M126 212H236V296H126Z"></path>
                <path class="pad-line" d="M126 240H236M126 268H236M154 212V296M208 212V296"></path>
            </g>
            <path
                class="pad-stack"
                data-scenes=shown(Feature::CabinUnderRepair)
                d="M520 146H610V168H520ZM532 124H598V146H532Z"
            ></path>
            <g data-scenes=shown(Feature::Debris)>
                <path
                    class="pad-debris"
                    fill=format!("url(#{dots})")
                    d="M150 168L160 150L176 158L182 168ZM190 168L196 156L204 168ZM446 168L452 152L470 160L476 168ZM488 168L494 158L502 168Z"
                ></path>
            </g>
            <g data-scenes=shown(Feature::ReserveElements)>
                <path class="pad-stack" d="M18 146H108V168H18ZM30 124H96V146H30Z"></path>
            </g>
            <g data-scenes=shown(Feature::UncertainElements)>
                <rect width="640" height="420" fill=format!("url(#{hatch})") mask=format!("url(#{fade})")></rect>
            </g>
            <g class="pad-numbers">
                <text x="181" y="265" class="pad-number-cabin">
                    "1"
                </text>
                <text x="94" y="260">
                    "2"
                </text>
                <text x="610" y="366">
                    "3"
                </text>
                <text x="258" y="112" data-scenes=shown(Feature::Rocket)>
                    "4"
                </text>
                <text x="180" y="122" data-scenes=shown(Feature::RocketGone)>
                    "4"
                </text>
                <text x="410" y="210" class="pad-number-earth">
                    "5"
                </text>
                <text x="320" y="70" data-scenes=shown(Feature::Rocket)>
                    "6"
                </text>
            </g>
        </g>
        {marks(story, account)}
    }
}

/// The id of an account's own pattern or mask: both drawings stand on one page.
fn name(account: Account, of: &str) -> String {
    format!("{}-{of}", account.name())
}

/// The account's pattern, and the soft edge of what has no place.
fn patterns(account: Account) -> impl IntoView {
    let soft = name(account, "soft");
    view! {
        <defs>
            <pattern
                id=name(account, "hatch")
                width="10"
                height="10"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <rect class="pad-hatch" width="4" height="10"></rect>
            </pattern>
            <pattern id=name(account, "dots") width="9" height="9" patternUnits="userSpaceOnUse">
                <circle class="pad-dot" cx="4.5" cy="4.5" r="2.2"></circle>
            </pattern>
            <radialGradient id=soft.clone()>
                <stop offset="0.45" stop-color="#fff"></stop>
                <stop offset="1" stop-color="#fff" stop-opacity="0"></stop>
            </radialGradient>
            <mask id=name(account, "fade")>
                <ellipse cx="330" cy="220" rx="330" ry="230" fill=format!("url(#{soft})")></ellipse>
            </mask>
        </defs>
    }
}

/// The scenes in which an account's drawing shows a feature, for `data-scenes`.
fn scenes(account: Account, feature: Feature) -> String {
    let scenes = Scene::ALL.into_iter().filter(|scene| features(account, *scene).contains(&feature));
    scenes.map(Scene::name).collect::<Vec<_>>().join(" ")
}

/// Lettered marks, each a link to the claim or follow-up it stands for.
fn marks(story: &'static Story, account: Account) -> impl IntoView {
    let claims = story.claims.iter().filter(move |claim| claim.account == account);
    let claims = claims.map(|claim| (claim.id.as_str(), claim.speaker.as_str(), format!("claim-{}", claim.id)));
    let events =
        story.events.iter().map(|event| (event.id.as_str(), event.title.as_str(), format!("event-{}", event.id)));
    // A block does not show the follow-ups beside the drawing: they are on the full page.
    let elsewhere = block().is_some();
    let marks = claims.chain(events).filter_map(move |(id, name, target)| {
        let (_, letter, scene) = MARKS.iter().find(|(marked, ..)| *marked == id)?;
        let (x, y) = place(id);
        let name = format!("{}: {name}", fill(story.labels.get(Label::PadMark), &letter.to_string()));
        let follow_up = id.starts_with('s');
        // Follow-ups stand in both drawings, and an id only once.
        let mark = (!follow_up).then(|| format!("mark-{id}"));
        let away = follow_up && elsewhere;
        let address = format!("{}#{target}", if away { home() } else { "" });
        Some(view! {
            <a
                id=mark
                class="pad-mark"
                href=address
                target=away.then_some("_blank")
                data-mark-for=id
                aria-label=name
                data-scenes=scene.name()
            >
                <circle cx=x cy=y r="28"></circle>
                <text x=x y=y + 10>
                    {letter.to_string()}
                </text>
            </a>
        })
    });
    marks.collect_view()
}

/// Where a mark stands. That of the official account's damage stands in the midst of what is
/// uncertain, on no part.
fn place(id: &str) -> (i32, i32) {
    match id {
        "o1" => (320, 100),
        "o3" => (62, 90),
        "b1" => (116, 104),
        "b2" => (540, 336),
        "s1" => (565, 90),
        _ => (181, 108),
    }
}
