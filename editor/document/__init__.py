"""One open post: its edits, its history and its saving."""
