"""The upkeep of a site: what is changed over many posts at once, and what its pictures are in need of."""
