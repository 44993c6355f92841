"""Where pages come from: files, folders, globs, stdin, JSON Lines, the web."""
