"""Rules over a post in its site: what other files, the layouts and the addresses have to do with it."""
