import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** All questions stand on the first page. */
export const GET: RequestHandler = () => redirect(308, '/');
