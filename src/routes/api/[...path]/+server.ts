import { nothingHere } from '$lib/words/interface/api.ts';
import { apiAnswer } from '../apiAnswer.ts';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = () => apiAnswer({ message: nothingHere }, 404);
