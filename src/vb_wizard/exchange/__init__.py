"""What leaves or enters a case in another form than the screen or the dossier."""
