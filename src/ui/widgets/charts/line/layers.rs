//! The layers of a chart of lines, from the grid up to the tooltip.

use egui::epaint::Mesh;
use egui::{Align2, Color32, Painter, Pos2, Response, Shape, Stroke, pos2, vec2};

use super::{Line, Plot, Sheet};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{HAIRLINE, Palette, Role, galley, mix, rich, text};

/// Room for the name of a line, points.
const NAME: f32 = 14.0;

/// Dotted lines at the ticks, a full one at zero.
pub(super) fn grid(sheet: &Sheet<'_>, marks: &[f64]) {
    let stroke = Stroke::new(HAIRLINE, sheet.palette.line);
    for mark in marks {
        let y = sheet.y.at(*mark).round() + 0.5;
        let ends = [pos2(sheet.area.left(), y), pos2(sheet.area.right(), y)];
        if *mark == 0.0 {
            sheet.painter.hline(sheet.area.x_range(), y, stroke);
        } else {
            sheet
                .painter
                .extend(Shape::dashed_line(&ends, stroke, 2.0, 4.0));
        }
        let said = (sheet.plot.say)(*mark);
        let pos = pos2(sheet.area.left() - 8.0, y);
        sheet.word(pos, Align2::RIGHT_CENTER, &said, Role::TINY.muted());
    }
}

/// Places along the bottom, thinned out where they would touch, and both axis titles.
pub(super) fn axes(sheet: &Sheet<'_>) {
    let plot = sheet.plot;
    let role = Role::TINY.muted();
    let ctx = sheet.painter.ctx();
    let width = |place: &&str| {
        galley(ctx, &sheet.palette, place, Role::TINY, None)
            .size()
            .x
    };
    let widest = plot.places.iter().map(width).fold(1.0, f32::max);
    let room = sheet.area.width() / (plot.places.len() - 1).max(1) as f32;
    let every = ((widest + 10.0) / room).ceil().max(1.0) as usize;
    for (i, place) in plot.places.iter().enumerate().step_by(every) {
        let pos = pos2(sheet.x.at(i as f64), sheet.area.bottom() + 5.0);
        sheet.word(pos, Align2::CENTER_TOP, place, role);
    }
    if !plot.words.y.is_empty() {
        let pos = sheet.area.left_top() - vec2(0.0, 20.0 * factor());
        sheet.word(pos, Align2::LEFT_TOP, &format!("↑ {}", plot.words.y), role);
    }
    if !plot.words.x.is_empty() {
        let pos = sheet.area.right_bottom() + vec2(0.0, 20.0 * factor());
        sheet.word(pos, Align2::RIGHT_TOP, &format!("{} →", plot.words.x), role);
    }
}

pub(super) fn bands(sheet: &Sheet<'_>) {
    for line in sheet.plot.lines.iter().filter(|line| line.band.len() > 1) {
        let edge = |(i, [low, high]): (usize, &[f64; 2])| [sheet.at(i, *low), sheet.at(i, *high)];
        let edges: Vec<[Pos2; 2]> = line.band.iter().enumerate().map(edge).collect();
        band(sheet.painter, &sheet.palette, &edges, line.colour);
    }
}

pub(super) fn target(sheet: &Sheet<'_>) {
    let Some((value, name)) = sheet.plot.target else {
        return;
    };
    let y = sheet.y.at(value).round() + 0.5;
    let ends = [pos2(sheet.area.left(), y), pos2(sheet.area.right(), y)];
    let stroke = Stroke::new(1.0, sheet.palette.warn);
    sheet
        .painter
        .extend(Shape::dashed_line(&ends, stroke, 6.0, 4.0));
    let pos = pos2(sheet.area.left() + 6.0, y - 1.0);
    sheet.word(pos, Align2::LEFT_BOTTOM, name, Role::TINY.warn());
}

