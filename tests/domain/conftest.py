"""Generated cases are judged by their result, not by how busy the machine is."""

from hypothesis import settings

settings.register_profile("salesdesk", deadline=None)
settings.load_profile("salesdesk")
