"""Proof: what can be shown to be wrong with a book without running it; one small function a rule.

Neighbours: `flowfiles` hands in a typed book and turns the paths of the findings into lines.
"""