/// The lines, each with its name at its end; names that stand beside each other are pushed apart where they would touch.
pub(super) fn series(sheet: &Sheet<'_>) {
    let mut ends: Vec<(Pos2, &Line<'_>)> = Vec::new();
    for line in sheet.plot.lines {
        let place = |(i, value): (usize, &f64)| sheet.at(i, *value);
        let points = line.values.iter().enumerate().map(place);
        let points: Vec<Pos2> = points.filter(|point| point.y.is_finite()).collect();
        stroke(sheet.painter, &points, line.colour, line.dashed, 2.0);
        let Some(end) = points.last().copied() else {
            continue;
        };
        let ring = Stroke::new(2.0, line.colour);
        sheet.painter.circle(end, 3.5, sheet.palette.surface, ring);
        let x = if end.x > sheet.area.right() - 4.0 {
            sheet.area.right()
        } else {
            end.x
        };
        ends.push((pos2(x, end.y), line));
    }
    ends.sort_by(|a, b| (a.0.x.total_cmp(&b.0.x)).then(a.0.y.total_cmp(&b.0.y)));
    for beside in ends.chunk_by(|a, b| (a.0.x - b.0.x).abs() < 1.0) {
        let at: Vec<f32> = beside.iter().map(|end| end.0.y).collect();
        // Below the area stand the names of the places.
        let at = apart(&at, NAME * factor(), sheet.area.bottom());
        for (y, (end, line)) in at.into_iter().zip(beside) {
            let role = Role::TINY.bold().colour(line.colour);
            sheet.word(pos2(end.x + 8.0, y), Align2::LEFT_CENTER, line.name, role);
        }
    }
}

/// Heights, sorted, moved so far from each other that each has `room`, and none below `lowest` but for want of room.
fn apart(heights: &[f32], room: f32, lowest: f32) -> Vec<f32> {
    let mut out: Vec<f32> = Vec::with_capacity(heights.len());
    for height in heights {
        let least = out.last().map_or(f32::NEG_INFINITY, |last| last + room);
        out.push(height.max(least));
    }
    // Back up again, as far as the lowest needs.
    let mut most = lowest.max(heights.last().copied().unwrap_or(lowest));
    for height in out.iter_mut().rev() {
        *height = height.min(most);
        most = *height - room;
    }
    out
}

/// The place the pointer is nearest to, marked by a line and dots.
pub(super) fn hovered(sheet: &Sheet<'_>, response: &Response) -> Option<usize> {
    let pointer = response.hover_pos()?;
    if !sheet.area.expand(12.0).contains(pointer) {
        return None;
    }
    let last = sheet.plot.places.len() - 1;
    let step = sheet.area.width() / last.max(1) as f32;
    let place = (((pointer.x - sheet.area.left()) / step).round().max(0.0) as usize).min(last);
    let x = sheet.x.at(place as f64).round() + 0.5;
    let guide = Stroke::new(1.0, mix(sheet.palette.line, sheet.palette.muted, 0.5));
    sheet.painter.vline(x, sheet.area.y_range(), guide);
    for line in sheet.plot.lines {
        if let Some(value) = value_at(line, place) {
            let ring = Stroke::new(2.0, sheet.palette.surface);
            sheet
                .painter
                .circle(sheet.at(place, value), 4.0, line.colour, ring);
        }
    }
    Some(place)
}

fn value_at(line: &Line<'_>, place: usize) -> Option<f64> {
    line.values
        .get(place)
        .copied()
        .filter(|value| value.is_finite())
}

/// Every series at one place, with its band.
pub(super) fn tooltip(response: Response, plot: &Plot<'_>, place: usize) -> Response {
    response.on_hover_ui_at_pointer(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text(ui, plot.places[place], Role::SMALL.bold());
        for line in plot.lines {
            let Some(value) = value_at(line, place) else {
                continue;
            };
            let said = (plot.say)(value);
            let range = line
                .band
                .get(place)
                .map(|[low, high]| format!("  {} – {}", (plot.say)(*low), (plot.say)(*high)));
            let dot = ("● ", Role::SMALL.colour(line.colour));
            let name = (line.name, Role::SMALL);
            let space = ("  ", Role::SMALL);
            let value = (said.as_str(), Role::SMALL.bold());
            let range = (range.as_deref().unwrap_or_default(), Role::SMALL.muted());
            rich(ui, &[dot, name, space, value, range]);
        }
    })
}

pub(super) fn stroke(
    painter: &Painter,
    points: &[Pos2],
    colour: Color32,
    dashed: bool,
    width: f32,
) {
    let stroke = Stroke::new(width, colour);
    match (points.len(), dashed) {
        (0 | 1, _) => {}
        (_, true) => painter.extend(Shape::dashed_line(points, stroke, 5.0, 4.0)),
        (_, false) => {
            painter.add(Shape::line(points.to_vec(), stroke));
        }
    }
}

/// A band between two edges: a strip of triangles, with hairlines that smooth its edges.
pub(super) fn band(painter: &Painter, palette: &Palette, edges: &[[Pos2; 2]], colour: Color32) {
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
        let edge = edges.iter().map(|edge| edge[side]).collect();
        painter.add(Shape::line(edge, Stroke::new(1.0, fill)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_lines_do_not_touch_and_stay_above_the_places() {
        assert_eq!(apart(&[10.0, 40.0], 14.0, 100.0), [10.0, 40.0]);
        assert_eq!(apart(&[98.0, 99.0], 14.0, 100.0), [86.0, 100.0]);
        let three = apart(&[97.0, 97.5, 98.0], 14.0, 100.0);
        assert!(three.windows(2).all(|two| two[1] - two[0] >= 14.0));
        assert!(three.iter().all(|y| *y <= 100.0));
        assert!(apart(&[], 14.0, 100.0).is_empty());
    }
}
