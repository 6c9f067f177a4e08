from __future__ import annotations

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.post.codec import Codec, UnencodableText, decode, encode
from tests.shared import needs_shared, shared

JAPANESE = "---\ntitle: 山の朝\n---\n山の朝は、はやい。ソースの表示と予定。\n"
SITE_ENCODINGS = [None, "UTF-8", "Shift_JIS", "Windows-31J", "EUC-JP", "ISO-8859-1", "UTF-16", "no such", "punycode"]


@given(st.binary(), st.sampled_from(SITE_ENCODINGS))
@example(codecs.BOM_UTF8 * 2 + b"---", None)
@example(codecs.BOM_UTF16_LE + b"a\x00b", None)
@example(codecs.BOM_UTF16_LE + b"\x00\xd8a\x00\x00\xdc", None)
@example(codecs.BOM_UTF16_BE + b"\xdc\x00", None)
@example(codecs.BOM_UTF16_LE * 2, None)
@example(b"\xed\xa0\x80\xc0\x80\xf5", None)
@example(b"\x81\x40\xfc\x4b\x87\x90\xed\x40", None)
@example(b"a\r\nb\rc\nd\x00\xe2\x80\xa8\xc2\x85", None)
def test_any_bytes_come_back(data: bytes, encoding: str | None) -> None:
    text, codec = decode(data, encoding=encoding)
    assert encode(text, codec) == data


@given(
    st.sampled_from([b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE]),
    st.text(st.sampled_from("ab\r\n\x00\u2028\x85\ufeffがか\u3099ｶ〜～￥\\①髙😀é")),
    st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "cp932", "shift_jis", "euc_jp", "latin-1"]),
    st.binary(max_size=1),
    st.sampled_from(SITE_ENCODINGS),
)
def test_any_text_in_any_encoding_comes_back(
    bom: bytes, text: str, name: str, tail: bytes, encoding: str | None
) -> None:
    data = bom + text.encode(name, "replace") + tail
    decoded, codec = decode(data, encoding=encoding)
    assert encode(decoded, codec) == data


@pytest.mark.parametrize(
    ("data", "label"),
    [
        (b"", "UTF-8"),
        (JAPANESE.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + JAPANESE.encode(), "UTF-8 BOM"),
        (codecs.BOM_UTF16_LE + JAPANESE.encode("utf-16-le"), "UTF-16 LE"),
        (codecs.BOM_UTF16_BE + JAPANESE.encode("utf-16-be"), "UTF-16 BE"),
        (JAPANESE.encode("cp932"), "Shift_JIS"),
        (JAPANESE.encode("euc_jp"), "EUC-JP"),
        ("Größe, café, naïve, œuvre".encode("cp1252"), "UTF-8 (damaged)"),
        (JAPANESE.encode() + b"\xff", "UTF-8 (damaged)"),
        (JAPANESE.encode("cp932") + b"\x00", "UTF-8 (damaged)"),
        (codecs.BOM_UTF8 + b"\xff", "UTF-8 BOM (damaged)"),
    ],
)
def test_a_codec_is_found_and_named_for_the_writer(data: bytes, label: str) -> None:
    assert decode(data)[1].label == label


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "cp932", "euc_jp"])
def test_japanese_is_read_in_every_encoding_it_comes_in(name: str) -> None:
    bom = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(name, b"")
    text, codec = decode(bom + JAPANESE.encode(name))
    assert text == JAPANESE
    assert codec.name == name


def test_the_sites_encoding_is_used_for_what_is_not_utf_8() -> None:
    data = "naïve café".encode("latin-1")
    assert decode(data, encoding="ISO-8859-1") == ("naïve café", Codec("iso8859-1"))


def test_utf_8_goes_before_the_sites_encoding() -> None:
    assert decode("café".encode(), encoding="ISO-8859-1")[0] == "café"


def test_one_byte_order_mark_is_no_part_of_the_text_and_a_second_is() -> None:
    text, codec = decode(codecs.BOM_UTF8 * 2 + b"---")
    assert text == "\ufeff---"
    assert codec.bom == codecs.BOM_UTF8


def test_where_the_sites_encoding_is_not_unicode_the_byte_order_mark_is_text() -> None:
    assert decode(codecs.BOM_UTF8 + b"---", encoding="ISO-8859-1")[0] == "\ufeff---"
    assert decode(codecs.BOM_UTF8 + b"---", encoding="utf-8")[0] == "---"


def test_a_character_the_codec_lacks_is_named_with_its_place() -> None:
    text, codec = decode(JAPANESE.encode("cp932"))
    with pytest.raises(UnencodableText) as caught:
        encode(text[:5] + "😀" + text[5:], codec)
    assert (caught.value.position, caught.value.character) == (5, "😀")


def test_a_lone_surrogate_cannot_be_written_in_utf_8() -> None:
    with pytest.raises(UnencodableText):
        encode("a\ud800", decode(b"a")[1])


def test_a_damaged_text_takes_new_characters_of_every_kind() -> None:
    text, codec = decode(b"caf\xe9")
    assert encode("日本😀" + text, codec) == "日本😀".encode() + b"caf\xe9"


@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize("folder", ["parity/cases/posts", "attacks", "samples", "facts"])
def test_every_real_file_comes_back(folder: str) -> None:
    files = [path for path in shared(folder).rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes()
        assert encode(*decode(data)) == data, path
