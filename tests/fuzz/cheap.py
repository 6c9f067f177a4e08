"""Targets that need no window: what each of them promises for any input."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from editor.document.document import Change, Document
from editor.post import fields
from editor.post.codec import UnencodableText, decode, encode
from editor.post.edit import Edit
from editor.post.nodes import Entry, Kind
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused
from editor.post.values import Key, Value, key_text, same_value
from editor.render.blocks import BlockRenderer, render_full
from editor.render.kramdown.document import convert
from editor.render.liquid.kept import KeptLiquid
from editor.render.pages.front_post import FrontPost, open_front
from tests.fuzz import fragments
from tests.fuzz.target import Input, Target, promise, texts_of
from tests.post.nasty import NASTY
from tests.render.liquid.made import Maker

_HEAD = "---\ntitle: Hello\nlist: [1, 2, 3]\n---\n"
_ENCODINGS = (None, None, None, "shift_jis", "euc-jp", "utf-16", "iso-8859-1", "windows-31j", "nonsense")
_VALUES: tuple[Value, ...] = (
    *NASTY,
    True,
    None,
    3,
    -1.5,
    [],
    {},
    ["a", "b: c"],
    {"k": "v", "l": ["x"]},
    "a\r\nb",
    "日: 本",
)
_SOUND = tuple(text for text in fragments.YAML if Post(f"---\n{text}---\n").front_matter.error is None)


def edit_of(step: object, text: str) -> Edit | None:
    """Return the edit of *text* that a step stands for, None where it is none."""
    match step:
        case (int(start), int(removed), str(inserted)):
            start %= len(text) + 1
            return Edit(start, text[start : start + removed], inserted)
    return None


def make_bytes(chance: Random) -> Input:
    """Return pieces of files, right and wrong."""
    some = [chance.choice(fragments.BYTES) for _ in range(chance.randrange(8))]
    if chance.random() < 0.3:
        some += [text.encode("utf-8", "surrogatepass") for text in fragments.post(chance, 5)]
    return (chance.randrange(len(_ENCODINGS)), *some)


def check_codec(steps: Input) -> None:
    """What was read is written again byte for byte, and a text that can be spelled is read again as it was."""
    data = b"".join(step for step in steps if isinstance(step, bytes))
    encoding = next((_ENCODINGS[step % len(_ENCODINGS)] for step in steps if isinstance(step, int)), None)
    text, codec = decode(data, encoding=encoding)
    promise(encode(text, codec) == data, "the bytes come back", data, codec)
    grown = text + "a"
    try:
        longer = encode(grown, codec)
    except UnencodableText:
        return
    promise(longer.startswith(data[: len(data) // 2]), "what stands before an edit keeps its bytes", data, longer)


def make_post(chance: Random) -> Input:
    """Return a post and edits of it."""
    return (*fragments.post(chance, 6), *fragments.edits(chance, 5, fragments.YAML, fragments.FENCES, fragments.WORDS))


def check_front_matter(steps: Input) -> None:
    """The fields of a post are found without a word, where they stand; after edits they are those of the whole text."""
    post = Post(texts_of(steps))
    for step in steps:
        edit = edit_of(step, post.source)
        if edit is None:
            continue
        post = post.after(edit)
        fresh = Post(post.source)
        promise(post.head == fresh.head, "an edited post has the head of its text", post.source)
        promise(_shape(post) == _shape(fresh), "an edited post has the fields of its text", post.source)
    end = post.yaml.end
    last = 0
    for field in post.front_matter.fields:
        promise(
            last <= field.entry_span.start <= field.entry_span.end <= end, "fields stand in their order", post.source
        )
        last = field.key_span.start


def _shape(post: Post) -> object:
    matter = post.front_matter
    error = (matter.error.problem, matter.error.line) if matter.error else None
    return error, [(field.key, field.entry_span, field.kind, field.style) for field in matter.fields]


def make_fields(chance: Random) -> Input:
    """Return a post that has fields, and wishes of a form."""
    wishes = tuple(
        (
            chance.choice(("set", "set", "set", "remove", "rename", "move", "insert", "item", "raw", "date")),
            chance.randrange(40),
            chance.randrange(len(_VALUES)),
            chance.randrange(6),
        )
        for _ in range(chance.randrange(1, 4))
    )
    head = fragments.fields(chance, fragments.YAML if chance.random() < 0.1 else _SOUND)
    return ("---\n", *head, "---\n", *fragments.pieces(chance, 3, fragments.MARKDOWN), *wishes)


def check_fields(steps: Input) -> None:
    """A wish of the form is refused in words, or changes what was meant: no other value, and no byte of the body."""
    post = Post(texts_of(steps))
    for step in steps:
        match step:
            case (str(wish), int(place), int(value), int(index)):
                post = _wished(post, wish, place, _VALUES[value % len(_VALUES)], index)


def _wished(post: Post, wish: str, place: int, value: Value, index: int) -> Post:
    paths = [path for path, kind in _paths(post) if wish != "item" or kind is Kind.LIST]
    path = paths[place % len(paths)] if paths else ("new",)
    key = str(path[0])
    name = f"n{index}"
    compilers: dict[str, Callable[[], Edit]] = {
        "set": lambda: fields.set_field(post, path, value),
        "remove": lambda: fields.remove_field(post, path),
        "rename": lambda: fields.rename_field(post, path, str(value)),
        "move": lambda: fields.move_field(post, key, index),
        "insert": lambda: fields.insert_field(post, name, value, index=min(index, len(post.front_matter.fields))),
        "item": lambda: fields.insert_item(post, path, index, value),
        "raw": lambda: fields.set_raw(post, path, str(value)),
        "date": lambda: fields.set_date(post, path, f"2024-01-0{index + 1} 01:02:03 +0900"),
    }
    try:
        edit = compilers[wish]()
    except FieldEditRefused:
        return post
    if edit.removed == edit.inserted:
        return post
    after = post.after(edit)
    promise(after.body.of(after.source) == post.body.of(post.source), "the body stays", wish, path, value, post.source)
    if wish in ("set", "item", "raw", "date", "remove"):
        promise(
            same_value(_others(after, key), _others(post, key)), "the other values stay", wish, path, value, post.source
        )
    if wish == "set" and len(path) == 1:
        promise(
            same_value(after.front_matter.values().get(key), value), "the value is as meant", path, value, post.source
        )
    return after


def _paths(post: Post) -> list[tuple[fields.Path, Kind]]:
    found: list[tuple[fields.Path, Kind]] = []

    def walk(path: fields.Path, entries: tuple[Entry, ...]) -> None:
        for index, entry in enumerate(entries):
            inner = (*path, index if entry.key is None else entry.key)
            found.append((inner, entry.node.kind))
            walk(inner, entry.node.children)

    for field in post.front_matter.fields:
        found.append(((field.key,), field.kind))
        walk((field.key,), field.node.children)
    return found


def _others(post: Post, key: str) -> dict[Key, Value]:
    # By the name that a form shows: keys of one name are one field to it.
    return {name: value for name, value in post.front_matter.values().items() if key_text(name) != key}


def make_document(chance: Random) -> Input:
    """Return a text and what is done to it."""
    done = tuple(
        chance.choice((1, 1, 2, 3, 4)) if chance.random() < 0.35 else fragments.edits(chance, 1, fragments.WORDS)[0]
        for _ in range(chance.randrange(1, 14))
    )
    return (*fragments.post(chance, 5), *done)


def check_document(steps: Input) -> None:
    """A document is the text that its edits make, clean where that is the saved one; undoing gives it all back."""
    first = texts_of(steps)
    clock = [0.0]
    document = Document(Post(first), codec=decode(b"")[1], now=lambda: clock[0])
    told = [first]

    def follow(change: Change) -> None:
        for edit in change.edits:
            told[0] = edit.apply_to(told[0])

    document.changed.connect(follow)
    saved = first
    for step in steps:
        edit = edit_of(step, document.post.source)
        if edit is not None:
            clock[0] += 0.3
            expected = edit.apply_to(document.post.source)
            document.apply(edit, joins=len(edit.inserted) == 1)
            promise(document.post.source == expected, "an edit makes its text", edit)
        elif step == 1:
            document.undo()
        elif step == 2:
            document.redo()
        elif step == 3:
            document.mark_saved(path=None, stamp=None)
            saved = document.post.source
        elif step == 4:
            document.break_typing()
        promise(told == [document.post.source], "who follows the edits has the text", told, document.post.source)
        promise(document.dirty == (document.post.source != saved), "dirty is what differs from the saved text", saved)
    last = document.post.source
    while document.can_redo:
        document.redo()
        last = document.post.source
    while document.can_undo:
        document.undo()
    promise(document.post.source == first, "undoing gives back the first text", first, document.post.source)
    while document.can_redo:
        document.redo()
    promise(document.post.source == last, "redoing gives back the last text", last, document.post.source)


def make_markdown(chance: Random) -> Input:
    """Return Markdown."""
    return fragments.pieces(chance, 20, fragments.MARKDOWN)


def check_kramdown(steps: Input) -> None:
    """Any text has HTML."""
    convert(texts_of(steps))


def make_edited_markdown(chance: Random) -> Input:
    """Return Markdown and edits."""
    return (*fragments.pieces(chance, 12, fragments.MARKDOWN), *fragments.edits(chance, 3, fragments.MARKDOWN))


def check_incremental(steps: Input) -> None:
    """What is rendered by and by is what is rendered at once; no block breaks."""
    text = texts_of(steps)
    renderer = BlockRenderer()
    failed = list(renderer.load(text).failed)
    for step in steps:
        edit = edit_of(step, text)
        if edit is not None:
            text = edit.apply_to(text)
            failed += renderer.apply([edit]).failed
    promise(not failed, "no block fails", [failure for _, failure in failed], text)
    promise(renderer.text() == text, "the renderer has the text", text)
    promise(renderer.html() == render_full(text), "what edits leave is rendered as at once", text)


def make_liquid(chance: Random) -> Input:
    """Return Liquid: pieces of it, or templates as themes have them; and edits."""
    if chance.random() < 0.3:
        return (Maker(chance.randrange(10**9)).template(), *fragments.edits(chance, 1, fragments.LIQUID))
    return (
        *fragments.pieces(chance, 10, fragments.LIQUID, fragments.MARKDOWN),
        *fragments.edits(chance, 2, fragments.LIQUID),
    )


_SITE = open_front(None)


def check_liquid(steps: Input) -> None:
    """Liquid never raises; what it kept under edits is what it makes of the whole text."""
    text = texts_of(steps)
    front = FrontPost(_SITE)
    kept = KeptLiquid(text)
    kept.take(front.run(_HEAD, text).trace)
    for step in steps:
        edit = edit_of(step, kept.source)
        if edit is None:
            continue
        if front.shows_itself:
            kept.is_stale = True
        kept.edit(edit.start, len(edit.removed), edit.inserted)
        text = edit.apply_to(text)
        promise(kept.source == text, "Liquid has the text", text)
        if kept.is_stale or front.shows_itself:
            kept.take(front.run(_HEAD, text).trace)
    trace = FrontPost(_SITE).run(_HEAD, text).trace
    promise(trace is not None and kept.written == trace.written, "what is kept is what Liquid makes", text)


CHEAP = (
    Target("codec", make_bytes, check_codec),
    Target("front-matter", make_post, check_front_matter),
    Target("fields", make_fields, check_fields),
    Target("document", make_document, check_document),
    Target("kramdown", make_markdown, check_kramdown),
    Target("incremental", make_edited_markdown, check_incremental),
    Target("liquid", make_liquid, check_liquid),
)
