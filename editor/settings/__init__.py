"""What the writer may set, as frozen dataclasses, and where it is kept."""
