"""Files on disk: stamps, atomic writes, the list of recent files."""
