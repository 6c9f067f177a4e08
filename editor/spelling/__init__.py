"""Words: script runs, counts and reading time; dictionaries, and which words they know."""
