"""Text in, batches of bytes out."""

from simplified_slm.data.dataset import (
    DatasetConfig,
    HuggingFaceDataset,
    MixedDataset,
    TextDirectoryDataset,
    mix_prepared,
)
from simplified_slm.data.prepare import prepare, source_difference
from simplified_slm.data.rows import PreparedDataset, collate_fn
from simplified_slm.data.sources import open_documents
from simplified_slm.data.stats import print_dataset_stats

__all__ = [
    "DatasetConfig",
    "HuggingFaceDataset",
    "MixedDataset",
    "PreparedDataset",
    "TextDirectoryDataset",
    "collate_fn",
    "mix_prepared",
    "open_documents",
    "prepare",
    "print_dataset_stats",
    "source_difference",
]
