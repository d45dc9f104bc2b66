/** Ends the command with a sentence for who typed it. @returns {never} */
export function fail(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}
