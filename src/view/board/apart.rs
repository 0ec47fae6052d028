//! Pushes tokens that lie on each other apart, a little, so that nobody is hidden.

use super::BoardView;
use super::layout::{LOSS_STRIP, Layout};

/// Free room kept between two tokens.
const GAP: f32 = 3.0;
/// What a ring of risk adds to a token's radius.
const RING: f32 = 4.0;
/// How far a token may be pushed beyond its own size while there are no more than [`FEW`]; in a crowd further, up to so many times.
const LEASH: f32 = 12.0;
const FEW: f32 = 60.0;
const FURTHEST: f32 = 2.5;
/// Rounds of pushing.
const ROUNDS: usize = 48;

/// Pushes overlapping tokens apart, the lighter one further, and keeps them on the card.
pub(super) fn push(view: &BoardView, laid: &mut Layout) {
    let lens = laid.lens;
    let homes: Vec<[f32; 2]> = laid.spots.iter().map(|s| lens.base(s.at)).collect();
    let reach: Vec<f32> = laid
        .spots
        .iter()
        .zip(&view.tokens)
        .map(|(s, t)| s.radius + t.ring().map_or(0.0, |_| RING))
        .collect();
    let line = laid.loss_line.map(|unit| lens.base([0.0, unit])[1]);
    let mut at = homes.clone();
    let slack = LEASH * (homes.len() as f32 / FEW).sqrt().clamp(1.0, FURTHEST);
    let pairs = neighbours(&homes, &reach, slack);
    for _ in 0..ROUNDS {
        let mut moved = false;
        for &(i, j) in &pairs {
            let want = reach[i] + reach[j] + GAP;
            let (dx, dy) = (at[j][0] - at[i][0], at[j][1] - at[i][1]);
            let square = dx * dx + dy * dy;
            if square >= want * want {
                continue;
            }
            moved = true;
            let distance = square.sqrt();
            let (ux, uy) = if distance > 0.01 {
                (dx / distance, dy / distance)
            } else {
                parting(laid.spots[i].id, laid.spots[j].id)
            };
            let push = (want - distance) * 0.5;
            let (wi, wj) = (reach[i] * reach[i], reach[j] * reach[j]);
            let share = wj / (wi + wj);
            at[i] = [at[i][0] - ux * push * share, at[i][1] - uy * push * share];
            at[j] = [
                at[j][0] + ux * push * (1.0 - share),
                at[j][1] + uy * push * (1.0 - share),
            ];
        }
        for (i, point) in at.iter_mut().enumerate() {
            *point = leashed(*point, homes[i], leash(reach[i], slack));
            for (at, whole) in point.iter_mut().zip(lens.size) {
                let edge = (reach[i] + GAP).min(whole * 0.5);
                *at = at.clamp(edge, whole - edge);
            }
            // Nor across the line between those who bring something and those who don't.
            if let Some(line) = line {
                let air = reach[i].min(LOSS_STRIP * 0.5);
                let above = homes[i][1] < line;
                point[1] = if above {
                    point[1].min(line - air)
                } else {
                    point[1].max(line + air)
                };
            }
        }
        if !moved {
            break;
        }
    }
    for ((spot, home), point) in laid.spots.iter_mut().zip(homes).zip(at) {
        spot.push = [point[0] - home[0], point[1] - home[1]];
    }
}

/// Who may meet whom, both at the ends of their leashes: of four hundred customers a fifth of all pairs. Looked for once, as
/// homes stay where they are.
fn neighbours(homes: &[[f32; 2]], reach: &[f32], slack: f32) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for i in 0..homes.len() {
        for j in i + 1..homes.len() {
            let far = reach[i] + reach[j] + GAP + leash(reach[i], slack) + leash(reach[j], slack);
            let (dx, dy) = (homes[j][0] - homes[i][0], homes[j][1] - homes[i][1]);
            if dx * dx + dy * dy < far * far {
                pairs.push((i, j));
            }
        }
    }
    pairs
}

/// How far from home one may be pushed.
fn leash(reach: f32, slack: f32) -> f32 {
    reach * 1.2 + slack
}

/// Two on the very same spot part along a direction that depends only on who they are.
fn parting(one: u32, other: u32) -> (f32, f32) {
    let turn = (one.wrapping_mul(7).wrapping_add(other) % 16) as f32 * 0.39;
    (libm::cosf(turn), libm::sinf(turn))
}

/// Never so far from home that the place becomes a lie; in a crowd they may rather overlap.
fn leashed(point: [f32; 2], home: [f32; 2], leash: f32) -> [f32; 2] {
    let (dx, dy) = (point[0] - home[0], point[1] - home[1]);
    let away = (dx * dx + dy * dy).sqrt();
    if away > leash {
        [home[0] + dx / away * leash, home[1] + dy / away * leash]
    } else {
        point
    }
}

#[cfg(test)]
mod tests {
    use crate::view::board::layout::tests::{SIZE, book, centres};
    use crate::view::board::{TokenView, layout};

    #[test]
    fn sixty_customers_do_not_hide_each_other() {
        let laid = layout(&book(60), SIZE);
        let at = centres(&laid);
        for i in 0..at.len() {
            for j in i + 1..at.len() {
                let (dx, dy) = (at[i][0] - at[j][0], at[i][1] - at[j][1]);
                let free = (dx * dx + dy * dy).sqrt() - laid.spots[i].radius - laid.spots[j].radius;
                assert!(free > -2.0, "{i} and {j} overlap by {free}");
            }
        }
    }

    #[test]
    fn twins_part() {
        let mut view = book(2);
        view.tokens[1] = TokenView {
            id: 1,
            ..view.tokens[0].clone()
        };
        let laid = layout(&view, SIZE);
        let at = centres(&laid);
        assert!((at[0][0] - at[1][0]).abs() + (at[0][1] - at[1][1]).abs() > 20.0);
    }
}
