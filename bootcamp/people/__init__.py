"""The people of a day: who comes, in which group and track, and at which table in every round."""
