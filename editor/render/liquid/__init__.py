"""Liquid as Jekyll runs it: python-liquid's templates and contexts, with Ruby's reading of expressions and values."""
