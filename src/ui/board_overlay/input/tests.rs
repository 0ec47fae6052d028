//! The pointer and the arrows, in every arrangement.

use super::*;
use crate::view::board::arrangement::pyramid;
use crate::view::board::matrix::spread;
use crate::view::board::{Arrangement, BoardView, Free, TokenView};
use egui::{Rect, pos2, vec2};

/// Forty customers on the map, as a pyramid, and in a matrix with some of them beyond its edges.
fn boards() -> [Board; 3] {
    let tokens: Vec<TokenView> = (0..40_u32)
        .map(|id| TokenView {
            id,
            satisfaction: 30.0 + (id * 17 % 65) as f32,
            value: f64::from(10_000 + id * 7_919 % 90_000),
            revenue: f64::from(5_000 + id * 3_571 % 40_000),
            tier: (id % 3) as u8,
            ..TokenView::default()
        })
        .collect();
    let names = ["A", "B", "C"].map(|name| (name.to_owned(), String::new()));
    let places = (0..40_u32).map(|id| {
        let x = 0.5 + 0.55 * spread(id as usize) as f32;
        (id, [x, (id * 13 % 40) as f32 / 36.0])
    });
    let free = Free {
        places: places.collect(),
        ..Free::default()
    };
    let arrangements = [
        Arrangement::Map,
        Arrangement::Free(Box::new(pyramid(&tokens, &names))),
        Arrangement::Free(Box::new(free)),
    ];
    arrangements.map(|arrangement| {
        let mut board = Board::default();
        board.area.rect = Rect::from_min_size(pos2(50.0, 40.0), vec2(776.0, 470.0));
        board.set_view(BoardView {
            tokens: tokens.clone(),
            arrangement,
            generation: 1,
            ..BoardView::default()
        });
        board.settle();
        board
    })
}

#[test]
fn the_pointer_hits_what_it_is_on_in_every_arrangement() {
    for board in boards() {
        assert_eq!(board.shown().count(), 40);
        for shown in board.shown() {
            let found = under(&board, shown.centre);
            let smaller = board.shown().find(|s| Some(s.token.id) == found);
            // Only a smaller one on top of it can be in its way.
            assert!(
                found == Some(shown.token.id) || smaller.is_some_and(|s| s.radius <= shown.radius),
                "{} is not hit",
                shown.token.id
            );
        }
    }
}

#[test]
fn the_arrows_reach_everybody() {
    for mut board in boards() {
        board.focus = next(&board, [1.0, 0.0]);
        let mut seen = std::collections::BTreeSet::new();
        let mut open = vec![board.focus];
        while let Some(at) = open.pop() {
            if let Some(id) = at.filter(|id| seen.insert(*id)) {
                for step in [[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]] {
                    board.focus = Some(id);
                    open.push(next(&board, step));
                }
            }
        }
        assert!(seen.len() >= 38, "only {} of 40", seen.len());
    }
}
