import { chromium } from './chromium.ts';
import { tryEngine } from './try-engine.ts';

tryEngine(chromium);
