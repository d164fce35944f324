"""Data, training and evaluation."""

import importlib

_HOMES = {
    "DatasetConfig": "data.dataset",
    "HuggingFaceDataset": "data.dataset",
    "PreparedDataset": "data.rows",
    "TextDirectoryDataset": "data.dataset",
    "Trainer": "training.trainer",
    "TrainingConfig": "training.config",
    "collate_fn": "data.rows",
    "prepare": "data.prepare",
    "print_dataset_stats": "data.stats",
}  # name -> module that defines it
__all__ = list(_HOMES)


def __getattr__(name: str):
    """Fetch a name when it is first asked for: PyTorch takes seconds, and the options need none of it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"simplified_slm.{_HOMES[name]}"), name)


def __dir__() -> list:
    return [*globals(), *_HOMES]
