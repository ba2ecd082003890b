//! That colours are colours, and that accounts can be told apart by hue and by pattern.

use super::desk::Desk;
use super::facts::Facts;
use crate::story::Tone;

/// Looks through the tones and the accounts' looks.
pub(super) fn look_through(desk: &mut Desk, facts: &Facts) {
    let hues = facts.account.iter().map(|account| (format!("account.{}.hue", account.id), &account.hue));
    let tones = facts.tone.iter().enumerate().map(|(index, tone)| (format!("tone[{index}]"), tone));
    for (key, Tone { light, dark, .. }) in hues.chain(tones) {
        for (shade, value) in [("light", light), ("dark", dark)] {
            if !is_colour(value) {
                let problem = format!("\"{value}\" is no colour");
                desk.facts.note(format!("{key}.{shade}"), problem, "write six hexadecimal digits, as in \"#1c4f91\"");
            }
        }
    }
    for (index, account) in facts.account.iter().enumerate() {
        let key = |what: &str| format!("account.{}.{what}", account.id);
        for other in &facts.account[..index] {
            if other.hue.light == account.hue.light || other.hue.dark == account.hue.dark {
                let problem = format!("\"{}\" has this hue", other.id);
                desk.facts.note(key("hue"), problem, "give each account a hue of its own, light and dark");
            }
            if other.pattern == account.pattern {
                let problem = format!("\"{}\" has this pattern", other.id);
                desk.facts.note(key("pattern"), problem, "take another of hatch, dots, lines and checks");
            }
        }
    }
}

fn is_colour(value: &str) -> bool {
    value.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()))
}
