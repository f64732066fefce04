"""Flow files: YAML in, typed flows out, every mistake with file, line and column.

Neighbours: `domain` holds the types that come out, `proof` examines them, `cli.check` and `compose` use `library`.
"""
