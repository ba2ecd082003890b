//! The stay: its instants, and the phase a moment falls in.

use super::{DAY, Millis, clamp};

/// Longer than any stay, days; short enough that what is reckoned of one fits.
const LONGEST_DAYS: i64 = 36_525;
/// Above any orbit of the Earth, thousandths of a revolution a day.
const FASTEST: i64 = 100_000;

/// The instants the countdown goes by, all milliseconds UTC. Built from content, which has
/// been checked to be in this order: launch, planned month, its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Liftoff (fact `liftoff`).
    pub launch: Millis,
    /// First millisecond of the planned month of return (fact `mission.planned_return`).
    pub month_start: Millis,
    /// First millisecond after that month.
    pub month_end: Millis,
    /// Planned length in days (fact `mission.planned_days`).
    pub planned_days: i64,
    /// Mean motion of the station in thousandths of a revolution a day (fact file, `revolutions_per_day`); 0
    /// where nothing orbits.
    pub millirevs_per_day: i64,
    /// Landing, once it is confirmed.
    pub landing: Option<Millis>,
}

/// Where a moment stands in the stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Before liftoff.
    Before,
    /// In flight or on the station, the planned month of return still to come.
    Aboard,
    /// In the planned month of return.
    ReturnMonth,
    /// Past the planned month, with no landing confirmed.
    Over,
    /// Landed.
    Landed,
}

impl Phase {
    /// The value of `data-phase`: landed or not, the stay is over.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Aboard => "aboard",
            Self::ReturnMonth => "return-month",
            Self::Over | Self::Landed => "over",
        }
    }
}

impl Stay {
    /// Whether its instants are in order, and all of it within what can be reckoned with.
    pub fn is_sound(&self) -> bool {
        let Self { launch, month_start, month_end, planned_days, millirevs_per_day, landing } = *self;
        let within = |instant| clamp(instant) == instant;
        launch < month_start
            && month_start < month_end
            && within(launch)
            && within(month_end)
            && landing.is_none_or(|landing| (launch..=launch + LONGEST_DAYS * DAY).contains(&landing))
            && (1..=LONGEST_DAYS).contains(&planned_days)
            && (0..FASTEST).contains(&millirevs_per_day)
    }

    /// The stay as it is known at an instant: without a landing that lies ahead.
    #[must_use]
    pub fn known_at(self, now: Millis) -> Self {
        Self { landing: self.landing.filter(|landing| *landing <= now), ..self }
    }

    /// The phase at an instant. Boundaries belong to the later phase.
    pub fn phase(&self, now: Millis) -> Phase {
        if now < self.launch {
            Phase::Before
        } else if self.landing.is_some_and(|landing| now >= landing) {
            Phase::Landed
        } else if now >= self.month_end {
            Phase::Over
        } else if now >= self.month_start {
            Phase::ReturnMonth
        } else {
            Phase::Aboard
        }
    }

    /// The first instant after the stay: of the landing, else of the time after the planned month.
    pub fn end(&self) -> Millis {
        self.landing.unwrap_or(self.month_end)
    }

    /// How long the crew has been up at an instant, by the plan until a landing is confirmed:
    /// never under 0, never beyond the landing or the planned length.
    pub fn elapsed(&self, now: Millis) -> Millis {
        (clamp(now) - self.launch).clamp(0, self.length())
    }

    /// The whole stay: to the confirmed landing, or as planned. At least 1 ms.
    pub fn length(&self) -> Millis {
        match self.landing {
            Some(landing) => landing - self.launch,
            None => self.planned_days * DAY,
        }
        .max(1)
    }
}
