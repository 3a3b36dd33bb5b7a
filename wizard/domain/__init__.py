"""Pure values and rules. Nothing here reads, writes, waits or knows a web framework."""
