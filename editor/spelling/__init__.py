"""Words: script runs, counts and reading time."""
