"""Lines of which random posts are made, of all that kramdown reads into blocks."""

from __future__ import annotations

from hypothesis import strategies as st

LINES = (
    "# 見出し", "## b {#x-y}", "### c ###", "# ", "#nospace", "Title", "---", "===", "- item", "  more", "    code",
    "\ttab", "1. one", "* * *", "> quote", ">", "```", "```ruby", "~~~", "`code` です", "**太字**です", "|a|b|",
    "| a | b |", "|---|", "a | b", "<div>", "</div>", '<div markdown="1">', "<!-- c", "-->", "<!-- x -->", "<p>x", "$$",
    "$$ x", "\\$$", "{: .cls}", "{::comment}", "{:/}", "{::comment}x", "^", "[^1]: note", "[a]: http://x", "*[HTML]: y",
    ": def", "term", "　全角", "2026年", "12. twelve", "*強調*", "\x0b", "\\# no", "<script>", "</script>", "<br>",
    "<span>a", "  ## indented", "- # in list", "> # in quote", "- <div>", "- - x", "+ p", "  - nested", "\u3000", "-",
    "=",    "- ```", "| `x|y` |", "|", "{: #id}", "```  ", "  ```", "# **太**の[a](b)`c`", "# 同じ", "# 同じ",
    "# it's -- x",
)  # fmt: skip

lines = st.sampled_from(("", "", *LINES))
posts = st.builds(
    lambda parts, ending, last: ending.join(parts) + last * ending,
    st.lists(lines, max_size=14),
    st.sampled_from(["\n", "\n", "\r\n", "\r"]),
    st.integers(0, 2),
).filter(lambda text: not text.startswith("---"))
headed = st.builds("# 頭\n\n{}\n\n## 尾\n\n{}".format, posts, posts)
"""Posts that have a section at least."""
