"""What the field knows: flows, facts, journals and cases as frozen data and pure functions. Knows no file, clock or window."""
