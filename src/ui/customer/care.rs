//! The left column: the contact and the story; the tier it stands in, and hours and level of its own.

use crate::locale::{self, Texts};
use crate::sim::customer::Override;
use crate::sim::policy::Policy;
use crate::sim::tier::Level;
use crate::sim::{Command, TierId};
use crate::ui::theme::{Role, galley, palette, rich, text, wrapped};
use crate::ui::widgets::field::dropdown;
use crate::ui::widgets::{Card, Icon, Segment, Slider, hairline, icons, segmented, tip, toggle};
use crate::ui::{Action, portrait, talk};
use crate::view::customer::CustomerView;
use egui::{Align, Layout, Response, Sense, Ui, vec2};

/// Least hours a quarter that the slider's far end stands for.
const LEAST_MOST: u32 = 120;

/// Most hours a quarter that the slider offers for one customer: twice those of its tier, and what is set.
fn most(tier: u32, now: u16) -> f64 {
    let wanted = LEAST_MOST.max(2 * tier).max(u32::from(now));
    f64::from((wanted.div_ceil(20) * 20).min(Policy::MAX_HOURS))
}

/// Shows the column.
pub(super) fn show(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(12, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, (width * 0.45).round()), Sense::hover());
        portrait::paint(ui, rect, &talk::face(&view.person));
        ui.add_space(6.0);
        text(ui, &view.person.name, Role::HEADING);
        wrapped(ui, &view.person.role, Role::LABEL.muted());
        wrapped(ui, &view.person.history, Role::SMALL.muted());
        ui.add_space(4.0);
        hairline(ui);
        ui.add_space(4.0);
        wrapped(ui, &view.story, Role::LABEL);
    });
    Card::new().pad(12, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        tier(ui, view, t, actions);
        hairline(ui);
        own(ui, view, t, actions);
    });
}

fn tier(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    let name = t.get("customer-tier");
    text(ui, &name, Role::BODY.bold());
    let current = view.tier.index();
    let options: Vec<Segment> = view
        .tiers
        .iter()
        .enumerate()
        .map(|(i, letter)| {
            let locked = !view.can_move && i != current;
            Segment {
                text: letter,
                locked,
                hint: if locked { &view.move_note } else { "" },
            }
        })
        .collect();
    if let Some(chosen) = segmented(ui, &name, &options, current) {
        let tier = TierId(chosen as u32);
        actions.push(Action::Command(Command::SetTier {
            customer: view.id,
            tier,
        }));
    }
    if !view.can_move {
        wrapped(ui, &view.move_note, Role::SMALL.muted());
    }
}

/// Hours and level for this customer alone, or those of its tier.
fn own(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    if !view.override_open {
        own_later(ui, view, t);
        return;
    }
    let set = |own: Option<Override>| {
        Action::Command(Command::SetOverride {
            customer: view.id,
            own,
        })
    };
    let now = view.own.unwrap_or(Override {
        hours: view.tier_hours.min(u32::from(u16::MAX)) as u16,
        level: view.tier_level,
    });
    ui.add_enabled_ui(view.can_override, |ui| {
        let label = t.get("customer-own");
        let switch = toggle(ui, view.own.is_some(), &label);
        if tip(switch, &t.get("customer-own-tip"), "").clicked() {
            actions.push(set(if view.own.is_some() { None } else { Some(now) }));
        }
    });
    if !view.can_override {
        wrapped(ui, &view.override_note, Role::SMALL.muted());
    }
    let free = view.can_override && view.own.is_some();
    if let Some(hours) = hours(ui, view, now, free, t) {
        actions.push(set(Some(Override { hours, ..now })));
    }
    if let Some(level) = level(ui, now.level, free, t) {
        actions.push(set(Some(Override { level, ..now })));
    }
}

