"""A dossier as a file, one format a file."""
