//! What the countdown says at one moment, and until when that stays true.

use super::{DAY, MINUTE, Millis, Phase, SECOND, Span, Stay, clamp};

/// Everything the stay's clock shows at one instant. Worked out afresh each time, never
/// carried forward, so sleep, throttled timers and a changed device clock cannot skew it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Phase of the stay.
    pub phase: Phase,
    /// What the figure shows. `Before`: to liftoff, to the second. `Aboard`: to the planned
    /// month, to the minute. `ReturnMonth`: days left in it, the current one included.
    /// `Over`: whole days since its end. `Landed`: since the landing.
    pub figure: Span,
    /// Days, orbits and share so far.
    pub totals: Totals,
    /// The first instant at which a reading can differ from this one.
    pub valid_until: Millis,
}

/// The stay so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals {
    /// Whole days aboard.
    pub days: i64,
    /// Whole orbits, an estimate: days in orbit × mean motion.
    pub orbits: i64,
    /// Share of the planned stay elapsed, whole percent, 0–100.
    pub percent: i64,
}

impl Reading {
    /// The reading at an instant: any `i64`. A landing that lies ahead of it changes nothing but until when it holds.
    pub fn at(stay: &Stay, now: Millis) -> Self {
        let now = clamp(now);
        let ahead = stay.landing.filter(|landing| *landing > now);
        let stay = &stay.known_at(now);
        let phase = stay.phase(now);
        let (figure, figure_change) = match phase {
            Phase::Before => down_to(stay.launch, now, SECOND),
            Phase::Aboard => down_to(stay.month_start, now, MINUTE),
            Phase::ReturnMonth => {
                let left = stay.month_end - now;
                let days = (left + DAY - 1) / DAY;
                (Span { days, ..Span::default() }, stay.month_end - (days - 1) * DAY)
            }
            Phase::Over | Phase::Landed => {
                let days = (now - stay.end()) / DAY;
                (Span { days, ..Span::default() }, stay.end() + (days + 1) * DAY)
            }
        };
        let (totals, totals_change) = Totals::at(stay, now, phase);
        let change = figure_change.min(totals_change);
        Self { phase, figure, totals, valid_until: ahead.map_or(change, |landing| change.min(landing)) }
    }
}

/// The span from `now` to a later `target`, cut to whole `unit`s, and when it next changes: at
/// the latest at the target, where the phase does.
fn down_to(target: Millis, now: Millis, unit: Millis) -> (Span, Millis) {
    let left = target - now;
    (Span::of(left - left % unit), (now + left % unit + 1).min(target))
}

impl Totals {
    fn at(stay: &Stay, now: Millis, phase: Phase) -> (Self, Millis) {
        let elapsed = match phase {
            Phase::Over | Phase::Landed => stay.length(),
            _ => stay.elapsed(now),
        };
        let planned = stay.planned_days * DAY;
        let totals = Self {
            days: elapsed / DAY,
            orbits: elapsed * stay.millirevs_per_day / (1000 * DAY),
            percent: (elapsed * 100 / planned).min(100),
        };
        if phase == Phase::Before {
            return (totals, stay.launch);
        }
        if elapsed == stay.length() {
            // Nothing more to count: only a change of phase can alter these figures.
            return (totals, if phase >= Phase::Over { Millis::MAX } else { stay.end() });
        }
        // The first elapsed time at which a figure of `count` steps to the next: the smallest e
        // with e * per / unit > count.
        let next = |count: i64, unit: i64, per: i64| match per {
            // Where nothing orbits, no orbit is ever completed.
            0 => Millis::MAX,
            _ => ((count + 1) * unit + per - 1) / per,
        };
        let change = next(totals.days, DAY, 1).min(next(totals.orbits, 1000 * DAY, stay.millirevs_per_day)).min(next(
            totals.percent,
            planned,
            100,
        ));
        (totals, stay.launch.saturating_add(change).min(stay.end()))
    }
}
