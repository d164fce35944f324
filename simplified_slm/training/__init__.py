"""Data, training and evaluation."""

from simplified_slm.data.dataset import (
    DatasetConfig,
    HuggingFaceDataset,
    PreparedDataset,
    TextDirectoryDataset,
    collate_fn,
    prepare,
    print_dataset_stats,
)
from simplified_slm.training.config import TrainingConfig
from simplified_slm.training.trainer import Trainer

__all__ = [
    "DatasetConfig",
    "HuggingFaceDataset",
    "PreparedDataset",
    "TextDirectoryDataset",
    "Trainer",
    "TrainingConfig",
    "collate_fn",
    "prepare",
    "print_dataset_stats",
]
