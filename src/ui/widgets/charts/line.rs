//! Lines over time: several series with bands, a small fan for a forecast, and sparklines for table cells.

use egui::epaint::Mesh;
use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::{Scale, Words, ticks};
use crate::ui::theme::{HAIRLINE, Palette, Role, galley, mix, paint_text, palette, rich};

/// One series.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its name, written at the end of the line.
    pub name: &'a str,
    /// One value for each place on the axis; NaN leaves a gap.
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

/// Shows a [`Plot`] over all the room there is.
pub fn lines(ui: &mut Ui, plot: Plot<'_>) -> Response {
    plot.words.head(ui);
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), plot.height), Sense::hover());
    let numbers: Vec<String> = plot
        .lines
        .iter()
        .map(|line| format!("{} {}", line.name, line.values.iter().map(|v| (plot.say)(*v)).collect::<Vec<_>>().join(" ")))
        .collect();
    plot.words.tell(&response, &numbers.join(", "));
    let all = plot.lines.iter().flat_map(|line| line.values.iter().copied().chain(line.band.iter().flatten().copied()));
    let all: Vec<f64> = all.chain(plot.target.map(|target| target.0)).filter(|v| v.is_finite()).collect();
    if all.is_empty() || plot.places.is_empty() {
        return response;
    }
    let low = all.iter().copied().fold(if plot.from_zero { 0.0 } else { f64::INFINITY }, f64::min);
    let high = all.iter().copied().fold(if plot.from_zero { 0.0 } else { f64::NEG_INFINITY }, f64::max);
    let slack = ((high - low) * 0.06).max(high.abs() * 0.01).max(1e-6);
    let (low, high) = (if plot.from_zero && low >= 0.0 { 0.0 } else { low - slack }, high + slack);
    let marks = ticks(low, high, ((rect.height() / 44.0) as usize).clamp(2, 6));
    let measure = |text: &str, role: Role| galley(ui.ctx(), &palette, text, role, None).size().x;
    let left = marks.iter().map(|v| measure(&(plot.say)(*v), Role::TINY)).fold(0.0, f32::max) + 10.0;
    let right = plot.lines.iter().map(|line| measure(line.name, Role::TINY.bold())).fold(8.0, f32::max) + 10.0;
    let above = if plot.words.y.is_empty() { 6.0 } else { 22.0 };
    let below = if plot.words.x.is_empty() { 20.0 } else { 36.0 };
    let area = Rect::from_min_max(rect.min + vec2(left, above), rect.max - vec2(right, below));
    let y = Scale { from: [low, high], to: [area.bottom(), area.top()] };
    let x = Scale { from: [0.0, (plot.places.len() - 1) as f64], to: [area.left(), area.right()] };
    let painter = ui.painter();
    for mark in &marks {
        let at = y.at(*mark).round() + 0.5;
        let stroke = Stroke::new(HAIRLINE, palette.line);
        let dots = [pos2(area.left(), at), pos2(area.right(), at)];
        if *mark == 0.0 { painter.hline(area.x_range(), at, stroke); } else { painter.extend(Shape::dashed_line(&dots, stroke, 2.0, 4.0)); }
        paint_text(painter, &palette, pos2(area.left() - 8.0, at), Align2::RIGHT_CENTER, &(plot.say)(*mark), Role::TINY.muted());
    }
    axis(painter, &palette, &plot, area, x);
    for line in plot.lines.iter().filter(|line| line.band.len() > 1) {
        let edges: Vec<[Pos2; 2]> =
            line.band.iter().enumerate().map(|(i, [lo, hi])| [pos2(x.at(i as f64), y.at(*lo)), pos2(x.at(i as f64), y.at(*hi))]).collect();
        band(painter, &palette, &edges, line.colour);
    }
    if let Some((value, name)) = plot.target {
        let at = y.at(value).round() + 0.5;
        painter.extend(Shape::dashed_line(&[pos2(area.left(), at), pos2(area.right(), at)], Stroke::new(1.0, palette.warn), 6.0, 4.0));
        paint_text(painter, &palette, pos2(area.left() + 6.0, at - 1.0), Align2::LEFT_BOTTOM, name, Role::TINY.warn());
    }
    let mut ends: Vec<(f32, &Line<'_>)> = Vec::new();
    for line in plot.lines {
        let points: Vec<Pos2> =
            line.values.iter().enumerate().map(|(i, v)| pos2(x.at(i as f64), y.at(*v))).filter(|point| point.y.is_finite()).collect();
        stroke(painter, &points, line.colour, line.dashed, 2.0);
        if let Some(end) = points.last() {
            painter.circle(*end, 3.5, palette.surface, Stroke::new(2.0, line.colour));
            if end.x > area.right() - 4.0 {
                ends.push((end.y, line));
            } else {
                let role = Role::TINY.bold().colour(line.colour);
                paint_text(painter, &palette, *end + vec2(8.0, 0.0), Align2::LEFT_CENTER, line.name, role);
            }
        }
    }
    // Names at the ends, pushed apart where they would touch.
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut last = f32::NEG_INFINITY;
    for (at, line) in ends {
        let at = at.max(last + 14.0);
        last = at;
        paint_text(painter, &palette, pos2(area.right() + 8.0, at), Align2::LEFT_CENTER, line.name, Role::TINY.bold().colour(line.colour));
    }
    let Some(pointer) = response.hover_pos().filter(|pointer| area.expand(12.0).contains(*pointer)) else { return response };
    let step = area.width() / (plot.places.len() - 1).max(1) as f32;
    let i = (((pointer.x - area.left()) / step).round().max(0.0) as usize).min(plot.places.len() - 1);
    painter.vline(x.at(i as f64).round() + 0.5, area.y_range(), Stroke::new(1.0, mix(palette.line, palette.muted, 0.5)));
    for line in plot.lines {
        if let Some(value) = line.values.get(i).filter(|value| value.is_finite()) {
            painter.circle(pos2(x.at(i as f64), y.at(*value)), 4.0, line.colour, Stroke::new(2.0, palette.surface));
        }
    }
    response.on_hover_ui_at_pointer(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        crate::ui::theme::text(ui, plot.places[i], Role::SMALL.bold());
        for line in plot.lines {
            if let Some(value) = line.values.get(i).filter(|value| value.is_finite()) {
                let range = line.band.get(i).map(|[lo, hi]| format!("  {} – {}", (plot.say)(*lo), (plot.say)(*hi))).unwrap_or_default();
                let said = (plot.say)(*value);
                rich(ui, &[("● ", Role::SMALL.colour(line.colour)), (line.name, Role::SMALL), ("  ", Role::SMALL), (&said, Role::SMALL.bold()), (&range, Role::SMALL.muted())]);
            }
        }
    })
}

