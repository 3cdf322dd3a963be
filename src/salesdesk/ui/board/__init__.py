"""The pipeline board: five columns of cards that are dragged from stage to stage."""
