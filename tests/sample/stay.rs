//! The stay that tests reckon with.

use pad31::clock::Stay;

/// As planned (facts `liftoff`, `mission.planned_return` and `mission.planned_days`).
pub const STAY: Stay = Stay {
    launch: 1_764_235_677_402,
    month_start: 1_782_864_000_000,
    month_end: 1_785_542_400_000,
    planned_days: 242,
    millirevs_per_day: 15_490,
    landing: None,
};
