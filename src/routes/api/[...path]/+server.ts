import { apiAnswer } from '../apiAnswer.ts';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = () =>
	apiAnswer({ message: 'There is nothing at this address. See /data for the API.' }, 404);
