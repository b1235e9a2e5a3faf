"""Bytes to text: which encoding they are in, or what they are if not text.

The order: a byte order mark; a known binary format, refused by name; UTF-8; the encoding that the page or the server
declares; the legacy Cyrillic encoding whose letters are the most like Kyrgyz and Russian prose. Text that passes is
normalised once, before any offset exists: `\\r\\n` and `\\r` become `\\n`, and every control character other than tab
and line feed is replaced one for one (by a line feed, a space or U+FFFD), so that no text can steer a terminal and
none loses count. Everything else stays: no-break spaces, direction marks, mixed scripts.
"""

from __future__ import annotations

import codecs
import re

from sapar.errors import NotTextError

_BOMS = (  # UTF-32 before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document (docx, odt, epub)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (doc, xls)"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF8", "an image (GIF)"),
    (b"II*\x00", "an image (TIFF)"),
    (b"MM\x00*", "an image (TIFF)"),
    (b"RIFF", "an image, sound or film"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"OggS", "sound or film"),
    (b"ID3", "sound"),
)

# What a page or a server may declare. WHATWG reads latin-1 as windows-1252, and so do browsers.
_DECLARABLE = re.compile(
    r"cp125\d|koi8-[rut]|iso8859-\d+|cp866|mac-cyrillic|ptcp154|kz1048|gb\w+|big5|shift_jis|euc_\w+"
)
_LEGACY = ("cp1251", "koi8-r", "ptcp154", "kz1048", "cp866", "iso8859-5")

_MAX_CONTROLS, _MAX_CONTROL_SHARE = 8, 0.05  # a page of text has hardly one; a binary file has a tenth and more
_SAMPLE = 64 * 1024  # characters; enough to tell encodings apart

# How frequent a letter is in news prose, per thousand, the mean of Kyrgyz and Russian. Only rank and rough size matter.
_FREQUENCY = {
    letter: per_thousand / 1000
    for letter, per_thousand in {
        "а": 110, "о": 75, "е": 65, "н": 75, "и": 60, "т": 60, "р": 52, "с": 42, "л": 42, "к": 42, "д": 40,
        "ы": 50, "у": 38, "м": 32, "п": 22, "б": 24, "г": 22, "в": 28, "з": 16, "й": 14, "я": 14, "ж": 13,
        "ч": 12, "ш": 13, "ь": 10, "х": 6, "ю": 5, "э": 6, "ү": 18, "ө": 16, "ң": 12, "ц": 4, "щ": 3, "ф": 3,
        "ё": 1, "ъ": 1,
    }.items()
}  # fmt: skip
_PUNCTUATION = frozenset("«»–—…“”„‘’№·•°§©\xa0")
_LEAST_LIKENESS = 0.03  # measured: Kyrgyz and Russian news have 0.04 and more from 60 letters on, others below 0

_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\ufffd")
_CONTROLS |= {ord(c): "\n" for c in "\n\f"} | {ord(c): " " for c in "\v\x1c\x1d\x1e\x1f\x85"} | {ord("\t"): "\t"}
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def decode(data: bytes, *, declared: str | None = None, lenient: bool = False) -> str:
    """The text that the bytes hold, with its line ends and control characters normalised.

    Args:
        data: all of the bytes.
        declared: the encoding that a page or a server names. It counts only where the bytes are not valid UTF-8,
            because wrong declarations are common and accidental UTF-8 is not.
        lenient: replace a few damaged bytes by U+FFFD, as browsers do, where strict reading would refuse the text.

    Raises:
        NotTextError: a binary format, or bytes in no encoding known here; the message says what to do.
    """
    text = _decoded(data, declared, lenient)
    if len(_CONTROL.findall(text.replace("\r", ""))) > max(_MAX_CONTROLS, _MAX_CONTROL_SHARE * len(text)):
        raise NotTextError("the file is binary, not text (control characters all over); export its text and give that")
    return normalise(text)


def normalise(text: str) -> str:
    """The text with `\\n` as its only line end and its other control characters replaced one for one."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_CONTROLS) if _CONTROL.search(text) else text


def printable(text: str) -> str:
    """The text with all that breaks a line or steers a terminal replaced by U+FFFD: for names and messages."""
    return _UNPRINTABLE.sub("\ufffd", text)


def refuse_binary(data: bytes) -> None:
    """Raise `NotTextError`, naming the format, if the bytes begin like a known binary file."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotTextError(f"this is {what}, not text; export its text as .txt or .html and give that")
    if data[4:8] == b"ftyp":
        raise NotTextError("this is an image, sound or film, not text; give the article's text")


def _decoded(data: bytes, declared: str | None, lenient: bool) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise NotTextError(f"damaged {encoding}: {error.reason} at byte {error.start}; {_SAVE}") from error
    refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        damage = error
    for text in (_as_declared(data, declared), _legacy(data), _mostly_utf8(data) if lenient else None):
        if text is not None:
            return text
    raise NotTextError(
        f"the text is neither UTF-8 (damaged at byte {damage.start}) nor in a legacy Cyrillic encoding; {_SAVE}"
    )


_SAVE = "save it as UTF-8"


def _as_declared(data: bytes, declared: str | None) -> str | None:
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
        name = "cp1252" if name == "iso8859-1" else name
        return data.decode(name) if _DECLARABLE.fullmatch(name) else None
    except (LookupError, ValueError):
        return None


def _mostly_utf8(data: bytes) -> str | None:
    """The bytes as UTF-8 with marks of damage, if at most one character in a hundred is damaged."""
    text = data.decode("utf-8", "replace")
    return text if text.count("\ufffd") * 100 <= len(text) else None


def _legacy(data: bytes) -> str | None:
    """The bytes in the legacy encoding that makes the most likely prose of them, if any does."""
    sample = data[:_SAMPLE]
    if all(char <= "\x7f" or char in _PUNCTUATION for char in sample.decode("cp1252", "replace")):
        best, best_likeness = "cp1252", 1.0  # English with typographic quotes and dashes
    else:
        best, best_likeness = "", _LEAST_LIKENESS
    for encoding in _LEGACY:
        likeness = _likeness(sample.decode(encoding, "replace"))
        if likeness > best_likeness:
            best, best_likeness = encoding, likeness
    if not best:
        return None
    try:
        return data.decode(best)
    except UnicodeDecodeError:
        return None


def _likeness(text: str) -> float:
    """How like Kyrgyz or Russian prose the non-ASCII part is: the mean frequency of its letters, less what is odd.

    Reading one encoding as another swaps frequent letters for rare ones, and often small ones for capitals: a capital
    after a small letter, a letter in a Latin word, and any sign that prose does not use, count against it.
    """
    total, count, before = 0.0, 0, " "
    for char in text:
        if char > "\x7f":
            count += 1
            frequency = _FREQUENCY.get(char.lower())
            if frequency is None:
                total -= 0.0 if char in _PUNCTUATION else 0.1
            else:
                odd = (char.isupper() and before.islower()) or (before <= "\x7f" and before.isalpha())
                total += -0.05 if odd else frequency
        before = char
    return total / count if count else 0.0
