"""What the templates of the tests are given, here and in Ruby: data, and a small site."""

from __future__ import annotations

import datetime
import json
import subprocess
from pathlib import Path
from typing import Any

import markdown

from editor.jekyll.zones import zone_named
from editor.render.liquid.context import Run
from editor.render.liquid.environment import render
from editor.render.liquid.ruby_time import SiteZone, Time

ZONE = SiteZone(zone_named("Asia/Tokyo"))
NOW = Time.of(datetime.datetime.now(ZONE))  # Ruby's own clock
FILES = {
    "_includes/one.html": "[{{ include.a }}|{{ include.b | upcase }}{% assign seen = 'yes' %}"
    "{% for x in (1..2) %}{{ x }}{% endfor %}]",
    "_includes/two.md": "two {{ page.title }}{% include one.html a=include.c %}",
    "_posts/2024-01-02-hello.md": "---\ntitle: Hello\n---\nhi",
    "about.md": "---\ntitle: About\n---\nhi",
}
DATA: dict[str, Any] = {
    "page": {
        "title": "Hello 世界 <b>",
        "n": 5,
        "f": 2.5,
        "neg": -3,
        "z": 0,
        "t": True,
        "no": False,
        "e": "",
        "sp": "  a b  ",
        "int": "42x",
        "multi": "a\nb\r\nc",
        "s-k": "dash",
        "list": [3, 1, 2],
        "words": ["b", "A", "c", "a"],
        "mixed": [1, "2", None, 2.0, True],
        "nest": [[1, 2], [3, [4]]],
        "h": {"a": 1, "b": {"c": "d"}},
        "emptyl": [],
        "emptyh": {},
        "posts": [
            {"t": "x", "n": 2, "tags": ["a", "b"], "d": "2024-01-02"},
            {"t": "y", "n": 1, "tags": [], "d": None},
            {"t": "X", "n": "10", "tags": ["b"]},
        ],
        "d": {"$time": 1700000000},
        "day": {"$date": "2024-02-29"},
        "ds": "2024-03-04 05:06:07 +0200",
        "html": "<p>a &amp; b</p>\n<script>x</script>",
    },
    "items": [{"name": "a", "v": 1}, {"name": "b", "v": 2}, {"name": "a", "v": 3}],
    "x": "ex",
    "y": 7,
    "highlighter_prefix": "\n",
    "highlighter_suffix": "\n",
}


class SmallSite:
    """The site of ``FILES``."""

    config = {"baseurl": "/base", "url": "https://Example.com", "highlighter": "rouge"}

    plugins = frozenset({"jekyll-seo-tag"})

    def include(self, name: str) -> str | None:
        return FILES.get(f"_includes/{name}")

    def include_relative(self, name: str, page: object) -> str | None:
        return None

    def url_of(self, path: str) -> str | None:
        return {"about.md": "/about/", "_posts/2024-01-02-hello.md": "/2024/01/02/hello/"}.get(path)

    def url_of_post(self, name: str) -> str | None:
        return "/2024/01/02/hello/" if name == "2024-01-02-hello" else None

    def markdown(self, text: str) -> str:
        return markdown.markdown(text, extensions=["editor.render.kramdown"]) + "\n"

    def smart(self, text: str) -> str:
        raise NotImplementedError

    def sass(self, text: str, *, indented: bool) -> str:
        raise NotImplementedError

    def highlight(self, code: str, language: str, *, numbered: bool) -> str:
        return code


def run(*, stops: bool = False) -> Run:
    """Return a run for the small site."""
    return Run(SmallSite(), NOW, ZONE, stops=stops)


def ours(template: str) -> str:
    """Return *template* as we render it; raises LiquidError where something is wrong."""
    return render(template, revived(DATA), run(stops=True))


def revived(value: Any) -> Any:
    """Return *value* with its dates as such."""
    if isinstance(value, dict):
        if "$time" in value:
            return Time.fromtimestamp(value["$time"], ZONE)
        if "$date" in value:
            return datetime.date.fromisoformat(value["$date"])
        return {key: revived(item) for key, item in value.items()}
    return [revived(item) for item in value] if isinstance(value, list) else value


def jekylls(templates: list[str]) -> list[str | None]:
    """Return what Jekyll makes of each of *templates*, None where its build would stop."""
    asked = [json.dumps(FILES), *(json.dumps({"template": template, "data": DATA}) for template in templates)]
    oracle = str(Path(__file__).with_name("oracle.rb"))
    done = subprocess.run(
        ["ruby", oracle], input="\n".join(asked) + "\n", capture_output=True, text=True, check=True, timeout=300
    )
    return [json.loads(line).get("out") for line in done.stdout.splitlines()]
