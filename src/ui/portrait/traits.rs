//! What makes a person this person: everything chosen from the seed.

use egui::Color32;

use super::{Gender, Portrait, Work};
use crate::ui::theme::mix;

pub(super) const fn rgb(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

/// The clothes of the upper body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clothes {
    SuitTie,
    SuitOpen,
    Blazer,
    WorkJacket,
    Vest,
    Polo,
    Blouse,
    Knit,
    Apron,
}

/// Hair on the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beard {
    None,
    Stubble,
    Moustache,
    Goatee,
}

#[derive(Clone, Debug)]
pub(super) struct Traits {
    pub(super) woman: bool,
    /// 0 young … 1 old.
    pub(super) old: f32,
    pub(super) skin: Color32,
    pub(super) shade: Color32,
    pub(super) hair: Color32,
    pub(super) hair_style: usize,
    pub(super) hat: Option<Color32>,
    /// Half widths of cheek, jaw and chin, and how far the chin reaches down.
    pub(super) cheek: f32,
    pub(super) jaw: f32,
    pub(super) chin: f32,
    pub(super) length: f32,
    pub(super) brow: f32,
    pub(super) eyes: f32,
    pub(super) nose: f32,
    pub(super) glasses: Option<usize>,
    pub(super) beard: Beard,
    pub(super) earring: Option<Color32>,
    pub(super) clothes: Clothes,
    pub(super) cloth: Color32,
    pub(super) second: Color32,
    pub(super) lanyard: bool,
    pub(super) tint: Color32,
    /// Radians the head is held at.
    pub(super) tilt: f32,
    pub(super) part_left: bool,
}

/// A short chain of numbers from a seed (`SplitMix`).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
    fn chance(&mut self, of_hundred: u64) -> bool {
        self.next() % 100 < of_hundred
    }
    fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.next() >> 40) as f32 / 16_777_216.0
    }
    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

const SKINS: [u32; 6] = [0xF8DCC3, 0xF3CFB0, 0xEDC49F, 0xE5B68E, 0xDAA57C, 0xCB936A];
const HAIRS: [u32; 5] = [0x1E1B1B, 0x2A2321, 0x35291F, 0x231F25, 0x46331F];
const TINTS: [u32; 8] = [
    0xE9DBCF, 0xDCE4DA, 0xDAE2EA, 0xEBE0C9, 0xE4DCE8, 0xD6E5E3, 0xEED9D2, 0xE0E0D6,
];
const SUITS: [u32; 6] = [0x3B4BA3, 0x2F3B4B, 0x5A6470, 0x4A4038, 0x274D57, 0x6B5B4C];
const SOFT: [u32; 8] = [
    0x4E7F7A, 0xB5654A, 0x7C6A96, 0xC79A4B, 0x5F7FA6, 0x8A9A6B, 0xA85C66, 0x6E7681,
];
const PALE: [u32; 5] = [0xFBF8F1, 0xDCE7F0, 0xF3E4DA, 0xE6EBDD, 0xEDE3EE];
const WORK: [u32; 5] = [0x35506B, 0x6A6F56, 0x7A6248, 0x4B5B66, 0x8B5A36];
const HATS: [u32; 4] = [0xE9B430, 0xF1EEE6, 0xD9662B, 0x3E77B5];
const TIES: [u32; 5] = [0xB8432A, 0x0B6E6E, 0x7A5C9E, 0xA07A22, 0x2D4E86];

