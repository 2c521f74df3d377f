import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROGRAMS } from '../browser/servers.mjs';

/** The folders that the build writes into dist/: the version's own, and the one that moves. Others are of older builds. */
export const VERSION = execFileSync(join(PROGRAMS, 'klipp'), ['--version'], { encoding: 'utf8' }).replace('klipp', '').trim();
export const MOVING = `v${VERSION.split('.')[0]}`;
