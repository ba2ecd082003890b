//! How the accounts compare.

use super::block;
use crate::components::known::known;
use crate::story::{Difference, Label, Story};
use leptos::prelude::*;

/// Where they agree, where they differ, what none of them says. Shown once every claim was made; in a
/// block on demand, for the room it takes.
#[component]
pub(super) fn Comparison(story: &'static Story) -> impl IntoView {
    let last = story.claims.iter().map(|claim| claim.when.from).max().unwrap_or_default();
    let open = block().is_none();
    // Open, it has no summary to go by.
    let name = open.then(|| story.labels.get(Label::ComparisonName));
    let shown = known(story, last);
    view! {
        <details class="compare" {..shown} open=open aria-label=name>
            <summary>{story.labels.get(Label::ComparisonName)}</summary>
            <div class="comparison">{compared(story)}</div>
        </details>
    }
}

fn compared(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let items = |items: &'static [String]| items.iter().map(|item| view! { <li>{item.as_str()}</li> }).collect_view();
    let rows = story.differ.iter().map(|Difference { question, answers }| {
        let answers = story.accounts.iter().zip(answers).map(|(account, answer)| {
            view! {
                <td data-account=account.name.as_str() data-column=account.told.name.as_str()>
                    {answer.as_str()}
                </td>
            }
        });
        view! {
            <tr>
                <th scope="row">{question.as_str()}</th>
                {answers.collect_view()}
            </tr>
        }
    });
    let columns = story.accounts.iter().map(|account| {
        view! {
            <th scope="col" data-account=account.name.as_str()>
                {account.told.name.as_str()}
            </th>
        }
    });
    view! {
        <div class="comparison-agree">
            <h3>{label(Label::AgreeHeading)}</h3>
            <ul>{items(&story.agree)}</ul>
        </div>
        <div class="comparison-differ">
            <h3 id="differ-heading">{label(Label::DifferHeading)}</h3>
            <table aria-labelledby="differ-heading">
                <thead>
                    <tr>
                        <th scope="col">{label(Label::DifferQuestion)}</th>
                        {columns.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <div class="comparison-silent">
            <h3>{label(Label::SilentHeading)}</h3>
            <ul>{items(&story.silent)}</ul>
            <p class="note">{label(Label::SilentNote)}</p>
        </div>
    }
}
