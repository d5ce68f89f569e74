/** The elements of a chapter’s text. The contents list comes first: it counts words before notes move into the text. */
import './contents-rail.ts';
import './term-marks.ts';
import './note-layer.ts';
import './passage-menu.ts';
