"""``python -m editor.jekyll --jsonl``: what Jekyll makes of the files that standard input tells of."""

from __future__ import annotations

import argparse
import sys

from editor.jekyll.protocol import answers


def main() -> int:
    """Answer each line of standard input on standard output; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m editor.jekyll", description=__doc__)
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object a line, in and out")
    parser.parse_args()
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    for answer in answers(sys.stdin):
        print(answer, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
