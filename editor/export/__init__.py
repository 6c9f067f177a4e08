"""A post as HTML that stands by itself."""
