"""The flat and the hierarchical model, their packed forms, and loading them by name."""

from simplified_slm.models.flat_model import SimplifiedSLMConfig, SimplifiedSLMForCausalLM
from simplified_slm.models.hnet import HNetBitConfig, HNetBitForCausalLM
from simplified_slm.models.loading import build_model, load_model

__all__ = [
    "HNetBitConfig",
    "HNetBitForCausalLM",
    "SimplifiedSLMConfig",
    "SimplifiedSLMForCausalLM",
    "build_model",
    "load_model",
]
