//! The weeks of a quarter: the board in motion, the feed, and what stops the clock.

use super::frame::{footer, head_of, header, named_dialog, paper};
use super::plan::{BOARD, board_side};
use super::theme::{Role, elided, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, Kpi, Side, bubble, hairline, link, progress};
use super::{Action, Screen, anchor, bands, free_key, in_column, wants, within};
use crate::locale::Texts;
use crate::sim::Command;
use crate::view::frame::Header;
use crate::view::weeks::{
    ComplaintCard, EventCard, FollowedCard, PromiseCard, Stop, Tone, WeeksView,
};
use egui::{Align, Key, Layout, Modifiers, Rect, ScrollArea, Ui, vec2};

/// Height of the side in a column, points.
const SIDE: f32 = 440.0;

/// How the clock runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// It stands still.
    pub paused: bool,
    /// It runs fast.
    pub fast: bool,
}

/// Shows the weeks.
pub fn show(
    ui: &mut Ui,
    head: &Header,
    view: &WeeksView,
    clock: Clock,
    board: &mut dyn FnMut(&mut Ui),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    paper(ui);
    let whole = ui.max_rect();
    let narrow = in_column(whole);
    let low = if narrow { 112.0 } else { 72.0 };
    let [top, middle, bottom] = bands(whole, head_of(whole), low);
    header(ui, top, head, t, actions);
    let (left, right) = if narrow {
        let needs = BOARD + 48.0 + SIDE;
        wants(ui.ctx(), middle.height(), needs);
        let middle = middle.with_max_y(middle.bottom().max(middle.top() + needs));
        middle.split_top_bottom_at_y(middle.top() + BOARD + 48.0)
    } else {
        let column = 340.0_f32.min(middle.width() * 0.34);
        middle.split_left_right_at_x(middle.right() - column - 12.0)
    };
    board_side(ui, left, &view.said, board, t);
    let edge = if narrow { 16.0 } else { 6.0 };
    let right = Rect::from_min_max(right.min + vec2(edge, 12.0), right.max - vec2(16.0, 12.0));
    within(ui, right, |ui| side(ui, view, t, actions));
    controls(ui, bottom, view, clock, t, actions);
    // Of a column that is scrolled, the part that is seen.
    let middle = middle.intersect(ui.clip_rect());
    let stopped = match &view.stop {
        Some(Stop::Complaint(_)) => Some("stop-complaint"),
        Some(_) => Some("stop-event"),
        None => None,
    };
    match &view.stop {
        Some(Stop::Event(card)) => named_dialog(ui, middle, 560.0, &card.title, |ui| {
            event(ui, card, t, actions);
        }),
        Some(Stop::Promise(card)) => named_dialog(ui, middle, 600.0, &card.title, |ui| {
            promise(ui, card, actions);
        }),
        Some(Stop::Followed(card)) => named_dialog(ui, middle, 600.0, &card.title, |ui| {
            followed(ui, card, t, actions);
        }),
        Some(Stop::Complaint(card)) => named_dialog(ui, middle, 560.0, &card.title, |ui| {
            complaint(ui, card, true, t, actions);
        }),
        None => {}
    }
    if let (Some(name), Some(rect)) = (stopped, anchor::place(ui.ctx(), "dialog")) {
        anchor::mark(ui.ctx(), name, rect);
    }
}

fn side(ui: &mut Ui, view: &WeeksView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    Card::new().show(ui, |ui| {
        let third = (ui.available_width() - 16.0) / 3.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (label, value) in [&view.revenue, &view.profit, &view.load] {
                ui.allocate_ui_with_layout(vec2(third, 40.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_min_width(third);
                    Kpi::new(label, value).show(ui);
                });
            }
        });
    });
    if view.closed || !view.waiting.is_empty() || !view.won.is_empty() {
        // Many leave at once in a large book: the feed keeps its room below.
        ScrollArea::vertical()
            .id_salt("news")
            .auto_shrink([false, true])
            .max_height(ui.available_height() * 0.6)
            .show(ui, |ui| news(ui, view, t, actions));
    }
    let rest = ui.available_height();
    Card::new()
        .height(rest)
        .show(ui, |ui| feed(ui, view, t, actions));
}

