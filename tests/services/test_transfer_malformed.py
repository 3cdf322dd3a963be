"""Every file of a bad folder is read or refused in words: nothing is lost, nothing breaks, memory stays small."""

import sys
from pathlib import Path

from malformed_files import write_all

import builders
from salesdesk.domain.errors import RuleError
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.plan import Merge
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store

_LIMIT = 500 * 1024 * 1024


def test_everything_in_a_bad_folder_is_accounted_for(store: Store, tmp_path: Path) -> None:
    cases = write_all(tmp_path)
    assert len(cases) >= 40
    wrong = []
    for path, case in cases:
        try:
            source = open_source(path)
            report = importing.run(store, source, builders.TODAY, Merge.FILL)
        except RuleError as error:
            if not case.rules or error.rule not in case.rules:
                wrong.append((case.name, "refused", error.rule))
            continue
        taken = report.new + report.update + report.same
        found = (source.total, source.accepted + len(source.rejected) + source.skipped, taken + report.error
                 + report.skipped)
        if len(set(found)) != 1 or (case.records is not None and found[0] != case.records):
            wrong.append((case.name, "records", found))
        if case.bad is not None and report.error != case.bad:
            wrong.append((case.name, "rejected", [each.reason for each in report.errors]))
        if any(not each.reason or each.line < 1 for each in report.errors):
            wrong.append((case.name, "without reason", report.errors))
    assert not wrong
    assert _peak() < _LIMIT


def _peak() -> int:
    """The most memory this process has held, in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
