"""Rules over a post: what Jekyll will do with it, and how to mend it."""