/// Complaints that wait, who left, and who came.
fn news(ui: &mut Ui, view: &WeeksView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    for card in &view.waiting {
        Card::new()
            .pad(12, 8)
            .border(palette.warn)
            .show(ui, |ui| complaint(ui, card, false, t, actions));
    }
    if view.closed {
        let edge = if view.lost.is_empty() {
            palette.good
        } else {
            palette.risk
        };
        Card::new().edge(edge).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let title = t.with("weeks-lost-title", [("count", view.gone.into())]);
            text(ui, &title, Role::BODY.bold());
            for line in &view.lost {
                wrapped(ui, line, Role::SMALL.risk());
            }
            if view.lost.is_empty() {
                wrapped(ui, &t.get("weeks-lost-none"), Role::SMALL.good());
            }
            if let Some(let_go) = &view.let_go {
                wrapped(ui, let_go, Role::SMALL.muted());
            }
        });
    }
    if !view.won.is_empty() {
        Card::new().edge(palette.good).show(ui, |ui| {
            for line in &view.won {
                wrapped(ui, line, Role::SMALL.good());
            }
        });
    }
}

/// The story of the quarter so far.
fn feed(ui: &mut Ui, view: &WeeksView, t: &Texts, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        text(ui, &t.get("weeks-feed"), Role::HEADING);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if link(ui, &t.get("story-read")).clicked() {
                actions.push(Action::Go(Screen::Story));
            }
        });
    });
    hairline(ui);
    let feed = ScrollArea::vertical().id_salt("feed").auto_shrink(false);
    feed.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if view.feed.is_empty() {
            wrapped(ui, &view.quiet, Role::LABEL.muted());
        }
        for line in &view.feed {
            ui.horizontal_top(|ui| {
                let week = t.with("week-short", [("week", line.week.into())]);
                ui.allocate_ui_with_layout(
                    vec2(44.0, 18.0),
                    Layout::left_to_right(Align::Min),
                    |ui| {
                        ui.set_min_width(44.0);
                        text(ui, &week, Role::SMALL.muted());
                    },
                );
                let role = match line.tone {
                    Tone::Plain => Role::LABEL,
                    Tone::Good => Role::LABEL.good(),
                    Tone::Bad => Role::LABEL.risk(),
                };
                ui.vertical(|ui| wrapped(ui, &line.text, role));
            });
        }
    });
}

fn controls(
    ui: &mut Ui,
    rect: Rect,
    view: &WeeksView,
    clock: Clock,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let palette = palette(ui);
    let name = if view.over_weeks || view.closed {
        "weeks-close"
    } else {
        "weeks-clock"
    };
    anchor::mark(ui.ctx(), name, rect.shrink2(vec2(8.0, 4.0)));
    let narrow = in_column(rect);
    footer(ui, rect, |ui| {
        let area = ui.max_rect();
        let bar = Rect::from_min_size(
            area.left_top() + vec2(0.0, 14.0),
            vec2(area.width() * if narrow { 1.0 } else { 0.34 }, 44.0),
        );
        within(ui, bar, |ui| {
            text(ui, &view.said, Role::BODY.bold());
            let part = f32::from(view.week) / f32::from(crate::sim::units::WEEKS);
            progress(ui, &view.said, part, palette.accent);
        });
        let corner = if narrow {
            bar.left_bottom()
        } else {
            egui::pos2(bar.right() + 16.0, area.top())
        };
        let buttons = Rect::from_min_max(corner, area.max);
        ui.scope_builder(egui::UiBuilder::new().max_rect(buttons), |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                if view.closed {
                    let label = t.get("weeks-to-review");
                    if Button::primary(&label)
                        .icon_after(Icon::Forward)
                        .show(ui)
                        .clicked()
                    {
                        actions.push(Action::Go(super::Screen::Review));
                    }
                    return;
                }
                if view.over_weeks {
                    let label = t.get("weeks-close");
                    let free = view.stop.is_none();
                    if Button::primary(&label)
                        .icon_after(Icon::Forward)
                        .enabled(free)
                        .show(ui)
                        .clicked()
                    {
                        actions.push(Action::Command(Command::CloseQuarter));
                    }
                    return;
                }
                let free = view.stop.is_none();
                let (label, icon) = if clock.paused {
                    (t.get("weeks-run"), Icon::Play)
                } else {
                    (t.get("weeks-pause"), Icon::Pause)
                };
                if Button::primary(&label)
                    .icon(icon)
                    .key("Space")
                    .enabled(free)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Pause(!clock.paused));
                }
                let label = t.get("weeks-fast");
                if Button::ghost(&label)
                    .icon(Icon::Fast)
                    .on(clock.fast)
                    .enabled(free)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Fast(!clock.fast));
                }
                let label = t.get("weeks-step");
                if Button::ghost(&label)
                    .icon(Icon::Step)
                    .enabled(free && clock.paused)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Command(Command::AdvanceWeek));
                }
                if let Some(queue) = &view.queue {
                    text(ui, queue, Role::LABEL.bold().warn());
                }
            })
        });
    });
    let toggled = view.stop.is_none() && !view.over_weeks && free_key(ui, Key::Space);
    if toggled {
        actions.push(Action::Pause(!clock.paused));
    }
}

