"""The preferences page, made from what settings say of themselves."""
