"""The importer's own process: how it ends."""

import subprocess
import sys

from core.settings import ROOT

IDLE_AT_ONCE = "import core.bulk.process as p; p.LOOK_SECONDS = 0.05; p.IDLE_LOOKS = 1; p.main()"


def test_an_idle_importer_ends_in_peace_while_the_app_goes_on(tmp_path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", IDLE_AT_ONCE],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin
    assert process.stderr
    process.stdin.write(f"sqlite:///{tmp_path / 'dateline.db'}\n".encode())
    process.stdin.flush()
    assert process.wait(timeout=60) == 0
    assert process.stderr.read() == b""
    process.stdin.close()
    process.stderr.close()
