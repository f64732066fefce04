"""The parts that screens are made of. Each draws what it is given and says by a signal what the user wants."""
