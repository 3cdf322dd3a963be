"""salesdesk: the desk of one B2B salesperson."""

__version__ = "0.1.0"
