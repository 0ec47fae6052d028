//! Where a scroll area goes on beyond its edge, what is cut there fades out: half a line isn't taken for the last one.

use egui::scroll_area::ScrollAreaOutput;
use egui::{Color32, Mesh, Rgba, Shape, Ui, pos2};

/// Height of a fade, points, and how many strips it is drawn in.
const HEIGHT: f32 = 28.0;
const STRIPS: u8 = 8;
/// Less than this beyond the edge is no more than rounding, points.
const LEAST: f32 = 2.0;

/// Lets fade out what is cut at the upper and at the lower edge of a scroll area on `ground`, an opaque colour. Call it right
/// after the area was shown.
pub fn more<R>(ui: &Ui, area: &ScrollAreaOutput<R>, ground: Color32) {
    let rect = area.inner_rect;
    let above = area.state.offset.y;
    let below = area.content_size.y - rect.height() - above;
    for (edge, into, hidden) in [(rect.top(), 1.0, above), (rect.bottom(), -1.0, below)] {
        if hidden < LEAST {
            continue;
        }
        let height = hidden.min(HEIGHT).min(rect.height() * 0.4);
        let mut mesh = Mesh::default();
        for strip in 0..=STRIPS {
            let away = f32::from(strip) / f32::from(STRIPS);
            let y = edge + into * away * height;
            // Soon covered: light letters stay bright for long.
            let tint = covering(ground, 1.0 - away * away);
            mesh.colored_vertex(pos2(rect.left(), y), tint);
            mesh.colored_vertex(pos2(rect.right(), y), tint);
            if strip > 0 {
                let last = 2 * u32::from(strip);
                mesh.add_triangle(last - 2, last - 1, last);
                mesh.add_triangle(last - 1, last, last + 1);
            }
        }
        ui.painter().add(Shape::mesh(mesh));
    }
}

/// A colour that covers so much of what lies below it, where light is added up as light. The usual translucent colours
/// would turn paper grey on the way.
fn covering(ground: Color32, part: f32) -> Color32 {
    let light = Rgba::from(ground);
    let seen = Rgba::from_rgb(light.r() * part, light.g() * part, light.b() * part);
    let [r, g, b, _] = Color32::from(seen).to_array();
    Color32::from_rgba_premultiplied(r, g, b, (255.0 * part).round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_cover_lets_half_of_the_light_through() {
        let paper = Color32::from_rgb(244, 241, 234);
        assert_eq!(covering(paper, 1.0), paper);
        assert_eq!(covering(paper, 0.0), Color32::TRANSPARENT);
        let half = covering(paper, 0.5);
        let light = |colour: Color32| {
            let [r, g, b, _] = colour.to_array();
            Rgba::from(Color32::from_rgb(r, g, b)).g()
        };
        assert_eq!(half.a(), 128);
        assert!((light(half) - 0.5 * light(paper)).abs() < 0.01);
    }
}
