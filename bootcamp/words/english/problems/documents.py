from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {}
