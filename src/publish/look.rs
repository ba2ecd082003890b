//! The rules that the content calls for: each account's hue and pattern, what each scene shows.

use crate::story::pad::{Mark, Scene};
use crate::story::{Account, Element, Pattern, Shown, Story, Tone};

/// The style sheet's part that is the story's own.
pub(super) fn rules(story: &Story) -> String {
    let scenes = story.pad.scenes.iter().map(|shown| scene(shown, *shown == story.pad.told));
    let accounts = story.accounts.iter().map(account);
    let own = [palette(story), drawn(story), side_by_side(story), near(story), zones(story), entrances(story)];
    own.into_iter().chain(accounts).chain(scenes).chain(story.pad.marks.iter().map(mark)).collect()
}

/// An account's hue and pattern, and that its choice hides the others.
fn account(account: &Account) -> String {
    let name = &account.name;
    format!(
        "[data-account={name}]{{--hue:var(--hue-{name});--pattern:{}}}\
         #damage:has([name=account][value={name}]:checked) .account:not([data-account={name}])\
         {{visibility:hidden;opacity:0}}",
        pattern(account),
    )
}

/// A mark shows which claim it leads to.
fn mark(Mark { of, .. }: &Mark) -> String {
    format!(
        "#damage:has([data-mark-for={of}]:is(:hover,:focus-visible)) [data-claim={of}]\
         {{outline:3px solid var(--ink);outline-offset:6px}}"
    )
}

/// What a scene shows: as its radio says until the page is alive, and where that is gone the told one; then as the
/// figure does.
fn scene(scene: &Scene, told: bool) -> String {
    let (id, value) = (&scene.id, scene.value());
    let still = |of: String| format!("html:not([data-ready]) #damage{of} [data-scenes~={id}]{{display:inline}}");
    let chosen = scene.name.as_ref().map(|_| still(format!(":has([name=scene][value={value}]:checked)")));
    let gone = told.then(|| still(":not(:has([name=scene]:checked))".to_owned()));
    // A browser that knows no `:has()` drops every rule that has one in it.
    let old =
        format!("@supports not selector(:has(a)){{html:not([data-ready]) [data-scenes~={id}]{{display:inline}}}}");
    // Where there is little room, what the accounts tell has a brief word in place of the caption.
    let brief = format!(
        "html:not([data-full]) [data-show] .pad[data-scene={id}] figcaption\
         {{position:absolute;clip-path:inset(50%)}}\
         html:not([data-full]) [data-show] .pad:not([data-scene={id}])+.pad-brief{{display:none}}"
    );
    let rule = format!(
        "html[data-ready] .pad[data-scene={id}] [data-scenes~={id}]{{display:inline}}{}{}",
        chosen.unwrap_or_default(),
        gone.unwrap_or_default(),
    );
    if told { rule + &old + &brief } else { rule }
}

/// Every colour as a variable: light and dark, in browsers that know one of the two alone, and forced.
fn palette(story: &Story) -> String {
    let each = |value: fn(&Tone) -> String| -> String {
        story.palette().map(|(name, tone)| [name, value(tone)].join(":") + ";").collect()
    };
    let both = each(|tone| format!("light-dark({},{})", tone.light, tone.dark));
    let (light, forced) = (each(|tone| tone.light.clone()), each(|tone| tone.forced.clone()));
    format!(
        ":root{{{both}}}@supports not (color:light-dark(#000,#fff)){{:root{{{light}}}}}\
         @media(forced-colors:active){{:root{{{forced}}}}}"
    )
}

/// The drawing's colours, which are in it as light has them: so it is one without the style sheet, too. In a mask they
/// are brightness.
fn drawn(story: &Story) -> String {
    let first = |(name, tone): &(String, &Tone)| story.variable(&tone.light).as_ref() == Some(name);
    let rule = |(name, tone): (String, &Tone)| {
        let of = |colour| format!(".pad [{colour}=\"{}\"]:not(mask *){{{colour}:var({name})}}", tone.light);
        Element::COLOURS.map(of).concat()
    };
    story.palette().filter(first).map(rule).collect()
}

/// All accounts at once: a stripe of each hue, the drawings side by side, the claims as soon as there is room for all.
fn side_by_side(story: &Story) -> String {
    let accounts = &story.accounts;
    let stripes = accounts.iter().enumerate().map(|(index, account)| {
        let (from, to) = (index * 100 / accounts.len(), (index + 1) * 100 / accounts.len());
        format!("var(--hue-{}) {from}% {to}%", account.name)
    });
    let name = story.addresses.name(Shown::SideBySide);
    let stripes = stripes.collect::<Vec<_>>().join(",");
    let (count, room) = (accounts.len(), (20 * accounts.len()).max(48));
    let all = format!("#damage:has([name=account][value={name}]:checked)");
    let columns = format!("{{grid-template-columns:repeat({count},minmax(0,1fr))}}");
    format!(
        "[data-account={name}]{{--pattern:linear-gradient(90deg,{stripes})}}\
         {all} .drawings{columns}@media(width>={room}rem){{{all} .accounts{columns}}}\
         @media(width>=35rem){{html:not([data-full]) [data-show] {all} .accounts{columns}}}"
    )
}

