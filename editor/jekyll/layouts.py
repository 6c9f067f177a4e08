"""The layouts of a site."""

from __future__ import annotations

import os

from editor.jekyll.site import Site


def list_layouts(site: Site) -> list[str]:
    """Return the names of the layouts in the site's ``_layouts``, sub-folders included, as front matter names them."""
    root = site.root / "_layouts"
    names = set()
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for file in files:
            stem, extension = os.path.splitext(file)
            if extension and not file.startswith("."):
                names.add(os.path.relpath(os.path.join(folder, stem), root).replace(os.sep, "/"))
    return sorted(names)
