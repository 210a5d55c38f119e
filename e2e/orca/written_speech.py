"""Runs Orca, and writes what it says to a file in place of a loudspeaker: "said: " and the words, an utterance a line.

A line "moved: " and a name says that it has taken in where the focus went, a line "typed" that text was put in.

python3 written_speech.py FILE FOLDER, where FOLDER takes Orca's settings.
"""

import sys
from types import ModuleType

from gi.repository import GLib
from orca import chnames, event_manager, orca, speechserver

lines = open(sys.argv[1], "a", buffering=1, encoding="utf8")


def write(text):
    words = " ".join(text.split())
    if words:
        lines.write("said: " + words + "\n")


class SpeechServer(speechserver.SpeechServer):
    """Says each utterance at once, and to its end."""

    @staticmethod
    def getFactoryName():
        return "Written"

    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    def speak(self, text=None, acss=None, interrupt=True):
        write(text or "")

    def speakCharacter(self, character, acss=None):
        write(chnames.getCharacterName(character))

    def speakKeyEvent(self, event, acss=None):
        write(event.getKeyName())

    def sayAll(self, utteranceIterator, progressCallback):
        def say_next():
            context, _ = next(utteranceIterator, (None, None))
            if context is None:
                return False
            write(context.utterance)
            context.currentOffset = context.endOffset
            progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)
            return True

        GLib.idle_add(say_next)


process = event_manager.EventManager._processObjectEvent


def process_and_tell(self, event):
    process(self, event)
    if event.type.startswith("object:state-changed:focused") and event.detail1:
        lines.write("moved: " + " ".join((event.source.name or "").split()) + "\n")
    elif event.type.startswith("object:text-changed:insert"):
        lines.write("typed\n")


event_manager.EventManager._processObjectEvent = process_and_tell

# On a machine that does much else events queue up. None is passed over for that.
event_manager.EventManager._inFlood = lambda self: False
event_manager.EventManager._inDeluge = lambda self: False

factory = ModuleType("written_factory")
factory.SpeechServer = SpeechServer
sys.modules[factory.__name__] = factory

orca.getSettingsManager().activate(
    sys.argv[2],
    {
        "enableBraille": False,
        "sayAllOnLoad": False,
        "speechServerFactory": factory.__name__,
    },
)
sys.exit(orca.main())
