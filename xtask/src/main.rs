//! Pad 31's commands: `cargo xtask serve | build | test | bench | heights | fuzz | deny | ci`.
//!
//! Each installs what it lacks, says what it does, and skips what is there.

#![expect(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod apt;
mod bench;
mod browser;
mod engines;
mod fuzz;
mod peers;
mod run;
mod servers;
mod site;
mod sizes;
mod suites;
mod supply;
mod tally;
mod text_browsers;
mod tools;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask serve [trunk options]  build the page, serve it on 127.0.0.1, rebuild on change
cargo xtask build                  build the published site into dist/, and print its sizes
cargo xtask test [part [options]]  run every test, or one part: native, browser, e2e or engines; options are
                                   its runner's
cargo xtask bench [part]           measure all, or one part: page, load, scale, peers or lighthouse
cargo xtask heights                measure how high blocks stand, and write content/heights.toml
cargo xtask fuzz [door [tries]]    try what texts of others can do, at each door or one: query, page_data, content,
                                   drawing or snippet
cargo xtask deny                   check licences and origins of all that is built upon, and what is known against it
cargo xtask ci                     check format and lints, then run every test";

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<_> = arguments.collect();
    match (command.as_str(), rest.as_slice()) {
        ("serve", options) => site::serve(options),
        ("build", []) => site::build(),
        ("test", []) => suites::test(None, &[]),
        ("test", [part, options @ ..]) => suites::test(Some(part), options),
        ("deny", []) => supply::check(),
        ("bench", []) => bench::bench(None),
        ("bench", [part]) => bench::bench(Some(part)),
        ("heights", []) => bench::heights(),
        ("fuzz", []) => fuzz::fuzz(None, None),
        ("fuzz", [door]) => fuzz::fuzz(Some(door), None),
        ("fuzz", [door, tries]) => fuzz::fuzz(Some(door), Some(tries)),
        ("ci", []) => suites::ci(),
        ("help" | "--help" | "-h", []) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("there is no such command\n\n{USAGE}"),
    }
}
