"""Text from a model: sampling, streaming, batches, the interactive shell, the playground, packed export."""
