//! What could have been said in a talk: each line with those that stood beside it, and what the customer answers to them.

use crate::locale::Texts;
use crate::ui::theme::{Role, palette, wrapped};
use crate::ui::widgets::{Card, dropdown, hairline};
use crate::ui::{Action, Debriefed};
use crate::view::debrief::{TalkLine, TalkLines};
use egui::Ui;

/// One of the talks; another is chosen above it.
pub(super) fn show(ui: &mut Ui, talks: &[TalkLines], t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    wrapped(ui, &t.get("whatif-talks-note"), Role::SMALL.muted());
    let id = ui.id().with("talk");
    let shown: usize = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let mut shown = shown.min(talks.len().saturating_sub(1));
    if talks.len() > 1 {
        let names: Vec<&str> = talks.iter().map(|talk| talk.short.as_str()).collect();
        let room = ui.available_width();
        if let Some(other) = dropdown(ui, &t.get("whatif-talks-which"), &names, shown, room) {
            shown = other;
            ui.data_mut(|d| d.insert_temp(id, other));
        }
    }
    let Some(talk) = talks.get(shown) else {
        return;
    };
    wrapped(ui, &talk.name, Role::LABEL.bold());
    wrapped(ui, &talk.note, Role::SMALL.muted());
    for (i, line) in talk.lines.iter().enumerate() {
        ui.push_id(("line", shown, i), |ui| {
            hairline(ui);
            of_line(ui, line, t, actions);
        });
    }
}

/// A line of the talk: what was said, and what else stood there.
fn of_line(ui: &mut Ui, line: &TalkLine, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let knob = &line.knob;
    let role = if knob.chosen == knob.was {
        Role::SMALL.muted()
    } else {
        Role::SMALL.bold().accent()
    };
    wrapped(ui, &knob.name, role);
    for i in 0..knob.options.len() {
        ui.push_id(i, |ui| of_way(ui, line, i, t, actions));
    }
}

/// A line that stood there; a click says it instead, or leaves it as it was.
fn of_way(ui: &mut Ui, line: &TalkLine, i: usize, t: &Texts, actions: &mut Vec<Action>) {
    let knob = &line.knob;
    let Some((words, edit)) = knob.options.get(i) else {
        return;
    };
    let mark = match (i == knob.was, i == knob.chosen) {
        (true, _) => t.get("whatif-line-was"),
        (_, true) => t.get("whatif-line-instead"),
        _ => String::new(),
    };
    let answer = line.answers.get(i).map_or("", String::as_str);
    let answer = if answer.is_empty() {
        String::new()
    } else {
        t.with("whatif-line-answer", [("words", answer.into())])
    };
    let mut card = Card::new().pad(10, 6);
    if i == knob.chosen {
        card = card.edge(palette(ui).accent);
    }
    let parts = [&knob.name, &mark, words, &answer];
    let said: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let response = card.show_button(ui, &said.join(" "), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if !mark.is_empty() {
            wrapped(ui, &mark, Role::SMALL.bold());
        }
        wrapped(ui, words, Role::LABEL);
        if !answer.is_empty() {
            wrapped(ui, &answer, Role::SMALL.muted());
        }
    });
    if !response.response.clicked() || i == knob.chosen {
        return;
    }
    let edit = edit.clone();
    actions.push(Action::Debrief(if edit == knob.back {
        Debriefed::Unedit(edit)
    } else {
        Debriefed::Edit(edit)
    }));
}
