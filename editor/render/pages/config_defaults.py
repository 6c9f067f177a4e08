"""What templates see of the configuration where the site says nothing."""

from __future__ import annotations

from editor.post.values import Value

DEFAULTS: dict[str, Value] = {
    "baseurl": None,
    "highlighter": "rouge",
    "markdown": "kramdown",
    "permalink": "date",
    "timezone": None,
    "encoding": "utf-8",
    "lsi": False,
    "future": False,
    "unpublished": False,
    "show_drafts": None,
    "limit_posts": 0,
    "safe": False,
    "strict_front_matter": False,
    "incremental": False,
    "excerpt_separator": "\n\n",
    "paginate_path": "/page:num",
    "collections_dir": "",
    "markdown_ext": "markdown,mkdown,mkdn,mkd,md",
    "layouts_dir": "_layouts",
    "includes_dir": "_includes",
    "data_dir": "_data",
    "plugins_dir": "_plugins",
    "include": [".htaccess"],
    "keep_files": [".git", ".svn"],
    "plugins": [],
    "whitelist": [],
    "defaults": [],
    "host": "127.0.0.1",
    "port": "4000",
    "liquid": {"error_mode": "warn", "strict_filters": False, "strict_variables": False},
    "kramdown": {
        "auto_ids": True,
        "toc_levels": [1, 2, 3, 4, 5, 6],
        "entity_output": "as_char",
        "smart_quotes": "lsquo,rsquo,ldquo,rdquo",
        "input": "GFM",
        "hard_wrap": False,
        "guess_lang": True,
        "footnote_nr": 1,
        "show_warnings": False,
    },
}
"""Those of Jekyll's defaults that templates may ask for (``Jekyll::Configuration::DEFAULTS``)."""
