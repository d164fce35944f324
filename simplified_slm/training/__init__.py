"""Data, training and evaluation."""

from simplified_slm import _fetch_later

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
__getattr__, __dir__ = _fetch_later(__name__, _HOMES)
