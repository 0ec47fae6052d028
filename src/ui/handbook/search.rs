//! The field above the chapters, and the pages it finds.

use super::{Action, LIST};
use crate::locale::{Lang, Texts};
use crate::ui::fit::bar_over_margin;
use crate::ui::theme::line_break::mended;
use crate::ui::theme::{CORNER, Role, galley, palette, text, wrapped};
use crate::ui::widgets::{Button, Icon, focus_ring, hand, icon_button, icons, text_field};
use crate::view::handbook::HandbookView;
use crate::view::handbook::search::{Hit, Place, search};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, CornerRadius, Id, Key, Layout, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType, vec2,
};
use std::sync::Arc;

/// Height of the part that holds the field, points.
pub(super) const HEIGHT: f32 = 54.0;
/// Room at the sides, points.
const MARGIN: f32 = 20.0;
/// Width of the button that clears the field, points.
const CLEAR: f32 = 32.0;
/// Between the field and that button, points.
const GAP: f32 = 4.0;

/// What is looked for, from frame to frame, and what was found.
#[derive(Clone, Default)]
pub(super) struct Sought {
    words: String,
    /// The words and the language that `hits` are for.
    searched: (String, Lang),
    hits: Arc<Vec<Hit>>,
}

impl Sought {
    /// Whether nothing is looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
    }

    fn refresh(&mut self, lang: Lang) {
        if self.searched.0 != self.words || self.searched.1 != lang {
            self.hits = Arc::new(search(&self.words, lang));
            self.searched = (self.words.clone(), lang);
        }
    }
}

fn id() -> Id {
    Id::new("handbook-search")
}

/// The field. Ctrl+F leads to it, Enter opens the first page, Escape empties it.
pub(super) fn field(
    ui: &mut Ui,
    rect: Rect,
    view: &HandbookView,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> Sought {
    let mut sought: Sought = ui.data(|d| d.get_temp(id())).unwrap_or_default();
    let room = Rect::from_min_size(
        rect.min + vec2(MARGIN, 12.0),
        vec2(LIST - 2.0 * MARGIN, HEIGHT - 20.0),
    );
    let builder = UiBuilder::new()
        .max_rect(room)
        .layout(Layout::left_to_right(Align::Min));
    let response = ui
        .scope_builder(builder, |ui| {
            let hint = t.get("handbook-search");
            // Beside words there is a cross that clears them.
            let wide = if sought.words.is_empty() {
                room.width()
            } else {
                ui.spacing_mut().item_spacing.x = GAP;
                room.width() - CLEAR - GAP
            };
            let response = text_field(ui, &mut sought.words, &hint, wide);
            if wide < room.width()
                && icon_button(ui, Icon::Close, &t.get("handbook-search-clear")).clicked()
            {
                sought.words.clear();
                response.request_focus();
            }
            response
        })
        .inner;
    if sought.words.is_empty() {
        let middle = response.rect.right_center() - vec2(16.0, 0.0);
        let glass = Rect::from_center_size(middle, Vec2::splat(14.0));
        icons::paint(ui.painter(), glass, Icon::Search, palette(ui).muted);
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::F)) {
        response.request_focus();
    }
    sought.refresh(view.lang);
    if response.lost_focus() {
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        if pressed(Key::Enter)
            && let Some(hit) = sought.hits.first()
        {
            actions.push(Action::Handbook(Some(hit.page.id)));
        }
        if !sought.words.is_empty() && pressed(Key::Escape) {
            sought.words.clear();
            sought.refresh(view.lang);
        }
    }
    ui.data_mut(|d| d.insert_temp(id(), sought.clone()));
    sought
}

/// The pages that were found, the best first, or that there are none.
pub(super) fn results(
    ui: &mut Ui,
    sought: &Sought,
    view: &HandbookView,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    bar_over_margin(ui);
    ScrollArea::vertical()
        .id_salt(("handbook-results", &sought.words))
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if sought.hits.is_empty() {
                nothing(ui, sought, t);
                return;
            }
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(MARGIN);
                let count = t.with(
                    "handbook-search-found",
                    [("count", sought.hits.len().into())],
                );
                text(ui, &count, Role::SMALL.muted());
            });
            ui.add_space(4.0);
            for hit in &*sought.hits {
                if row(ui, hit, hit.page.id == view.open.id) {
                    actions.push(Action::Handbook(Some(hit.page.id)));
                }
            }
            ui.add_space(8.0);
        });
}

/// Nothing was found: what to try, and the way back.
fn nothing(ui: &mut Ui, sought: &Sought, t: &Texts) {
    let start = ui.cursor().min + vec2(MARGIN, 8.0);
    let room = Rect::from_min_size(start, vec2(LIST - 2.0 * MARGIN, 200.0));
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let words = sought.words.trim();
        let said = t.with("handbook-search-none", [("words", words.into())]);
        wrapped(ui, &said, Role::BODY);
        wrapped(ui, &t.get("handbook-search-none-hint"), Role::SMALL.muted());
        let clear = t.get("handbook-search-clear");
        if Button::quiet(&clear).small().show(ui).clicked() {
            ui.data_mut(|d| d.remove_temp::<Sought>(id()));
        }
    });
}

/// A page that was found: its title, and the sentence with the words set apart. True when it was chosen.
fn row(ui: &mut Ui, hit: &Hit, open: bool) -> bool {
    const PAD: f32 = 7.0;
    let palette = palette(ui);
    let width = ui.available_width();
    let inner = width - 2.0 * MARGIN;
    let tint = if open {
        Role::BODY.bold().accent()
    } else {
        Role::BODY.bold()
    };
    let title = galley(ui.ctx(), &palette, hit.page.short, tint, Some(inner));
    // A title that was found and is shown whole needn't be said twice.
    let said = format!("{}{}{}", hit.before, hit.words, hit.after);
    let sentence = (hit.place != Place::Title || said != hit.page.short).then(|| {
        let mut job = LayoutJob::default();
        let runs = [
            (&hit.before, Role::SMALL.muted()),
            (&hit.words, Role::SMALL.bold().accent()),
            (&hit.after, Role::SMALL.muted()),
        ];
        for (words, role) in runs {
            let format = TextFormat {
                font_id: role.font(),
                color: role.tint.colour(&palette),
                line_height: Some((role.size * 1.45).round()),
                valign: Align::Center,
                ..TextFormat::default()
            };
            job.append(words, 0.0, format);
        }
        job.wrap.max_width = inner;
        let job = mended(ui.ctx(), job);
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    });
    let below = sentence
        .as_ref()
        .map_or(0.0, |galley| galley.size().y + 2.0);
    let height = 2.0 * PAD + title.size().y + below;
    let (room, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| {
        let name = format!("{} · {said}", hit.page.title);
        WidgetInfo::selected(WidgetType::Button, true, open, name)
    });
    let rect = room.shrink2(vec2(10.0, 1.0));
    let corner = CornerRadius::same(CORNER);
    if open {
        let fill = palette.tint(palette.accent, 0.14);
        ui.painter().rect_filled(rect, corner, fill);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, corner, palette.sunken);
    }
    let at = room.min + vec2(MARGIN, PAD);
    let beneath = at + vec2(0.0, title.size().y + 2.0);
    ui.painter().galley(at, title, palette.ink);
    if let Some(sentence) = sentence {
        ui.painter().galley(beneath, sentence, palette.muted);
    }
    focus_ring(ui.painter(), &palette, rect, CORNER, &response);
    hand(ui, &response);
    response.clicked()
}
