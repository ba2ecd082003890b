//! The browser's entry: takes over the published page.

/// Weighs less than the standard library's.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    pad31::browser::start();
}
