//! Labels in the roles of the type scale. They keep a list of what did not fit, because neither eliding nor overflow shows in the
//! accessibility tree that the tests read.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Align2, Color32, Context, Galley, Id, Label, Painter, Pos2, Rect, Response, Stroke,
    TextWrapMode, Ui,
};

use super::palette::{Palette, palette};
use super::type_scale::Role;

/// A text that did not fit where it was put.
#[derive(Clone, Debug, PartialEq)]
pub struct Overflow {
    /// The whole text.
    pub text: String,
    /// True when it was cut with an ellipsis, false when it ran over its room.
    pub elided: bool,
    /// By how many points it was too wide.
    pub by: f32,
}

/// At most this many are kept, so that a forgotten list can't grow for ever.
const KEPT: usize = 256;

fn list_id() -> Id {
    Id::new("text-overflows")
}

/// Notes that `text` was `by` points too wide.
pub fn record_overflow(ctx: &Context, text: &str, elided: bool, by: f32) {
    ctx.data_mut(|data| {
        let list = data.get_temp_mut_or_default::<Vec<Overflow>>(list_id());
        if list.len() < KEPT
            && !list
                .iter()
                .any(|seen| seen.text == text && seen.elided == elided)
        {
            list.push(Overflow {
                text: text.to_owned(),
                elided,
                by,
            });
        }
    });
}

/// What has not fitted since [`clear_overflows`], each text once.
pub fn overflows(ctx: &Context) -> Vec<Overflow> {
    ctx.data(|data| data.get_temp(list_id()).unwrap_or_default())
}

/// Forgets the list.
pub fn clear_overflows(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(list_id(), Vec::<Overflow>::new()));
}

fn append(job: &mut LayoutJob, palette: &Palette, text: &str, role: Role) {
    let colour = role.tint.colour(palette);
    // A line that isn't seen: it tells the line breaks what to keep in one piece.
    let underline = if role.link {
        Stroke::new(1.0, Color32::TRANSPARENT)
    } else {
        Stroke::NONE
    };
    job.append(
        text,
        0.0,
        TextFormat {
            font_id: role.font(),
            color: colour,
            underline,
            valign: Align::BOTTOM,
            ..TextFormat::default()
        },
    );
}

fn job(palette: &Palette, runs: &[(&str, Role)]) -> LayoutJob {
    let mut job = LayoutJob::default();
    for &(text, role) in runs {
        append(&mut job, palette, text, role);
    }
    job
}

/// One line that is never broken. Notes an overflow when it is wider than the room that is left.
pub fn text(ui: &mut Ui, text: &str, role: Role) -> Response {
    rich(ui, &[(text, role)])
}

/// One line of several runs: `rich(ui, &[("再投 1 小时 ", Role::SMALL), ("+1,840 元", Role::SMALL.bold().good())])`.
pub fn rich(ui: &mut Ui, runs: &[(&str, Role)]) -> Response {
    let job = job(&palette(ui), runs);
    let room = ui.available_width();
    let said = job.text.clone();
    let response = ui.add(
        Label::new(job)
            .selectable(false)
            .wrap_mode(TextWrapMode::Extend),
    );
    let excess = response.rect.width() - room;
    if excess > 1.0 && room.is_finite() && !ui.is_sizing_pass() {
        record_overflow(ui.ctx(), &said, false, excess);
    }
    response
}

/// A paragraph that breaks into as many lines as it needs.
pub fn wrapped(ui: &mut Ui, text: &str, role: Role) -> Response {
    rich_wrapped(ui, &[(text, role)])
}

/// A paragraph of several runs.
pub fn rich_wrapped(ui: &mut Ui, runs: &[(&str, Role)]) -> Response {
    let mut job = job(&palette(ui), runs);
    job.wrap.max_width = ui.available_width();
    let job = super::line_break::mended(ui.ctx(), job);
    ui.add(
        Label::new(job)
            .selectable(false)
            .wrap_mode(TextWrapMode::Wrap),
    )
}

/// A sentence put together from runs, links and chips: wraps like a paragraph, without gaps between the parts.
pub fn flow<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(0.0, 0.0);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(add).inner
    })
    .inner
}

/// One line at most `width` points wide (or as wide as there is room); what does not fit is cut, noted, and shown when hovered.
pub fn elided(ui: &mut Ui, text: &str, role: Role, width: f32) -> Response {
    let palette = palette(ui);
    let width = width.min(ui.available_width());
    let galley = galley(ui.ctx(), &palette, text, role, Some(width));
    if galley.elided {
        let whole = self::galley(ui.ctx(), &palette, text, role, None);
        record_overflow(ui.ctx(), text, true, whole.size().x - width);
    }
    let elided = galley.elided;
    let response = ui.add(
        Label::new(galley)
            .selectable(false)
            .show_tooltip_when_elided(false),
    );
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text));
    if elided {
        response.on_hover_text(text)
    } else {
        response
    }
}

/// Text laid out for painting. With a width it is one line, cut with an ellipsis; without, one line as long as it is.
pub fn galley(
    ctx: &Context,
    palette: &Palette,
    text: &str,
    role: Role,
    width: Option<f32>,
) -> Arc<Galley> {
    let mut job = job(palette, &[(text, role)]);
    if let Some(width) = width {
        job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    }
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// A paragraph laid out for painting, over as many lines as it needs in this width.
pub fn paragraph(
    ctx: &Context,
    palette: &Palette,
    words: &str,
    role: Role,
    width: f32,
) -> Arc<Galley> {
    let mut job = job(palette, &[(words, role)]);
    job.wrap.max_width = width;
    let job = super::line_break::mended(ctx, job);
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints one line with `align` of it at `pos`; returns where it is.
pub fn paint_text(
    painter: &Painter,
    palette: &Palette,
    pos: Pos2,
    align: Align2,
    text: &str,
    role: Role,
) -> Rect {
    let galley = galley(painter.ctx(), palette, text, role, None);
    let rect = align.anchor_size(pos, galley.size());
    painter.galley(rect.min, galley, palette.ink);
    rect
}
