//! Scripts, minified.

use super::PublishError;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// The glue that wasm-bindgen wrote, shorter, and without the classes that Leptos' unused streams
/// bring: exported, they would be kept (their WebAssembly goes by `--remove-exports` in index.html).
pub(super) fn minify_glue(source: &str) -> Result<String, PublishError> {
    let mut unused = false;
    let used = source.lines().filter(|line| {
        unused |= line.starts_with("export class IntoUnderlying");
        let kept = !unused;
        unused &= !line.starts_with("if (Symbol.dispose) IntoUnderlying");
        kept
    });
    minify(&used.collect::<Vec<_>>().join("\n"))
}

/// A module of ours, shorter: what it does is the same.
pub(super) fn minify(source: &str) -> Result<String, PublishError> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        return Err(PublishError::Script(error.to_string()));
    }
    let mut program = parsed.program;
    let scoping = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program).scoping;
    Ok(Codegen::new().with_options(CodegenOptions::minify()).with_scoping(scoping).build(&program).code)
}
