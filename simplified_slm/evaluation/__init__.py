"""Baselines, metrics, compression and reports around the evaluator of `training.evaluator`."""
