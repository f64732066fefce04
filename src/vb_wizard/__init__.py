"""Guided wizard for the office of a threatened Dutch political office holder."""

__version__ = "0.1.0"
