//! Lines over time: several series with bands, and the small ones for forecasts and table cells.

mod layers;
mod small;

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Sense, Ui, pos2, vec2};

use super::{Scale, Words, ticks};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Palette, Role, galley, paint_text, palette};

pub use small::{fan, sparkline};

/// One series.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its name, written at the end of the line.
    pub name: &'a str,
    /// One value for each place on the axis; NaN where there is none.
    pub values: &'a [f64],
    /// Low and high for each place, or nothing.
    pub band: &'a [[f64; 2]],
    /// Its colour.
    pub colour: Color32,
    /// Dashed: what would have been, a plan, another branch.
    pub dashed: bool,
}

/// A chart of lines.
#[derive(Clone, Copy)]
pub struct Plot<'a> {
    /// Title, note, axis titles.
    pub words: Words<'a>,
    /// The places on the horizontal axis: “Q1”, “Q2” …
    pub places: &'a [&'a str],
    /// The series.
    pub lines: &'a [Line<'a>],
    /// A level to reach, with its name.
    pub target: Option<(f64, &'a str)>,
    /// Says a value with its unit, on the axis and in the tooltip.
    pub say: &'a dyn Fn(f64) -> String,
    /// Points, heading not counted.
    pub height: f32,
    /// Whether the vertical axis must show zero.
    pub from_zero: bool,
}

/// A plot on its way to the screen: where the values lie.
struct Sheet<'a> {
    plot: &'a Plot<'a>,
    painter: &'a Painter,
    palette: Palette,
    area: Rect,
    x: Scale,
    y: Scale,
}

impl Sheet<'_> {
    fn at(&self, place: usize, value: f64) -> Pos2 {
        pos2(self.x.at(place as f64), self.y.at(value))
    }

    fn word(&self, pos: Pos2, align: Align2, word: &str, role: Role) {
        paint_text(self.painter, &self.palette, pos, align, word, role);
    }
}

impl Plot<'_> {
    /// The lowest and highest value the vertical axis shows, if there is any value at all.
    fn span(&self) -> Option<[f64; 2]> {
        let values = self
            .lines
            .iter()
            .flat_map(|line| line.values.iter().copied());
        let bands = self
            .lines
            .iter()
            .flat_map(|line| line.band.iter().flatten().copied());
        let zero = self.from_zero.then_some(0.0);
        let mut all = values
            .chain(bands)
            .chain(self.target.map(|target| target.0))
            .chain(zero)
            .filter(|value| value.is_finite());
        let first = all.next()?;
        let (low, high) = all.fold((first, first), |(low, high), v| (low.min(v), high.max(v)));
        let slack = ((high - low) * 0.06).max(high.abs() * 0.01).max(1e-6);
        let low = if self.from_zero && low >= 0.0 {
            0.0
        } else {
            low - slack
        };
        Some([low, high + slack])
    }

    /// Every number, for a screen reader.
    fn numbers(&self) -> String {
        let say = |line: &Line<'_>| {
            let values = line
                .values
                .iter()
                .filter(|v| v.is_finite())
                .map(|v| (self.say)(*v));
            format!("{} {}", line.name, values.collect::<Vec<_>>().join(" "))
        };
        self.lines.iter().map(say).collect::<Vec<_>>().join(", ")
    }
}

/// Shows a [`Plot`] over all the room there is.
pub fn lines(ui: &mut Ui, plot: Plot<'_>) -> Response {
    plot.words.head(ui);
    let palette = palette(ui);
    let size = vec2(ui.available_width(), plot.height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    plot.words.tell(&response, &plot.numbers());
    let Some([low, high]) = plot.span().filter(|_| !plot.places.is_empty()) else {
        return response;
    };
    let f = factor();
    let marks = ticks(
        low,
        high,
        ((rect.height() / (44.0 * f)) as usize).clamp(2, 6),
    );
    let width = |text: &str, role: Role| galley(ui.ctx(), &palette, text, role, None).size().x;
    let says = marks
        .iter()
        .map(|value| width(&(plot.say)(*value), Role::TINY));
    let names = plot
        .lines
        .iter()
        .map(|line| width(line.name, Role::TINY.bold()));
    let (left, right) = (
        says.fold(0.0, f32::max) + 10.0,
        names.fold(8.0, f32::max) + 10.0,
    );
    let above = f * if plot.words.y.is_empty() { 6.0 } else { 22.0 };
    let below = f * if plot.words.x.is_empty() { 20.0 } else { 36.0 };
    let area = Rect::from_min_max(rect.min + vec2(left, above), rect.max - vec2(right, below));
    let sheet = Sheet {
        plot: &plot,
        painter: ui.painter(),
        palette,
        area,
        x: Scale {
            from: [0.0, (plot.places.len() - 1) as f64],
            to: [area.left(), area.right()],
        },
        y: Scale {
            from: [low, high],
            to: [area.bottom(), area.top()],
        },
    };
    layers::grid(&sheet, &marks);
    layers::axes(&sheet);
    layers::bands(&sheet);
    layers::target(&sheet);
    layers::series(&sheet);
    match layers::hovered(&sheet, &response) {
        Some(place) => layers::tooltip(response, &plot, place),
        None => response,
    }
}
