"""The front-matter form: one editor per kind of field."""
