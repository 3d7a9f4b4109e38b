"""The window's side of its two child processes: files in, articles out; articles in, marks out.

Both children speak JSON lines. Either may die or hang: it is killed, started again, and what it
owed is told in one sentence. Nothing here waits, so the window goes on.
"""
