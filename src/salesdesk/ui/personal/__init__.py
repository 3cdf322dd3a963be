"""What is held on one person: handed out as files, and erased."""
