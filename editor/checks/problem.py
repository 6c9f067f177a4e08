"""What a rule finds in a post, as a value: the words for the writer are made where it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from editor.post.edit import Edit, Span
from editor.post.refusal import FieldEditRefused


class Severity(Enum):
    """How much a problem costs."""

    ERROR = "error"
    """Jekyll stops, or loses the front matter or the post."""
    WARNING = "warning"
    """The post comes out otherwise than its author means, in all likelihood."""
    ADVICE = "advice"
    """It comes out as written, but could be better."""


class Message(Enum):
    """What is to be said; what ``Problem.args`` holds for each is told here."""

    NOT_READ = "not read"
    """Jekyll reads no front matter. Line in the file, name of the ``post.problems.Problem``, libyaml's words."""
    UNDECODED_BYTE = "undecoded byte"
    """A byte that is no character in the file's encoding. The byte, as two hexadecimal digits."""
    HEAD_NOT_FIRST = "head not first"
    """Something blank stands before the opening line, so that Jekyll takes all for text. No args."""
    HEAD_NOT_CLOSED = "head not closed"
    """No line closes the front matter, so that Jekyll takes all for text. No args."""
    DUPLICATE_KEY = "duplicate key"
    """A later line of the same key wins over this one. The key."""
    READINGS_DIFFER = "readings differ"
    """Debian's Jekyll and the Jekyll gem read different values. The key, the spelling."""
    STOPS_JEKYLL = "stops jekyll"
    """A value at which the build stops. The key, name of the ``post.refusal.Reason``, its detail."""
    DATE_EMPTY = "date empty"
    """Jekyll stops. No args."""
    DATE_UNREADABLE = "date unreadable"
    """Jekyll stops, or takes it for quite another time. The spelling."""
    DATE_SHIFTED = "date shifted"
    """No such day is in the calendar. The spelling, the day that Jekyll takes (before any offset), as YYYY-MM-DD."""
    DATE_UNSURE = "date unsure"
    """Jekyll may read it otherwise than a person. The spelling."""
    HIDDEN_UNSAID = "hidden unsaid"
    """An empty ``published:`` hides the post. No args."""
    SHOWN_AFTER_ALL = "shown after all"
    """A ``published:`` that looks like no, and is yes to Jekyll. The spelling."""
    EXCERPT_WITH_MARKS = "excerpt with marks"
    """Jekyll prints the excerpt as it stands, Markdown's marks and all. The first marked passage."""
    NAMES_RUN_TOGETHER = "names run together"
    """Jekyll splits names at blanks and nowhere else. The key, then the names that it makes."""
    STOPS_BUILD = "stops build"
    """Jekyll stops at the file. What it says."""
    CONFIG_STOPS = "config stops"
    """Jekyll builds nothing with the site's configuration. What it says."""
    DATA_STOPS = "data stops"
    """Jekyll builds nothing with a file of the site's data. Its path and what Jekyll says."""
    OTHER_ENCODING = "other encoding"
    """The file is not written in the encoding in which the site is read. The site's encoding."""
    ADDRESS_TWICE = "address twice"
    """Another file is written to the same place. The address, the path of the other."""
    LAYOUT_UNKNOWN = "layout unknown"
    """The site has no such layout. Its name."""
    DATE_UNLIKE_NAME = "date unlike name"
    """The day of the front matter, that of the file name."""
    WAITS = "waits"
    """The post is left out until its date is past. The date."""
    TAG_TWIN = "tag twin"
    """A tag that other posts mostly spell otherwise. The tag, the usual one."""
    POST_URL_DEAD = "post url dead"
    """No post has that name, and Jekyll stops. The name."""
    POST_URL_UNPUBLISHED = "post url unpublished"
    """The post is not published, and Jekyll stops. The name."""
    LINK_DEAD = "link dead"
    """There is no such file, and Jekyll stops. Its path."""
    ADDRESS_DEAD = "address dead"
    """Nothing is published there. The address."""
    IMAGE_DEAD = "image dead"
    """Likewise, of an image. The address."""
    ANCHOR_DEAD = "anchor dead"
    """Nothing in the post has that id. The id."""
    MARKER_LEFT = "marker left"
    """A mark that a program left in the text. The mark."""
    CHAT_LEFT = "chat left"
    """Words of a program to whoever asked it for the text. The sentence."""
    ENDING_CUT_OFF = "ending cut off"
    """The last sentence of the post has no end. Its last words."""
    SENTENCE_REPEATED = "sentence repeated"
    """The sentence stands in the post before. The line of the first in the file."""
    PARAGRAPH_REPEATED = "paragraph repeated"
    """The paragraph stands in the post before. The line of the first in the file."""
    TITLE_REPEATED = "title repeated"
    """The text begins with the title of the front matter. The title."""
    STYLE_MIXED = "style mixed"
    """A sentence in the style that fewer have. Its style, that of most: ``です・ます`` or ``である``."""
    STYLE_UNDECIDED = "style undecided"
    """Both styles throughout. The style that fewer have, how many sentences have it, of how many."""
    SENTENCE_LONG = "sentence long"
    """A long sentence in Japanese. Its characters, the limit."""
    SENTENCE_WORDY = "sentence wordy"
    """A long sentence in English. Its words, the limit."""
    PARTICLE_REPEATED = "particle repeated"
    """The same particle again. The particle, how many times."""
    WORD_DOUBLED = "word doubled"
    """A word twice in a row. The word."""
    BRACKET_NOT_CLOSED = "bracket not closed"
    """The bracket."""
    BRACKET_NOT_OPENED = "bracket not opened"
    """The bracket."""
    SPELLING_VARIES = "spelling varies"
    """A word that is mostly spelled otherwise. The spelling, the usual one."""
    LETTER_LOOKS_ALIKE = "letter looks alike"
    """A letter of another script in a word. The word, as it should be."""
    KANA_HALF_WIDTH = "kana half-width"
    """The kana, the same in full width."""
    LETTERS_FULL_WIDTH = "letters full-width"
    """Wide Latin letters or digits where most are narrow. They, and how most are."""
    SPACE_FULL_WIDTH = "space full-width"
    """A wide blank within a sentence. No args."""
    SPACE_MISSING = "space missing"
    """No blank between Japanese and Latin, as there mostly is. The letters that meet."""
    SPACE_NEEDLESS = "space needless"
    """A blank between Japanese and Latin, where there mostly is none. What stands there."""
    SIGN_MIXED = "sign mixed"
    """A punctuation mark that is mostly spelled otherwise. The sign, the usual one."""
    EMPHASIS_NOT_RENDERED = "emphasis not rendered"
    """Marks of emphasis that Jekyll shows as they stand. The passage, as it would be emphasis."""
    QUOTES_TURNED_WRONGLY = "quotes turned wrongly"
    """Straight quotes of which Jekyll makes two closing ones. The passage, with quotes that stay."""
    PIPE_MAKES_TABLE = "pipe makes table"
    """A pipe in running text, for which Jekyll makes a table of it. No args."""
    MARKER_FULL_WIDTH = "marker full-width"
    """A wide sign where Markdown has a narrow one: no heading, list or quotation. The sign, Markdown's."""
    LIST_NOT_RENDERED = "list not rendered"
    """Numbers with a bracket are no list to Jekyll. The first number, as it begins a list."""
    ARTICLE_WRONG = "article wrong"
    """The article and the word, with the other article."""
    QUOTES_MIXED = "quotes mixed"
    """A straight quote among curly ones, or a curly one among straight ones. The quote."""
    LIQUID_WRONG = "liquid wrong"
    """Liquid that Jekyll stops at. Liquid's words."""
    LIQUID_UNKNOWN_TAG = "liquid unknown tag"
    """A tag that only a plugin may know. The tag."""
    LIQUID_NOT_FOUND = "liquid not found"
    """A file or post that a tag names and that is not there. Its name."""
    LIQUID_IN_TEMPLATE = "liquid in template"
    """Something is wrong in an include or layout. Its name, Liquid's words."""
    LIQUID_LIMIT = "liquid limit"
    """The Liquid takes too long or too much for a preview. No args."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What *rule* found at *span*; *fix* is an edit of the post that mends it, None where no one is certain."""

    rule: str
    severity: Severity
    span: Span
    message: Message
    args: tuple[str, ...] = ()
    fix: Edit | None = None


def edit_or_none(make: Callable[[], Edit]) -> Edit | None:
    """Return the edit that *make* makes, None where the model refuses it: then there is no certain fix."""
    try:
        return make()
    except FieldEditRefused:
        return None
