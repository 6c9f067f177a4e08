"""Try the bundle as a writer without Python would: ``python -m tests.bundle PROGRAM`` on a screen of its own.

It is started with an empty PATH and a home of its own, and must show a post whose picture has a colour that nothing
else on the screen has: the window, the render process, the preview and its addresses work, or the colour is not seen.
No Python and no Qt but the bundle's may be in any of its processes. Ctrl+Q must end it with 0.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from PIL import Image, ImageGrab

from tests.benchmarks.screen import virtual_screen
from tests.bundle.keys import press_control
from tests.bundle.waiting import wait_until

PICTURE_RGB = (18, 255, 52)
LEAST_PIXELS = 5_000
SHOW_SECONDS = 60.0
END_SECONDS = 20.0
NEXT_TRY_SECONDS = 2.0
IN_THE_TEXT = (640, 600)
POST = "---\ntitle: A post\ndate: 2026-01-30\n---\n\n# Seen\n\n![A colour](colour.png)\n"


def main() -> int:
    """Try the program that the command line names and say what was seen."""
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as home:
        environ = {"PATH": "", "HOME": home, "LANG": "C.UTF-8"}
        if os.geteuid() == 0:
            environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox"  # Chromium has no sandbox for root
        post = Path(home, "post.md")
        post.write_text(POST, "utf-8")
        Image.new("RGB", (300, 200), PICTURE_RGB).save(post.with_name("colour.png"))
        try_commands(program, post, environ)
        with virtual_screen() as (name, _):
            try_window(program, post, environ | {"DISPLAY": name})
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{program.parent}: {size / 1e6:.0f} MB")
    return 0


def try_commands(program: Path, post: Path, environ: Mapping[str, str]) -> None:
    """Export the post, read a field, ask the spelling process for its end; each must do and say nothing amiss."""
    page = post.with_suffix(".html")
    _run([str(program), "export", str(post), "-o", str(page)], environ)
    assert 'src="data:image/png' in page.read_text("utf-8"), "the export has no picture"
    assert _run([str(program), "get", str(post), "title"], environ) == "A post\n"
    assert "記事" in _run([str(program), "--help"], {**environ, "LANG": "ja_JP.UTF-8"}), "the help is not Japanese"
    _run([str(program), "--spelling-worker"], environ)
    print("commands: done")


def try_window(program: Path, post: Path, environ: Mapping[str, str]) -> None:
    """Open the post, wait for its picture in the preview, look at what was loaded, and quit by keys."""
    process = subprocess.Popen([str(program), str(post)], env=dict(environ))
    try:
        wait_until(
            lambda: process.poll() is not None or _is_seen(environ["DISPLAY"]),
            SHOW_SECONDS,
            "the picture in the preview",
        )
        assert process.poll() is None, f"ended by itself with {process.returncode}"
        processes = list(_family(process.pid))
        strangers = {name for pid in processes for name in _loaded(pid) if _is_stranger(name, program.parent)}
        assert not strangers, f"loaded from elsewhere: {sorted(strangers)}"
        assert any("--render-worker" in _command(pid) for pid in processes), "no render process of the bundle's"
        print(f"window: the preview is seen, {len(processes)} processes, all of the bundle's own")
        wait_until(lambda: _has_quit(process, environ["DISPLAY"]), END_SECONDS, "the end after Ctrl+Q")
        assert process.returncode == 0, f"ended with {process.returncode}"
    finally:
        process.kill()


def _has_quit(process: subprocess.Popen[bytes], screen: str) -> bool:
    """Press Ctrl+Q and tell whether that was it: the first click may just have given the window the keys."""
    press_control(screen, "q", at=IN_THE_TEXT)
    try:
        process.wait(NEXT_TRY_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return True


def _run(command: list[str], environ: Mapping[str, str]) -> str:
    done = subprocess.run(command, env=dict(environ), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stderr.decode()}"
    return done.stdout.decode()


def _is_seen(screen: str) -> bool:
    colours = ImageGrab.grab(xdisplay=screen).getcolors(1 << 24) or []
    return any(count >= LEAST_PIXELS and colour == PICTURE_RGB for count, colour in colours)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield from _family(int(child))


def _loaded(pid: int) -> set[str]:
    lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
    return {fields[5] for line in lines if len(fields := line.split(maxsplit=5)) == 6}


def _command(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")


def _is_stranger(name: str, bundle: Path) -> bool:
    return any(word in name.lower() for word in ("python", "libqt", "pyside")) and not name.startswith(f"{bundle}/")


if __name__ == "__main__":
    sys.exit(main())
