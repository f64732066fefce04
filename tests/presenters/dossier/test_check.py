from __future__ import annotations

import hashlib
from dataclasses import replace

from tests.dossier.sample import Weekdays, request, threat_mail
from vb_wizard.exchange.journal_lines import to_lines
from vb_wizard.presenters.dossier import check_value, dossier_view


def test_the_check_value_is_the_hash_of_the_exported_journal() -> None:
    """Whoever has the journal as JSON lines can check the dossier with any tool that computes SHA-256."""
    journal = threat_mail().entries
    assert check_value(journal) == hashlib.sha256(to_lines(journal).encode()).hexdigest()


def test_any_change_in_the_journal_changes_the_check_value() -> None:
    """Another word, another order and a missing line each give another value."""
    journal = threat_mail().entries
    changed = [replace(journal[0], by="ander"), *journal[1:]]
    values = {check_value(one) for one in (journal, changed, journal[:-1], journal[::-1])}
    assert len(values) == 4


def test_the_footer_shows_the_head_of_the_check_value() -> None:
    """Twelve digits in groups of four, beside the number of lines."""
    value = check_value(threat_mail().entries)
    footer = dossier_view(request(), Weekdays()).footer_middle
    assert footer == f"Logboek 25 · controle {value[:4]} {value[4:8]} {value[8:12]}"
