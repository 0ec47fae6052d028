//! Dialogs: a scrim and a card over a part of the screen. While one is open, Tab stays in it, and what lies under the scrim
//! takes neither focus nor clicks; who closes it goes on where it was opened.

use super::anchor;
use super::fit::scrolled;
use super::theme::palette;
use super::widgets::{Card, more};
use egui::accesskit::Role;
use egui::{
    Context, Id, LayerId, Memory, Order, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, vec2,
};

/// Room within the card, points: at the sides, above and below.
const PAD: (i8, i8) = (20, 18);

/// A dialog that is open.
#[derive(Clone, Copy, Debug)]
struct Open {
    /// Its own node: it has the focus when the dialog opens, so that no key presses anything unread.
    id: Id,
    /// What had the focus before.
    opener: Option<Id>,
    /// What had it when the dialog was last shown.
    focused: Option<Id>,
    /// The pass in which that was.
    pass: u64,
}

fn list_id() -> Id {
    Id::new("open-dialogs")
}

/// Notes that a dialog is shown in this pass. Returns whether it opens with it, and whether by keyboard.
fn enter(ctx: &Context, id: Id) -> (bool, bool) {
    let pass = ctx.cumulative_pass_nr();
    let focused = ctx.memory(Memory::focused);
    ctx.data_mut(|data| {
        let list = data.get_temp_mut_or_default::<Vec<Open>>(list_id());
        if let Some(open) = list.iter_mut().find(|open| open.id == id)
            && open.pass + 1 >= pass
        {
            open.pass = pass;
            return (false, open.opener.is_some());
        }
        list.retain(|open| open.id != id);
        list.push(Open {
            id,
            opener: focused,
            focused,
            pass,
        });
        (true, focused.is_some())
    })
}

/// Notes what has the focus once the dialog was shown.
fn leave(ctx: &Context, id: Id) {
    let focused = ctx.memory(Memory::focused);
    ctx.data_mut(|data| {
        let list = data.get_temp_mut_or_default::<Vec<Open>>(list_id());
        for open in list.iter_mut().filter(|open| open.id == id) {
            open.focused = focused;
        }
    });
}

/// Whether this is the node of an open dialog: it does nothing with keys itself.
pub(super) fn is_node(ctx: &Context, id: Id) -> bool {
    ctx.data(|data| {
        let list = data.get_temp::<Vec<Open>>(list_id());
        list.is_some_and(|list| list.iter().any(|open| open.id == id))
    })
}

/// At the end of a frame: where a dialog was closed, the focus goes back to what it had before.
pub fn settle(ctx: &Context) {
    let pass = ctx.cumulative_pass_nr();
    let closed = ctx.data_mut(|data| {
        let list = data.get_temp_mut_or_default::<Vec<Open>>(list_id());
        let at = list.iter().position(|open| open.pass != pass)?;
        Some(list.remove(at))
    });
    let Some(closed) = closed else { return };
    let there = |id: &Id| ctx.read_response(*id).is_some();
    if let Some(opener) = closed.opener.filter(there) {
        ctx.memory_mut(|memory| {
            let now = memory.focused();
            // Somebody who has gone elsewhere meanwhile stays there.
            if now.is_none() || now == closed.focused {
                memory.request_focus(opener);
            }
        });
    }
    ctx.request_repaint();
}

/// A scrim over `over` and a card in its middle, for what wants an answer first.
pub fn dialog<R>(ui: &mut Ui, over: Rect, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    named_dialog(ui, over, width, "", add)
}

/// The same with a name that a screen reader says when it opens.
pub fn named_dialog<R>(
    ui: &mut Ui,
    over: Rect,
    width: f32,
    name: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    dialog_below(ui, (over, 0.0), width, name, add)
}

/// The same over a whole screen, with a card that leaves the bar at its top in sight: `head` is the height of that bar.
pub fn dialog_below<R>(
    ui: &mut Ui,
    (over, head): (Rect, f32),
    width: f32,
    name: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let ctx = ui.ctx().clone();
    let (_, room) = over.split_top_bottom_at_y(over.top() + head);
    let width = width.min(over.width() - 48.0);
    let id = ui.id().with("dialog-height");
    // The height is known after the first pass; until then it is guessed.
    let wanted: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(320.0);
    let height = wanted.min(room.height() - 32.0).ceil();
    let rect = Rect::from_center_size(room.center(), vec2(width, height));
    anchor::mark(&ctx, "dialog", rect);

    // A layer of its own: below the topmost such layer nothing is focused.
    let own = ui.id().with("dialog");
    let layer = LayerId::new(Order::Middle, own);
    let (opens, by_key) = enter(&ctx, own);
    if opens {
        ctx.move_to_top(layer);
        ctx.memory_mut(|memory| memory.request_focus(own));
    }
    ctx.memory_mut(|memory| memory.set_modal_layer(layer));
    let focused = ctx.memory(|memory| memory.has_focus(own));

    let builder = UiBuilder::new().layer_id(layer).max_rect(rect);
    let out = ui.scope_builder(builder, |ui| {
        let palette = palette(ui);
        // By night the ink is light: a veil of it would brighten what it should put back.
        let veil = if palette.dark {
            palette.shade
        } else {
            palette.ink.gamma_multiply(0.22)
        };
        ui.painter().rect_filled(over, 0.0, veil);
        // What lies under the scrim takes no clicks. Not `click_and_drag`: Tab would stop here.
        let shield = own.with("shield");
        ui.interact(over, shield, Sense::CLICK | Sense::DRAG);
        if focused {
            // From here Tab goes on to what the dialog holds; it doesn't come back here.
            let node = ui.interact(rect, own, Sense::focusable_noninteractive());
            node.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, name));
            ctx.accesskit_node_builder(own, |node| node.set_role(Role::Group));
        }
        ctx.accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Dialog);
            node.set_modal();
            if !name.is_empty() {
                node.set_label(name);
            }
        });
        let mut card = Card::new().pad(PAD.0, PAD.1);
        if focused && by_key {
            card = card.border(palette.accent);
        }
        card.show(ui, |ui| {
            // The card stands still; what it holds scrolls within its edges.
            let all = scrolled(ui, "dialog", add);
            more(ui, &all, palette.surface);
            all
        })
    });
    leave(&ctx, own);
    let scrolled = out.inner.inner;
    let used = scrolled.content_size.y + 2.0 * f32::from(PAD.1);
    if (used - wanted).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, used));
        ctx.request_repaint();
    }
    scrolled.inner
}

/// A layer above every dialog, for what speaks of it: the guided tour, a note at the bottom.
pub fn above<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::new(("above-dialogs", name));
    let layer = LayerId::new(Order::Foreground, id);
    // Once is enough: menus that open later lie above it.
    if !ui.data(|d| d.get_temp(id)).unwrap_or(false) {
        ui.ctx().move_to_top(layer);
        ui.data_mut(|d| d.insert_temp(id, true));
    }
    let whole = UiBuilder::new().layer_id(layer).max_rect(ui.max_rect());
    ui.scope_builder(whole, add).inner
}
