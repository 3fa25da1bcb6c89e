"""Ways to run things beside each other."""
