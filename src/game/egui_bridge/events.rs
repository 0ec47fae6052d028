//! Mends what `bevy_egui` hands to egui: see "Known traps" in the architecture notes.

use bevy::a11y::ActionRequest;
use bevy::input::mouse::MouseButton;
use bevy::prelude::*;
use bevy::render::renderer::RenderDevice;
use bevy::window::{CursorLeft, Ime};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{EguiInput, PrimaryEguiContext};
use egui::{Event, ImeEvent, Modifiers};

use super::Clock;

/// Side of the glyph atlas, texels, where the device can do that much. A screen of Chinese at 200 % does not fit into egui's 2048.
const ATLAS_SIDE: usize = 8192;

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
    clock: Res<Clock>,
    device: Option<Res<RenderDevice>>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut side: Local<Option<usize>>,
) {
    let side = *side.get_or_insert_with(|| {
        device.map_or(ATLAS_SIDE, |d| {
            (d.limits().max_texture_dimension_2d as usize).min(ATLAS_SIDE)
        })
    });
    for mut input in &mut inputs {
        input.time = Some(clock.now());
        input.max_texture_side = Some(side);
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
