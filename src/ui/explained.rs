//! Lists of causes: name, bar and value in rows, the sum below; every row says what it means when pointed at.

use super::theme::{Palette, Role, galley, mix, paint_text, palette, text, wrapped};
use super::widgets::{Card, hairline, link, section, tip};
use crate::locale::Texts;
use crate::view::explain::{Explanation, Line, Tone, Topic};
use egui::{
    Align, Align2, Color32, CornerRadius, Layout, Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    WidgetType, pos2, vec2,
};

/// Height of a row in one line, points.
const ROW: f32 = 23.0;
/// Least room for a bar beside name and value, points.
const LEAST: f32 = 72.0;
/// Rows that are shown before one asks for more.
const SHOWN: usize = 10;

/// Lists as cards in two columns, the next one always in the shorter column; one column where it is narrow.
pub(super) fn cards(ui: &mut Ui, lists: &[Explanation], t: &Texts) {
    let room = ui.available_width();
    let one = room < 720.0 || lists.len() < 2;
    let mut sides: [Vec<&Explanation>; 2] = [Vec::new(), Vec::new()];
    let mut heights = [0; 2];
    for list in lists {
        let side = usize::from(!one && heights[1] < heights[0]);
        heights[side] += 3 + list.lines.len().min(SHOWN);
        sides[side].push(list);
    }
    let half = ((room - 12.0) * 0.5).floor();
    let widths: &[f32] = if one { &[room] } else { &[half, half] };
    super::scenarios::columns(ui, widths, 12.0, |ui, i| {
        ui.spacing_mut().item_spacing.y = 12.0;
        for list in &sides[i] {
            card(ui, list, t);
        }
    });
}

/// One list as a card.
pub(super) fn card(ui: &mut Ui, list: &Explanation, t: &Texts) {
    Card::new().pad(16, 12).show(ui, |ui| show(ui, list, t));
}

/// One list with its title and sum.
pub(super) fn show(ui: &mut Ui, list: &Explanation, t: &Texts) {
    ui.spacing_mut().item_spacing.y = 3.0;
    super::scenarios::compact(ui);
    section(ui, &list.title, &list.tip);
    ui.add_space(3.0);
    let id = ui.id().with(("explained", list.topic.key()));
    let all: bool = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let shown = if all || list.lines.len() <= SHOWN + 1 {
        &list.lines[..]
    } else {
        &list.lines[..SHOWN]
    };
    let grid = Grid::of(ui, list.topic, shown);
    for line in shown {
        grid.row(ui, line);
    }
    if list.lines.len() > SHOWN + 1 {
        let words = if all {
            t.get("explain-fewer")
        } else {
            let more = list.lines.len() - SHOWN;
            t.with("explain-more", [("count", more.into())])
        };
        if link(ui, &words).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !all));
        }
    }
    if !list.total.is_empty() {
        hairline(ui);
        ui.horizontal(|ui| {
            text(ui, &t.get("explain-total"), Role::LABEL.bold());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                text(ui, &list.total, Role::LABEL.bold());
            });
        });
    }
}

/// How the rows of a list are laid out.
struct Grid {
    palette: Palette,
    tone: Tone,
    /// Bars go both ways from the middle.
    both: bool,
    /// Widths of names and values; none: a row takes several lines.
    line: Option<[f32; 2]>,
    /// Whether a value is short enough to stand beside its name.
    beside: bool,
}

impl Grid {
    fn of(ui: &Ui, topic: Topic, lines: &[Line]) -> Self {
        let palette = palette(ui);
        let width = |words: &str, role| galley(ui.ctx(), &palette, words, role, None).size().x;
        let names = lines.iter().map(|l| width(&l.name, Role::LABEL));
        let names = names.fold(0.0, f32::max);
        let values = lines.iter().map(|l| width(&l.value, Role::LABEL.bold()));
        let values = values.fold(0.0, f32::max);
        let room = ui.available_width();
        Self {
            tone: topic.tone(),
            both: lines.iter().any(|l| l.bar < 0.0),
            line: (names + values + 24.0 + LEAST <= room).then_some([names, values]),
            beside: values < room * 0.36,
            palette,
        }
    }

