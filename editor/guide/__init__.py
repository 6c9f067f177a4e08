"""The guide: pages of Markdown in chapters, shown by our own engine, with examples that it renders on the spot."""