/// Places along the bottom, thinned out where they would touch, and both axis titles.
fn axis(painter: &Painter, palette: &Palette, plot: &Plot<'_>, area: Rect, x: Scale) {
    let widest = plot.places.iter().map(|place| galley(painter.ctx(), palette, place, Role::TINY, None).size().x).fold(1.0, f32::max);
    let room = area.width() / (plot.places.len() - 1).max(1) as f32;
    let every = ((widest + 10.0) / room).ceil().max(1.0) as usize;
    for (i, place) in plot.places.iter().enumerate().step_by(every) {
        paint_text(painter, palette, pos2(x.at(i as f64), area.bottom() + 5.0), Align2::CENTER_TOP, place, Role::TINY.muted());
    }
    let role = Role::TINY.muted();
    if !plot.words.y.is_empty() {
        paint_text(painter, palette, pos2(area.left(), area.top() - 20.0), Align2::LEFT_TOP, &format!("↑ {}", plot.words.y), role);
    }
    if !plot.words.x.is_empty() {
        paint_text(painter, palette, pos2(area.right(), area.bottom() + 20.0), Align2::RIGHT_TOP, &format!("{} →", plot.words.x), role);
    }
}

fn stroke(painter: &Painter, points: &[Pos2], colour: Color32, dashed: bool, width: f32) {
    if points.len() < 2 {
        return;
    }
    if dashed {
        painter.extend(Shape::dashed_line(points, Stroke::new(width, colour), 5.0, 4.0));
    } else {
        painter.add(Shape::line(points.to_vec(), Stroke::new(width, colour)));
    }
}

