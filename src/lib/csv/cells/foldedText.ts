/** A text without what people do not see as a difference: capital letters, and spaces around and beside each other. */
export const foldedText = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
