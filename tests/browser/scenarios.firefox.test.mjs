import { Firefox } from './engines/firefox.mjs';
import { SCENARIOS } from './scenarios/all.mjs';
import { playAll } from './scenarios/scene.mjs';

playAll(new Firefox(), SCENARIOS);
