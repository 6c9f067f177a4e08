"""Posts of a wanted size, always the same for the same size."""

from __future__ import annotations

import random

SENTENCES = (
    "本を開くとき、私はいつも少し寄り道をします。",
    "活字を一本ずつ拾うように、言葉を並べていきます。",
    "余白にも、目に見えない金属が詰まっているのです。",
    "刷ってみて、直す。その繰り返しだけは変わりません。",
    "The picture that faces the title page is called a frontispiece. ",
    "A page is seen before it is read, and read before it is believed. ",
)
CODE = 'def area(radius: float) -> float:\n    """Return the area of a circle."""\n    return 3.14159 * radius**2\n'
FRONT_MATTER = """---
layout: post
title: "測るための記事"
date: 2026-01-30 08:57:57 +0000
categories: ["計測"]
tags: ["速さ", "長い記事"]
author: "口絵編集室"
excerpt: "**とても長い記事**です。"
reading_time: 4
---

"""


def post_of(size: int) -> str:
    """Return a post of about *size* UTF-8 bytes."""
    dice = random.Random(size)
    parts, written, number = [FRONT_MATTER], len(FRONT_MATTER.encode()), 0
    while written < size:
        number += 1
        part = _block(dice, number) + "\n\n"
        parts.append(part)
        written += len(part.encode())
    return "".join(parts)


def _block(dice: random.Random, number: int) -> str:
    def words(count: int) -> str:
        return "".join(dice.choice(SENTENCES) for _ in range(count)).rstrip()

    kind = dice.random()
    if kind < 0.12:
        return f"## 第{number}節 {words(1)}"
    if kind < 0.22:
        return "\n".join(f"- {words(1)} **強調 {number}**" for _ in range(dice.randint(3, 6)))
    if kind < 0.28:
        return f"```python\n{CODE}```"
    if kind < 0.33:
        return f"> {words(2)}"
    if kind < 0.37:
        return "| 項目 | 値 |\n|:-----|---:|\n" + "\n".join(f"| 計測 {row} | {dice.random():.3f} |" for row in range(4))
    return f"{words(dice.randint(2, 5))} [参照](https://example.com/{number}) `code_{number}`"


def text_of(post: str) -> str:
    """Return what stands behind the front matter of a post that `post_of` made."""
    return post.removeprefix(FRONT_MATTER)


def named(size: int) -> str:
    """Return *size* bytes in words."""
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1_000} KB"


def long_code(lines: int) -> str:
    """Return a post with one block of *lines* lines of Python between two paragraphs."""
    code = "\n".join(f'    line_{row} = {{"key": [{row}, None], "said": f"{{name}}"}}  # 注' for row in range(lines))
    return _between_paragraphs(f"```python\ndef long(name: str) -> None:\n{code}\n```")


def long_list(items: int) -> str:
    """Return a post with one list of *items* items between two paragraphs."""
    rows = (f"- item {item} **強調** [link](https://example.com/{item}) `code`" for item in range(items))
    return _between_paragraphs("\n".join(rows))


def _between_paragraphs(block: str) -> str:
    return f"{FRONT_MATTER}Before the block.\n\n{block}\n\nBehind the block.\n"
