//! Every pair of text and ground can be read, and the safe palettes tell gain from loss to colour-blind eyes. All of it is
//! computed from the palettes themselves.

use clientele::sim::setup::Colour;
use clientele::ui::theme::{Palette, Scheme, mix};
use egui::Color32;

/// Text of any size.
const TEXT: f64 = 4.5;
/// The same for people who asked for more.
const MORE: f64 = 7.0;
/// Icons, large letters, lines that bound something.
const MARK: f64 = 3.0;

fn linear(channel: u8) -> f64 {
    let c = f64::from(channel) / 255.0;
    if c <= 0.04045 {
        c / 12.92
    } else {
        libm::pow((c + 0.055) / 1.055, 2.4)
    }
}

fn light(colour: Color32) -> [f64; 3] {
    [colour.r(), colour.g(), colour.b()].map(linear)
}

/// The ratio of WCAG 2, from 1 to 21.
fn contrast(a: Color32, b: Color32) -> f64 {
    let luminance = |colour| {
        let [r, g, b] = light(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Each text with each ground that it may stand on, and how much they must differ.
fn pairs(p: &Palette, text: f64) -> Vec<(String, Color32, Color32, f64)> {
    let mut out = Vec::new();
    let words = [
        ("ink", p.ink),
        ("muted", p.muted),
        ("risk", p.risk),
        ("good", p.good),
        ("warn", p.warn),
        ("accent", p.accent),
    ];
    for (ground, under) in [
        ("paper", p.paper),
        ("surface", p.surface),
        ("sunken", p.sunken),
    ] {
        for (name, over) in words {
            out.push((format!("{name} on {ground}"), over, under, text));
        }
        for (i, tier) in p.tiers.iter().enumerate() {
            out.push((format!("tier {i} on {ground}"), *tier, under, MARK));
        }
    }
    // Chips: a word on a wash of its own colour.
    for (name, over) in &words[1..] {
        out.push((
            format!("{name} on its chip"),
            *over,
            p.tint(*over, 0.13),
            text,
        ));
    }
    // Buttons, at rest, under the pointer and pressed.
    for (hovered, pressed) in [(false, false), (true, false), (false, true)] {
        let state = format!("hovered {hovered}, pressed {pressed}");
        let accent = p.lift(p.accent, hovered, pressed);
        out.push((
            format!("primary button, {state}"),
            p.accent_ink,
            accent,
            text,
        ));
        let chosen = p.lift(p.ink, hovered, pressed);
        out.push((format!("chosen segment, {state}"), p.surface, chosen, text));
        let well = p.lift(p.sunken, false, pressed);
        out.push((format!("quiet button, {state}"), p.muted, well, TEXT));
    }
    let tab = p.tint(p.accent, 0.18);
    out.push(("selected tab".to_owned(), p.ink, tab, text));
    out.push(("line under it".to_owned(), p.accent, tab, MARK));
    out.push(("text on risk".to_owned(), p.on_risk, p.risk, text));
    for (i, tier) in p.tiers.iter().enumerate() {
        out.push((format!("letter of tier {i}"), p.on_tier, *tier, TEXT));
    }
    // What can't be pressed is an outline with pale words.
    out.push(("disabled on paper".to_owned(), p.disabled(), p.paper, MARK));
    out.push((
        "disabled on surface".to_owned(),
        p.disabled(),
        p.surface,
        MARK,
    ));
    // The frame of what has the focus, on whatever it stands.
    out.push(("focus on paper".to_owned(), p.accent, p.paper, MARK));
    out.push(("focus on surface".to_owned(), p.accent, p.surface, MARK));
    out
}

#[test]
fn every_text_can_be_read_on_every_ground_of_every_palette() {
    let mut found = Vec::new();
    for scheme in Scheme::ALL {
        let p = Palette::scheme(scheme);
        let text = if scheme.contrast { MORE } else { TEXT };
        let mut pairs = pairs(&p, text);
        if scheme.contrast {
            for (name, ground) in [("paper", p.paper), ("surface", p.surface)] {
                pairs.push((format!("line on {name}"), p.line, ground, MARK));
            }
        }
        for (name, over, under, least) in pairs {
            let ratio = contrast(over, under);
            if ratio < least {
                found.push(format!("{scheme:?}: {name}: {ratio:.2} < {least}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What full protanopia, deuteranopia and tritanopia make of linear light: Machado, Oliveira and Fernandes,
/// “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (2009), table for severity 1.
const EYES: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protan",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deutan",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritan",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

fn times(matrix: &[[f64; 3]; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[a, b, c]| a * x + b * y + c * z)
}

/// Oklab (Ottosson 2020): equal distances look about equally different.
fn oklab(linear: [f64; 3]) -> [f64; 3] {
    let cones = times(
        &[
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ],
        linear,
    );
    times(
        &[
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ],
        cones.map(|c| libm::cbrt(c.max(0.0))),
    )
}

/// How different two colours look to an eye.
fn apart(eye: &[[f64; 3]; 3], a: Color32, b: Color32) -> f64 {
    let seen = |c| oklab(times(eye, light(c)).map(|v| v.clamp(0.0, 1.0)));
    let (a, b) = (seen(a), seen(b));
    let square: f64 = a.iter().zip(b).map(|(x, y)| (x - y) * (x - y)).sum();
    libm::sqrt(square)
}

#[test]
fn the_safe_palettes_tell_gain_from_loss_and_one_tier_from_the_next() {
    let mut found = Vec::new();
    for scheme in Scheme::ALL.into_iter().filter(|s| s.safe) {
        let p = Palette::scheme(scheme);
        for (name, eye) in &EYES {
            let mut pairs = vec![
                ("risk and good", p.risk, p.good, 0.12),
                ("warn and good", p.warn, p.good, 0.12),
                ("risk and warn", p.risk, p.warn, 0.06),
            ];
            // The fourth and fifth differ by shape and letter alone.
            for (pair, a, b) in [("A and B", 0, 1), ("B and C", 1, 2), ("A and C", 0, 2)] {
                pairs.push((pair, p.tiers[a], p.tiers[b], 0.07));
            }
            for (pair, a, b, least) in pairs {
                let far = apart(eye, a, b);
                if far < least {
                    found.push(format!("{scheme:?}, {name}: {pair}: {far:.3} < {least}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_style_says_which_palette_it_was_made_from() {
    for scheme in Scheme::ALL {
        let ctx = egui::Context::default();
        clientele::ui::theme::fonts::install(&ctx);
        clientele::ui::theme::apply_scheme(&ctx, scheme, true);
        let mut seen = None;
        let mut still = false;
        ctx.run_ui(egui::RawInput::default(), |ui| {
            seen = Some(clientele::ui::theme::palette(ui));
            still = clientele::ui::theme::still(ui);
        })
        .textures_delta
        .clear();
        assert_eq!(seen, Some(Palette::scheme(scheme)), "{scheme:?}");
        assert!(still);
    }
}

#[test]
fn tiers_go_by_the_colours_they_were_given_and_nothing_else_changes() {
    let order = [
        Colour::Plum,
        Colour::Green,
        Colour::Blue,
        Colour::Grey,
        Colour::Sand,
    ];
    for scheme in Scheme::ALL {
        let ctx = egui::Context::default();
        clientele::ui::theme::fonts::install(&ctx);
        clientele::ui::theme::apply_scheme(&ctx, scheme, true);
        clientele::ui::theme::colour_tiers(&ctx, order);
        let mut seen = None;
        ctx.run_ui(egui::RawInput::default(), |ui| {
            seen = Some(clientele::ui::theme::palette(ui));
        })
        .textures_delta
        .clear();
        let (seen, usual) = (seen.expect("it was asked"), Palette::scheme(scheme));
        assert_eq!(seen.usual(), usual, "{scheme:?}");
        for (tier, colour) in order.into_iter().enumerate() {
            assert_eq!(seen.tier(tier), usual.hue(colour));
        }
        assert_eq!(seen.tier(9), usual.hue(Colour::Sand));
        assert_eq!(seen.pale().tier(0), usual.pale().hue(Colour::Plum));
    }
}

#[test]
fn a_mix_lies_between() {
    assert_eq!(mix(Color32::BLACK, Color32::WHITE, 0.0), Color32::BLACK);
    assert!(contrast(Color32::BLACK, Color32::WHITE) > 20.9);
}
