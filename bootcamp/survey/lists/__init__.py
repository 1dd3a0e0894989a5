"""From findings and input from outside to the longlist, and what people chose of it."""
