"""``python -m editor.render --jsonl``: answers each line ``{"id", "markdown"}`` with a line ``{"id", "html"}``.

A line may hold ``config`` too, what a site's ``_config.yml`` says. With ``--page SITE`` a line is ``{"path"}``, of a
post or page of the site, and the answer ``{"path", "html", "faults"}``: the page in its layouts, and what is wrong in
its templates, at which Jekyll would stop. What cannot be answered is answered by ``error``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options

Json = dict[str, Any]  # Any: a request is anybody's JSON


def main() -> None:
    """Serve standard input until it ends."""
    parser = argparse.ArgumentParser(prog="python -m editor.render", description="Convert Markdown as Jekyll does.")
    parser.add_argument("--jsonl", action="store_true", required=True, help="read and write one JSON object a line")
    parser.add_argument("--page", metavar="SITE", type=Path, help="whole pages of the site in this folder")
    args = parser.parse_args()
    answer = _fragment if args.page is None else _pages_of(args.page)
    for line in sys.stdin.buffer:
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def _fragment(request: Json) -> Json:
    try:
        return {"id": request["id"], "html": convert(request["markdown"], read_options(request.get("config") or {}))}
    except (RecursionError, MemoryError) as error:
        return {"id": request["id"], "error": type(error).__name__}


def _pages_of(root: Path) -> Callable[[Json], Json]:
    # Here and not above: whoever wants a fragment alone does not import all of Jekyll and Liquid.
    from editor.jekyll.site import Site
    from editor.render.pages.reading import open_site
    from editor.render.pages.rendering import Pages

    pages = Pages(open_site(Site(root.resolve())), seconds=60)

    def answer(request: Json) -> Json:
        path = request["path"]
        item = pages.site.find(path)
        if item is None:
            return {"path": path, "error": "no post or page of the site"}
        try:
            page = pages.render(item)
        except (RecursionError, MemoryError) as error:
            return {"path": path, "error": type(error).__name__}
        return {"path": path, "html": page.html, "faults": [fault.message for fault in page.faults]}

    return answer


if __name__ == "__main__":
    main()
