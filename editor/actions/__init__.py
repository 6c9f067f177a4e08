"""What the writer can do, as data: the registry, the keymap and the search."""
