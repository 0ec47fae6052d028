//! Ways to spoil a file, each by a number: the same number spoils it the same way on every machine.

use super::dice::Dice;

/// A way to spoil a file; the second is another file of the scenario.
type Way = fn(&mut Vec<u8>, &[u8], &mut Dice);

/// All ways, with what they are called.
pub const WAYS: [(&str, Way); 16] = [
    ("line dropped", drop_line),
    ("line doubled", double_line),
    ("lines swapped", swap_lines),
    ("lines moved", move_lines),
    ("bits flipped", |bytes, _, dice| flip_bits(bytes, dice)),
    ("bytes changed", |bytes, _, dice| change_bytes(bytes, dice)),
    ("piece cut out", cut_out),
    ("number spoiled", spoil_number),
    ("numbers spoiled", spoil_numbers),
    ("signs put in", put_signs),
    ("nested deep", nest),
    ("truncated", truncate),
    ("tokens swapped", swap_tokens),
    ("invalid UTF-8", not_utf8),
    ("very long line", long_line),
    ("fifty thousand brackets", brackets),
];

/// Spoils a file by a number; returns what was done.
pub fn mutate(bytes: &mut Vec<u8>, other: &[u8], number: u32, dice: &mut Dice) -> &'static str {
    // Each way in turn, and one in four times a second one on top.
    let (name, way) = WAYS[number as usize % WAYS.len()];
    way(bytes, other, dice);
    if dice.roll(4) == 0 {
        WAYS[dice.roll(WAYS.len() - 2)].1(bytes, other, dice);
    }
    name
}

fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect()
}

fn drop_line(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let mut all = lines(bytes);
    for _ in 0..=dice.roll(3) {
        if all.len() > 1 {
            let at = dice.roll(all.len());
            all.remove(at);
        }
    }
    *bytes = all.join(&b'\n');
}

fn double_line(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let mut all = lines(bytes);
    let at = dice.roll(all.len());
    let times = [1, 1, 2, 300][dice.roll(4)];
    let line = all[at].clone();
    all.splice(at..at, std::iter::repeat_n(line, times));
    *bytes = all.join(&b'\n');
}

fn swap_lines(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let mut all = lines(bytes);
    let (a, b) = (dice.roll(all.len()), dice.roll(all.len()));
    all.swap(a, b);
    *bytes = all.join(&b'\n');
}

fn move_lines(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let mut all = lines(bytes);
    let from = dice.roll(all.len());
    let to = (from + 1 + dice.roll(12)).min(all.len());
    let block: Vec<_> = all.drain(from..to).collect();
    let at = dice.roll(all.len() + 1);
    all.splice(at..at, block);
    *bytes = all.join(&b'\n');
}

fn flip_bits(bytes: &mut [u8], dice: &mut Dice) {
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << dice.roll(8);
        }
    }
}

fn change_bytes(bytes: &mut [u8], dice: &mut Dice) {
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte = dice.roll(256) as u8;
        }
    }
}

fn cut_out(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let at = dice.roll(bytes.len() + 1);
    let end = (at + 1 + dice.roll(40)).min(bytes.len());
    let piece: Vec<u8> = bytes.drain(at..end).collect();
    if dice.roll(2) == 0 {
        let to = dice.roll(bytes.len() + 1);
        bytes.splice(to..to, piece);
    }
}

/// Runs of bytes that belong together, from the byte they begin at.
fn runs(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, byte) in bytes.iter().copied().chain([0]).enumerate() {
        match (start, belongs(byte)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                out.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// Numbers that no scenario means.
const NUMBERS: [&str; 22] = [
    "NaN",
    "inf",
    "-inf",
    "-1",
    "-5.5",
    "0",
    "-0.0",
    "1e999",
    "1e308",
    "-1e308",
    "5e-324",
    "0.1",
    "99999999999999999999",
    "9223372036854775807",
    "-9223372036854775808",
    "1000000000000",
    "0x7fffffffffffffff",
    "255",
    "256",
    "4294967296",
    "1_0",
    "３",
];

fn spoil_number(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let found = runs(bytes, |b| b.is_ascii_digit() || b == b'.');
    if !found.is_empty() {
        let range = found[dice.roll(found.len())].clone();
        bytes.splice(range, dice.pick(&NUMBERS).bytes());
    }
}

/// The same of every number, from somewhere to the end.
fn spoil_numbers(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let found = runs(bytes, |b| b.is_ascii_digit());
    let from = dice.roll(found.len());
    let number = dice.pick(&NUMBERS);
    for range in found.into_iter().skip(from).rev() {
        bytes.splice(range, number.bytes());
    }
}

/// Signs that scenario files are made of, and some that they aren't.
const SIGNS: [&str; 24] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    ",",
    ":",
    "\n",
    "岭",
    "r#\"",
    "/*",
    "*/",
    "Some(",
    "\u{FEFF}",
    "{ $x ->",
    "\r",
    "\t",
    "\u{0}",
    "\u{202E}",
    "\u{1F600}",
    "=",
];

fn put_signs(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len() + 1);
        let sign = dice.pick(&SIGNS).repeat(1 + dice.roll(3) * 60);
        bytes.splice(at..at, sign.bytes());
    }
}

fn nest(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let depth = [30, 70, 130, 3000][dice.roll(4)];
    let (open, close) = [("(", ")"), ("[", "]"), ("(a:", ")"), ("{ ", " }")][dice.roll(4)];
    let at = dice.roll(bytes.len() + 1);
    let text = open.repeat(depth) + &close.repeat(dice.roll(2) * depth);
    bytes.splice(at..at, text.bytes());
}

fn truncate(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    bytes.truncate(dice.roll(bytes.len() + 1));
}

fn swap_tokens(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    let word = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.') || b >= 0x80;
    let theirs = runs(other, word);
    for _ in 0..=dice.roll(3) {
        let ours = runs(bytes, word);
        if ours.is_empty() || theirs.is_empty() {
            return;
        }
        let put = &other[theirs[dice.roll(theirs.len())].clone()];
        let at = ours[dice.roll(ours.len())].clone();
        bytes.splice(at, put.iter().copied());
    }
}

fn not_utf8(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    const BAD: [&[u8]; 7] = [
        b"\xFF",
        b"\xC3\x28",
        b"\xED\xA0\x80",
        b"\xF0\x9F\x98",
        b"\x81\x30",
        b"\xC1\xEB\xB8\xD6",
        b"\xFE\xFF\xD8\x00",
    ];
    for _ in 0..=dice.roll(3) {
        let at = [0, dice.roll(bytes.len() + 1), bytes.len()][dice.roll(3)];
        bytes.splice(at..at, dice.pick(&BAD).iter().copied());
    }
}

fn long_line(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    if dice.roll(3) == 0 {
        bytes.retain(|b| *b != b'\n');
        return;
    }
    let at = dice.roll(bytes.len() + 1);
    let sign = dice.pick(&["a", " ", "岭", "\"", "1", "x,", "a-b "]);
    bytes.splice(at..at, sign.repeat(60_000).bytes());
}

fn brackets(bytes: &mut Vec<u8>, _: &[u8], dice: &mut Dice) {
    let at = [0, dice.roll(bytes.len() + 1), bytes.len()][dice.roll(3)];
    let sign = dice.pick(&["(", "[", "{", "Some(", "\"", "{ $a ->\n *[", "/*"]);
    bytes.splice(at..at, sign.repeat(50_000).bytes());
}
