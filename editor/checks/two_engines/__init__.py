"""Where Jekyll and GitHub show the same text differently, and how to write it so that both agree."""
