"""The screens: passive, one a file. `show_view` draws; signals say what the user wants."""
