"""What Jekyll will do with a post, as it is seen."""
