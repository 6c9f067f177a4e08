"""The list of a site's posts."""
