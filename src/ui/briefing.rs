//! The briefing: the story at the left in a comfortable measure; goals, levers and objectives at the right.

use super::frame::{footer, plain_header};
use super::scenarios::{WIDTH, back, columns, compact, objectives, page, picture};
use super::theme::{Role, galley, mix, palette, rich_wrapped, text, wrapped};
use super::widgets::{Button, Card, Icon, hairline, icons, tip};
use super::{Action, bands, in_column, within};
use crate::locale::Texts;
use crate::view::title::BriefingView;
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Key, Layout, Modifiers, Rect, Sense, Stroke, Ui, Vec2, pos2, vec2};

/// Size of the picture beside the title, points.
const PICTURE: Vec2 = vec2(176.0, 124.0);

/// Below this width all stand one below the other, points.
const SINGLE: f32 = 760.0;

/// Shows the briefing.
pub fn show(ui: &mut Ui, view: &BriefingView, t: &Texts, actions: &mut Vec<Action>) {
    let narrow = in_column(ui.max_rect());
    let low = if narrow { 112.0 } else { 64.0 };
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, low);
    plain_header(ui, top, &t.get("briefing-title"), "", t, actions);
    page(ui, middle, WIDTH, |ui| {
        let room = ui.available_width();
        if room < SINGLE {
            story(ui, view, t);
            ui.add_space(18.0);
            facts(ui, view, t);
            return;
        }
        let side = (room * 0.4).clamp(340.0, 460.0);
        columns(ui, &[room - side - 32.0, side], 32.0, |ui, i| {
            if i == 0 {
                story(ui, view, t);
            } else {
                facts(ui, view, t);
            }
        });
    });
    footer(ui, bottom, |ui| {
        if narrow {
            let (above, below) = ui.max_rect().split_top_bottom_at_fraction(0.5);
            within(ui, above, |ui| {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ways(ui, view, t, actions);
                });
            });
            within(ui, below, |ui| start(ui, view, t, actions));
            return;
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ways(ui, view, t, actions);
            start(ui, view, t, actions);
        });
    });
}

/// Back, to the quiz, and the hand-outs.
fn ways(ui: &mut Ui, view: &BriefingView, t: &Texts, actions: &mut Vec<Action>) {
    back(ui, t, actions);
    let quiz = t.get("briefing-quiz");
    if view.quiz && Button::ghost(&quiz).icon(Icon::Check).show(ui).clicked() {
        actions.push(Action::OpenQuiz);
    }
    let sheets = t.get("handout-button");
    if Button::quiet(&sheets).show(ui).clicked() {
        actions.push(Action::Handout);
    }
}

/// Into the first plan, at the right.
fn start(ui: &mut Ui, view: &BriefingView, t: &Texts, actions: &mut Vec<Action>) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let go = ui.input_mut(|input| input.consume_key(Modifiers::CTRL, Key::Enter));
        let start = t.get("briefing-start");
        let button = Button::primary(&start)
            .icon_after(Icon::Forward)
            .key("Ctrl+Enter");
        if button.show(ui).clicked() || go {
            actions.push(Action::StartPlaying);
        }
        if view.seeded {
            let luck = t.get("briefing-new-luck");
            let button = Button::quiet(&luck).show(ui);
            if tip(button, &t.get("briefing-new-luck-tip"), "").clicked() {
                actions.push(Action::StartWithNewLuck);
            }
        }
    });
}

/// Goals, levers and objectives.
fn facts(ui: &mut Ui, view: &BriefingView, t: &Texts) {
    ui.spacing_mut().item_spacing.y = 10.0;
    goals(ui, view, t);
    levers(ui, view, t);
    Card::new().pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        compact(ui);
        heading(ui, Icon::Book, &t.get("briefing-objectives"));
        objectives(ui, &view.objectives);
    });
}

fn story(ui: &mut Ui, view: &BriefingView, t: &Texts) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let room = ui.available_width();
    columns(ui, &[PICTURE.x, room - PICTURE.x - 20.0], 20.0, |ui, i| {
        if i == 0 {
            let (rect, _) = ui.allocate_exact_size(PICTURE, Sense::hover());
            picture(ui, rect, &view.id, palette(ui).paper);
        } else {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add_space(26.0);
            wrapped(
                ui,
                &view.title,
                Role {
                    size: 28.0,
                    ..Role::TITLE
                },
            );
            let words = t.get("briefing-you-are");
            rich_wrapped(
                ui,
                &[
                    (&words, Role::LEAD.muted()),
                    (&view.role, Role::LEAD.bold().accent()),
                ],
            );
        }
    });
    ui.add_space(18.0);
    for (i, words) in view.paragraphs.iter().enumerate() {
        if i > 0 {
            ui.add_space(14.0);
        }
        paragraph(
            ui,
            words,
            if i == 0 {
                Role {
                    size: 16.0,
                    ..Role::LEAD
                }
            } else {
                Role::LEAD
            },
        );
    }
}

