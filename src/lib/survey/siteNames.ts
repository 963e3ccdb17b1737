import type { EventCategory } from './timelineEvent.ts';

/** How the subject's countries and event categories are called in front of readers. */
export interface SiteNames {
	/** By ISO 3166-1 alpha-2 code. */
	countries: Record<string, string>;
	categories: Record<EventCategory, string>;
}
