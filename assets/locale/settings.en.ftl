# Settings and saves
