"""Code in Rouge's classes: a site's theme colours ``<span class="nf">``, and what is ``nf`` is Rouge's to say.

`rules` is how a table of rules is written and `engine` how code is read by one; a module for each family of languages
holds their tables; `names` and `languages` know which table a name means; `pygments_tokens` lends Pygments' lexers to
the languages without one. `colours` are our own for all these classes, `themes` those of Pygments.

The rules are those of Rouge 3.30, which Jekyll 4 runs (MIT licence, copyright 2012 Jeanine Adkisson). Where its
patterns could take for ever on strange code, ours are bounded or look for an end only once.
"""

from __future__ import annotations
