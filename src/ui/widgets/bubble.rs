//! The talk: speech bubbles and what stands in their margin.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};

use crate::ui::theme::{HAIRLINE, Palette, Role, mix, palette};

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The customer, on the left.
    Customer,
    /// The trainee, on the right.
    Me,
}

/// Share of the width that a bubble may take.
const SHARE: f32 = 0.74;

pub(super) fn paragraph(
    ctx: &egui::Context,
    palette: &Palette,
    text: &str,
    role: Role,
    width: f32,
    break_height: f32,
) -> LayoutJob {
    let format = TextFormat {
        font_id: role.font(),
        color: role.tint.colour(palette),
        line_height: Some(break_height),
        valign: Align::Center,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    crate::ui::theme::line_break::mended(ctx, job)
}

/// A bubble with the speaker's name above the words; as wide as the words need, at most three quarters of the room.
pub fn bubble(ui: &mut Ui, side: Side, speaker: &str, words: &str) -> Response {
    bubble_ui(ui, side, speaker, words, 1.0)
}

/// The same, `shown` (0..1) faded in, for a bubble that has just come.
pub fn bubble_ui(ui: &mut Ui, side: Side, speaker: &str, words: &str, shown: f32) -> Response {
    const PAD: Vec2 = vec2(14.0, 9.0);
    let palette = palette(ui);
    let room = ui.available_width();
    let widest = (room * SHARE).max(120.0) - 2.0 * PAD.x;
    let words_job = paragraph(ui.ctx(), &palette, words, Role::BODY, widest, 21.0);
    let text = ui.fonts_mut(|fonts| fonts.layout_job(words_job));
    let name = crate::ui::theme::galley(
        ui.ctx(),
        &palette,
        speaker,
        Role::TINY.muted(),
        Some(widest),
    );
    let size = vec2(
        text.size().x.max(name.size().x),
        name.size().y + 2.0 + text.size().y,
    ) + 2.0 * PAD;
    let (row, response) = ui.allocate_exact_size(vec2(room, size.y), Sense::hover());
    let said = format!("{speaker}: {words}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
    let left = if side == Side::Me {
        row.right() - size.x
    } else {
        row.left()
    };
    let rect = Rect::from_min_size(pos2(left, row.top()), size);
    let mut painter = ui.painter().clone();
    painter.multiply_opacity(shown);
    // One corner is tight: it points at the speaker.
    let (fill, line, corner) = match side {
        Side::Customer => (
            palette.surface,
            palette.line,
            CornerRadius {
                nw: 4,
                ne: 14,
                sw: 14,
                se: 14,
            },
        ),
        Side::Me => (
            mix(
                palette.paper,
                palette.accent,
                if palette.dark { 0.16 } else { 0.10 },
            ),
            Color32::TRANSPARENT,
            CornerRadius {
                nw: 14,
                ne: 4,
                sw: 14,
                se: 14,
            },
        ),
    };
    painter.rect(
        rect,
        corner,
        fill,
        Stroke::new(HAIRLINE, line),
        StrokeKind::Inside,
    );
    let below = rect.top() + PAD.y + name.size().y + 2.0;
    painter.galley(rect.min + PAD, name, palette.muted);
    painter.galley(pos2(rect.left() + PAD.x, below), text, palette.ink);
    response
}

/// Three dots in a bubble: the customer is about to speak. `time` in seconds moves them; pass a constant when motion is off.
pub fn typing(ui: &mut Ui, time: f64) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(60.0, 34.0), Sense::hover());
    let corner = CornerRadius {
        nw: 4,
        ne: 14,
        sw: 14,
        se: 14,
    };
    ui.painter().rect(
        rect,
        corner,
        palette.surface,
        Stroke::new(HAIRLINE, palette.line),
        StrokeKind::Inside,
    );
    for i in 0..3 {
        let beat = ((time * 4.0 - f64::from(i) * 0.7).sin() as f32).max(0.0);
        let center = rect.center() + vec2((i - 1) as f32 * 11.0, -2.0 * beat);
        ui.painter().circle_filled(
            center,
            3.0,
            mix(palette.line, palette.muted, 0.4 + 0.6 * beat),
        );
    }
    response
}

/// What a line did, said in the margin below a bubble after the talk: a bar in the tint's colour and a sentence.
pub fn remark(ui: &mut Ui, side: Side, words: &str, colour: Color32) -> Response {
    let palette = palette(ui);
    let room = ui.available_width();
    let job = paragraph(
        ui.ctx(),
        &palette,
        words,
        Role::SMALL.muted(),
        room * SHARE - 24.0,
        18.0,
    );
    let text = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (row, response) = ui.allocate_exact_size(vec2(room, text.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let left = if side == Side::Me {
        row.right() - text.size().x - 14.0
    } else {
        row.left() + 14.0
    };
    let bar = Rect::from_min_size(
        pos2(left - 10.0, row.top() + 2.0),
        vec2(3.0, row.height() - 4.0),
    );
    ui.painter().rect_filled(bar, CornerRadius::same(1), colour);
    ui.painter()
        .galley(pos2(left, row.top()), text, palette.muted);
    response
}
