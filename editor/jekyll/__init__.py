"""What Jekyll knows, as values."""
