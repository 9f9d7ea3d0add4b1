/** The page's policy lets no text become a program; the schema library would otherwise try whether it may. Imported first. */
import { config } from 'zod';

config({ jitless: true });
