/**
 * The red cross, red crescent and red crystal are protected: the product ships none, nor look-alikes (design: care).
 * A picture lies only in folders that people look through, and no SVG or source draws with an emblem's glyphs or icons.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

const PICTURES = /\.(png|jpe?g|gif|webp|avif|ico|bmp|tiff?)$/i;
/** Folders of pictures that people have looked at: screens of the product, which the check of sources covers. */
const LOOKED_AT = [/^docs\/screens\//, /^packages\/[^/]+\/test\//, /^packages\/testing\/samples\//];
/** Crosses and crescents as characters, and medical or plus icons by the names that icon libraries give them. */
const LOOK_ALIKES =
  /[\u271A\u271B\u271C\u2795\u263D\u263E\u2720\u{1F319}\u{1FA78}\u{1F3E5}\u{1F691}\u26D1]|\b(BriefcaseMedical|Ambulance|Hospital|ShieldPlus|CirclePlus|HeartPulse|SquarePlus|Cross)\b(?=[^'"]*from 'lucide-react')/u;

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const problems = files.flatMap((file) => {
  if (file === 'tools/emblems.mjs') return [];
  if (PICTURES.test(file))
    return LOOKED_AT.some((folder) => folder.test(file))
      ? []
      : [`${file}: a picture outside the folders that were looked at`];
  if (!/\.(svg|tsx?|css|html)$/.test(file) || /(^|\/)(test|gold|samples)\//.test(file)) return [];
  const found = LOOK_ALIKES.exec(readFileSync(join(root, file), 'utf8'));
  return found ? [`${file}: ${JSON.stringify(found[0])} looks like a protected emblem`] : [];
});

if (!LOOK_ALIKES.test('\u271A')) problems.push('the check itself does not fire');
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
