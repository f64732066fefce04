"""Covering: a small set of stories that together take every way through the flows.

`plans` says what a story answers and which ways that takes, `aiming` looks for answers that take one way, `search` collects plans
until nothing is left, `bound` says how few could ever be enough, `telling` makes a scenario of a plan.
"""
