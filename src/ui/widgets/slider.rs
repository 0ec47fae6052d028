//! A slider: a thin line, a ring for a knob, a tick for what to compare with, a mark below which a decision is not honoured.

use egui::accesskit::{Action, ActionData};
use egui::{
    EventFilter, Key, Rangef, Rect, Response, Sense, Stroke, Ui, WidgetInfo, lerp, pos2,
    remap_clamp, vec2,
};

use super::{focus_ring, follow};
use crate::ui::theme::{CORNER, Palette, mix, palette};

/// A slider to be shown.
#[must_use = "a slider does nothing until it is shown"]
#[derive(Clone, Copy, Debug)]
pub struct Slider<'a> {
    name: &'a str,
    value: f64,
    low: f64,
    high: f64,
    step: f64,
    reference: Option<f64>,
    floor: Option<f64>,
    said: &'a str,
    width: Option<f32>,
    enabled: bool,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Slid {
    /// The value the knob stands at now, within the range, on a step.
    pub value: f64,
    /// It is not the value that was passed in.
    pub changed: bool,
    /// The change is complete: the knob was let go, or moved by a key. Commit now.
    pub released: bool,
    /// For tooltips.
    pub response: Response,
}

/// Radius of the knob, points.
const KNOB: f32 = 7.0;

impl<'a> Slider<'a> {
    /// `name` is what a screen reader calls it; `value` where it stands; `low..=high` its range.
    pub const fn new(name: &'a str, value: f64, low: f64, high: f64) -> Self {
        Self {
            name,
            value,
            low,
            high,
            step: 1.0,
            reference: None,
            floor: None,
            said: "",
            width: None,
            enabled: true,
        }
    }
    /// Snaps to multiples of `step` above the low end; 0 for none. Default 1.
    pub const fn step(mut self, step: f64) -> Self {
        self.step = step;
        self
    }
    /// A tick at this value: the rival's effort, last quarter's plan.
    pub const fn reference(mut self, value: f64) -> Self {
        self.reference = Some(value);
        self
    }
    /// A floor: below this value the line is drawn in the warning colour.
    pub const fn floor(mut self, value: f64) -> Self {
        self.floor = Some(value);
        self
    }
    /// The value in words, with its unit, for a screen reader.
    pub const fn said(mut self, said: &'a str) -> Self {
        self.said = said;
        self
    }
    /// Points; default all the room there is.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }
    /// Whether it can be moved.
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    fn snap(&self, value: f64) -> f64 {
        let value = if self.step > 0.0 {
            self.low + ((value - self.low) / self.step).round() * self.step
        } else {
            value
        };
        value.clamp(self.low.min(self.high), self.high.max(self.low))
    }

    fn x(&self, rail: Rangef, value: f64) -> f32 {
        let span = self.high - self.low;
        let t = if span > 0.0 {
            ((value - self.low) / span).clamp(0.0, 1.0)
        } else {
            0.0
        };
        lerp(rail.min..=rail.max, t as f32)
    }

