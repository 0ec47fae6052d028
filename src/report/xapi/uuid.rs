//! Ids that come out the same every time: the UUID of a name.

use std::fmt::Write;

/// What every name begins with, so that no other program's names give our ids.
const SPACE: &[u8] = b"clientele xapi 1";

/// The UUID of a name in parts. It has the form of version 5, the UUID of a name
/// (RFC 9562, 5.5), which every LRS knows; the digest is BLAKE3, not SHA-1.
pub fn uuid(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(SPACE);
    for part in parts {
        // Lengths too, or letters could move from one part to the next unseen.
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let digest = hasher.finalize();
    let mut id = [0u8; 16];
    id.copy_from_slice(&digest.as_bytes()[..16]);
    id[6] = (id[6] & 0x0f) | 0x50;
    id[8] = (id[8] & 0x3f) | 0x80;
    let mut out = String::with_capacity(36);
    for (i, byte) in id.iter().enumerate() {
        if matches!(i, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        // Writing into a string can't fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_id_of_the_right_form() {
        let id = uuid(&["statement", "a"]);
        assert_eq!(id, uuid(&["statement", "a"]));
        let dashes: Vec<usize> = id.match_indices('-').map(|(i, _)| i).collect();
        assert_eq!((id.len(), dashes), (36, vec![8, 13, 18, 23]));
        assert_eq!(id.as_bytes()[14], b'5', "{id}");
        assert!(b"89ab".contains(&id.as_bytes()[19]), "{id}");
    }

    #[test]
    fn where_a_part_ends_makes_a_difference() {
        assert_ne!(uuid(&["ab", "c"]), uuid(&["a", "bc"]));
        assert_ne!(uuid(&["a"]), uuid(&["a", ""]));
    }
}
