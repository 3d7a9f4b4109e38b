"""Analyzers: article text in, findings out. Knows no Qt, no files and no database."""
