"""What Jekyll itself makes of a post, held against our page of it."""
