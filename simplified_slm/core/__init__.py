"""What everything else stands on: strict configs with readable errors, files written whole or not at all."""
