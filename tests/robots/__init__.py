"""Robots that use the real window with real clicks and keys; `python -m tests.robots NAME` runs one and prints its table."""
