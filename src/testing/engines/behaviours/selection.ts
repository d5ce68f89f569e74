import { chapter, second } from './subjects.ts';
import type { Sentences } from './sentences.ts';

export const selection: Sentences = {
  'words that are selected with the mouse get a bar beside them, which goes with Escape': async (visitor) => {
    await visitor.open(`${chapter}#p${second}`);
    await visitor.seeElement(`.passage-number[href$="/p/${second}/"]`);
    const { left, right, y } = await visitor.run((id) => {
      const line = document.createRange();
      const passage = document.getElementById(id);
      if (passage) line.selectNodeContents(passage);
      const [{ left, top, height } = new DOMRect()] = line.getClientRects();
      return { left: left + 2, right: left + 180, y: top + height / 2 };
    }, `p${second}`);
    await visitor.drag({ x: left, y }, { x: right, y });
    await visitor.seeElement('selection-bar:popover-open');
    await visitor.seeElement('selection-bar button');
    await visitor.press('Escape');
    await visitor.seeNone('selection-bar:popover-open');
  },
};
