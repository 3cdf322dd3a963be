"""What erasing a person means, in words."""

from salesdesk.ui.words import QT_TRANSLATE_NOOP

LINES = (
    QT_TRANSLATE_NOOP("Personal", "Gone are: the person with photo, ways to reach, notes, private notes, traits, facts "
                      "and tags; the search index; and every backup in the data folder is rewritten without them."),
    QT_TRANSLATE_NOOP("Personal", "This cannot be undone, and nothing done before it can be undone afterwards."),
    QT_TRANSLATE_NOOP("Personal", "Contacts and deals stay. Where somebody wrote the name into a report or another "
                      "text, it stays there: search for it and change it."),
    QT_TRANSLATE_NOOP("Personal", "A copy you keep elsewhere still holds the person; when it is restored here, the "
                      "person is erased again."),
)
