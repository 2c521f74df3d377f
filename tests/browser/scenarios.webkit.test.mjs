import { WebKit } from './engines/webkit.mjs';
import { SCENARIOS } from './scenarios/all.mjs';
import { playAll } from './scenarios/scene.mjs';

playAll(new WebKit(), SCENARIOS);
