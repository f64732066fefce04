"""The dossier as PDF. The drawing library is loaded only when `printer` is imported."""
