"""What is seen; each widget is made alone from plain data."""
