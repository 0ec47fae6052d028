//! Fields: one line of text to write, and a list that drops down.

use egui::{
    Align2, CornerRadius, Margin, Popup, Rect, Response, Sense, Stroke, TextEdit, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

use super::{Icon, edge, follow, hand, icons};
use crate::ui::theme::{CORNER, HAIRLINE, Role, elided, galley, paint_text, palette, type_scale};

/// Height of a field, points.
const HEIGHT: f32 = 32.0;

/// One line of text; `hint` stands in the empty field and names it for a screen reader.
pub fn text_field(ui: &mut Ui, content: &mut String, hint: &str, width: f32) -> Response {
    let edit = one_line(TextEdit::singleline(content), width);
    edited(ui, edit, (hint, hint))
}

/// An edit of one line, `width` wide.
fn one_line(edit: TextEdit<'_>, width: f32) -> TextEdit<'_> {
    edit.margin(Margin::symmetric(10, 6))
        .desired_width(width - 20.0)
        .min_size(vec2(width, HEIGHT))
}

/// Shows an edit in the letters of all fields, under a name for a screen reader and with a hint for where it is empty.
fn edited(ui: &mut Ui, edit: TextEdit<'_>, (name, hint): (&str, &str)) -> Response {
    let hint = egui::RichText::new(hint).color(palette(ui).muted);
    let response = ui.add(edit.font(type_scale::body()).hint_text(hint));
    follow(&response);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    response
}

/// One line of text that is set once it is left or Enter is pressed: then it comes back. `name` is for a screen reader, `hint`
/// stands in the empty field.
pub fn kept_field(
    ui: &mut Ui,
    set: &str,
    (name, hint): (&str, &str),
    width: f32,
) -> Option<String> {
    written(ui, set, (name, hint), width, false)
}

/// The same for what nobody may read over a shoulder; it starts empty.
pub fn secret_field(ui: &mut Ui, (name, hint): (&str, &str), width: f32) -> Option<String> {
    written(ui, "", (name, hint), width, true)
}

fn written(
    ui: &mut Ui,
    set: &str,
    (name, hint): (&str, &str),
    width: f32,
    secret: bool,
) -> Option<String> {
    let id = ui.id().with(("kept-field", name));
    let under_way: Option<String> = ui.data(|d| d.get_temp(id));
    let mut words = under_way.unwrap_or_else(|| set.to_owned());
    let edit = TextEdit::singleline(&mut words)
        .id(id.with("edit"))
        .password(secret);
    let response = edited(ui, one_line(edit, width), (name, hint));
    if response.lost_focus() {
        ui.data_mut(|d| d.remove_temp::<String>(id));
        return (words != set).then_some(words);
    }
    if response.has_focus() {
        ui.data_mut(|d| d.insert_temp(id, words));
    }
    None
}

/// Several lines of text, `rows` high at first.
pub fn text_area(ui: &mut Ui, content: &mut String, hint: &str, rows: usize) -> Response {
    let edit = TextEdit::multiline(content)
        .margin(Margin::symmetric(10, 8))
        .desired_rows(rows)
        .desired_width(f32::INFINITY);
    edited(ui, edit, (hint, hint))
}

/// A list that drops down; returns the index that was chosen, if it is a new one. `name` is for a screen reader.
pub fn dropdown(
    ui: &mut Ui,
    name: &str,
    options: &[&str],
    selected: usize,
    width: f32,
) -> Option<usize> {
    let palette = palette(ui);
    let shown = options.get(selected).copied().unwrap_or_default();
    let enabled = ui.is_enabled();
    let (rect, response) = pressable(ui, vec2(width, HEIGHT));
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(shown.to_owned()),
        ..WidgetInfo::labeled(WidgetType::ComboBox, enabled, name)
    });
    let painter = ui.painter();
    painter.rect_filled(
        rect,
        CornerRadius::same(CORNER),
        palette.lift(palette.surface, false, response.is_pointer_button_down_on()),
    );
    edge(painter, &palette, rect, CORNER, &response);
    let text = galley(ui.ctx(), &palette, shown, Role::BODY, Some(width - 40.0));
    painter.galley(
        pos2(rect.left() + 11.0, rect.center().y - text.size().y * 0.5),
        text,
        palette.ink,
    );
    let mark = Rect::from_center_size(
        pos2(rect.right() - 17.0, rect.center().y),
        Vec2::splat(14.0),
    );
    icons::paint(painter, mark, Icon::Chevron, palette.muted);
    hand(ui, &response);
    let mut chosen = None;
    Popup::menu(&response).width(width).gap(4.0).show(|ui| {
        ui.set_min_width(width - 24.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (i, option) in options.iter().enumerate() {
            if entry(ui, option, i == selected).clicked() {
                chosen = (i != selected).then_some(i);
                ui.close();
            }
        }
    });
    chosen
}

/// Room for something that can be pressed where the ui is enabled.
fn pressable(ui: &mut Ui, size: Vec2) -> (Rect, Response) {
    let sense = if ui.is_enabled() {
        Sense::click()
    } else {
        Sense::hover()
    };
    ui.allocate_exact_size(size, sense)
}

/// One entry of a menu: a row as wide as the menu, ticked when it is in force.
pub fn entry(ui: &mut Ui, text: &str, on: bool) -> Response {
    let palette = palette(ui);
    let enabled = ui.is_enabled();
    let needed = galley(ui.ctx(), &palette, text, Role::BODY, None).size().x + 40.0;
    let width = ui.available_width().max(needed);
    let (rect, response) = pressable(ui, vec2(width, 28.0));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, enabled, on, text));
    follow(&response);
    let (ground, corner) = (rect.expand2(vec2(6.0, 0.0)), CornerRadius::same(CORNER - 2));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(ground, corner, palette.sunken);
    }
    if response.has_focus() {
        let stroke = Stroke::new(HAIRLINE, palette.accent);
        let inside = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(ground, corner, stroke, inside);
    }
    paint_text(
        ui.painter(),
        &palette,
        rect.left_center(),
        Align2::LEFT_CENTER,
        text,
        Role::BODY,
    );
    if on {
        let mark =
            Rect::from_center_size(pos2(rect.right() - 8.0, rect.center().y), Vec2::splat(14.0));
        icons::paint(ui.painter(), mark, Icon::Check, palette.accent);
    }
    hand(ui, &response);
    response
}

/// A label above and whatever stands below it, for forms.
pub fn labelled<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let width = ui.available_width();
        elided(ui, label, Role::SMALL.muted(), width);
        add(ui)
    })
    .inner
}
