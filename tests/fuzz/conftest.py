"""Says how many inputs the short run tried."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say of each target how many inputs it has withstood."""
    counts = [
        f"{value} {name.removeprefix('fuzzed ')}"
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        for name, value in getattr(report, "user_properties", ())
        if name.startswith("fuzzed ")
    ]
    if counts:
        terminalreporter.write_line(f"inputs fuzzed: {', '.join(counts)}")
