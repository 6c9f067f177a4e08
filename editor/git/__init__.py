"""The site's repository, asked and told through the ``git`` program; only ever about the posts that are named."""
