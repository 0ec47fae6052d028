//! Where Bevy and egui meet: the context and its camera, the look, input that egui understands, and how often a frame is drawn.
//!
//! Contract: add [`plugin`] after `DefaultPlugins` (it brings `EguiPlugin` along). Build every screen in **one** system of
//! `EguiPrimaryContextPass`, on the `Ui` that [`root_ui`] makes; the pass may run twice a frame, so it must be idempotent.
//! Read time from [`Clock`], never from Bevy's `Time`, which is stale in the frame that wakes the app up. Whoever animates calls
//! [`Animating::run_for`] each frame, or nothing will be drawn; whoever ends work on another thread calls
//! `egui::Context::request_repaint` on a clone of [`primary_ctx`].

use bevy::camera::visibility::RenderLayers;
use bevy::prelude::*;
use bevy_egui::{
    EguiContext, EguiContexts, EguiGlobalSettings, EguiInputSet, EguiPlugin, EguiPostUpdateSet,
    EguiPreUpdateSet, EguiStartupSet, PrimaryEguiContext,
};

use crate::ui::theme;

mod clock;
mod events;
mod pace;

pub use clock::Clock;
pub use pace::{Animating, NeverSleep};

/// The camera that egui draws with; it lies above the board's.
#[derive(Component)]
pub struct UiCamera;

/// How everything looks. Change it at any time; it takes effect in the next frame but one.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The palette.
    pub scheme: theme::Scheme,
    /// Nothing glides or fades.
    pub still: bool,
    /// What suits the window: 1 is what the system asks for.
    pub zoom: f32,
    /// What the player wants on top of that, 0.8 to 2.
    pub text: f32,
}

impl Look {
    /// Size of text and everything else.
    pub fn size(&self) -> f32 {
        (self.zoom * self.text).clamp(0.75, 4.0)
    }
}

impl Default for Look {
    fn default() -> Self {
        Self {
            scheme: theme::Scheme::default(),
            still: false,
            zoom: 1.0,
            text: 1.0,
        }
    }
}

/// Sets up the bridge.
pub fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default());
    {
        let mut settings = app.world_mut().resource_mut::<EguiGlobalSettings>();
        // The first camera would get the context: that is the board's.
        settings.auto_create_primary_context = false;
        // Its byte offsets would reach egui as characters.
        settings.input_system_settings.run_write_ime_messages_system = false;
    }
    app.init_resource::<Look>()
        .add_plugins((clock::plugin, pace::plugin))
        .add_message::<bevy::a11y::ActionRequest>()
        .add_systems(
            PreStartup,
            spawn_camera.before(EguiStartupSet::InitContexts),
        )
        .add_systems(Startup, (install_fonts, apply_look).chain())
        .add_systems(Update, apply_look.run_if(resource_changed::<Look>))
        .add_systems(
            PreUpdate,
            (
                events::write_ime,
                events::write_accesskit_actions,
                events::write_pointer_gone,
            )
                .in_set(EguiInputSet::ReadBevyMessages),
        )
        .add_systems(
            PreUpdate,
            (
                events::drop_repeated_modifiers,
                events::correct_input,
                events::tell_who_listens,
            )
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .configure_sets(
            PostUpdate,
            EguiPostUpdateSet::EndPass.before(bevy::transform::TransformSystems::Propagate),
        );
}

/// The context all screens share. Cheap to clone; a clone may go to another thread to call `request_repaint`.
pub fn primary_ctx(contexts: &mut EguiContexts) -> Result<egui::Context> {
    Ok(contexts.ctx_mut()?.clone())
}

/// The one root of a frame: the whole window, in the background layer.
pub fn root_ui(ctx: &egui::Context) -> egui::Ui {
    let whole = egui::UiBuilder::new()
        .layer_id(egui::LayerId::background())
        .max_rect(ctx.content_rect());
    egui::Ui::new(ctx.clone(), egui::Id::new("root"), whole)
}

fn spawn_camera(mut commands: Commands) {
    commands.spawn((
        UiCamera,
        PrimaryEguiContext,
        Camera2d,
        Camera {
            order: 1,
            clear_color: ClearColorConfig::Default,
            ..default()
        },
        RenderLayers::none(),
        Msaa::Off,
    ));
}

fn install_fonts(mut context: Single<&mut EguiContext, With<PrimaryEguiContext>>) {
    let ctx = context.get_mut();
    theme::fonts::install(ctx);
    // Text size is a setting of the game's, kept with the others.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

fn apply_look(
    look: Res<Look>,
    mut context: Single<&mut EguiContext, With<PrimaryEguiContext>>,
    mut clear: ResMut<ClearColor>,
    mut animating: ResMut<Animating>,
    clock: Res<Clock>,
) {
    let ctx = context.get_mut();
    theme::apply_scheme(ctx, look.scheme, look.still);
    // A blinking cursor asks for a frame every half second, for ever.
    ctx.all_styles_mut(|style| style.visuals.text_cursor.blink = false);
    ctx.set_zoom_factor(look.size());
    clear.0 = colour(theme::Palette::scheme(look.scheme).paper);
    // A new scale reaches layout, glyphs and cameras one frame after the other.
    animating.run_for(&clock, 0.15);
}

/// An egui colour as Bevy wants it.
pub fn colour(colour: egui::Color32) -> Color {
    let [r, g, b, a] = colour.to_srgba_unmultiplied();
    Color::srgba_u8(r, g, b, a)
}
