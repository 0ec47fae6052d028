//! One choice of a few: a segmented control with equal widths, and tabs without a frame.

use egui::{
    Align2, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

use super::{chip, focus_ring, hand, tooltip};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{
    CORNER, HAIRLINE, Palette, Role, galley, paint_text, palette, record_overflow,
};

/// One option.
#[derive(Clone, Copy, Debug, Default)]
pub struct Segment<'a> {
    /// What it says.
    pub text: &'a str,
    /// Shown, but can't be chosen.
    pub locked: bool,
    /// Tooltip: what it means, or when it opens.
    pub hint: &'a str,
}

impl<'a> From<&'a str> for Segment<'a> {
    fn from(text: &'a str) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

/// Height of the control, points.
const HEIGHT: f32 = 26.0;

/// Right edges of the options, points from the left: equal widths where every
/// text fits into its own, else each by its text.
fn edges(ui: &Ui, palette: &Palette, options: &[Segment<'_>], width: f32) -> Vec<f32> {
    let share = width / options.len().max(1) as f32;
    let wants: Vec<f32> = options
        .iter()
        .map(|option| {
            let lock = if option.locked { 14.0 } else { 0.0 };
            galley(ui.ctx(), palette, option.text, Role::SMALL.bold(), None)
                .size()
                .x
                + lock
                + 8.0
        })
        .collect();
    let total: f32 = wants.iter().sum();
    let equal = wants.iter().all(|want| *want <= share) || total > width;
    let spare = (width - total) / options.len().max(1) as f32;
    let mut right = 0.0;
    wants
        .into_iter()
        .map(|want| {
            right += if equal { share } else { want + spare };
            right
        })
        .collect()
}

/// Shows the options over all the room there is; returns the index that was chosen, if it is a new one.
/// `name` says to a screen reader what is being chosen.
pub fn segmented(
    ui: &mut Ui,
    name: &str,
    options: &[Segment<'_>],
    selected: usize,
) -> Option<usize> {
    let palette = palette(ui);
    let width = ui.available_width();
    let (whole, _) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    let base = ui.id().with(("segmented", name));
    let edges = edges(ui, &palette, options, width);
    ui.painter()
        .rect_filled(whole, CornerRadius::same(CORNER), palette.surface);
    // The frame lies below: over the chosen segment it would show as a pale edge.
    ui.painter().rect_stroke(
        whole,
        CornerRadius::same(CORNER),
        Stroke::new(HAIRLINE, palette.line),
        StrokeKind::Inside,
    );
    let mut chosen = None;
    let mut focused: Option<(Rect, Response)> = None;
    for (i, option) in options.iter().enumerate() {
        let before = i.checked_sub(1).map_or(0.0, |i| edges[i]);
        let left = (whole.left() + before).round();
        let right = (whole.left() + edges[i]).round();
        let rect = Rect::from_min_max(pos2(left, whole.top()), pos2(right, whole.bottom()));
        let enabled = ui.is_enabled() && !option.locked;
        let response = ui.interact(
            rect,
            base.with(i),
            if enabled {
                Sense::click()
            } else {
                Sense::hover()
            },
        );
        let label = format!("{name}: {}", option.text);
        response.widget_info(|| {
            WidgetInfo::selected(WidgetType::RadioButton, enabled, i == selected, &label)
        });
        paint_segment(
            ui,
            &palette,
            rect,
            option,
            (i, options.len()),
            i == selected,
            &response,
        );
        if response.clicked() && i != selected {
            chosen = Some(i);
        }
        hand(ui, &response);
        let response = tooltip::tip(response, option.hint, "");
        if response.has_focus() {
            focused = Some((rect, response));
        }
    }
    if let Some((rect, response)) = focused {
        focus_ring(ui.painter(), &palette, rect.shrink(1.0), CORNER, &response);
    }
    chosen
}

fn paint_segment(
    ui: &Ui,
    palette: &Palette,
    rect: Rect,
    option: &Segment<'_>,
    (i, n): (usize, usize),
    on: bool,
    response: &Response,
) {
    let painter = ui.painter();
    let first = if i == 0 { CORNER } else { 0 };
    let last = if i + 1 == n { CORNER } else { 0 };
    let corner = CornerRadius {
        nw: first,
        sw: first,
        ne: last,
        se: last,
    };
    let role = match (on, option.locked) {
        (true, _) => Role::SMALL.bold().colour(palette.surface),
        (false, true) => Role::SMALL.colour(palette.disabled()),
        (false, false) => Role::SMALL.muted(),
    };
    if on {
        painter.rect_filled(rect, corner, palette.ink);
    } else if response.hovered() && response.sense.senses_click() {
        painter.rect_filled(
            rect.shrink(HAIRLINE),
            corner,
            palette.lift(palette.sunken, false, response.is_pointer_button_down_on()),
        );
    }
    if i + 1 < n {
        painter.vline(
            rect.right() - 0.5,
            rect.y_range(),
            Stroke::new(HAIRLINE, palette.line),
        );
    }
    let lock = if option.locked { 14.0 } else { 0.0 };
    let room = rect.width() - lock - 6.0;
    let galley = galley(painter.ctx(), palette, option.text, role, Some(room));
    if galley.elided {
        record_overflow(painter.ctx(), option.text, true, 0.0);
    }
    let x = rect.center().x - (galley.size().x + lock) * 0.5;
    if option.locked {
        chip::paint_lock(
            painter,
            pos2(x + 5.0, rect.center().y),
            role.tint.colour(palette),
        );
    }
    painter.galley(
        pos2(x + lock, rect.center().y - galley.size().y * 0.5),
        galley,
        palette.ink,
    );
}

/// Height of a tab and the gap between two, points.
const TAB: f32 = 28.0;
const GAP: f32 = 4.0;

/// Width of a tab. Measured in bold, so that nothing moves when the selection does.
fn tab_width(ui: &Ui, palette: &Palette, option: &Segment<'_>) -> f32 {
    let words = galley(ui.ctx(), palette, option.text, Role::LABEL.bold(), None);
    let lock = if option.locked { 14.0 } else { 0.0 };
    words.size().x + 20.0 * factor() + lock
}

/// Height of [`tabs`] in so much width, points: those that don't fit into a line begin another.
pub fn tabs_height(ui: &Ui, options: &[Segment<'_>], width: f32) -> f32 {
    let palette = palette(ui);
    let (mut lines, mut end) = (1.0, 0.0);
    for option in options {
        let wide = tab_width(ui, &palette, option);
        if end > 0.0 && end + GAP + wide > width - 1.0 {
            (lines, end) = (lines + 1.0, wide);
        } else {
            end += wide + if end > 0.0 { GAP } else { 0.0 };
        }
    }
    TAB * factor() * lines + GAP * (lines - 1.0)
}

/// Tabs in a row; the selected one is washed and underlined with the accent. Returns the index that was chosen, if it is a new one.
pub fn tabs(ui: &mut Ui, name: &str, options: &[Segment<'_>], selected: usize) -> Option<usize> {
    let palette = palette(ui);
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        for (i, option) in options.iter().enumerate() {
            let on = i == selected;
            let enabled = ui.is_enabled() && !option.locked;
            let wide = tab_width(ui, &palette, option);
            let lock = if option.locked { 14.0 } else { 0.0 };
            let sense = if enabled {
                Sense::click()
            } else {
                Sense::hover()
            };
            let (rect, response) = ui.allocate_exact_size(vec2(wide, TAB * factor()), sense);
            let label = format!("{name}: {}", option.text);
            response
                .widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, on, &label));
            let hovered = enabled && response.hovered();
            if on || hovered {
                // A well alone is hardly seen on dark paper.
                let fill = if on {
                    palette.tint(palette.accent, 0.18)
                } else {
                    crate::ui::theme::mix(palette.paper, palette.sunken, 0.6)
                };
                ui.painter()
                    .rect_filled(rect, CornerRadius::same(CORNER), fill);
            }
            if on {
                let line = rect.with_min_y(rect.bottom() - 2.0 * factor());
                let line = line.shrink2(vec2(6.0 * factor(), 0.0));
                ui.painter().rect_filled(line, 0.0, palette.accent);
            }
            let role = match (on, enabled) {
                (true, _) => Role::LABEL.bold(),
                (false, true) => Role::LABEL.muted(),
                (false, false) => Role::LABEL.colour(palette.disabled()),
            };
            let center = rect.center() + vec2(lock * 0.5, 0.0);
            let drawn = paint_text(
                ui.painter(),
                &palette,
                center,
                Align2::CENTER_CENTER,
                option.text,
                role,
            );
            if option.locked {
                chip::paint_lock(
                    ui.painter(),
                    pos2(drawn.left() - 9.0, rect.center().y),
                    role.tint.colour(&palette),
                );
            }
            focus_ring(ui.painter(), &palette, rect.shrink(1.0), CORNER, &response);
            hand(ui, &response);
            if response.clicked() && !on {
                chosen = Some(i);
            }
            tooltip::tip(response, option.hint, "");
        }
    });
    chosen
}
