"""From a post's text to HTML, block by block."""
