"""What is seen when a post is put on paper."""
