"""Windows for the upkeep of a site: its tags and categories, and its pictures."""
