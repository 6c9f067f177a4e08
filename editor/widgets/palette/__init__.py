"""The palette: one field above the window in which everything is found."""
