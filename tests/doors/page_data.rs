//! What the page hands to the browser's half: it reads as nothing, or as something that holds for every instant.

use pad31::clock::{Millis, Reading};
use pad31::reader::Basis;
use pad31::story::Shown;

/// The texts that are packed into a page's root, one a line.
pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Some(basis) = Basis::unpack(text.split('\n').map(str::to_owned).collect()) else { return };
    let packed = basis.pack();
    let again = Basis::unpack(packed.clone()).expect("what was packed");
    assert_eq!(again.pack(), packed);
    assert_eq!(again.stay, basis.stay);

    let stay = &basis.stay;
    assert!(stay.launch < stay.month_start && stay.month_start < stay.month_end && stay.planned_days > 0, "{stay:?}");
    let moments = [Millis::MIN, 0, basis.checked, stay.launch, stay.month_start, stay.end(), Millis::MAX];
    for now in moments.into_iter().flat_map(|at| [at.saturating_sub(1), at, at.saturating_add(1)]) {
        let reading = Reading::at(stay, now);
        assert!((0..=100).contains(&reading.totals.percent), "{reading:?}");
        basis.dates.day(now);
        basis.dates.language.form("one|other", now);
    }
    for shown in basis.offer.accounts.all() {
        assert!(basis.offer.accounts.parse(basis.offer.accounts.name(shown)).is_some());
    }
    let shown = basis.opens.shown;
    assert!(shown == Shown::SideBySide || basis.offer.accounts.all().contains(&shown));
}
