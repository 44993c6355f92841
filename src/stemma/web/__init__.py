"""The dossier as pages."""
