"""Colours on the lines that are seen: no pass over the document, ever."""
