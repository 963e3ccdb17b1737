/** What stands where a fact of a poll is unknown. */
export const notStated = 'Not stated by the publisher.';
