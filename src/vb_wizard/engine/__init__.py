"""How a case moves: compiled machines, and replay of a journal into the state of a case."""
