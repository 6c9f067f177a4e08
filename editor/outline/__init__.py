"""What a text is made of, for moving about in it: headings and sections, folds, brackets, places."""
