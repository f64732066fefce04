"""The controllers: they connect what the user wants to the use cases, and show what comes of it."""
