"""``python -m editor.render --jsonl``: answers each line ``{"id", "markdown"}`` with a line ``{"id", "html"}``.

A line may hold ``config`` too, what a site's ``_config.yml`` says. A fault in one text is answered by ``error``.
"""

from __future__ import annotations

import argparse
import json
import sys

from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options


def main() -> None:
    """Serve standard input until it ends."""
    parser = argparse.ArgumentParser(prog="python -m editor.render", description="Convert Markdown as Jekyll does.")
    parser.add_argument("--jsonl", action="store_true", required=True, help="read and write one JSON object a line")
    parser.parse_args()
    for line in sys.stdin.buffer:
        request = json.loads(line)
        try:
            answer = {"html": convert(request["markdown"], read_options(request.get("config") or {}))}
        except (RecursionError, MemoryError) as error:
            answer = {"error": type(error).__name__}
        sys.stdout.write(json.dumps({"id": request["id"], **answer}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
