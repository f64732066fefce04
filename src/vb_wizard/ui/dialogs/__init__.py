"""The dialogs: short forms for a reason, a call, a note or evidence, and the dossier. Imported when first needed."""
