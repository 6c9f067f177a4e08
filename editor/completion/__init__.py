"""What may stand at the caret: tags, languages, headings, footnotes, links, files, attributes, snippets."""
