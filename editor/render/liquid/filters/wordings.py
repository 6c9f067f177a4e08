"""Jekyll's filters of text: Markdown, slugs, words, JSON, XML (``Jekyll::Filters``)."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Mapping

from liquid import RenderContext

from editor.jekyll.ruby_values import words
from editor.jekyll.slug import slugify as slug_of
from editor.render.liquid.context import JekyllContext
from editor.render.liquid.filters.filter import FilterFunction
from editor.render.liquid.ruby import Drop, Emptiness, Object, Range, Refused, inspected, joined, text_of


def markdownify(context: RenderContext, value: Object) -> str:
    """As HTML."""
    assert isinstance(context, JekyllContext)
    return context.run.site.markdown(text_of(value))


def smartify(context: RenderContext, value: Object) -> str:
    """With quotes and dashes as a typesetter would set them."""
    assert isinstance(context, JekyllContext)
    return context.run.site.smart(text_of(value))


def scssify(context: RenderContext, value: Object) -> str:
    """SCSS as CSS; raises Refused."""
    assert isinstance(context, JekyllContext)
    return context.run.site.sass(text_of(value), indented=False)


def sassify(context: RenderContext, value: Object) -> str:
    """Sass as CSS; raises Refused."""
    assert isinstance(context, JekyllContext)
    return context.run.site.sass(text_of(value), indented=True)


def slugify(context: RenderContext, value: Object, mode: Object = None) -> str | None:
    """As Jekyll names a post in its URL; raises Refused."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refused(f"undefined method `gsub' for {text_of(value)}")
    return slug_of(value, mode=text_of(mode) or "default")


def xml_escape(context: RenderContext, value: Object) -> str:
    """For an attribute of XML."""
    return text_of(value).translate(_XML)


def normalize_whitespace(context: RenderContext, value: Object) -> str:
    """With one blank for many."""
    return re.sub(r"\s+", " ", text_of(value), flags=re.ASCII).strip(" ")


def number_of_words(context: RenderContext, value: Object, mode: Object = None) -> int:
    """The number of words; *mode* "cjk" counts each letter of Chinese, Japanese and Korean, "auto" where there are any.

    Raises Refused for what is no text.
    """
    if not isinstance(value, str):
        raise Refused(f"undefined method `split' for {text_of(value)}")
    if mode not in ("cjk", "auto"):
        return len(words(value))
    letters = len(_CJK.findall(value))
    if mode == "auto" and not letters:
        return len(words(value))
    return letters + len(_WORD.findall(value))


def array_to_sentence_string(context: RenderContext, value: Object, connector: Object = "and") -> str:
    """The members as in a sentence; raises Refused."""
    if isinstance(value, str) and len(value) < 3:
        value = list(value)
    if isinstance(value, Mapping) and len(value) < 3:
        value = [None] * len(value)  # a map has no member 0
    if not isinstance(value, list | tuple):
        raise Refused("undefined method `length'")
    last = f"{text_of(connector)} {text_of(value[-1])}" if value else ""
    if len(value) < 2:
        return text_of(value[0]) if value else ""
    return f"{text_of(value[0])} {last}" if len(value) == 2 else f"{joined(value[:-1], ', ')}, {last}"


def jsonify(context: RenderContext, value: Object) -> str:
    """As JSON; raises Refused for what JSON has no words for."""
    return _json(value)


def inspect(context: RenderContext, value: Object) -> str:
    """As Ruby shows it, for an attribute of XML."""
    return inspected(value).translate(_XML)


_XML = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}
# Ruby's Han, Katakana, Hiragana and Hangul, without the marks that all scripts share (such as the long vowel mark).
_CJK_LETTERS = (
    "\u1100-\u11ff\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u302e\u302f\u3038-\u303b"
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u31ff\u3200-\u321e\u3260-\u327e"
    "\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb"
    "\uf900-\ufa6d\ufa70-\ufad9\uff66-\uff6f\uff71-\uff9d\uffa0-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7"
    "\uffda-\uffdc\U00016ff0\U00016ff1\U0001aff0-\U0001b122\U0001b150-\U0001b167\U0001f200\U00020000-\U000323af"
)
_CJK = re.compile(f"[{_CJK_LETTERS}]")
_WORD = re.compile(rf"[^{_CJK_LETTERS} \t\r\n\f\v]+")


def _json(value: Object, depth: int = 0) -> str:
    """Return *value* as Ruby's JSON, which writes numbers as Ruby does; raises Refused for what is no number."""
    if isinstance(value, Drop):
        value = value.for_json(depth)
    if isinstance(value, Mapping):
        members = (f"{_json(text_of(key))}:{_json(item, depth + 1)}" for key, item in value.items())
        return f"{{{','.join(members)}}}"
    if isinstance(value, list | tuple):
        return f"[{','.join(_json(item, depth + 1) for item in value)}]"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Refused(f"{text_of(value)} not allowed in JSON")
        return text_of(value)
    plain = text_of(value) if isinstance(value, datetime.date | Range | Emptiness) else value
    return json.dumps(plain, ensure_ascii=False)


WORDINGS: dict[str, FilterFunction] = {
    "markdownify": markdownify,
    "smartify": smartify,
    "scssify": scssify,
    "sassify": sassify,
    "slugify": slugify,
    "xml_escape": xml_escape,
    "normalize_whitespace": normalize_whitespace,
    "number_of_words": number_of_words,
    "array_to_sentence_string": array_to_sentence_string,
    "jsonify": jsonify,
    "inspect": inspect,
}
