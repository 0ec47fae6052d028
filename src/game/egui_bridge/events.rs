//! Mends what `bevy_egui` hands to egui: see "Known traps" in the architecture notes.

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::input::mouse::MouseButton;
use bevy::prelude::*;
use bevy::render::renderer::RenderDevice;
use bevy::window::{CursorLeft, Ime};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{EguiContext, EguiInput, PrimaryEguiContext};
use egui::{Event, ImeEvent, Modifiers};

use super::{Clock, Look};

/// Side of the glyph atlas at 100 %, texels: room for some eight thousand glyphs. egui begins it with this width and lets it grow
/// downwards; each of its texels is there four times, in egui, in Bevy's two worlds and on the device.
const ATLAS_SIDE: f32 = 2048.0;
/// The largest side, if the device can do that much.
const LARGEST_SIDE: usize = 8192;

/// Side of the glyph atlas where a point has so many pixels. It holds as many glyphs at any size of text, and whenever that size
/// changes egui begins an atlas anew: else the glyphs of every size that a window passes while it is drawn larger would stay for ever.
fn atlas_side(pixels_per_point: f32, most: usize) -> usize {
    let side = ATLAS_SIDE * pixels_per_point.clamp(0.5, 8.0);
    (side.round() as usize).min(most.min(LARGEST_SIDE))
}

/// The state of the modifier keys comes with every frame. egui takes any event as a reason for another frame, so the app would
/// never sleep: only changes may pass.
pub(super) fn drop_repeated_modifiers(
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut last: Local<Modifiers>,
) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            Event::ModifiersChanged(now) => {
                let changed = *now != *last;
                *last = *now;
                changed
            }
            _ => true,
        });
    }
}

/// The right time and the right size of the glyph atlas; egui forgets both after each frame.
pub(super) fn correct_input(
    (clock, look): (Res<Clock>, Res<Look>),
    device: Option<Res<RenderDevice>>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut most: Local<Option<usize>>,
) {
    let most = *most.get_or_insert_with(|| {
        device.map_or(LARGEST_SIDE, |d| {
            d.limits().max_texture_dimension_2d as usize
        })
    });
    for mut input in &mut inputs {
        input.time = Some(clock.now());
        let viewport = input.viewports.get(&input.viewport_id);
        let native = viewport.and_then(|v| v.native_pixels_per_point);
        let side = atlas_side(native.unwrap_or(1.0) * look.size(), most);
        input.max_texture_side = Some(side);
    }
}

/// The tree for a screen reader is made while one listens, and not else: `bevy_egui` asks for it in every frame, and that of a board
/// with four hundred customers takes longer than the screen itself.
pub(super) fn tell_who_listens(
    requested: Option<Res<AccessibilityRequested>>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
) {
    let listens = requested.is_some_and(|r| r.get());
    for mut context in &mut contexts {
        if listens {
            context.get_mut().enable_accesskit();
        } else {
            context.get_mut().disable_accesskit();
        }
    }
}

/// Input methods, with the part being converted counted in characters.
pub(super) fn write_ime(
    mut messages: MessageReader<Ime>,
    context: Single<Entity, With<PrimaryEguiContext>>,
    mut out: MessageWriter<EguiInputEvent>,
) {
    for message in messages.read() {
        let event = match message {
            Ime::Preedit { value, cursor, .. } => ImeEvent::Preedit {
                text: value.clone(),
                active_range_chars: cursor
                    .map(|(from, to)| chars_before(value, from)..chars_before(value, to)),
            },
            Ime::Commit { value, .. } => ImeEvent::Commit(value.clone()),
            Ime::Enabled { .. } | Ime::Disabled { .. } => continue,
        };
        out.write(EguiInputEvent {
            context: *context,
            event: Event::Ime(event),
        });
    }
}

fn chars_before(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}

/// What a screen reader asks a widget to do.
pub(super) fn write_accesskit_actions(
    mut messages: MessageReader<ActionRequest>,
    context: Single<Entity, With<PrimaryEguiContext>>,
    mut out: MessageWriter<EguiInputEvent>,
) {
    for ActionRequest(request) in messages.read() {
        out.write(EguiInputEvent {
            context: *context,
            event: Event::AccessKitActionRequest(request.clone()),
        });
    }
}

/// A pointer that has left the window hovers over nothing; but a slider that is being dragged is not let go of.
pub(super) fn write_pointer_gone(
    mut messages: MessageReader<CursorLeft>,
    buttons: Option<Res<ButtonInput<MouseButton>>>,
    context: Single<Entity, With<PrimaryEguiContext>>,
    mut out: MessageWriter<EguiInputEvent>,
) {
    let left = messages.read().count() > 0;
    if left && buttons.is_none_or(|b| b.get_pressed().next().is_none()) {
        out.write(EguiInputEvent {
            context: *context,
            event: Event::PointerGone,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_atlas_grows_with_the_text_as_far_as_the_device_can_follow() {
        assert_eq!(atlas_side(1.0, 16_384), 2048);
        assert_eq!(atlas_side(2.0, 16_384), 4096);
        assert_eq!(atlas_side(4.0, 4096), 4096);
        // A step of the window's size is another atlas.
        assert_ne!(atlas_side(1.3, 16_384), atlas_side(1.35, 16_384));
        assert_eq!(atlas_side(9.0, 16_384), 8192);
    }

    #[test]
    fn bytes_become_characters() {
        let text = "ni嗯h";
        assert_eq!(
            (
                chars_before(text, 0),
                chars_before(text, 2),
                chars_before(text, 5),
                chars_before(text, 6)
            ),
            (0, 2, 3, 4)
        );
        assert_eq!(chars_before(text, 99), 4);
    }

    #[test]
    fn only_changes_of_the_modifiers_pass() {
        let mut app = App::new();
        app.add_systems(Update, drop_repeated_modifiers);
        let context = app
            .world_mut()
            .spawn((PrimaryEguiContext, EguiInput::default()))
            .id();
        let passes = |app: &mut App, now: Modifiers| {
            let mut input = app
                .world_mut()
                .get_mut::<EguiInput>(context)
                .expect("spawned above");
            input.events = vec![Event::ModifiersChanged(now), Event::PointerGone];
            app.update();
            app.world()
                .get::<EguiInput>(context)
                .expect("spawned above")
                .events
                .len()
                - 1
        };
        let seen = [
            Modifiers::NONE,
            Modifiers::SHIFT,
            Modifiers::SHIFT,
            Modifiers::NONE,
            Modifiers::NONE,
        ]
        .map(|m| passes(&mut app, m));
        assert_eq!(seen, [0, 1, 0, 1, 0]);
    }
}