    /// Shows it. While it is dragged the value follows the pointer; nothing is kept between frames.
    pub fn show(self, ui: &mut Ui) -> Slid {
        let enabled = self.enabled && ui.is_enabled();
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let sense = if enabled {
            Sense::click_and_drag()
        } else {
            Sense::hover()
        };
        let (rect, mut response) = ui.allocate_exact_size(vec2(width, 20.0), sense);
        let rail = rect.x_range().shrink(KNOB);
        let mut value = self.value;
        let mut released = false;
        if let Some(pointer) = response.interact_pointer_pos() {
            value = self.snap(
                self.low
                    + (self.high - self.low) * f64::from(remap_clamp(pointer.x, rail, 0.0..=1.0)),
            );
            released = response.drag_stopped() || response.clicked();
        } else if enabled && let Some(asked) = self.asked(ui, &response) {
            value = self.snap(asked);
            released = value != self.value;
        }
        let changed = value != self.value;
        if changed {
            response.mark_changed();
        }
        let label = if self.said.is_empty() {
            self.name.to_owned()
        } else {
            format!("{}: {}", self.name, self.said)
        };
        response.widget_info(|| WidgetInfo::slider(enabled, value, &label));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(self.low);
            node.set_max_numeric_value(self.high);
            node.set_numeric_value_step(self.step);
            if enabled {
                node.add_action(Action::SetValue);
                node.add_action(Action::Increment);
                node.add_action(Action::Decrement);
            }
        });
        follow(&response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, &palette(ui), rect, rail, value, &response);
        }
        if enabled && (response.hovered() || response.dragged()) {
            ui.ctx().set_cursor_icon(egui::CursorIcon::ResizeHorizontal);
        }
        Slid {
            value,
            changed,
            released,
            response,
        }
    }

    /// The value that keys or a screen reader ask for.
    fn asked(&self, ui: &Ui, response: &Response) -> Option<f64> {
        let fine = (self.high - self.low) / 100.0;
        let step = if self.step > 0.0 { self.step } else { fine };
        let mut steps = 0.0;
        let mut target = None;
        if response.has_focus() {
            let filter = EventFilter {
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            ui.input(|input| {
                let by = if input.modifiers.shift { 10.0 } else { 1.0 };
                steps += by
                    * (input.num_presses(Key::ArrowRight) as f64
                        - input.num_presses(Key::ArrowLeft) as f64);
                steps += 10.0
                    * (input.num_presses(Key::PageUp) as f64
                        - input.num_presses(Key::PageDown) as f64);
                if input.key_pressed(Key::Home) {
                    target = Some(self.low);
                }
                if input.key_pressed(Key::End) {
                    target = Some(self.high);
                }
            });
        }
        ui.input(|input| {
            steps += input.num_accesskit_action_requests(response.id, Action::Increment) as f64;
            steps -= input.num_accesskit_action_requests(response.id, Action::Decrement) as f64;
            for request in input.accesskit_action_requests(response.id, Action::SetValue) {
                if let Some(ActionData::NumericValue(value)) = request.data {
                    target = Some(value);
                }
            }
        });
        target.or((steps != 0.0).then_some(self.value + steps * step))
    }

    fn paint(
        &self,
        ui: &Ui,
        palette: &Palette,
        rect: Rect,
        rail: Rangef,
        value: f64,
        response: &Response,
    ) {
        let mut painter = ui.painter().clone();
        // A place that is off fades as a whole already.
        if !self.enabled && ui.is_enabled() {
            painter.multiply_opacity(0.7);
        }
        let y = rect.center().y.round() + 0.5;
        let knob = pos2(self.x(rail, value), y);
        let below = self.floor.is_some_and(|floor| value < floor);
        let ink = if below { palette.warn } else { palette.ink };
        let bar = |from: f32, to: f32| Rect::from_min_max(pos2(from, y - 1.5), pos2(to, y + 1.5));
        painter.rect_filled(bar(rect.left(), rect.right()), 1.5, palette.line);
        if let Some(floor) = self.floor {
            painter.rect_filled(
                bar(rect.left(), self.x(rail, floor)),
                1.5,
                mix(palette.line, palette.warn, 0.35),
            );
        }
        painter.rect_filled(bar(rect.left(), knob.x), 1.5, ink);
        if let Some(reference) = self.reference {
            let x = self.x(rail, reference).round() + 0.5;
            painter.vline(
                x,
                Rangef::new(y - 6.0, y + 6.0),
                Stroke::new(1.0, palette.muted),
            );
        }
        let active = response.hovered() || response.dragged();
        let radius = if active { KNOB + 0.5 } else { KNOB };
        painter.circle(knob, radius - 1.5, palette.surface, Stroke::new(3.0, ink));
        focus_ring(&painter, palette, rect, CORNER, response);
    }
}
