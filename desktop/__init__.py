"""The desktop program: import, storage, export, child processes and the window."""
