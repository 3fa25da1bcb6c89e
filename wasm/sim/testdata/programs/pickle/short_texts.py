"""A text of no character or of one is one object, however it was made, and a pickle holds it once."""
import pickle

made = ["abc"[:0], "x".replace("x", ""), "", "abc"[0], "cba"[2], "é€"[0], "€é"[1], "€"]
print(pickle.dumps(made), pickle.dumps(made, 2))
print(pickle.loads(pickle.dumps(made)) == made)
