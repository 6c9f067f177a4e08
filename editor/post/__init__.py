"""The model of a post: one text, found by Jekyll's rules, changed by edits."""
