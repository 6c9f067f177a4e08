"""The tags, filters and variables of Liquid as Jekyll 4 has them."""

from __future__ import annotations

BLOCK_TAGS: dict[str, str] = {
    "if": "if ${1:page.title}",
    "unless": "unless ${1:page.title}",
    "case": 'case ${1:page.layout} %}\n{% when ${2:"post"}',
    "for": "for ${1:post} in ${2:site.posts}",
    "tablerow": "tablerow ${1:item} in ${2:site.posts} cols:${3:2}",
    "capture": "capture ${1:name}",
    "comment": "comment",
    "raw": "raw",
    "highlight": "highlight ${1:ruby}",
}
"""Tags with an end, each as the snippet that opens it."""

TAGS: dict[str, str] = {
    "include": "include $1",
    "include_relative": "include_relative $1",
    "link": "link $1",
    "post_url": "post_url $1",
    "assign": "assign ${1:name} = ${2:value}",
    "elsif": "elsif $1",
    "else": "else",
    "when": "when $1",
    "cycle": 'cycle "${1:odd}", "${2:even}"',
    "increment": "increment ${1:name}",
    "decrement": "decrement ${1:name}",
    "break": "break",
    "continue": "continue",
    "feed_meta": "feed_meta",
    "seo": "seo",
}
"""Tags that stand alone, each as its snippet."""

WITHIN = {
    "elsif": ("if", "unless"),
    "else": ("if", "unless", "case", "for"),
    "when": ("case",),
    "break": ("for",),
    "continue": ("for",),
}
"""Tags that stand in a block alone, and in which."""
GOES_ON = frozenset(("include", "include_relative", "link", "post_url"))
"""Tags behind which something is chosen."""

FILTERS: dict[str, str] = {
    "absolute_url": "", "relative_url": "", "date": ': "${1:%Y-%m-%d}"', "date_to_string": "",
    "date_to_long_string": "", "date_to_xmlschema": "", "date_to_rfc822": "", "markdownify": "", "smartify": "",
    "slugify": "", "jsonify": "", "inspect": "", "xml_escape": "", "cgi_escape": "", "uri_escape": "",
    "number_of_words": "", "array_to_sentence_string": "", "normalize_whitespace": "", "sassify": "", "scssify": "",
    "where": ': "${1:key}", "${2:value}"', "where_exp": ': "${1:item}", "${2:item.key == 1}"',
    "find": ': "${1:key}", "${2:value}"', "find_exp": ': "${1:item}", "${2:item.key == 1}"',
    "group_by": ': "${1:key}"', "group_by_exp": ': "${1:item}", "${2:item.key}"', "sort": "", "sort_natural": "",
    "sample": "", "to_integer": "", "push": ": ${1:item}", "pop": "", "shift": "", "unshift": ": ${1:item}",
    "abs": "", "append": ': "${1:text}"', "at_least": ": ${1:0}", "at_most": ": ${1:10}", "capitalize": "",
    "ceil": "", "compact": "", "concat": ": ${1:list}", "default": ': "${1:text}"', "divided_by": ": ${1:2}",
    "downcase": "", "escape": "", "escape_once": "", "first": "", "floor": "", "join": ': "${1:, }"', "last": "",
    "lstrip": "", "map": ': "${1:key}"', "minus": ": ${1:1}", "modulo": ": ${1:2}", "newline_to_br": "",
    "plus": ": ${1:1}", "prepend": ': "${1:text}"', "remove": ': "${1:text}"', "remove_first": ': "${1:text}"',
    "replace": ': "${1:from}", "${2:to}"', "replace_first": ': "${1:from}", "${2:to}"', "reverse": "",
    "round": "", "rstrip": "", "size": "", "slice": ": ${1:0}, ${2:1}", "split": ': "${1:,}"', "strip": "",
    "strip_html": "", "strip_newlines": "", "times": ": ${1:2}", "truncate": ": ${1:50}",
    "truncatewords": ": ${1:15}", "uniq": "", "upcase": "", "url_decode": "", "url_encode": "",
}  # fmt: skip
"""Filters, each with the snippet of what follows it: first Jekyll's own, then Liquid's."""

PAGE = (
    *("title", "url", "date", "content", "excerpt", "id", "tags", "categories", "collection", "layout", "name"),
    *("path", "slug", "dir", "previous", "next", "draft", "ext"),
)
MEMBERS: dict[str, tuple[str, ...]] = {
    "site": (
        *("title", "time", "posts", "pages", "related_posts", "static_files", "html_pages", "html_files"),
        *("collections", "data", "documents", "categories", "tags", "url", "baseurl"),
    ),
    "paginator": (
        *("page", "per_page", "posts", "total_posts", "total_pages", "previous_page", "previous_page_path"),
        *("next_page", "next_page_path"),
    ),
    "jekyll": ("version", "environment"),
    "forloop": ("index", "index0", "rindex", "rindex0", "first", "last", "length", "parentloop"),
    "tablerowloop": ("index", "index0", "rindex", "rindex0", "first", "last", "length", "col", "col0", "col_first",
                     "col_last", "row"),
}  # fmt: skip
"""The members of the objects that every page has."""
OBJECTS = ("page", "site", "layout", "content", "include", "paginator", "jekyll")
