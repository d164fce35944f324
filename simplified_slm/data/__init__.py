"""Text in, batches of bytes out."""

from simplified_slm.data.dataset import (
    DatasetConfig,
    HuggingFaceDataset,
    MixedDataset,
    PreparedDataset,
    TextDirectoryDataset,
    collate_fn,
    mix_prepared,
    open_documents,
    prepare,
    print_dataset_stats,
    source_difference,
)

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
