import { COLOURS } from './markup.ts';

/**
 * A function for the scripts of pages, `savePicture`: draws one day of a programme as wide as a phone, with the reader's own fonts, and saves it as
 * PNG. It takes a title, what stands beside and below it, the file's name, and lines of time, activity, details. Plain JavaScript, in ASCII for
 * its hash; it asks for nothing, so that it runs under a policy that allows nothing.
 */
export const PICTURE_SCRIPT = `
function savePicture(picture) {
  var width = 390, margin = 20, indent = 112;
  var canvas = document.createElement('canvas');
  var drawing = canvas.getContext('2d');
  var family = getComputedStyle(document.body).fontFamily;
  var texts = [], rules = [], y = 14;
  function wrap(text, room) {
    // Han characters part anywhere but before what closes; other words stay whole while they fit.
    var words = text.match(/[\\u2e80-\\u9fff\\uac00-\\uffef][\\u3001\\u3002\\u300b\\u300d\\uff01\\uff09\\uff0c\\uff1a\\uff1b\\uff1f\\u201d]*|[^\\s\\u2e80-\\u9fff\\uac00-\\uffef]+|\\s+/g) || [];
    var lines = [], line = '';
    words.forEach(function (word) {
      if (line === '' && word.trim() === '') return;
      if (drawing.measureText(line + word.trimEnd()).width <= room) { line += word; return; }
      if (line !== '') lines.push(line.trimEnd());
      line = '';
      Array.from(word.trim()).forEach(function (letter) {
        if (drawing.measureText(line + letter).width > room) { lines.push(line); line = ''; }
        line += letter;
      });
    });
    return line.trim() === '' ? lines : lines.concat(line.trimEnd());
  }
  function write(text, size, colour, isBold, x) {
    drawing.font = (isBold ? '600 ' : '400 ') + size + 'px ' + family;
    wrap(text, width - margin - x).forEach(function (line) {
      y += size * 1.38;
      texts.push([line, x, y, drawing.font, colour]);
    });
  }
  write(picture.title, 21, '#FFFFFF', true, margin);
  write(picture.heading + (picture.note ? ' \\u00b7 ' + picture.note : ''), 15, '#D7E5EB', false, margin);
  var band = y + 16;
  y = band + 8;
  picture.lines.forEach(function (line, nth) {
    if (nth > 0) { rules.push(y + 3); y += 9; }
    var top = y, size = line.isQuiet ? 13.5 : 16;
    write(line.activity, size, line.isQuiet ? '${COLOURS.quiet}' : '${COLOURS.ink}', !line.isQuiet, indent);
    line.details.forEach(function (detail) { write(detail, 13.5, '${COLOURS.quiet}', false, indent); });
    drawing.font = (line.isQuiet ? '400 ' : '600 ') + '13.5px ' + family;
    texts.push([line.time, margin, top + size * 1.38, drawing.font, line.isQuiet ? '${COLOURS.quiet}' : '${COLOURS.accent}']);
    y += 7;
  });
  var height = Math.ceil(y + 16);
  // As fine as a phone's screen, and no larger than what phones can hold.
  var scale = Math.min(3, Math.sqrt(16e6 / (width * height)));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  drawing.scale(scale, scale);
  drawing.fillStyle = '#FFFFFF';
  drawing.fillRect(0, 0, width, height);
  drawing.fillStyle = '${COLOURS.accent}';
  drawing.fillRect(0, 0, width, band);
  drawing.fillStyle = '${COLOURS.rule}';
  rules.forEach(function (at) { drawing.fillRect(margin, at, width - 2 * margin, 1); });
  texts.forEach(function (each) {
    drawing.font = each[3];
    drawing.fillStyle = each[4];
    drawing.fillText(each[0], each[1], each[2], width - margin - each[1]);
  });
  canvas.toBlob(function (blob) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = (picture.title + ' ' + picture.heading).replace(/[\\u0000-\\u001f<>:"\\/\\\\|?*]+/g, '-') + '.png';
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }, 'image/png');
}
`;
