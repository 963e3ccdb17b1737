import {
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	symbolWye
} from 'd3-shape';

/** How a series is drawn: a colour and a shape, so that it is never told by colour alone. */
export interface SeriesLook {
	colour: string;
	/** Outline around the origin, about 10 pixels wide. */
	path: string;
}

const shapes = [
	symbolCircle,
	symbolSquare,
	symbolTriangle,
	symbolDiamond,
	symbolCross,
	symbolStar,
	symbolWye
];
const colours = 8;
const area = 72;

/** Seven shapes and eight colours go round together, so that the first 56 series differ. */
export function seriesLook(index: number): SeriesLook {
	return {
		colour: `var(--series-${(index % colours) + 1})`,
		path: symbol(shapes[index % shapes.length], area)() ?? ''
	};
}
