"""What a screen shows, as frozen data with Dutch words. Knows no Qt."""
