/** A stable name, fit for an address. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The shape of a partial date; whether the day exists is another matter. */
export const datePattern = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;

export const longestSlug = 120;
