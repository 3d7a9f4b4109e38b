"""File formats: each module turns one into an Article."""