impl Traits {
    pub(super) fn of(p: &Portrait) -> Self {
        // Neighbouring seeds must not give neighbouring faces.
        let mut dice = Dice(u64::from(p.seed).wrapping_mul(0xD6E8_FEB8_6659_FD93));
        let woman = p.gender == Gender::Woman;
        let age = f32::from(p.age.clamp(18, 80));
        let old = ((age - 42.0) / 28.0).clamp(0.0, 1.0);
        let skin = rgb(if p.work == Work::Site {
            SKINS[2 + dice.below(4)]
        } else {
            SKINS[dice.below(5)]
        });
        let black = rgb(dice.pick(&HAIRS[..if woman { 5 } else { 4 }]));
        let grey = (old * dice.between(0.5, 1.25)).clamp(0.0, 0.92);
        let grey = if woman && dice.chance(60) {
            grey * 0.25
        } else {
            grey
        };
        let hair_style = if woman {
            dice.below(7)
        } else if old > 0.45 {
            dice.pick(&[0, 1, 2, 3, 4, 2, 3])
        } else {
            dice.pick(&[0, 1, 4, 5, 6, 0, 2])
        };
        let clothes = Self::dress(&mut dice, p.work, woman);
        let cloth = rgb(match clothes {
            Clothes::SuitTie | Clothes::SuitOpen => dice.pick(&SUITS),
            Clothes::Blazer => {
                dice.pick(&[0x2F3B4B, 0x3B4BA3, 0x7A4A55, 0x4E6B63, 0xA9906F, 0x5B5068])
            }
            Clothes::WorkJacket => dice.pick(&WORK),
            Clothes::Vest => dice.pick(&[0xE07B2E, 0xC6CC3B]),
            Clothes::Blouse => {
                dice.pick(&[0xF6EFE4, 0xC9D8E4, 0xE3B9AE, 0x9DB8AC, 0xB9A5C8, 0xD9C48C])
            }
            Clothes::Polo | Clothes::Knit | Clothes::Apron => dice.pick(&SOFT),
        });
        let second = rgb(match clothes {
            Clothes::SuitTie => dice.pick(&TIES),
            Clothes::WorkJacket => dice.pick(&[0x9FB2C0, 0xD9CFBB, 0x6C7C88]),
            Clothes::Vest => dice.pick(&[0x3F5B78, 0x59626B, 0x35506B]),
            Clothes::Apron => dice.pick(&[0x2F5D57, 0x374A66, 0x6B3F3A, 0x5A5A4C]),
            _ => dice.pick(&PALE),
        });
        let hat = (p.work == Work::Site && dice.chance(55)).then(|| rgb(dice.pick(&HATS)));
        let shape = dice.below(5);
        let [cheek, jaw, chin, length] = match shape {
            0 => [20.4, 15.6, 8.0, 25.4],
            1 => [22.0, 17.4, 9.0, 23.8],
            2 => [20.8, 18.2, 11.0, 24.8],
            3 => [20.6, 13.6, 6.0, 26.0],
            _ => [19.6, 15.8, 8.6, 26.8],
        };
        let fem = if woman { 0.95 } else { 1.0 };
        Self {
            woman,
            old,
            skin,
            shade: mix(skin, rgb(0x8A3F22), 0.26),
            hair: mix(black, rgb(0xC9C5BE), grey),
            hair_style,
            hat,
            cheek: cheek * fem,
            jaw: jaw * fem * if woman { 0.95 } else { 1.02 },
            chin: chin * fem,
            length: length * if woman { 0.98 } else { 1.0 },
            brow: dice.between(0.85, 1.2) * if woman { 0.72 } else { 1.05 },
            eyes: dice.between(0.92, 1.1) * if woman { 1.06 } else { 0.98 },
            nose: dice.between(0.88, 1.15) * if woman { 0.9 } else { 1.05 },
            glasses: dice
                .chance(if old > 0.3 { 48 } else { 32 })
                .then(|| dice.below(3)),
            beard: if woman {
                Beard::None
            } else {
                Self::beard(&mut dice, old)
            },
            earring: (woman && dice.chance(60))
                .then(|| rgb(dice.pick(&[0xE3C46B, 0xF6F2EA, 0x0B6E6E, 0xC2606A]))),
            clothes,
            cloth,
            second,
            lanyard: matches!(clothes, Clothes::Polo | Clothes::Blouse | Clothes::SuitOpen)
                && dice.chance(35),
            tint: rgb(dice.pick(&TINTS)),
            tilt: dice.between(-0.035, 0.035),
            part_left: dice.chance(50),
        }
    }

    fn dress(dice: &mut Dice, work: Work, woman: bool) -> Clothes {
        use Clothes::{Apron, Blazer, Blouse, Knit, Polo, SuitOpen, SuitTie, Vest, WorkJacket};
        match (work, woman) {
            (Work::Site, _) => dice.pick(&[WorkJacket, WorkJacket, Vest]),
            (Work::Office, false) => dice.pick(&[SuitTie, SuitTie, SuitOpen, Knit]),
            (Work::Office, true) => dice.pick(&[Blazer, Blazer, Blouse, Knit]),
            (Work::Shop, false) => dice.pick(&[Polo, Apron, Knit, SuitOpen]),
            (Work::Shop, true) => dice.pick(&[Polo, Apron, Blouse, Knit]),
            (Work::Private, false) => dice.pick(&[Polo, Knit, Knit]),
            (Work::Private, true) => dice.pick(&[Blouse, Knit, Knit]),
        }
    }

    fn beard(dice: &mut Dice, old: f32) -> Beard {
        let roll = dice.below(100);
        match roll {
            0..=17 => Beard::Stubble,
            18..=27 if old > 0.15 => Beard::Moustache,
            28..=35 => Beard::Goatee,
            _ => Beard::None,
        }
    }
}
