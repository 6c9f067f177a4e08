"""A few posts beside the samples, so that lists and searches have something to show."""

from __future__ import annotations

from pathlib import Path

POSTS = {
    "en": (
        ("2026-01-12", "setting-type", "Setting type by hand", "printing", "letterpress, lead type", "A case of type"),
        (
            "2026-01-20",
            "paper",
            "How paper takes ink",
            "printing",
            "paper, ink, Letterpress",
            "Damp paper takes ink better",
        ),
        ("2026-02-03", "binding", "Sewing a small book", "books", "binding, thread", "Five holes, one thread"),
        ("2026-02-14", "colophon", "What a colophon tells", "books", "colophon, letterpress", "The last page"),
        ("2099-01-01", "fair", "The book fair", "news", "fair", "We will be there"),
    ),
    "ja": (
        ("2026-01-12", "kumihan", "活字を組む", "印刷", "活版印刷, 活字", "文選箱を手に"),
        ("2026-01-20", "kami", "紙とインキ", "印刷", "紙, プリンタ", "湿らせた紙はインキをよく吸います"),
        ("2026-02-03", "seihon", "小さな本を綴じる", "本づくり", "製本, プリンター", "五つの穴と一本の糸"),
        ("2026-02-14", "okuzuke", "奥付が語ること", "本づくり", "奥付, 活版", "最後のページ"),
        ("2099-01-01", "ichi", "本の市", "お知らせ", "催し", "わたしたちも出ます"),
    ),
}


def write_posts(site: Path, language: str) -> None:
    """Write the posts in *language* into *site*."""
    for day, slug, title, category, tags, words in POSTS[language]:
        head = f"---\nlayout: post\ntitle: {title}\ndate: {day}\ncategories: [{category}]\ntags: [{tags}]\n---\n\n"
        (site / "_posts" / f"{day}-{slug}.md").write_text(f"{head}{words}.\n", "utf-8")
