import { webkit } from './webkit.ts';
import { tryEngine } from './try-engine.ts';

tryEngine(webkit);
