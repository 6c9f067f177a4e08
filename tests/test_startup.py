"""The window and its text are on the screen before anything is imported that they do not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEAVY = (
    *("markdown", "pygments", "yaml", "wcwidth", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
    *("markdown_it", "markdownify", "bs4", "regex", "latex2mathml", "PIL"),
    *("pypdf", "PySide6.QtPdf", "PySide6.QtPrintSupport"),
    *("editor.render.kramdown.blocks", "editor.writing.body", "editor.search.finder", "editor.outline.blocks"),
    *("hunspell", "editor.checks.misspelled"),
    "editor.completion.answer",
    *("editor.spelling.counts", "editor.spelling.latin_words", "editor.widgets.dialogs.post_dialog"),
)

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from editor import app as program
from editor.bridge.tasks import PoolTasks
from editor.settings.store import SettingsStore

folder = Path(sys.argv[1])
program.prepare_environment({})
app = QApplication([])
tasks = PoolTasks(app)
folders = program.Folders(folder, folder, folder)
window, workbench = program.compose(app, folders=folders, settings=SettingsStore(folder / "s.json"), tasks=tasks)

def tell():
    post = workbench.desk.current
    print("text:", post.text.lines()[0])
    print("heavy:", [name for name in sys.argv[3:] if name in sys.modules])
    window.leave()
    app.quit()

window.painted.disconnect()
window.painted.connect(tell)
window.show()
window.files_chosen.emit([Path(sys.argv[2])])
app.exec()
tasks.close()
"""


def test_text_is_painted_before_markdown_pygments_yaml_and_webengine_are_imported(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: x\n")
    (tmp_path / "_posts").mkdir()
    post = tmp_path / "_posts" / "2024-01-02-post.md"
    post.write_text("---\ntitle: x\n---\nHello\n")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(post), *HEAVY],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["text: Hello", "heavy: []"]
