"""Small byte-level language models: ternary weights, gated recurrences, learned chunks."""

__version__ = "0.1.0"

from simplified_slm.generation.generate import generate
from simplified_slm.models.flat_model import SimplifiedSLMConfig, SimplifiedSLMForCausalLM
from simplified_slm.models.hnet import HNetBitConfig, HNetBitForCausalLM
from simplified_slm.models.loading import build_model, load_model
from simplified_slm.tokenizer import ByteTokenizer

__all__ = [
    "ByteTokenizer",
    "HNetBitConfig",
    "HNetBitForCausalLM",
    "SimplifiedSLMConfig",
    "SimplifiedSLMForCausalLM",
    "build_model",
    "generate",
    "load_model",
]
