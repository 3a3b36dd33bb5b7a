"""The company's site: which pages to read, which kind each is, what stands there."""
