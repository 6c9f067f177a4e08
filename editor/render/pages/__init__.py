"""Whole pages as Jekyll writes them: a site's posts and pages through Liquid, Markdown and layouts."""
