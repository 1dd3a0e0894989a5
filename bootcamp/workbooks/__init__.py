"""Workbooks that people edit in Excel and hand back: declared by their fields, written, read, merged and checked."""
