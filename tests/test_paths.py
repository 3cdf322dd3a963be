"""Where the data lives is remembered in the data folder."""

import stat

from salesdesk import paths


def test_the_database_chosen_last_is_opened_again(tmp_path, monkeypatch):
    monkeypatch.setenv("SALESDESK_HOME", str(tmp_path))
    own = paths.default_db()
    assert own == tmp_path / "salesdesk.db"
    other = tmp_path / "elsewhere" / "顧客.db"
    paths.remember_db(other)
    assert paths.default_db() == other
    assert stat.S_IMODE((tmp_path / "database.txt").stat().st_mode) == 0o600
    paths.remember_db(own)
    assert paths.default_db() == own
    assert not (tmp_path / "database.txt").exists()
