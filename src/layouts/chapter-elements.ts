/** The elements of a chapter’s text. The contents list comes first: it counts words before notes move into the text. */
import '../ui/frame/contents-rail.ts';
import '../ui/chapter/term-marks.ts';
import '../ui/notes/note-layer.ts';
import '../ui/passage/passage-menu.ts';
