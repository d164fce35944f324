"""`pytest nbs` runs every notebook as one test, two at a time, each in a process of its own.

It is `nbdev_test` with a name and a time for each notebook. The flags of settings.ini (slow, cuda,
browser) are skipped; `pytest nbs --flags slow` runs those cells too. Cells of an optional package,
flagged with its name, run where it is installed.
"""

import importlib.util
import json
import multiprocessing
import os
import signal
import sys
import tempfile
from pathlib import Path

import pytest

OPTIONAL = [name for name in ("transformers",) if importlib.util.find_spec(name)]
SLOW_IMPORTS = ["nbdev.test", "torch", "matplotlib.pyplot", "pandas", "pydantic", "pytest"]
if sys.platform == "linux":
    # One process imports them; the process of each notebook is forked from it.
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(SLOW_IMPORTS)
else:
    processes = multiprocessing.get_context("spawn")


def run_notebook(path: Path, flags: str, log: str):
    "In a process of its own: run the cells in the notebook's folder; what they print goes to `log`."
    # A process started in the background may have SIGINT ignored; tests of Ctrl-C need it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    multiprocessing.set_start_method(None, force=True)  # its own children start as is usual here
    with open(log, "wb", buffering=0) as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.chdir(path.parent)
    from nbdev.test import nbdev_test  # takes a second, and pytest itself does without it

    nbdev_test(path=str(path), flags=flags, n_workers=0)


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
        os.environ.setdefault("OMP_NUM_THREADS", str(threads))
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "log"
            process = processes.Process(target=run_notebook, args=(self.path, flags, str(log)))
            process.start()
            try:
                process.join()
            finally:  # after Ctrl-C too
                process.kill()
            said = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        if process.exitcode or "Success." not in said:
            raise NotebookError(f"exit status {process.exitcode}\n{said[-8000:]}")

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, NotebookError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, 0, self.name


class NotebookError(Exception):
    """A cell of a notebook raised; the message is what the runner printed."""
