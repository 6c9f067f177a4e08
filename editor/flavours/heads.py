"""The front matter of a post as Qiita and Zenn read it.

Qiita's fields are those of a new file of its command line (github.com/increments/qiita-cli, README, 記事の作成);
Zenn's are those of zenn.dev/zenn/articles/zenn-cli-guide: at most five topics, of letters and digits alone.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from editor.jekyll.terms import Taxonomy
from editor.post.post import Post
from editor.post.values import Value
from editor.render.page import plain_text, terms, value_text

MOST_TAGS = 5
_NOT_A_TOPIC = re.compile(r"[^\w]|_")
_SAID = {"c++": "cpp", "c#": "csharp", "f#": "fsharp", ".net": "dotnet", "objective-c": "objectivec"}
"""How Zenn's writers spell topics whose signs it does not take."""
_EMOJI = "📝"


def qiita_head(post: Post, path: Path | None) -> str:
    """Return the front matter for Qiita; what the writer hides is shared by its address alone."""
    values = post.front_matter.values()
    tags = ["".join(tag.split()) for tag in _tags(values)]
    lines = [
        f"title: {_spelled(plain_text(value_text(values.get('title'))))}",
        "tags:",
        *(f"  - {_spelled(tag)}" for tag in tags or [""]),
        f"private: {_said(not is_public(values, path))}",
        "updated_at: ''",
        "id: null",
        "organization_url_name: null",
        "slide: false",
        "ignorePublish: false",
    ]
    return "\n".join(("---", *lines, "---", ""))


def zenn_head(post: Post, path: Path | None) -> str:
    """Return the front matter for Zenn; ``emoji`` and ``type`` are the post's own where it has them."""
    values = post.front_matter.values()
    topics = list(dict.fromkeys(topic for tag in _tags(values) if (topic := _topic(tag))))
    kind = value_text(values.get("type"))
    lines = [
        f"title: {_spelled(plain_text(value_text(values.get('title'))))}",
        f"emoji: {_spelled(value_text(values.get('emoji')) or _EMOJI)}",
        f"type: {_spelled(kind if kind in ('tech', 'idea') else 'tech')}",
        f"topics: [{', '.join(map(_spelled, topics))}]",
        f"published: {_said(is_public(values, path))}",
    ]
    return "\n".join(("---", *lines, "---", ""))


def is_public(values: dict[str, Value], path: Path | None) -> bool:
    """Tell whether the post is for all to see: no draft, and not held back by its front matter."""
    is_draft = path is None or "_drafts" in path.parts or values.get("draft") is True
    return not is_draft and values.get("published") is not False


def _tags(values: dict[str, Value]) -> list[str]:
    found = [*terms(values, Taxonomy.TAGS), *terms(values, Taxonomy.CATEGORIES)]
    return list(dict.fromkeys(found))[:MOST_TAGS]


def _topic(tag: str) -> str:
    small = tag.strip().lower()
    return _SAID.get(small) or _NOT_A_TOPIC.sub("", small)


def _spelled(text: str) -> str:
    """Return *text* as YAML has it between double quotes, which is how JSON has it."""
    return json.dumps(text, ensure_ascii=False)


def _said(value: bool) -> str:
    return "true" if value else "false"
