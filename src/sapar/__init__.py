"""Sapar reads the news about leaders' journeys and keeps the register of them, each fact with the words that say it."""
