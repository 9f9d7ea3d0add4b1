/**
 * The page's policy lets no text become a program; the schema library would otherwise try whether it may, as soon as
 * the first schema is made. So this is imported by whoever fetches the part with the schemas, and imports nothing.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
