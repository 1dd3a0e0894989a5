"""The desk: a day as a workbook for Excel, and what people changed in it taken back into the day's file."""
