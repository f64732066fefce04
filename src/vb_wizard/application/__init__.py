"""What a user can do: use cases over ports. Knows no file format, database or window."""
