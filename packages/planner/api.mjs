/** Writes API.md: everything that the package exports, with what its docblocks say, as the compiler sees it. A test says when it was forgotten. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = import.meta.dirname;
const entry = join(folder, 'src', 'index.ts');
const GROUPS = [
  ['Functions', (flags) => flags & ts.SymbolFlags.Function],
  ['Classes', (flags) => flags & ts.SymbolFlags.Class],
  ['Constants', (flags) => flags & ts.SymbolFlags.Variable],
  ['Types', () => true],
];
const FORMAT = ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope;

function apiOf() {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const symbols = (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const told = new Set();
  const parts = GROUPS.map(([heading, isIts]) => {
    const own = symbols.filter((symbol) => !told.has(symbol) && isIts(symbol.flags));
    for (const symbol of own) told.add(symbol);
    return [`## ${heading}`, ...own.map((symbol) => sectionOf(checker, symbol))].join('\n\n');
  });
  return `${['# @comity/planner: all that it exports', 'Written by `node packages/planner/api.mjs`; what each is for stands in the [README](README.md).', ...parts].join('\n\n')}\n`;
}

function sectionOf(checker, symbol) {
  const printer = ts.createPrinter({ removeComments: false });
  const code = (symbol.declarations ?? []).map((node) => textOf(checker, printer, node, symbol)).join('\n');
  const docs = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => {
    const [first, ...rest] = (text ?? []).map((part) => part.text.trim()).filter(Boolean);
    const words = name === 'param' ? `\`${first}\`: ${rest.join(' ')}` : [first, ...rest].join(' ');
    return `- ${name === 'param' ? '' : `${name}: `}${words}`;
  });
  return [`### ${symbol.name}`, docs, tags.join('\n'), `\`\`\`ts\n${code}\n\`\`\``].filter(Boolean).join('\n\n');
}

function textOf(checker, printer, node, symbol) {
  if (ts.isFunctionDeclaration(node)) {
    const signature = checker.getSignatureFromDeclaration(node);
    return `function ${symbol.name}${checker.signatureToString(signature, node, ts.TypeFormatFlags.NoTruncation)}`;
  }
  if (ts.isVariableDeclaration(node))
    return `const ${symbol.name}: ${checker.typeToString(checker.getTypeAtLocation(node), node, FORMAT)}`;
  if (ts.isClassDeclaration(node)) return classOf(checker, node, symbol);
  return node.getText();
}

/** Its public members, without their bodies. */
function classOf(checker, node, symbol) {
  const members = node.members.flatMap((member) => {
    if (!member.name && !ts.isConstructorDeclaration(member)) return [];
    if (member.name && ts.isPrivateIdentifier(member.name)) return [];
    const docs = ts.getJSDocCommentsAndTags(member).map((each) => `  ${each.getText()}`);
    const body = member.body
      ? member
          .getText()
          .slice(0, member.body.getStart() - member.getStart())
          .trim()
      : member.getText();
    return [...docs, `  ${body};`.replace(/;;$/, ';')];
  });
  const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  return [`class ${symbol.name}${heritage} {`, ...members, '}'].join('\n');
}

if (process.argv.includes('--print')) process.stdout.write(apiOf());
else writeFileSync(join(folder, 'API.md'), apiOf());
