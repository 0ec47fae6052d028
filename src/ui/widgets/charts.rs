//! Charts, painted: every one has a name, units and a tooltip, and says its numbers to a screen reader.

mod bars;
mod bullet;
mod contribution;
mod curve;
mod figures;
mod fills;
mod interval;
mod line;
mod multiples;
mod paired;
mod ranked;
mod rows;
mod stacked;
mod steps;
mod table;
mod waterfall;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Painter, Pos2, Rect, Response, Ui, WidgetInfo, WidgetType, pos2};

use crate::locale::{Tongue, in_threes};
use crate::ui::theme::{Palette, Role};
use crate::view::book::axis;
use crate::view::chart::{Body, Unit};

pub use bars::{Row, comparison, diverging};
pub use bullet::bullets;
pub use contribution::{Push, contribution};
pub use curve::curve;
pub use interval::{Interval, interval};
pub use line::{Line, Plot, fan, lines, sparkline};
pub use multiples::multiples;
pub use paired::paired;
pub use ranked::ranked;
pub use stacked::stacked;
pub use steps::steps;
pub use table::table;
pub use waterfall::{Fall, waterfall};

/// A chart that is drawn from its view: its words, and all its figures.
#[derive(Clone, Copy, Debug)]
pub struct Drawn<'a> {
    /// Its heading, which stands above it.
    pub title: &'a str,
    /// Title of the horizontal axis.
    pub x: &'a str,
    /// Title of the vertical axis.
    pub y: &'a str,
    /// What is drawn: its rows are said to a screen reader.
    pub body: &'a Body,
    /// For the numbers on the axes.
    pub tongue: Tongue<'a>,
}

impl Drawn<'_> {
    /// Tells a screen reader what the chart shows: its name and every number.
    fn tell(&self, response: &Response) {
        response.widget_info(|| {
            let rows = self.body.rows();
            let rows = rows.iter().map(|(name, said)| format!("{name} {said}"));
            let said = format!("{}: {}", self.title, rows.collect::<Vec<_>>().join(", "));
            WidgetInfo::labeled(WidgetType::Image, true, said)
        });
    }
}

/// A number on an axis.
fn say(unit: Unit, tongue: Tongue<'_>, value: f64) -> String {
    match unit {
        Unit::Plain => plain(value),
        Unit::Percent => format!("{}%", plain(100.0 * value)),
        Unit::Money if value == 0.0 => "0".to_owned(),
        Unit::Money if value < 0.0 => format!("−{}", axis(tongue, -value)),
        Unit::Money => axis(tongue, value),
    }
}

/// The words around a chart. Any of them may be empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words<'a> {
    /// Heading, a sentence if possible: “利润从哪里来，到哪里去”.
    pub title: &'a str,
    /// Unit and comparison, quiet: “万元 · 与上季度相比”.
    pub note: &'a str,
    /// Title of the horizontal axis.
    pub x: &'a str,
    /// Title of the vertical axis, with its unit.
    pub y: &'a str,
    /// Heading and note are shown by the caller; here they are for a screen reader only.
    pub shown: bool,
}

impl Words<'_> {
    /// Heading and note above the chart.
    fn head(&self, ui: &mut Ui) {
        if self.shown {
            return;
        }
        if !self.title.is_empty() {
            super::section(ui, self.title, self.note);
        } else if !self.note.is_empty() {
            crate::ui::theme::wrapped(ui, self.note, Role::SMALL.muted());
        }
    }

    /// Tells a screen reader what the chart shows: its name and every number.
    fn tell(&self, response: &Response, numbers: &str) {
        let name = if self.title.is_empty() {
            self.y
        } else {
            self.title
        };
        let said = format!("{name} {}: {numbers}", self.note);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &said));
    }
}

/// Round tick values that span `low..=high`, about `wanted` of them.
pub fn ticks(low: f64, high: f64, wanted: usize) -> Vec<f64> {
    let span = high - low;
    if !span.is_finite() || span <= 0.0 {
        return vec![low];
    }
    let raw = span / wanted.max(1) as f64;
    let power = 10f64.powf(raw.log10().floor());
    // Steps that one decimal can tell: 1,250 would be written as 1.2 thousand.
    let steps = [0.5, 1.0, 2.0, 5.0, 10.0].map(|m| m * power);
    let coarse = steps.iter().position(|step| *step >= raw * 0.999);
    let coarse = coarse.unwrap_or(steps.len() - 1);
    let marks = |step: f64| -> Vec<f64> {
        let first = (low / step - 1e-9).ceil() as i64;
        let last = (high / step + 1e-9).floor() as i64;
        (first..=last).map(|i| i as f64 * step).collect()
    };
    let out = marks(steps[coarse]);
    // A single mark measures nothing.
    if out.len() < 2 && coarse > 0 {
        return marks(steps[coarse - 1]);
    }
    out
}

/// A number with thousands separators and no more decimals than it needs, at most one.
pub fn plain(value: f64) -> String {
    let tenths = (value.abs() * 10.0).round() as u64;
    let digits = in_threes(&(tenths / 10).to_string());
    let sign = if value < 0.0 && tenths > 0 { "−" } else { "" };
    match tenths % 10 {
        0 => format!("{sign}{digits}"),
        tenth => format!("{sign}{digits}.{tenth}"),
    }
}

/// The name below a column, centred, in at most two lines; what doesn't fit is recorded.
fn caption(
    painter: &Painter,
    palette: &Palette,
    text: &str,
    role: Role,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let format = TextFormat {
        font_id: role.font(),
        color: role.tint.colour(palette),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.halign = Align::Center;
    job.wrap.max_width = width;
    job.wrap.max_rows = 2;
    let galley = painter.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    if galley.elided {
        crate::ui::theme::record_overflow(painter.ctx(), text, true, 0.0);
    }
    galley
}

/// Linear map from values to points.
#[derive(Clone, Copy)]
struct Scale {
    from: [f64; 2],
    to: [f32; 2],
}

impl Scale {
    fn at(&self, value: f64) -> f32 {
        let span = self.from[1] - self.from[0];
        let t = if span == 0.0 {
            0.5
        } else {
            (value - self.from[0]) / span
        };
        self.to[0] + (self.to[1] - self.to[0]) * t as f32
    }
}

/// The part of `rects` the pointer is over.
fn hovered(response: &Response, rects: &[Rect]) -> Option<usize> {
    let pointer = response.hover_pos()?;
    rects.iter().position(|rect| rect.contains(pointer))
}

/// Tooltip at the pointer: what, how much, and why; `more` may be empty.
fn tell_at_pointer(response: Response, name: &str, said: &str, more: &str) -> Response {
    response.on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(super::tooltip::WIDTH);
        ui.spacing_mut().item_spacing.y = 2.0;
        crate::ui::theme::rich(
            ui,
            &[
                (name, Role::SMALL),
                ("  ", Role::SMALL),
                (said, Role::SMALL.bold()),
            ],
        );
        if !more.is_empty() {
            crate::ui::theme::wrapped(ui, more, Role::SMALL.muted());
        }
    })
}

/// The middle of the top edge.
fn top_of(rect: Rect) -> Pos2 {
    pos2(rect.center().x, rect.top())
}
