//! The strokes of each icon.

use super::{Icon, Pen};

pub(super) fn draw(pen: &Pen<'_>, icon: Icon) {
    match icon {
        Icon::Menu => [6.0, 12.0, 18.0]
            .iter()
            .for_each(|&y| pen.line(&[(4.0, y), (20.0, y)])),
        Icon::Pause => {
            pen.fill(&[(6.0, 5.0), (10.0, 5.0), (10.0, 19.0), (6.0, 19.0)]);
            pen.fill(&[(14.0, 5.0), (18.0, 5.0), (18.0, 19.0), (14.0, 19.0)]);
        }
        Icon::Play => pen.fill(&[(7.0, 4.5), (19.5, 12.0), (7.0, 19.5)]),
        Icon::Fast => {
            pen.fill(&[(3.5, 5.5), (12.0, 12.0), (3.5, 18.5)]);
            pen.fill(&[(12.5, 5.5), (21.0, 12.0), (12.5, 18.5)]);
        }
        Icon::Step => {
            pen.fill(&[(5.0, 5.0), (15.5, 12.0), (5.0, 19.0)]);
            pen.fill(&[(16.5, 5.0), (19.5, 5.0), (19.5, 19.0), (16.5, 19.0)]);
        }
        Icon::Back => {
            pen.line(&[(20.0, 12.0), (4.5, 12.0)]);
            pen.line(&[(11.0, 5.5), (4.5, 12.0), (11.0, 18.5)]);
        }
        Icon::Forward => {
            pen.line(&[(4.0, 12.0), (19.5, 12.0)]);
            pen.line(&[(13.0, 5.5), (19.5, 12.0), (13.0, 18.5)]);
        }
        Icon::Up => pen.fill(&[(12.0, 5.5), (20.0, 18.0), (4.0, 18.0)]),
        Icon::Down => pen.fill(&[(4.0, 6.0), (20.0, 6.0), (12.0, 18.5)]),
        Icon::Lock => {
            pen.arc(12.0, 9.0, 4.5, 180.0, 360.0);
            pen.line(&[(7.5, 9.0), (7.5, 11.0)]);
            pen.line(&[(16.5, 9.0), (16.5, 11.0)]);
            pen.block(5.0, 10.5, 19.0, 20.5, 2.5);
        }
        Icon::Warning => {
            pen.closed(&[(12.0, 3.5), (21.5, 20.0), (2.5, 20.0)]);
            pen.line(&[(12.0, 9.5), (12.0, 14.0)]);
            pen.dot(12.0, 17.0, 1.3);
        }
        Icon::Phone => {
            // A receiver: one bent handle with two thick ends.
            let bend: Vec<(f32, f32)> = (0..=16)
                .map(|i| (103.0 + 64.0 * i as f32 / 16.0).to_radians())
                .map(|a| (20.0 + 14.0 * a.cos(), 4.0 + 14.0 * a.sin()))
                .collect();
            pen.thick(&bend, 1.7);
            pen.thick(&[(5.4, 7.6), (8.4, 4.9)], 2.6);
            pen.thick(&[(16.4, 18.6), (19.1, 15.6)], 2.6);
        }
        Icon::Hourglass => {
            pen.line(&[(5.5, 3.5), (18.5, 3.5)]);
            pen.line(&[(5.5, 20.5), (18.5, 20.5)]);
            pen.line(&[
                (7.0, 3.5),
                (7.0, 7.0),
                (12.0, 12.0),
                (17.0, 7.0),
                (17.0, 3.5),
            ]);
            pen.line(&[
                (7.0, 20.5),
                (7.0, 17.0),
                (12.0, 12.0),
                (17.0, 17.0),
                (17.0, 20.5),
            ]);
            pen.fill(&[(8.5, 19.5), (12.0, 15.5), (15.5, 19.5)]);
        }
        Icon::Close => {
            pen.line(&[(5.5, 5.5), (18.5, 18.5)]);
            pen.line(&[(18.5, 5.5), (5.5, 18.5)]);
        }
        Icon::Check => pen.line(&[(4.5, 12.5), (9.5, 17.5), (19.5, 6.5)]),
        Icon::Globe => {
            pen.ring(12.0, 12.0, 8.8);
            pen.ellipse(12.0, 12.0, 3.9, 8.8, 0.0, 360.0);
            pen.line(&[(3.4, 12.0), (20.6, 12.0)]);
        }
        Icon::Sun => {
            pen.ring(12.0, 12.0, 4.2);
            for i in 0..8 {
                let (sin, cos) = (i as f32 * std::f32::consts::FRAC_PI_4).sin_cos();
                pen.line(&[
                    (12.0 + 7.4 * cos, 12.0 + 7.4 * sin),
                    (12.0 + 9.6 * cos, 12.0 + 9.6 * sin),
                ]);
            }
        }
        Icon::Moon => {
            // A disc less a disc: the outer arc, and back along the inner one.
            let arc = |x: f32, y: f32, r: f32, from: f32, to: f32| {
                (0..=20)
                    .map(move |i| (from + (to - from) * i as f32 / 20.0).to_radians())
                    .map(move |a| (x + r * a.cos(), y + r * a.sin()))
            };
            let outer = arc(12.0, 12.0, 8.5, 12.8, 262.9);
            let inner = arc(16.2, 8.2, 7.0, 221.4, 54.3);
            pen.closed(&outer.chain(inner).collect::<Vec<_>>());
        }
        Icon::Undo => {
            pen.line(&[(8.0, 4.5), (4.0, 8.5), (8.0, 12.5)]);
            pen.line(&[(4.0, 8.5), (14.0, 8.5)]);
            pen.arc(14.0, 13.5, 5.0, -90.0, 90.0);
            pen.line(&[(14.0, 18.5), (8.0, 18.5)]);
        }
        Icon::Redo => {
            pen.line(&[(16.0, 4.5), (20.0, 8.5), (16.0, 12.5)]);
            pen.line(&[(20.0, 8.5), (10.0, 8.5)]);
            pen.arc(10.0, 13.5, 5.0, 90.0, 270.0);
            pen.line(&[(10.0, 18.5), (16.0, 18.5)]);
        }
        Icon::Book => {
            pen.line(&[
                (12.0, 6.5),
                (9.0, 5.0),
                (3.5, 5.0),
                (3.5, 18.0),
                (9.0, 18.0),
                (12.0, 19.5),
            ]);
            pen.line(&[
                (12.0, 6.5),
                (15.0, 5.0),
                (20.5, 5.0),
                (20.5, 18.0),
                (15.0, 18.0),
                (12.0, 19.5),
            ]);
            pen.line(&[(12.0, 6.5), (12.0, 19.5)]);
        }
        Icon::People => {
            pen.ring(9.0, 8.0, 3.6);
            pen.ellipse(9.0, 20.0, 6.4, 6.0, 180.0, 360.0);
            pen.arc(16.0, 8.0, 3.2, -100.0, 90.0);
            pen.ellipse(15.5, 19.5, 5.8, 5.4, 290.0, 360.0);
        }
        Icon::Search => {
            pen.ring(10.5, 10.5, 6.2);
            pen.line(&[(15.2, 15.2), (20.5, 20.5)]);
        }
        Icon::Lasso => {
            for (a, b) in [(4.0, 9.0), (15.0, 20.0)] {
                for edge in [4.0, 20.0] {
                    pen.line(&[(a, edge), (b, edge)]);
                    pen.line(&[(edge, a), (edge, b)]);
                }
            }
            pen.dot(12.0, 12.0, 2.6);
        }
        Icon::Fit => {
            for (x, inward) in [(4.0, 9.0), (20.0, 15.0)] {
                for (y, into) in [(4.0, 9.0), (20.0, 15.0)] {
                    pen.line(&[(inward, y), (x, y), (x, into)]);
                }
            }
        }
        Icon::Legend => {
            pen.ring(6.5, 7.0, 3.0);
            pen.block(3.5, 14.0, 9.5, 20.0, 1.0);
            pen.line(&[(13.5, 7.0), (21.0, 7.0)]);
            pen.line(&[(13.5, 17.0), (21.0, 17.0)]);
        }
        Icon::Table => {
            pen.line(&[
                (3.5, 4.5),
                (20.5, 4.5),
                (20.5, 19.5),
                (3.5, 19.5),
                (3.5, 4.5),
            ]);
            pen.line(&[(3.5, 9.5), (20.5, 9.5)]);
            pen.line(&[(3.5, 14.5), (20.5, 14.5)]);
            pen.line(&[(9.5, 9.5), (9.5, 19.5)]);
        }
        Icon::Flag => {
            pen.line(&[(5.5, 3.5), (5.5, 21.0)]);
            pen.fill(&[(5.5, 4.0), (19.0, 8.5), (5.5, 13.0)]);
        }
        Icon::Chevron => pen.line(&[(6.0, 9.0), (12.0, 15.0), (18.0, 9.0)]),
        Icon::Bubble => {
            pen.block(3.0, 4.0, 21.0, 16.5, 4.0);
            pen.fill(&[(7.0, 15.0), (14.0, 15.0), (7.0, 21.5)]);
        }
        Icon::Medal => {
            pen.line(&[(8.0, 3.0), (11.0, 9.0)]);
            pen.line(&[(16.0, 3.0), (13.0, 9.0)]);
            pen.ring(12.0, 15.0, 5.8);
            pen.dot(12.0, 15.0, 2.2);
        }
        Icon::Settings => {
            pen.ring(12.0, 12.0, 3.2);
            pen.ring(12.0, 12.0, 6.8);
            for i in 0..8 {
                let (sin, cos) = (i as f32 * std::f32::consts::FRAC_PI_4).sin_cos();
                pen.thick(
                    &[
                        (12.0 + 7.6 * cos, 12.0 + 7.6 * sin),
                        (12.0 + 9.4 * cos, 12.0 + 9.4 * sin),
                    ],
                    1.5,
                );
            }
        }
        Icon::Minus => pen.line(&[(5.0, 12.0), (19.0, 12.0)]),
        Icon::Plus => {
            pen.line(&[(5.0, 12.0), (19.0, 12.0)]);
            pen.line(&[(12.0, 5.0), (12.0, 19.0)]);
        }
        Icon::Info => {
            pen.ring(12.0, 12.0, 8.8);
            pen.line(&[(12.0, 11.0), (12.0, 16.5)]);
            pen.dot(12.0, 7.6, 1.3);
        }
    }
}
