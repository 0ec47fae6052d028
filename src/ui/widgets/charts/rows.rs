//! What charts in rows share: names at the left, values at the right, a measured plot between, its axis below.

use egui::{Align2, CornerRadius, Painter, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::{Drawn, Scale, hovered, say, ticks};
use crate::locale::Tongue;
use crate::ui::theme::{
    HAIRLINE, Palette, Role, galley, mix, paint_text, palette, record_overflow,
};
use crate::view::chart::Unit;

/// Least height of a row that can be read, points.
pub(super) const LEAST: f32 = 15.0;
/// Least width of a plot in which lengths can be compared, points.
const NARROW: f32 = 60.0;
/// Room for numbers and title of the axis, points.
const AXIS: f32 = 32.0;

/// Rows in a rectangle.
pub(super) struct Rows {
    pub palette: Palette,
    /// Where the bars are.
    pub plot: Rect,
    /// The rows over the whole width.
    pub lines: Vec<Rect>,
    /// From values to points.
    pub x: Scale,
    low: f64,
    high: f64,
    names: f32,
}

/// Rows of one value each, laid out, with names and values written and the axis drawn.
pub(super) struct Sheet {
    pub rows: Rows,
    /// Of the room that they take.
    pub response: Response,
    /// The row that is pointed at.
    pub over: Option<usize>,
}

impl Sheet {
    /// Takes `height` points over all the room there is for rows of a name and a value each, the value as it is to be
    /// written. None where they can't be read: nothing is taken then.
    pub(super) fn new(
        ui: &mut Ui,
        drawn: Drawn<'_>,
        words: &[(&str, &str, Role)],
        span: [f64; 2],
        unit: Unit,
        height: f32,
    ) -> Option<Self> {
        let palette = palette(ui);
        let size = vec2(ui.available_width(), height);
        let names: Vec<&str> = words.iter().map(|(name, _, _)| *name).collect();
        let values: Vec<&str> = words.iter().map(|(_, value, _)| *value).collect();
        let rect = Rect::from_min_size(ui.cursor().min, size);
        let rows = Rows::new(ui, palette, rect, &names, &values, span)?;
        let (_, response) = ui.allocate_exact_size(size, Sense::hover());
        drawn.tell(&response);
        let over = hovered(&response, &rows.lines);
        let painter = ui.painter();
        for (i, (name, value, role)) in words.iter().enumerate() {
            rows.words(painter, i, (*name, *value), *role, over == Some(i));
        }
        rows.axis(painter, unit, drawn.tongue, drawn.x);
        Some(Self {
            rows,
            response,
            over,
        })
    }
}

impl Rows {
    /// Lays the rows out; none where they can't be read.
    pub(super) fn new(
        ui: &Ui,
        palette: Palette,
        rect: Rect,
        names: &[&str],
        values: &[&str],
        [low, high]: [f64; 2],
    ) -> Option<Self> {
        let width = |text: &&str, role: Role| galley(ui.ctx(), &palette, text, role, None).size().x;
        let wide = names.iter().map(|name| width(name, Role::SMALL));
        let wide = wide.fold(0.0, f32::max).min(rect.width() * 0.36);
        let said = values.iter().map(|value| width(value, Role::SMALL.bold()));
        let said = said.fold(0.0, f32::max);
        let plot = Rect::from_min_max(
            pos2(rect.left() + wide + 10.0, rect.top()),
            pos2(rect.right() - said - 10.0, rect.bottom() - AXIS),
        );
        let height = plot.height() / names.len().max(1) as f32;
        if plot.width() < NARROW || height < LEAST {
            return None;
        }
        let lines = (0..names.len())
            .map(|i| {
                let top = plot.top() + height * i as f32;
                Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height))
            })
            .collect();
        let high = high.max(low + 1e-9);
        Some(Self {
            palette,
            plot,
            lines,
            x: Scale {
                from: [low, high],
                to: [plot.left(), plot.right()],
            },
            low,
            high,
            names: wide,
        })
    }

    /// Height of a bar where so many stand in a row.
    pub(super) fn bar(&self, of: usize) -> f32 {
        let row = self.lines.first().map_or(0.0, Rect::height);
        (row * 0.62 / of.max(1) as f32).clamp(5.0, 26.0)
    }

    /// Light lines at round values, their numbers, the title of the axis.
    pub(super) fn axis(&self, painter: &Painter, unit: Unit, tongue: Tongue<'_>, title: &str) {
        let (palette, plot) = (&self.palette, self.plot);
        let role = Role::TINY.muted();
        let marks = ticks(self.low, self.high, (plot.width() / 76.0) as usize);
        let words: Vec<String> = marks.iter().map(|mark| say(unit, tongue, *mark)).collect();
        let stroke = Stroke::new(HAIRLINE, palette.line);
        let mut free = f32::NEG_INFINITY;
        for (mark, word) in marks.iter().zip(&words) {
            let x = self.x.at(*mark).round() + 0.5;
            let ends = [pos2(x, plot.top()), pos2(x, plot.bottom())];
            if mark.abs() < 1e-12 {
                let stroke = Stroke::new(1.0, mix(palette.line, palette.muted, 0.8));
                painter.line_segment(ends, stroke);
            } else {
                painter.extend(Shape::dashed_line(&ends, stroke, 2.0, 4.0));
            }
            let half = galley(painter.ctx(), palette, word, role, None).size().x * 0.5;
            if x - half > free {
                let at = pos2(x, plot.bottom() + 2.0);
                paint_text(painter, palette, at, Align2::CENTER_TOP, word, role);
                free = x + half + 8.0;
            }
        }
        if !title.is_empty() {
            let at = pos2(plot.right(), plot.bottom() + AXIS);
            let title = format!("{title} →");
            paint_text(painter, palette, at, Align2::RIGHT_BOTTOM, &title, role);
        }
    }

    /// Name and value of a row; the one that is pointed at stands on a ground of its own.
    pub(super) fn words(
        &self,
        painter: &Painter,
        i: usize,
        (name, value): (&str, &str),
        role: Role,
        over: bool,
    ) {
        let Some(line) = self.lines.get(i) else {
            return;
        };
        let palette = &self.palette;
        if over {
            let ground = mix(palette.surface, palette.sunken, 0.5);
            painter.rect_filled(line.expand2(vec2(6.0, 0.0)), CornerRadius::same(4), ground);
        }
        let name_of = galley(
            painter.ctx(),
            palette,
            name,
            Role::SMALL,
            Some(self.names + 2.0),
        );
        if name_of.elided {
            record_overflow(painter.ctx(), name, true, 0.0);
        }
        let at = pos2(line.left(), line.center().y - name_of.size().y * 0.5);
        painter.galley(at, name_of, palette.ink);
        paint_text(
            painter,
            palette,
            line.right_center(),
            Align2::RIGHT_CENTER,
            value,
            role,
        );
    }

    /// The rectangle between two values of a row, `height` high, its middle `down` below the row's.
    pub(super) fn between(&self, i: usize, [from, to]: [f64; 2], height: f32, down: f32) -> Rect {
        let y = self.lines.get(i).map_or(0.0, |line| line.center().y) + down;
        let (a, b) = (self.x.at(from), self.x.at(to));
        Rect::from_min_max(
            pos2(a.min(b), y - height * 0.5),
            pos2(a.max(b).max(a.min(b) + 1.0), y + height * 0.5),
        )
    }
}
