"""The pages and the page's own API: load, call one use case, redirect or render."""
