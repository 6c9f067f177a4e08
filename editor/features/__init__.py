"""What the writer can do, a module per feature, each with ``install(workbench)``."""
