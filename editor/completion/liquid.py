"""The tags, filters and variables that may stand in a post, those of its front matter and its site among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from editor.completion.candidate import Candidate, Kind
from editor.completion.liquid_names import BLOCK_TAGS, FILTERS, GOES_ON, MEMBERS, OBJECTS, PAGE, TAGS, WITHIN
from editor.completion.question import Question
from editor.jekyll.config import Config
from editor.outline.tags import open_liquid_blocks

_PLACE = re.compile(r"\$\{?\d(?::([^}]*)\})?")
_MADE = re.compile(r"\{%-?[ \t]*(?:assign|capture|for|tablerow|increment|decrement)[ \t]+([A-Za-z_][\w-]*)")
_MOST_DETAIL = 60


def tags(question: Question) -> list[Candidate]:
    """Return the tags; what ends the innermost block that is open, or goes on in it, comes first."""
    # The tag that is being written is none yet.
    before = question.post.source.rfind("{%", 0, question.start)
    opened = open_liquid_blocks(question.post.source, max(before, 0))
    inner = opened[-1] if opened else ""
    ends = [Candidate(Kind.END_TAG, f"end{name}", "{% " + name + " %}") for name in dict.fromkeys(opened[::-1])]
    if question.verbatim:
        # In a fence nothing of Liquid is meant; in its own blocks only their end is read.
        return ends[:1] if inner in ("raw", "comment", "highlight") else []
    within = [name for name, blocks in WITHIN.items() if inner in blocks]
    alone = [name for name in TAGS if name not in WITHIN]
    names = (*within, *("include", "link", "post_url"), *BLOCK_TAGS, *alone)
    return [*ends, *(_tag(name) for name in dict.fromkeys(names))]


def _tag(name: str) -> Candidate:
    if name in BLOCK_TAGS:
        opening = BLOCK_TAGS[name]
        snippet = f"{opening} %}}\n$0\n{{% end{name} %}}"
        return Candidate(Kind.TAG, name, _shown(f"{{% {opening} %}} … {{% end{name} %}}"), snippet=snippet)
    return Candidate(Kind.TAG, name, _shown(f"{{% {TAGS[name]} %}}"), snippet=TAGS[name], goes_on=name in GOES_ON)


def filters(_question: Question) -> list[Candidate]:
    """Return the filters."""
    return [
        Candidate(Kind.FILTER, name, _shown(f"{name}{then}") if then else "", snippet=name + then)
        for name, then in FILTERS.items()
    ]


def variables(question: Question, config: Config, data_files: Iterable[str]) -> list[Candidate]:
    """Return the members of the variable before the caret, or the variables that there are."""
    owners = question.wanted.above.removesuffix(".").split(".") if question.wanted.above else []
    page: dict[str, object] = dict.fromkeys(PAGE)
    page |= question.post.front_matter.values()
    site: dict[str, object] = dict.fromkeys(MEMBERS["site"])
    site |= config.values
    site["data"] = dict.fromkeys(data_files)
    values: dict[str, object] = dict.fromkeys(OBJECTS)
    values |= {name: dict.fromkeys(members) for name, members in MEMBERS.items()}
    values |= {"page": page, "site": site, "layout": {"name": None, "content": None}}
    made = dict.fromkeys(_MADE.findall(question.post.source))
    if not owners:
        return [_variable(name, values.get(name)) for name in (*made, *values)]
    # What a loop goes through are posts as a rule; what else they are is not known before the site is built.
    found: object = values.get(owners[0], dict.fromkeys(PAGE) if owners[0] in made else None)
    for owner in owners[1:]:
        found = found.get(owner) if isinstance(found, Mapping) else None
    return [_variable(str(name), value) for name, value in found.items()] if isinstance(found, Mapping) else []


def _variable(name: str, value: object) -> Candidate:
    has_members = isinstance(value, Mapping)
    shown = "" if has_members or value is None else " ".join(str(value).split())[:_MOST_DETAIL]
    return Candidate(Kind.VARIABLE, name, shown, goes_on=False)


def _shown(snippet: str) -> str:
    """Return *snippet* as it is told of: places as what stands in them."""
    return _PLACE.sub(lambda found: found[1] or "…", snippet).replace("\n", " ")