/// While the lever is locked: when it opens, and what the tier gives until then.
/// Controls that can't be moved would only ask to be.
fn own_later(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    let heading = locked(ui, &t.get("customer-own"), &view.override_note);
    tip(
        heading,
        &t.get("lever-override"),
        &t.get("lever-override-tip"),
    );
    let level = t.get(view.tier_level.key());
    let said = t.with(
        "customer-as-tier",
        [("hours", view.tier_hours.into()), ("level", level.into())],
    );
    wrapped(ui, &said, Role::LABEL);
}

/// A lever that can't be moved yet: a lock, its name, and when it opens.
pub(super) fn locked(ui: &mut Ui, name: &str, when: &str) -> Response {
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        icons::icon(ui, Icon::Lock, 14.0, None);
        text(ui, name, Role::BODY.bold().muted())
    });
    wrapped(ui, when, Role::SMALL.muted());
    row.inner
}

/// The slider; the hours once it is let go.
fn hours(ui: &mut Ui, view: &CustomerView, now: Override, free: bool, t: &Texts) -> Option<u16> {
    let id = ui.id().with(("own-hours", view.id));
    let dragged: Option<f64> = ui.data(|d| d.get_temp(id));
    let most = most(view.tier_hours, now.hours);
    let value = dragged.unwrap_or(f64::from(now.hours)).min(most);
    let said = t.with("hours", [("hours", locale::hours(value).into())]);
    ui.spacing_mut().interact_size.y = 18.0;
    ui.horizontal(|ui| {
        text(ui, &t.get("customer-hours"), Role::LABEL.muted());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            rich(ui, &[(&said, Role::LABEL.bold())]);
        });
    });
    let name = t.get("customer-hours");
    let slid = Slider::new(&name, value, 0.0, most)
        .reference(f64::from(view.tier_hours))
        .floor(f64::from(now.level.floor_hours()))
        .said(&said)
        .enabled(free)
        .show(ui);
    tip(
        slid.response,
        &t.with("customer-hours-tip", [("hours", view.tier_hours.into())]),
        "",
    );
    if slid.released {
        ui.data_mut(|d| d.remove_temp::<f64>(id));
        let hours = slid.value.round() as u16;
        return (hours != now.hours).then_some(hours);
    }
    if slid.changed {
        ui.data_mut(|d| d.insert_temp(id, slid.value));
    }
    None
}

/// Segments where the words fit side by side, else a list that drops down.
fn level(ui: &mut Ui, now: Level, free: bool, t: &Texts) -> Option<Level> {
    let palette = palette(ui);
    let name = t.get("customer-level");
    text(ui, &name, Role::LABEL.muted());
    let words: Vec<String> = Level::ALL.iter().map(|level| t.get(level.key())).collect();
    let widest = words
        .iter()
        .map(|word| {
            galley(ui.ctx(), &palette, word, Role::SMALL.bold(), None)
                .size()
                .x
        })
        .fold(0.0, f32::max);
    let width = ui.available_width();
    let chosen = if widest + 8.0 <= width / words.len() as f32 {
        let options: Vec<Segment> = words
            .iter()
            .enumerate()
            .map(|(i, word)| Segment {
                text: word,
                locked: false,
                hint: if i == now as usize { "" } else { word },
            })
            .collect();
        ui.add_enabled_ui(free, |ui| segmented(ui, &name, &options, now as usize))
            .inner
    } else {
        let options: Vec<&str> = words.iter().map(String::as_str).collect();
        ui.add_enabled_ui(free, |ui| {
            dropdown(ui, &name, &options, now as usize, width)
        })
        .inner
    };
    chosen.and_then(|i| Level::ALL.get(i).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slider_reaches_beyond_what_the_tier_gives_and_what_is_set() {
        assert!((most(12, 0) - 120.0).abs() < f64::EPSILON);
        assert!((most(158, 0) - 320.0).abs() < f64::EPSILON);
        assert!((most(40, 211) - 220.0).abs() < f64::EPSILON);
        assert!((most(580, 600) - 600.0).abs() < f64::EPSILON);
    }
}
