/** How fields are written into a file: lines of a length that can be read, and nothing that the gate would refuse. */

export const yamlStyle = {
  lineWidth: 100,
  version: '1.2',
  schema: 'core',
  aliasDuplicateObjects: false,
} as const;
