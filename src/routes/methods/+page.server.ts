import { rules } from './rules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ rules: rules() });
