import { notAllowed } from '../notAllowed.ts';
import { publishBody } from '../publishBody.ts';
import { wholeAnswer } from '../wholeAnswer.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = (event) => wholeAnswer(() => publishBody(event, 'survey'));
export const fallback: RequestHandler = () => notAllowed('PUT');