/// A band between two edges: a strip of triangles, with hairlines that smooth its edges.
fn band(painter: &Painter, palette: &Palette, edges: &[[Pos2; 2]], colour: Color32) {
    let fill = palette.tint(colour, if palette.dark { 0.22 } else { 0.16 });
    let mut mesh = Mesh::default();
    for [low, high] in edges {
        mesh.colored_vertex(*low, fill);
        mesh.colored_vertex(*high, fill);
    }
    for i in 0..edges.len().saturating_sub(1) as u32 {
        mesh.add_triangle(2 * i, 2 * i + 1, 2 * i + 2);
        mesh.add_triangle(2 * i + 1, 2 * i + 2, 2 * i + 3);
    }
    painter.add(Shape::mesh(mesh));
    for side in 0..2 {
        painter.add(Shape::line(edges.iter().map(|edge| edge[side]).collect(), Stroke::new(1.0, fill)));
    }
}

/// A forecast fanning out: median and band, with a word at either end of the axis below. Values in any unit.
pub fn fan(ui: &mut Ui, name: &str, size: Vec2, median: &[f64], edges: &[[f64; 2]], ends: [&str; 2]) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    Words { title: name, ..Words::default() }.tell(&response, &ends.join(" – "));
    let area = Rect::from_min_max(rect.min + vec2(2.0, 4.0), rect.max - vec2(2.0, 18.0));
    let all = || median.iter().copied().chain(edges.iter().flatten().copied());
    let y = Scale { from: [all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max)], to: [area.bottom(), area.top()] };
    let x = Scale { from: [0.0, (median.len().max(2) - 1) as f64], to: [area.left(), area.right()] };
    let strip: Vec<[Pos2; 2]> =
        edges.iter().enumerate().map(|(i, [lo, hi])| [pos2(x.at(i as f64), y.at(*lo)), pos2(x.at(i as f64), y.at(*hi))]).collect();
    band(ui.painter(), &palette, &strip, palette.accent);
    let points: Vec<Pos2> = median.iter().enumerate().map(|(i, v)| pos2(x.at(i as f64), y.at(*v))).collect();
    stroke(ui.painter(), &points, palette.accent, false, 2.0);
    paint_text(ui.painter(), &palette, rect.left_bottom(), Align2::LEFT_BOTTOM, ends[0], Role::TINY.muted());
    paint_text(ui.painter(), &palette, rect.right_bottom(), Align2::RIGHT_BOTTOM, ends[1], Role::TINY.muted());
    response
}

/// A line as small as a word, with a dot at its end; `said` is what a screen reader says.
pub fn sparkline(ui: &mut Ui, said: &str, size: Vec2, values: &[f64], colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    Words { title: said, ..Words::default() }.tell(&response, "");
    let area = rect.shrink2(vec2(3.0, 4.0));
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let y = Scale { from: [low, high], to: [area.bottom(), area.top()] };
    let x = Scale { from: [0.0, (values.len().max(2) - 1) as f64], to: [area.left(), area.right()] };
    let points: Vec<Pos2> = values.iter().enumerate().map(|(i, v)| pos2(x.at(i as f64), y.at(*v))).collect();
    stroke(ui.painter(), &points, colour, false, 1.5);
    if let Some(end) = points.last() {
        ui.painter().circle_filled(*end, 2.5, colour);
    }
    response
}
