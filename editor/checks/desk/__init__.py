"""The desk: rules over the prose of a post, for Japanese and for English."""
