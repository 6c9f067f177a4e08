"""The main window, which composes and knows nothing."""
