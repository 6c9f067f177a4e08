"""A post as something that stands by itself: HTML, sheets of paper, documents of other programs."""
