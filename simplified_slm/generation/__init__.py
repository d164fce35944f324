"""Text from a model: sampling, streaming, batches, the interactive shell, the playground, packed export."""

from simplified_slm.generation.generate import GenerationConfig, generate, generate_batch

__all__ = ["GenerationConfig", "generate", "generate_batch"]
