"""Widgets: they are given values, show them, and say what the reader did."""
