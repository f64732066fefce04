"""The look: tokens, sizes and icons as data, and the one object that gives them to the parts."""
