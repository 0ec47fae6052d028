//! Bytes → text: UTF-8 with or without BOM, UTF-16 with BOM, and GB18030 for tables from a spreadsheet.

use encoding_rs::{Encoding, GB18030};

/// A decoded file.
pub(crate) struct Decoded {
    /// Its text, without a byte order mark.
    pub(crate) text: String,
    /// Byte in `text` where decoding first failed.
    pub(crate) bad: Option<usize>,
}

/// Decodes bytes. `table`: a file that a spreadsheet may have saved as GB18030.
pub(crate) fn decode(bytes: &[u8], table: bool) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, failed) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return decoded(text.into_owned(), failed);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => decoded(text.to_owned(), false),
        Err(_) if table => {
            let (text, failed) = GB18030.decode_without_bom_handling(bytes);
            decoded(text.into_owned(), failed)
        }
        Err(error) => Decoded {
            text: String::from_utf8_lossy(bytes).into_owned(),
            // What lies before is valid and so has the same length in the text.
            bad: Some(error.valid_up_to()),
        },
    }
}

fn decoded(text: String, failed: bool) -> Decoded {
    let bad = failed.then(|| text.find('\u{FFFD}').unwrap_or(0));
    Decoded { text, bad }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_encodings() {
        assert_eq!(decode("岭钢".as_bytes(), true).text, "岭钢");
        assert_eq!(decode(b"\xEF\xBB\xBFid", true).text, "id");
        assert_eq!(decode(b"\xC1\xEB\xB8\xD6", true).text, "岭钢");
        assert_eq!(decode(b"\xFF\xFEi\0d\0", true).text, "id");
        let bad = decode(b"ab\xC1\xEB", false);
        assert_eq!(bad.bad, Some(2));
    }
}
