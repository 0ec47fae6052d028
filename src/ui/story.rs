//! The story of the run: quarter by quarter what was decided and what happened, each customer a click away.

use super::frame::{footer, paper, plain_header};
use super::scenarios::{back, page};
use super::theme::{Role, galley, palette, text, wrapped};
use super::widgets::toggle::link;
use super::widgets::{Card, Icon, hairline, icons};
use super::{Action, bands, in_column};
use crate::locale::Texts;
use crate::view::medals::{Mark, Strip};
use crate::view::story::{StoryLine, StoryQuarter};
use crate::view::weeks::Tone;
use egui::{Align, Layout, Ui, vec2};

/// Widest column, points.
const MEASURE: f32 = 860.0;
/// Room for the week, points.
const MARGIN: f32 = 64.0;

/// Shows the story, the newest quarter first.
pub fn show(
    ui: &mut Ui,
    strip: &Strip,
    view: &[StoryQuarter],
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    paper(ui);
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("story-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 14.0;
        wrapped(ui, &t.get("story-intro"), Role::LEAD.muted());
        medals(ui, strip, in_column(middle));
        for (i, quarter) in view.iter().enumerate().rev() {
            ui.push_id(i, |ui| self::quarter(ui, quarter, t, actions));
        }
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
        });
    });
}

/// Goals and medals: what is reached has a tick, what is not has what is missing. In a column each medal has its own line.
fn medals(ui: &mut Ui, strip: &Strip, narrow: bool) {
    Card::new().pad(18, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        wrapped(ui, &strip.value, Role::BODY.bold());
        if !strip.note.is_empty() {
            wrapped(ui, &strip.note, Role::SMALL.muted());
        }
        if narrow {
            for medal in &strip.medals {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    let role = mark(ui, medal);
                    wrapped(ui, &medal.said, role);
                });
            }
        } else if !strip.medals.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                for medal in &strip.medals {
                    let role = mark(ui, medal);
                    text(ui, &medal.said, role);
                    ui.add_space(14.0);
                }
            });
        }
        for (goal, met) in &strip.goals {
            wrapped(ui, &format!("{goal}  {met}"), Role::SMALL.muted());
        }
    });
}

/// The mark of a medal; returns how its words are written.
fn mark(ui: &mut Ui, medal: &Mark) -> Role {
    let palette = palette(ui);
    let (icon, colour, role) = if medal.reached {
        (Icon::Check, palette.good, Role::LABEL.bold().good())
    } else {
        (Icon::Medal, palette.muted, Role::LABEL.muted())
    };
    icons::icon(ui, icon, 16.0, Some(colour));
    role
}

fn quarter(ui: &mut Ui, view: &StoryQuarter, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(18, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, &view.title, Role::HEADING);
        if !view.result.is_empty() {
            wrapped(ui, &view.result, Role::BODY.bold());
        }
        hairline(ui);
        text(ui, &t.get("story-decided"), Role::SMALL.bold().muted());
        if view.decided.is_empty() {
            wrapped(ui, &t.get("story-decided-none"), Role::BODY.muted());
        }
        lines(ui, &view.decided, t, actions);
        ui.add_space(4.0);
        text(ui, &t.get("story-happened"), Role::SMALL.bold().muted());
        if view.happened.is_empty() {
            wrapped(ui, &t.get("feed-quiet"), Role::BODY.muted());
        }
        lines(ui, &view.happened, t, actions);
    });
}

/// Lines one below the other; room for the week only where one has a week.
fn lines(ui: &mut Ui, all: &[StoryLine], t: &Texts, actions: &mut Vec<Action>) {
    let weeks = all.iter().any(|line| line.week.is_some());
    for (i, line) in all.iter().enumerate() {
        self::line(ui, line, weeks, t, actions);
        if !line.more.is_empty() && unfolded(ui, i, line.more.len(), t) {
            lines(ui, &line.more, t, actions);
        }
    }
}

/// The link that unfolds a line that sums up others; says whether it is unfolded.
fn unfolded(ui: &mut Ui, at: usize, count: usize, t: &Texts) -> bool {
    let id = ui.id().with(("unfolded", at));
    let open: bool = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    let words = if open {
        t.get("story-less")
    } else {
        t.with("story-more", [("count", count.into())])
    };
    let pressed = link(ui, &words).clicked();
    if pressed {
        ui.data_mut(|d| d.insert_temp(id, !open));
    }
    open != pressed
}

fn line(ui: &mut Ui, line: &StoryLine, weeks: bool, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let open = t.get("story-open");
    let beside = line.customer.map_or(0.0, |_| {
        let words = galley(ui.ctx(), &palette, &open, Role::SMALL, None);
        words.size().x + 24.0
    });
    let role = match line.tone {
        Tone::Plain => Role::BODY,
        Tone::Good => Role::BODY.good(),
        Tone::Bad => Role::BODY.risk(),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if weeks {
            ui.allocate_ui_with_layout(
                vec2(MARGIN, 20.0),
                Layout::left_to_right(Align::Min),
                |ui| {
                    ui.set_min_width(MARGIN);
                    let week = line.week.map_or_else(String::new, |week| {
                        t.with("week-short", [("week", week.into())])
                    });
                    text(ui, &week, Role::SMALL.muted());
                },
            );
        }
        let room = (ui.available_width() - beside).max(0.0);
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            wrapped(ui, &line.text, role);
        });
        if let Some(customer) = line.customer {
            let link = link(ui, &open);
            // Many links say the same: a screen reader hears whom each is about.
            let name = format!("{open}: {}", line.text);
            ui.ctx()
                .accesskit_node_builder(link.id, |node| node.set_label(name.as_str()));
            if link.clicked() {
                actions.push(Action::OpenCustomer(customer));
            }
        }
    });
}