    fn row(&self, ui: &mut Ui, line: &Line) {
        let said = format!("{} {}", line.name, line.value);
        let response = match self.line {
            Some([names, values]) => {
                let (rect, response) =
                    ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
                self.ground(ui, rect, response.hovered());
                let plot = Rect::from_min_max(
                    pos2(rect.left() + names + 12.0, rect.top()),
                    pos2(rect.right() - values - 12.0, rect.bottom()),
                );
                self.bar(ui, plot, line.bar, 10.0);
                let (left, right) = (rect.left_center(), rect.right_center());
                self.words(ui, left, Align2::LEFT_CENTER, &line.name, Role::LABEL);
                let role = Role::LABEL.bold();
                self.words(ui, right, Align2::RIGHT_CENTER, &line.value, role);
                response
            }
            None => self.stacked(ui, line),
        };
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
        tip(response, &said, &line.tip);
    }

    /// Name over bar, the value beside the name or between them.
    fn stacked(&self, ui: &mut Ui, line: &Line) -> egui::Response {
        let inner = ui.scope_builder(UiBuilder::new().sense(Sense::hover()), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if self.beside {
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    text(ui, &line.value, Role::LABEL.bold());
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        wrapped(ui, &line.name, Role::LABEL);
                    });
                });
            } else {
                wrapped(ui, &line.name, Role::LABEL);
                wrapped(ui, &line.value, Role::SMALL.muted());
            }
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 7.0), Sense::hover());
            self.bar(ui, rect, line.bar, 6.0);
            ui.add_space(2.0);
        });
        inner.response
    }

    fn words(&self, ui: &Ui, at: egui::Pos2, align: Align2, words: &str, role: Role) {
        paint_text(ui.painter(), &self.palette, at, align, words, role);
    }

    fn ground(&self, ui: &Ui, rect: Rect, hovered: bool) {
        if hovered {
            let fill = mix(self.palette.surface, self.palette.sunken, 0.5);
            let around = rect.expand2(vec2(6.0, 0.0));
            ui.painter()
                .rect_filled(around, CornerRadius::same(4), fill);
        }
    }

    fn colour(&self, bar: f64) -> Color32 {
        match (self.tone, bar < 0.0) {
            (Tone::Good, false) | (Tone::Bad, true) => self.palette.good,
            (Tone::Good, true) | (Tone::Bad, false) => self.palette.risk,
            (Tone::Plain, _) => self.palette.accent,
        }
    }

    fn bar(&self, ui: &Ui, plot: Rect, bar: f64, height: f32) {
        // What has no size gets no track either: it would look like an empty one.
        if bar == 0.0 {
            return;
        }
        let well = Rect::from_center_size(plot.center(), vec2(plot.width(), height));
        let (palette, painter) = (&self.palette, ui.painter());
        let corner = CornerRadius::same(3);
        let fill = mix(palette.surface, palette.sunken, 0.6);
        painter.rect_filled(well, corner, fill);
        let zero = if self.both {
            well.center().x
        } else {
            well.left()
        };
        let reach = if self.both {
            well.width() * 0.5
        } else {
            well.width()
        };
        let end = zero + reach * bar.clamp(-1.0, 1.0) as f32;
        let filled = Rect::from_min_max(
            pos2(zero.min(end), well.top()),
            pos2(zero.max(end).max(zero.min(end) + 1.5), well.bottom()),
        );
        painter.rect_filled(filled, corner, self.colour(bar));
        if self.both {
            let stroke = Stroke::new(1.0, mix(palette.line, palette.muted, 0.8));
            painter.vline(zero, well.expand(1.0).y_range(), stroke);
        }
    }
}
