"""Saved copies: each module writes one format."""
