"""Where the writer's settings and what the program keeps for the writer lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True)
class Folders:
    """The folders of one user; none of them need be there."""

    settings: Path
    state: Path
    samples: Path

    @classmethod
    def of_system(cls) -> Folders:
        """Return the folders that the system keeps for its user."""
        return cls(
            settings=Path(platformdirs.user_config_dir("frontispiece")),
            state=Path(platformdirs.user_state_dir("frontispiece")),
            samples=Path(platformdirs.user_data_dir("frontispiece")) / "samples",
        )

    @property
    def settings_file(self) -> Path:
        """The file that keeps the settings."""
        return self.settings / "settings.json"

    @property
    def history(self) -> Path:
        """Earlier versions of the writer's texts, beside the samples in the folder for data."""
        return self.samples.with_name("history")

    @property
    def journals(self) -> Path:
        """What is typed and not saved yet."""
        return self.state / "journals"

    @property
    def presence(self) -> Path:
        """Which files lie open in which window."""
        return self.state / "open"

    @property
    def unfinished(self) -> Path:
        """The old bytes of posts that are being changed together."""
        return self.state / "unfinished"

    @property
    def reports(self) -> Path:
        """What is written down when something went wrong."""
        return self.state / "reports"

    @property
    def log(self) -> Path:
        """The log of what the program did."""
        return self.state / "log" / "frontispiece.log"