fn event(ui: &mut Ui, card: &EventCard, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    text(ui, &t.get("event-heading"), Role::SMALL.muted());
    wrapped(ui, &card.title, Role::TITLE);
    wrapped(ui, &card.text, Role::LEAD);
    ui.add_space(4.0);
    for (i, choice) in (0u32..).zip(&card.choices) {
        let key = digit(i);
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if super::widgets::choice(ui, i as usize + 1, choice, "").clicked() || pressed {
            actions.push(Action::Command(Command::Choose { choice: i }));
        }
    }
}

/// The number key of a choice, from 0.
pub fn digit(i: u32) -> Key {
    [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
    ][i.min(5) as usize]
}

fn promise(ui: &mut Ui, card: &PromiseCard, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    wrapped(ui, &card.title, Role::TITLE);
    wrapped(ui, &card.promise, Role::LABEL.accent());
    wrapped(ui, &card.text, Role::LEAD);
    ui.add_space(4.0);
    for (i, way) in (0u32..).zip(&card.ways) {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, digit(i)));
        let clicked = super::widgets::choice(ui, i as usize + 1, &way.words, &way.note).clicked();
        if clicked || pressed {
            actions.push(Action::Command(Command::FollowUp {
                complaint: card.id,
                how: way.how,
            }));
        }
    }
}

/// What came of it.
fn followed(ui: &mut Ui, card: &FollowedCard, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    wrapped(ui, &card.title, Role::TITLE);
    bubble(ui, Side::Me, &t.get("you"), &card.mine);
    if !card.answer.is_empty() {
        bubble(ui, Side::Customer, &card.who, &card.answer);
    }
    let role = if card.kept {
        Role::BODY.good()
    } else {
        Role::BODY.risk()
    };
    wrapped(ui, &card.why, role);
    wrapped(ui, &card.general, Role::SMALL.muted());
    let label = t.get("follow-on");
    let pressed = free_key(ui, Key::Enter);
    let button = Button::primary(&label)
        .icon_after(Icon::Forward)
        .key("Enter");
    if button.show(ui).clicked() || pressed {
        actions.push(Action::Followed);
    }
}

fn complaint(ui: &mut Ui, card: &ComplaintCard, large: bool, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = if large { 10.0 } else { 4.0 };
    let width = ui.available_width();
    elided(
        ui,
        &card.title,
        if large {
            Role::TITLE
        } else {
            Role::BODY.bold()
        },
        width,
    );
    wrapped(ui, &card.note, Role::SMALL.bold().risk());
    if large {
        text(ui, &card.who, Role::LABEL.muted());
        wrapped(ui, &card.what, Role::LEAD);
        ui.add_space(4.0);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (talk, delegate, later) = (
            t.get("complaint-talk"),
            t.get("complaint-delegate"),
            t.get("complaint-later"),
        );
        let button = Button::primary(&talk).icon(Icon::Phone);
        let button = if large { button } else { button.small() };
        let response = button.show(ui);
        if super::widgets::tip(response, &card.talk, "").clicked() {
            actions.push(Action::OpenTalk(card.id));
        }
        let button = if large {
            Button::ghost(&delegate)
        } else {
            Button::ghost(&delegate).small()
        };
        let response = button.show(ui);
        if super::widgets::tip(response, &card.delegate, "").clicked() {
            actions.push(Action::Command(Command::Delegate(card.id)));
        }
        if large && Button::quiet(&later).show(ui).clicked() {
            actions.push(Action::Later(card.id));
        }
    });
    if large {
        wrapped(ui, &card.talk, Role::SMALL.muted());
        wrapped(ui, &card.delegate, Role::SMALL.muted());
    }
}
