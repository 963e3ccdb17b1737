// The answers of a wave as bars.
export const mainWording = 'Main wording';
export const sums = 'Sums as published';
export const several = 'Several answers allowed';
export const groupsOnly = 'Only subgroups were published.';
