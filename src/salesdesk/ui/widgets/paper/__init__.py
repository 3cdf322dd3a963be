"""Paper: blocks on pages, pages on a device, a page on the screen."""
