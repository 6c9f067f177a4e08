"""A post in the Markdown of other places, and as rich text: what is put on the clipboard there."""
