/**
 * Page furniture: blocks that a news page adds around an article. A block is furniture when it
 * matches one of these from its beginning; every pattern is anchored and free of nested repeats.
 */
const FURNITURE: readonly RegExp[] = [
  /^[·•|\s]*\d+[\s-]?min(ute)?s?[\s-]read\b/i,
  /^our goal is to create a safe and engaging place for users\b/i,
  /^in order to improve our community experience\b/i,
  /^(advertisement|advertising|sponsored content|story continues( below)?|skip to content)\b\W*$/i,
  /^(read|see|watch|listen)( more| also| next| now)?:?\s*$/i,
  /^(read more|see also|read also|related|related (articles|stories|topics)|more on this( story)?|most (read|popular)|recommended|trending)\b\W*$/i,
  /^(sign up|subscribe) (for|to) (our|the|this|get)\b/i,
  /^follow (us|our) on\b/i,
  /^(share|tweet|email|print|comments?|view comments|\d+ comments?)( this( article| story)?)?\W*$/i,
  /^share this (article|story|page)\b/i,
  /^(copyright|©)\s/i,
  /^all rights reserved\b/i,
  /^(photo|image|picture|photograph|getty images|file photo)( credit)?s?( by)?:/i,
  /^this (article|story) (was|has been) (first|originally) published\b/i,
];

/** Whether a block of text is page furniture rather than part of the article. */
export function isFurniture(block: string): boolean {
  const opening = block.slice(0, 200);
  return FURNITURE.some((pattern) => pattern.test(opening));
}
