//! Where controls stand on the screen: whoever points at one finds its place here by name.

use egui::{Context, Id, Rect};

fn list_id() -> Id {
    Id::new("anchors")
}

/// Notes where something stands in this frame. What can't be seen isn't there.
pub fn mark(ctx: &Context, name: &'static str, rect: Rect) {
    let seen = rect.intersect(ctx.content_rect());
    if !seen.is_positive() {
        return;
    }
    ctx.data_mut(|data| {
        let list = data.get_temp_mut_or_default::<Vec<(&'static str, Rect)>>(list_id());
        match list.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = seen,
            None => list.push((name, seen)),
        }
    });
}

/// Where something stands; none if it isn't on the screen.
pub fn place(ctx: &Context, name: &str) -> Option<Rect> {
    ctx.data(|data| {
        let list = data.get_temp::<Vec<(&'static str, Rect)>>(list_id())?;
        list.iter().find(|(known, _)| *known == name).map(|a| a.1)
    })
}

/// Forgets all places: at the beginning of a frame.
pub fn clear(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(list_id(), Vec::<(&'static str, Rect)>::new()));
}
