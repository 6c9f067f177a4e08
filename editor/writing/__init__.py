"""What a writer does to Markdown text: pure functions from a text and a selection to edits and the new selection."""
