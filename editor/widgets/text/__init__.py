"""The text pane and its binding to the source."""
