/** Milliseconds without a key after which what follows from the typing begins. */
export const typingPause = 120;
