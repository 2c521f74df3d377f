/**
 * Records what the demonstration plays and hands out: a film of the print that its article on linocuts is about, with what there
 * is to hear beside it, and the work sheet. After one of the drawings has changed:
 *
 *     node examples/films.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'agdering');

/** @param {string} name of a drawing */
const drawing = (name) => `data:image/svg+xml;base64,${readFileSync(join(FOLDER, `pictures/${name}.svg`)).toString('base64')}`;

/**
 * The print appears from left to right, behind the edge of a sheet that is drawn off it. Runs in the page.
 *
 * @param {string} source of the drawing
 * @returns {Promise<string>} base64
 */
async function recordFilm(source) {
  const [width, height, seconds] = [640, 360, 6];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const print = Object.assign(new Image(), { src: source });
  await print.decode();
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 120000 });
  /** @type {Blob[]} */
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const began = performance.now();
  await new Promise((resolve) => {
    recorder.onstop = resolve;
    recorder.start();
    const frame = () => {
      const part = (performance.now() - began) / 1000 / seconds;
      const edge = Math.min(1, part * 1.2) * width;
      context.drawImage(print, 0, 0, width, height);
      context.fillStyle = '#f4efe4';
      context.fillRect(edge, 0, width - edge, height);
      context.fillStyle = '#cfc6b2';
      context.fillRect(edge, 0, 6, height);
      if (part < 1) requestAnimationFrame(frame);
      else recorder.stop();
    };
    frame();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * A roller with ink on it, to and fro: noise that comes and goes. Runs in the page.
 *
 * @returns {Promise<string>} base64
 */
async function recordSound() {
  const seconds = 6;
  const audio = new AudioContext();
  const noise = new AudioBufferSourceNode(audio, { buffer: audio.createBuffer(1, audio.sampleRate * seconds, audio.sampleRate) });
  const samples = /** @type {AudioBuffer} */ (noise.buffer).getChannelData(0);
  for (let i = 0; i < samples.length; i++) {
    const turn = Math.sin((i / audio.sampleRate) * Math.PI * 1.4) ** 2;
    samples[i] = (Math.random() * 2 - 1) * turn * 0.15;
  }
  const silk = new BiquadFilterNode(audio, { type: 'bandpass', frequency: 1400, Q: 0.7 });
  const end = audio.createMediaStreamDestination();
  noise.connect(silk).connect(end);
  const recorder = new MediaRecorder(end.stream, { mimeType: 'audio/webm;codecs=opus', audioBitsPerSecond: 24000 });
  /** @type {Blob[]} */
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  await new Promise((resolve) => {
    recorder.onstop = resolve;
    noise.onended = () => recorder.stop();
    recorder.start();
    noise.start();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const SHEET = `<!doctype html><html lang="nb"><title>Arbeidsark for linosnitt</title>
<style>body { font: 14px/1.6 DejaVu Sans, sans-serif } h1 { font-size: 22px } td { border: 1px solid; width: 40mm; height: 40mm }</style>
<h1>Arbeidsark for linosnitt</h1><p>Tegn motivet i ruten, og overfør det speilvendt. Det hvite er det du tar bort.</p>
<table><tr><td><td><td></table><p>Prøvetrykk nummer: ____ &nbsp; Farge: ____________ &nbsp; Tørr etter: ____ timer</p>`;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
});
const page = await browser.newPage();
const write = (/** @type {string} */ name, /** @type {string} */ base64) => writeFileSync(join(FOLDER, 'media', name), Buffer.from(base64, 'base64'));
write('trykk.webm', await page.evaluate(recordFilm, drawing('linosnitt')));
write('valse.weba', await page.evaluate(recordSound));
await page.setContent(SHEET);
writeFileSync(join(FOLDER, 'media/arbeidsark.pdf'), await page.pdf({ format: 'A5', landscape: true }));
await browser.close();
