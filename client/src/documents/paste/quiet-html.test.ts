import { describe, expect, it } from 'vitest';
import { quietHtml } from './quiet-html.ts';

describe('pasted HTML', () => {
  it.each([
    ['<p style="x:y">a</p>', '<p data-style="x:y">a</p>'],
    ["<p class=a\nSTYLE = 'x:y'>a</p>", "<p class=a\ndata-style = 'x:y'>a</p>"],
    ['<style><!-- p > b {x:y} --></style><p>a</p>', '<p>a</p>'],
    ['<STYLE type="text/css">p {}</STYLE ><p>a</p>', '<p>a</p>'],
  ])('[PA2] %s has no style of its own', (html, quiet) => {
    expect(quietHtml(html)).toBe(quiet);
  });

  it.each([
    ['<p>styl psaní style="hezký" a=b</p>'],
    ['<p>1 &lt; 2, style=3</p>'],
    ['a < b style="x" > c'],
    ['<p data-style="x">a</p>'],
    ['<style>never closed'],
  ])('[WR1] %s keeps its words', (html) => {
    expect(quietHtml(html)).toBe(html);
  });

  it.each([['<a '], ['<style><'], ['<style '], ['<a style='], ['</style '], ['<style>']])(
    '[WR1] a hundred thousand times "%s" is read in no time',
    (part) => {
      const begin = performance.now();
      quietHtml(part.repeat(100_000));
      expect(performance.now() - begin).toBeLessThan(5_000);
    },
  );
});
