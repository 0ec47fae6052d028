//! What the value created is the sum of, each term over a bar of one scale.

use super::table::laid;
use crate::locale::Texts;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Palette, Role, galley, mix, paint_text, palette};
use crate::view::debrief::DebriefView;
use egui::{
    Align2, Color32, CornerRadius, Painter, Rect, Response, Sense, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

/// Width of a term of the sum from which the terms stand side by side, points.
const TERM: f32 = 128.0;
/// Room between two terms, points.
const GAP: f32 = 40.0;
/// Height of the bar of a term, points.
const BAR: f32 = 10.0;

/// A term of the sum, or what it comes to.
struct Term<'a> {
    name: &'a str,
    amount: &'a str,
    /// Length of its bar, as a part of the longest.
    part: f32,
    colour: Color32,
    /// What stands before it.
    sign: &'static str,
}

/// Profit + closing equity − opening equity = value created.
fn terms<'a>(view: &'a DebriefView, total: &'a str, palette: &Palette) -> Vec<Term<'a>> {
    let sum: f64 = view.parts.iter().map(|part| part.2).sum();
    let values = view.parts.iter().map(|part| part.2.abs());
    let largest = values.fold(sum.abs(), f64::max).max(1.0);
    let part = |value: f64| (value.abs() / largest) as f32;
    let mut terms: Vec<Term> = view
        .parts
        .iter()
        .enumerate()
        .map(|(i, (name, amount, value))| Term {
            name,
            amount,
            part: part(*value),
            // What one had anyway is grey: it is neither a gain nor a loss.
            colour: match (*value < 0.0, i) {
                (true, 0) => palette.risk,
                (true, _) => palette.hue(crate::sim::setup::Colour::Sand),
                (false, _) => palette.accent,
            },
            sign: match (*value < 0.0, i) {
                (_, 0) => "",
                (true, _) => "−",
                (false, _) => "+",
            },
        })
        .collect();
    terms.push(Term {
        name: total,
        amount: &view.value,
        part: part(sum),
        colour: if view.gain {
            palette.good
        } else {
            palette.risk
        },
        sign: "=",
    });
    terms
}

/// Shows the sum, each term over a bar of one scale: side by side, or one below the other where that is too narrow.
pub(super) fn show(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    let palette = palette(ui);
    let total = t.get("debrief-value");
    let terms = terms(view, &total, &palette);
    let count = terms.len() as f32;
    let width = (ui.available_width() - GAP * (count - 1.0)) / count;
    let response = if width < TERM * factor() {
        below(ui, &palette, &terms)
    } else {
        beside(ui, &palette, &terms, width)
    };
    let said: Vec<String> = terms
        .iter()
        .map(|term| format!("{} {}", term.name, term.amount))
        .collect();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said.join(", ")));
}

/// The bar of a term.
fn bar(painter: &Painter, palette: &Palette, well: Rect, term: &Term) {
    let corner = CornerRadius::same(3);
    painter.rect_filled(well, corner, mix(palette.surface, palette.sunken, 0.6));
    let filled = vec2((well.width() * term.part).max(2.0), well.height());
    painter.rect_filled(Rect::from_min_size(well.min, filled), corner, term.colour);
}

fn beside(ui: &mut Ui, palette: &Palette, terms: &[Term], width: f32) -> Response {
    let f = factor();
    // Names take the lines that they need; the figures stand below the longest.
    let names: Vec<_> = terms
        .iter()
        .map(|term| laid(ui, palette, term.name, Role::LABEL.muted(), width))
        .collect();
    let above = names.iter().map(|name| name.size().y);
    let above = above.fold(19.0 * f, f32::max);
    let size = vec2(ui.available_width(), above + 43.0 * f);
    let (row, response) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter();
    for (i, (term, name)) in terms.iter().zip(names).enumerate() {
        let left = row.left() + (width + GAP) * i as f32;
        painter.galley(pos2(left, row.top()), name, palette.muted);
        let figure = pos2(left, row.top() + above);
        let role = Role::HEADING;
        paint_text(
            painter,
            palette,
            figure,
            Align2::LEFT_TOP,
            term.amount,
            role,
        );
        let well = Rect::from_min_size(figure + vec2(0.0, 29.0 * f), vec2(width, BAR * f));
        bar(painter, palette, well, term);
        let sign = pos2(left - GAP * 0.5, figure.y + 10.0 * f);
        let role = Role::TITLE.regular().muted();
        paint_text(
            painter,
            palette,
            sign,
            Align2::CENTER_CENTER,
            term.sign,
            role,
        );
    }
    response
}

fn below(ui: &mut Ui, palette: &Palette, terms: &[Term]) -> Response {
    let f = factor();
    let room = ui.available_width();
    let signs = 24.0 * f;
    let rows: Vec<_> = terms
        .iter()
        .map(|term| {
            let figure = galley(ui.ctx(), palette, term.amount, Role::HEADING, None);
            let left = room - signs - figure.size().x - 12.0;
            let name = laid(ui, palette, term.name, Role::LABEL.muted(), left);
            let height = figure.size().y.max(name.size().y) + 4.0;
            (name, figure, height)
        })
        .collect();
    // Between the bar of a term and the next term.
    let space = 10.0 * f;
    let height: f32 = rows.iter().map(|row| row.2 + BAR + space).sum();
    let (rect, response) = ui.allocate_exact_size(vec2(room, height - space), Sense::hover());
    let painter = ui.painter();
    let mut top = rect.top();
    for (term, (name, figure, height)) in terms.iter().zip(rows) {
        let left = rect.left() + signs;
        let middle = top + height * 0.5 - 2.0;
        let sign = pos2(rect.left() + signs * 0.4, middle);
        let role = Role::HEADING.regular().muted();
        paint_text(
            painter,
            palette,
            sign,
            Align2::CENTER_CENTER,
            term.sign,
            role,
        );
        let at = pos2(left, middle - name.size().y * 0.5);
        painter.galley(at, name, palette.muted);
        let at = pos2(
            rect.right() - figure.size().x,
            middle - figure.size().y * 0.5,
        );
        painter.galley(at, figure, palette.ink);
        let well = pos2(left, top + height);
        let well = Rect::from_min_size(well, vec2(rect.right() - left, BAR));
        bar(painter, palette, well, term);
        top += height + BAR + space;
    }
    response
}
