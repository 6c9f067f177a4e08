"""Pictures and files of a site: where they lie, how posts name them, and how a new one comes there. No screen."""