/// Times in the zone whose radio is checked; the first one's are shown as the style sheet stands.
fn zones(story: &Story) -> String {
    let zones = story.zone_names();
    let rule = |zone: &str| {
        let chosen = format!("html:has([name=zone][value={zone}]:checked) [data-zone");
        format!("{chosen}]{{display:none}}{chosen}={zone}]{{display:inline}}")
    };
    zones.split('|').skip(1).map(rule).collect()
}

/// Drawn nearer, where there is room for a stamp: the square that the content names fills it.
fn near(story: &Story) -> String {
    let ([x, y, side], (width, height)) = (story.pad.near, story.pad.drawing.size);
    let scale = height / side;
    let (right, down) = (width / 2.0 - scale * (x + side / 2.0), height / 2.0 - scale * (y + side / 2.0));
    format!("@container(width<15rem){{.pad svg>g{{transform:translate({right}px,{down}px) scale({scale})}}}}")
}

/// An account's pattern as a CSS background, in its hue.
fn pattern(account: &Account) -> &'static str {
    match account.pattern {
        Pattern::Hatch => "repeating-linear-gradient(-45deg,var(--hue) 0 2px,transparent 2px 6px)",
        Pattern::Dots => "radial-gradient(circle,var(--hue) 1.5px,transparent 1.9px) 0 0/6px 6px",
        Pattern::Lines => "repeating-linear-gradient(90deg,var(--hue) 0 2px,transparent 2px 6px)",
        Pattern::Checks => {
            "conic-gradient(var(--hue) 25%,transparent 0 50%,var(--hue) 0 75%,transparent 0) 0 0/6px 6px"
        }
    }
}

/// An account's pattern as a tile of 10 × 10 in SVG, in light colours.
pub(super) fn tile(account: &Account) -> String {
    let hue = &account.hue.light;
    match account.pattern {
        Pattern::Hatch => format!("<path d=\"M-2 12L12 -2\" stroke=\"{hue}\" stroke-width=\"4\"/>"),
        Pattern::Dots => format!("<circle cx=\"5\" cy=\"5\" r=\"2.6\" fill=\"{hue}\"/>"),
        Pattern::Lines => format!("<path d=\"M3 0V10\" stroke=\"{hue}\" stroke-width=\"4\"/>"),
        Pattern::Checks => format!("<path d=\"M0 0H5V5H0ZM5 5H10V10H5Z\" fill=\"{hue}\"/>"),
    }
}

/// What comes in when its account is chosen, on the way that the drawing says, and what appears in its turn, while the
/// choice is in hand: dragging the clock is to be shown at once.
fn entrances(story: &Story) -> String {
    let chosen = story.accounts.iter().flat_map(|account| {
        let both = story.addresses.name(Shown::SideBySide);
        [&account.name, both].map(|choice| {
            format!("#damage:has(.toggle [value={choice}]:checked:focus) [data-account={}]", account.name)
        })
    });
    let chosen: Vec<_> = chosen.collect();
    let each = |class: &str| chosen.iter().map(|chosen| format!("{chosen} .{class}")).collect::<Vec<_>>().join(",");
    let ways = story.pad.drawing.entrances().enumerate().map(|(index, way)| {
        let stations: Vec<_> = way.split('|').map(str::trim).enumerate().collect();
        let keyframe =
            |(at, transform): &(usize, &str)| format!("{}%{{transform:{transform}}}", at * 100 / stations.len());
        format!(
            "@keyframes enters-{index}{{{}}}{}{{transform-box:fill-box;transform-origin:center;\
             animation:550ms cubic-bezier(.4,0,.9,.7) enters-{index}}}",
            stations.iter().map(keyframe).collect::<String>(),
            each(&format!("enters-{index}")),
        )
    });
    let turns = (1..=story.pad.drawing.turns()).map(|turn| {
        let wait = u16::from(turn - 1) * 100;
        format!("{}{{animation:100ms {wait}ms both appears}}", each(&format!("appears-{turn}")))
    });
    let rules: String = ways.chain(turns).collect();
    format!("@media(prefers-reduced-motion:no-preference){{@keyframes appears{{from{{opacity:0}}}}{rules}}}")
}
