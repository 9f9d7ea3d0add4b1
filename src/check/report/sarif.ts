/** Problems as SARIF 2.1.0, for code scanning and editors (OASIS Standard, 27 March 2020). */
import type { Problem } from '../problem.ts';
import { rules } from '../rules.ts';

export function reportSarif(problems: readonly Problem[]): string {
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Crosswalk check:content', rules: rules.map(descriptor) } },
          results: problems.map(result),
        },
      ],
    },
    null,
    2,
  );
}

function descriptor({ id, title, why, severity }: (typeof rules)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: severity },
  };
}

function result({ rule, severity, message, allowed, suggestion, file, place }: Problem) {
  const text = [
    message,
    suggestion && `Did you mean "${suggestion}"?`,
    allowed && `Allowed: ${allowed}`,
  ]
    .filter(Boolean)
    .join(' ');
  const region = place && {
    startLine: place.line,
    startColumn: place.column,
    ...(place.endLine === undefined ? {} : { endLine: place.endLine, endColumn: place.endColumn }),
  };
  return {
    ruleId: rule,
    level: severity,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          ...(region ? { region } : {}),
        },
      },
    ],
  };
}
