import { Chromium } from './engines/chromium.mjs';
import { SCENARIOS } from './scenarios/all.mjs';
import { playAll } from './scenarios/scene.mjs';

playAll(new Chromium(), SCENARIOS);
