//! The plan for the firm: cards for team, investments, winning customers, credit, targets and who could come back.

mod people;
mod sums;

use super::frame::{head_of, header, paper};
use super::plan::{foot, guess, pages};
use super::scenarios::{columns, page};
use super::theme::{Role, elided, text, wrapped};
use super::widgets::{Card, Icon, icons};
use super::{Action, Screen, bands, within};
use crate::locale::Texts;
use crate::sim::Command;
use crate::sim::plan::FirmEdit;
use crate::view::firm::{FirmView, LaterCard};
use crate::view::frame::Header;
use crate::view::plan::PlanView;
use egui::{Align, Key, Layout, Modifiers, Ui, vec2};

/// Narrowest column, points.
const COLUMN: f32 = 380.0;
/// Between columns and cards, points.
const GAP: f32 = 12.0;
/// Widest the page gets, points.
const WIDEST: f32 = 1500.0;

/// A card of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    Team,
    Investments,
    Acquisition,
    Collection,
    Goals,
    Lost,
    Later(usize),
}

/// Shows the page.
pub fn show(
    ui: &mut Ui,
    head: &Header,
    plan: &PlanView,
    view: &FirmView,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    paper(ui);
    let whole = ui.max_rect();
    let [top, middle, bottom] = bands(whole, head_of(whole), foot::height(whole));
    header(ui, top, head, t, actions);
    let [line, area, _] = bands(middle, 48.0, 0.0);
    within(ui, line.shrink2(vec2(16.0, 8.0)), |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            pages(ui, plan, Screen::Firm, t, actions);
            let room = ui.available_width();
            if let Some(locked) = &plan.locked {
                elided(ui, locked, Role::SMALL.muted(), room);
            } else if let Some(opened) = &plan.opened {
                elided(ui, opened, Role::SMALL.accent(), room);
            }
        });
    });
    let mut hours = plan.firm_hours;
    // `page` leaves room above, which the line has already.
    let area = area.with_min_y(area.top() - 14.0);
    within(ui, area.with_min_y(area.top() + 14.0), |ui| {
        page(ui, area, WIDEST, |ui| {
            let width = ui.available_width();
            let count = ((width + GAP) / (COLUMN + GAP)).floor().clamp(1.0, 3.0);
            let each = ((width - GAP * (count - 1.0)) / count).floor();
            let place = arranged(view, count as usize);
            columns(ui, &vec![each; count as usize], GAP, |ui, i| {
                ui.spacing_mut().item_spacing.y = GAP;
                for block in &place[i] {
                    hours += self::block(ui, *block, plan, view, t, actions);
                }
            });
        });
    });
    let asked: Vec<f64> = plan.tiers.iter().map(|card| card.hours).collect();
    foot::show(ui, bottom, plan, &asked, hours.max(0.0), t, actions);
    if let Some(asked) = &plan.guess {
        guess::show(ui, middle.intersect(ui.clip_rect()), asked, t, actions);
        return;
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::CTRL, Key::Enter)) {
        actions.push(Action::Command(Command::CommitPlan));
    }
}

/// The blocks that are open and then those that will be, each in the column that is shortest so far.
fn arranged(view: &FirmView, count: usize) -> Vec<Vec<Block>> {
    let mut out = vec![Vec::new(); count];
    let mut heights = vec![0.0_f32; count];
    let stocks = view.stocks.len() as f32;
    let tone = if view.tone.is_some() { 75.0 } else { 0.0 };
    let channels = view.acquisition.as_ref().map_or(0, |a| a.channels.len());
    let lost = view.lost.as_ref().map_or(0, Vec::len).max(1);
    // Roughly, in points: enough to tell which column is shorter.
    let wanted = [
        (Block::Team, view.team.is_some(), 245.0),
        (
            Block::Investments,
            !view.stocks.is_empty(),
            55.0 + 82.0 * stocks + tone,
        ),
        (
            Block::Acquisition,
            view.acquisition.is_some(),
            175.0 + 83.0 * channels as f32,
        ),
        (Block::Goals, !view.goals.is_empty(), 180.0),
        (Block::Collection, view.collection.is_some(), 165.0),
        (Block::Lost, view.lost.is_some(), 70.0 + 52.0 * lost as f32),
    ];
    let later = (0..view.later.len()).map(|i| (Block::Later(i), true, 100.0));
    for (block, there, height) in wanted.into_iter().chain(later) {
        let shortest = (0..count).min_by(|a, b| heights[*a].total_cmp(&heights[*b]));
        if let Some(column) = shortest.filter(|_| there) {
            out[column].push(block);
            heights[column] += height + GAP;
        }
    }
    out
}

/// Shows a block; returns by how much the hours move while a slider is dragged.
fn block(
    ui: &mut Ui,
    block: Block,
    plan: &PlanView,
    view: &FirmView,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> f64 {
    match block {
        Block::Team => view
            .team
            .as_ref()
            .map_or(0.0, |team| people::team(ui, plan, team, t, actions)),
        Block::Investments => {
            sums::investments(ui, plan, view, t, actions);
            0.0
        }
        Block::Acquisition => view
            .acquisition
            .as_ref()
            .map_or(0.0, |a| sums::acquisition(ui, plan, a, t, actions)),
        Block::Collection => view
            .collection
            .as_ref()
            .map_or(0.0, |c| sums::collection(ui, plan, c, t, actions)),
        Block::Goals => {
            people::goals(ui, plan, &view.goals, t, actions);
            0.0
        }
        Block::Lost => {
            people::lost(
                ui,
                plan,
                view.lost.as_deref().unwrap_or_default(),
                t,
                actions,
            );
            0.0
        }
        Block::Later(i) => {
            if let Some(card) = view.later.get(i) {
                later(ui, card);
            }
            0.0
        }
    }
}

/// A lever that opens later: when, and what it will be for.
fn later(ui: &mut Ui, card: &LaterCard) {
    Card::new().pad(14, 10).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            icons::icon(ui, Icon::Lock, 14.0, None);
            text(ui, &card.name, Role::LEAD.bold().muted());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let room = ui.available_width();
                elided(ui, &card.when, Role::SMALL.bold().muted(), room);
            });
        });
        wrapped(ui, &card.what, Role::SMALL.muted());
    });
}

fn edit(actions: &mut Vec<Action>, edit: FirmEdit) {
    actions.push(Action::Command(Command::SetFirm(edit)));
}
