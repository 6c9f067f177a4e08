"""A post as HTML that stands by itself."""

from editor.export.page import export_html

__all__ = ["export_html"]