/// A paragraph with room between its lines: this is read, not looked up.
fn paragraph(ui: &mut Ui, words: &str, role: Role) {
    let palette = palette(ui);
    let format = TextFormat {
        font_id: role.font(),
        color: role.tint.colour(&palette),
        line_height: Some((role.size * 1.7).round()),
        valign: Align::Center,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    // Beyond some 42 characters the eye loses the next line.
    let width = ui.available_width().min(640.0);
    job.wrap.max_width = width;
    let job = super::theme::line_break::mended(ui.ctx(), job);
    ui.scope(|ui| {
        // A label lays out anew in the width there is: it must be the one the breaks were mended for.
        ui.set_max_width(width);
        ui.add(egui::Label::new(job).selectable(false));
    });
}

fn heading(ui: &mut Ui, icon: Icon, words: &str) {
    ui.horizontal(|ui| {
        ui.set_min_height(24.0);
        icons::icon(ui, icon, 16.0, None);
        text(ui, words, Role::HEADING);
    });
    ui.add_space(2.0);
}

fn goals(ui: &mut Ui, view: &BriefingView, t: &Texts) {
    Card::new().pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        compact(ui);
        heading(ui, Icon::Flag, &t.get("briefing-goals"));
        for (i, (name, value)) in view.goals.iter().enumerate() {
            if i > 0 {
                hairline(ui);
            }
            ui.horizontal(|ui| {
                ui.set_min_height(23.0);
                text(ui, name, Role::BODY);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, value, Role::LEAD.bold())
                });
            });
        }
    });
}

/// What opens when, as stations on a line; what opens together stands together.
fn levers(ui: &mut Ui, view: &BriefingView, t: &Texts) {
    let mut stations: Vec<(&str, Vec<&str>)> = Vec::new();
    for (lever, when) in &view.levers {
        match stations.iter_mut().find(|(seen, _)| seen == when) {
            Some((_, levers)) => levers.push(lever),
            None => stations.push((when, vec![lever])),
        }
    }
    let comma = t.get("list-comma");
    Card::new().pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        compact(ui);
        heading(ui, Icon::Lock, &t.get("briefing-levers"));
        ui.add_space(4.0);
        let last = stations.len().saturating_sub(1);
        for (i, (when, levers)) in stations.iter().enumerate() {
            station(ui, when, &levers.join(&comma), (i, last));
        }
    });
}

fn station(ui: &mut Ui, when: &str, levers: &str, (i, last): (usize, usize)) {
    let palette = palette(ui);
    let room = ui.available_width();
    let name = galley(
        ui.ctx(),
        &palette,
        when,
        Role::SMALL.muted(),
        Some(room - 24.0),
    );
    let format = TextFormat {
        font_id: Role::BODY.font(),
        color: palette.ink,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(levers.to_owned(), format);
    job.wrap.max_width = room - 24.0;
    let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let gap = if i < last { 8.0 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(
        vec2(room, name.size().y + words.size().y + gap),
        Sense::hover(),
    );
    let said = format!("{when}: {levers}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &said));
    let dot = pos2(rect.left() + 6.0, rect.top() + name.size().y * 0.5 + 1.0);
    if i < last {
        let line = Rect::from_min_size(pos2(dot.x - 1.0, dot.y), Vec2::new(2.0, rect.height()));
        ui.painter().rect_filled(line, 0.0, palette.line);
    }
    // Open from the first quarter on: filled.
    let (fill, ring) = if i == 0 {
        (palette.accent, palette.accent)
    } else {
        (palette.surface, mix(palette.line, palette.muted, 0.5))
    };
    ui.painter().circle(dot, 5.0, fill, Stroke::new(2.0, ring));
    ui.painter()
        .galley(rect.min + vec2(24.0, 0.0), name.clone(), palette.muted);
    ui.painter()
        .galley(rect.min + vec2(24.0, name.size().y), words, palette.ink);
}
