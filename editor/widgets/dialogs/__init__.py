"""Dialogs that take plain data and give plain data."""
