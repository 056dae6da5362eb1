/** Shows the code of each example beside what it makes. It is read from the page itself, so it cannot be out of date. */
for (const example of document.querySelectorAll('.example')) {
  const result = example.querySelector('.result').cloneNode(true);
  for (const paragraph of result.querySelectorAll('p')) paragraph.textContent = '…';
  const sources = [document.getElementById(example.dataset.with)?.textContent, result.innerHTML];
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  code.append(
    ...sources
      .filter(Boolean)
      .map(outdented)
      .join('\n\n')
      .split(/(<\/?career-[a-z]+|[\w-]+="[^"]*"|--[\w-]+)/)
      .map(marked),
  );
  pre.append(code);
  example.prepend(pre);
}

/** What the console says of the wrong tag, from the event that says the same. This script runs before the tags do. */
document.getElementById('unknown').addEventListener('career-error', ({message}) => {
  const said = document.createElement('samp');
  said.textContent = message;
  document.getElementById('console').append(' Here it says: ', said);
});

/** A text without the indentation that all of its lines share. */
function outdented(text) {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const shared = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(shared)).join('\n');
}

/** Every second piece is something to look at: a tag, an attribute, a CSS variable. */
function marked(piece, index) {
  if (index % 2 === 0) return piece;
  const mark = document.createElement(piece.endsWith('"') ? 'i' : 'b');
  mark.textContent = piece;
  return mark;
}
