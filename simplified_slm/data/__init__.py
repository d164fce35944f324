"""Text in, batches of bytes out."""

from simplified_slm.data.dataset import (
    DatasetConfig,
    HuggingFaceDataset,
    PreparedDataset,
    TextDirectoryDataset,
    collate_fn,
    prepare,
    print_dataset_stats,
)

__all__ = [
    "DatasetConfig",
    "HuggingFaceDataset",
    "PreparedDataset",
    "TextDirectoryDataset",
    "collate_fn",
    "prepare",
    "print_dataset_stats",
]
