"""What happens once a letter is sent: when an answer is due, how the matter stands, what to do next. Pure."""
