"""What each message says, in English; the window and the command line have these translated."""

from __future__ import annotations

from editor.checks.problem import Message
from editor.marking import QT_TRANSLATE_NOOP
from editor.post.refusal import Reason

# In each sentence {0}, {1}, … are the args that ``Message`` tells of.
SENTENCES = {
    Message.UNDECODED_BYTE: QT_TRANSLATE_NOOP(
        "problems", "The byte {0} is no letter in this file's encoding; for it, Jekyll stops or drops the post."
    ),
    Message.HEAD_NOT_FIRST: QT_TRANSLATE_NOOP(
        "problems", "Something blank stands before the front matter, so Jekyll takes all of it for text."
    ),
    Message.HEAD_NOT_CLOSED: QT_TRANSLATE_NOOP(
        "problems", "No line of three dashes closes the front matter, so Jekyll takes all of it for text."
    ),
    Message.DUPLICATE_KEY: QT_TRANSLATE_NOOP("problems", "“{0}” stands again further down, and Jekyll takes that one."),
    Message.READINGS_DIFFER: QT_TRANSLATE_NOOP(
        "problems", "Not every Jekyll reads the value “{1}” of “{0}” alike. Quotes around it make it text to all."
    ),
    Message.DATE_EMPTY: QT_TRANSLATE_NOOP("problems", "The date is empty, and Jekyll stops at it."),
    Message.DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "problems", "“{0}” is no date that Jekyll reads: it stops, or takes quite another time."
    ),
    Message.DATE_SHIFTED: QT_TRANSLATE_NOOP("problems", "There is no such day as “{0}”; Jekyll takes {1}."),
    Message.DATE_UNSURE: QT_TRANSLATE_NOOP(
        "problems", "Jekyll may read the date “{0}” otherwise than you do. 2026-01-30 17:57:57 +0900 is sure."
    ),
    Message.HIDDEN_UNSAID: QT_TRANSLATE_NOOP("problems", "An empty “published” hides the post without saying so."),
    Message.SHOWN_AFTER_ALL: QT_TRANSLATE_NOOP(
        "problems", "The post is shown: to Jekyll, “{0}” means yes. Only false hides it."
    ),
    Message.EXCERPT_WITH_MARKS: QT_TRANSLATE_NOOP(
        "problems", "Jekyll prints the excerpt as it stands, with the marks of “{0}”."
    ),
    Message.NAMES_RUN_TOGETHER: QT_TRANSLATE_NOOP(
        "problems", "Jekyll splits “{0}” at blanks and nowhere else, and reads: {1}."
    ),
    Message.MARKER_LEFT: QT_TRANSLATE_NOOP("problems", "“{0}” looks like a mark that a program left in the text."),
    Message.CHAT_LEFT: QT_TRANSLATE_NOOP(
        "problems", "“{0}” seems to be said to whoever asked for the text, not to its readers."
    ),
    Message.ENDING_CUT_OFF: QT_TRANSLATE_NOOP("problems", "The text ends in mid-sentence: “…{0}”."),
    Message.SENTENCE_REPEATED: QT_TRANSLATE_NOOP("problems", "This sentence already stands on line {0}."),
    Message.PARAGRAPH_REPEATED: QT_TRANSLATE_NOOP("problems", "This paragraph already stands on line {0}."),
    Message.TITLE_REPEATED: QT_TRANSLATE_NOOP(
        "problems", "The text begins with its title “{0}”, which most layouts show already."
    ),
    Message.STYLE_MIXED: QT_TRANSLATE_NOOP("problems", "This sentence is in the {0} style; most are in {1}."),
    Message.STYLE_UNDECIDED: QT_TRANSLATE_NOOP(
        "problems", "です・ます and である are mixed throughout: {1} of {2} sentences are in the {0} style."
    ),
    Message.SENTENCE_LONG: QT_TRANSLATE_NOOP("problems", "A long sentence: {0} characters (limit {1})."),
    Message.SENTENCE_WORDY: QT_TRANSLATE_NOOP("problems", "A long sentence: {0} words (limit {1})."),
    Message.PARTICLE_REPEATED: QT_TRANSLATE_NOOP("problems", "“{0}” comes {1} times close together."),
    Message.WORD_DOUBLED: QT_TRANSLATE_NOOP("problems", "“{0}” stands here twice."),
    Message.BRACKET_NOT_CLOSED: QT_TRANSLATE_NOOP("problems", "“{0}” is never closed."),
    Message.BRACKET_NOT_OPENED: QT_TRANSLATE_NOOP("problems", "“{0}” closes nothing."),
    Message.SPELLING_VARIES: QT_TRANSLATE_NOOP("problems", "“{0}” is mostly spelled “{1}”."),
    Message.LETTER_LOOKS_ALIKE: QT_TRANSLATE_NOOP("problems", "“{0}” has a look-alike letter; “{1}” is meant."),
    Message.KANA_HALF_WIDTH: QT_TRANSLATE_NOOP("problems", "Half-width kana “{0}”: “{1}” is usual."),
    Message.LETTERS_FULL_WIDTH: QT_TRANSLATE_NOOP(
        "problems", "Full-width “{0}”; the post mostly has half-width ones (“{1}”)."
    ),
    Message.SPACE_FULL_WIDTH: QT_TRANSLATE_NOOP("problems", "A full-width space within a sentence."),
    Message.SPACE_MISSING: QT_TRANSLATE_NOOP("problems", "No space at “{0}”; elsewhere there mostly is one."),
    Message.SPACE_NEEDLESS: QT_TRANSLATE_NOOP("problems", "A space at “{0}”; elsewhere there mostly is none."),
    Message.SIGN_MIXED: QT_TRANSLATE_NOOP("problems", "“{0}” is mostly written “{1}” in this post."),
    Message.EMPHASIS_NOT_RENDERED: QT_TRANSLATE_NOOP(
        "problems", "Jekyll shows the marks of “{0}” as they stand; “{1}” is emphasis."
    ),
    Message.QUOTES_TURNED_WRONGLY: QT_TRANSLATE_NOOP(
        "problems", "Jekyll makes two closing quotes of {0}; {1} stays as it is."
    ),
    Message.PIPE_MAKES_TABLE: QT_TRANSLATE_NOOP("problems", "Jekyll makes a table of this, because of the “|”."),
    Message.MARKER_FULL_WIDTH: QT_TRANSLATE_NOOP("problems", "“{0}” is no Markdown; “{1}” is."),
    Message.LIST_NOT_RENDERED: QT_TRANSLATE_NOOP("problems", "“{0}” begins no list in Jekyll; “{1}” does."),
    Message.ARTICLE_WRONG: QT_TRANSLATE_NOOP("problems", "“{0}” should be “{1}”."),
    Message.QUOTES_MIXED: QT_TRANSLATE_NOOP("problems", "{0}: straight and curly quotes are mixed."),
    Message.LIQUID_WRONG: QT_TRANSLATE_NOOP("problems", "Jekyll stops at this Liquid: {0}."),
    Message.LIQUID_UNKNOWN_TAG: QT_TRANSLATE_NOOP(
        "problems", "Jekyll stops at the tag “{0}” unless a plugin brings it; the preview runs no plugins."
    ),
    Message.LIQUID_NOT_FOUND: QT_TRANSLATE_NOOP("problems", "Jekyll stops: “{0}” is not on this site."),
    Message.LIQUID_IN_TEMPLATE: QT_TRANSLATE_NOOP("problems", "Jekyll stops in “{0}”: {1}."),
    Message.LIQUID_LIMIT: QT_TRANSLATE_NOOP(
        "problems", "This Liquid takes too long for the preview, which shows only part of it."
    ),
    Message.STOPS_BUILD: QT_TRANSLATE_NOOP("problems", "Jekyll stops the whole build at this file: {0}."),
    Message.DATA_STOPS: QT_TRANSLATE_NOOP("problems", "Jekyll builds nothing with this file of the site’s data: {0}."),
    Message.CONFIG_STOPS: QT_TRANSLATE_NOOP("problems", "Jekyll builds nothing with this site’s configuration: {0}."),
    Message.OTHER_ENCODING: QT_TRANSLATE_NOOP(
        "problems", "The file is not written in {0}, in which the site is read: Jekyll leaves it out."
    ),
    Message.ADDRESS_TWICE: QT_TRANSLATE_NOOP(
        "problems", "“{1}” is written to the same place, {0}; only one of the two will be there."
    ),
    Message.LAYOUT_UNKNOWN: QT_TRANSLATE_NOOP(
        "problems", "The site has no layout “{0}”; the page will be without one."
    ),
    Message.DATE_UNLIKE_NAME: QT_TRANSLATE_NOOP(
        "problems", "The date says {0}, the file name {1}; Jekyll goes by the date."
    ),
    Message.WAITS: QT_TRANSLATE_NOOP(
        "problems", "The date is in the future: Jekyll leaves the post out until it is built after {0}."
    ),
    Message.TAG_TWIN: QT_TRANSLATE_NOOP("problems", "The tag “{0}” is elsewhere mostly written “{1}”."),
    Message.POST_URL_DEAD: QT_TRANSLATE_NOOP("problems", "Jekyll stops: there is no post “{0}” for post_url."),
    Message.POST_URL_UNPUBLISHED: QT_TRANSLATE_NOOP(
        "problems", "Jekyll stops: the post “{0}” is not published, and post_url finds only posts that are."
    ),
    Message.LINK_DEAD: QT_TRANSLATE_NOOP("problems", "Jekyll stops: there is no file “{0}” for link."),
    Message.ADDRESS_DEAD: QT_TRANSLATE_NOOP("problems", "Nothing of this site is at “{0}”."),
    Message.IMAGE_DEAD: QT_TRANSLATE_NOOP("problems", "There is no image “{0}”."),
    Message.ANCHOR_DEAD: QT_TRANSLATE_NOOP("problems", "Nothing in this post has the id “{0}”."),
}

# Of a value at which the build stops: {0} is the key, {1} what of it Jekyll stops at.
STOPS = {
    Reason.NEEDS_TEXT: QT_TRANSLATE_NOOP("problems", "Jekyll stops unless “{0}” is text."),
    Reason.NEEDS_TEXT_OR_LIST: QT_TRANSLATE_NOOP("problems", "Jekyll stops unless “{0}” is text or a list."),
    Reason.UNKNOWN_PLACEHOLDER: QT_TRANSLATE_NOOP(
        "problems", "Jekyll stops at “{1}” in “{0}”: it knows such as :year, :month, :day, :title and :categories."
    ),
    Reason.SPOILS_ADDRESS: QT_TRANSLATE_NOOP(
        "problems", "With “{1}” in “{0}”, Jekyll stops where addresses begin with the category."
    ),
}
STOPS_OTHERWISE = QT_TRANSLATE_NOOP("problems", "Jekyll stops at this value of “{0}”.")
