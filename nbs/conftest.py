"""`pytest nbs` runs every notebook as one test, two at a time, each in a process of its own.

It is `nbdev_test` with a name and a time for each notebook. The flags of settings.ini (slow, cuda,
browser) are skipped; `pytest nbs --flags slow` runs those cells too. Cells of an optional package,
flagged with its name, run where it is installed.
"""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

OPTIONAL = [name for name in ("transformers",) if importlib.util.find_spec(name)]
# A process started in the background may have SIGINT ignored; tests of Ctrl-C need it.
RUN_ONE = """
import signal, sys
from nbdev.test import nbdev_test
signal.signal(signal.SIGINT, signal.default_int_handler)
nbdev_test(path=sys.argv[1], flags=sys.argv[2], n_workers=0)
"""


def pytest_addoption(parser):
    parser.addoption("--flags", default="", help="run cells with these flags too, such as slow")


def pytest_collect_file(file_path: Path, parent):
    hidden = any(part.startswith(("_", ".")) for part in file_path.parts)
    if file_path.suffix == ".ipynb" and not hidden:
        return NotebookFile.from_parent(parent, path=file_path)
    return None


class NotebookFile(pytest.File):
    def collect(self):
        cells = json.loads(self.path.read_text(encoding="utf-8"))["cells"]
        num_code = sum(c["cell_type"] == "code" for c in cells)
        yield NotebookItem.from_parent(self, name=f"{num_code} cells")


class NotebookItem(pytest.Item):
    def runtest(self):
        flags = " ".join([self.config.getoption("--flags"), *OPTIONAL])
        workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", 1))
        threads = max(1, (os.cpu_count() or 1) // workers)  # the workers share the processor
        done = subprocess.run(
            [sys.executable, "-c", RUN_ONE, str(self.path), flags],
            cwd=self.path.parent,
            env={"OMP_NUM_THREADS": str(threads), **os.environ},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        if done.returncode or "Success." not in done.stdout:
            raise NotebookError(done.stdout[-2000:] + done.stderr[-6000:])

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, NotebookError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, 0, self.name


class NotebookError(Exception):
    """A cell of a notebook raised; the message is what the runner printed."""
