"""Find and replace, in a text and over the posts of a site."""
