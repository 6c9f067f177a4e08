"""Classes of characters, as the insides of brackets in patterns."""

from __future__ import annotations

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆〇"
HIRAGANA = "ぁ-ゖゝゞ"
KATAKANA = "ァ-ヺー-ヿ"
KANA = HIRAGANA + KATAKANA
CJK = HAN + KANA
LATIN = "A-Za-z"
NOUN = f"{HAN}{KATAKANA}{LATIN}0-9０-９Ａ-Ｚａ-ｚ"
"""What nouns are spelled with, and particles are not."""

OBJECT = "\ufffc"
"""Stands in prose for what is read but is no prose: code, an address, an image, a formula."""
BREAK = "\v"
"""Stands in prose for a break that the writer made within a paragraph."""
